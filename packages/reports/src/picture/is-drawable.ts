import sax from "sax";

/**
 * Whether a drawing can be shown: one that is not well-formed would stop a whole PDF. Where it
 * cannot, its words stand in its place, and the table after it has the numbers.
 */
export function isDrawable(svg: string): boolean {
  if (!svg.startsWith("<svg") || !svg.endsWith("</svg>")) return false;
  const reader = sax.parser(true, { xmlns: false });
  reader.onerror = (error) => {
    throw error;
  };
  try {
    reader.write(svg).close();
    return true;
  } catch {
    return false;
  }
}
