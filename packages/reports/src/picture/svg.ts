/** Width of the type area of a page, in points: every picture is drawn for it. */
export const PICTURE_WIDTH = 470;

/** Ink of text and lines; readable on white and in black and white. */
export const INK = "#141a20";
export const HAIR = "#b4bcc4";

/** A finished drawing. It holds no colour that carries a meaning alone. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** How a series or state is filled: told apart by pattern, so that a grey copy can be read. */
export type Fill = "solid" | "hatch" | "white" | "dots" | "tint";

export interface Palette {
  /** Prefix of ids, so that several pictures can stand in one page. */
  readonly id: string;
  /** `#rrggbb`, readable on white. */
  readonly accent: string;
}

/** Wraps shapes into a drawing, with the patterns they may use. */
export function picture(options: {
  palette: Palette;
  height: number;
  shapes: readonly string[];
}): Picture {
  const { palette, height, shapes } = options;
  const { id, accent } = palette;
  const size = `width="${PICTURE_WIDTH}" height="${height}" viewBox="0 0 ${PICTURE_WIDTH} ${height}"`;
  return {
    width: PICTURE_WIDTH,
    height,
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" ${size}>`,
      "<defs>",
      `<pattern id="${id}-hatch" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" fill="#ffffff"/><path d="M-1 1l2-2M0 4l4-4M3 5l2-2" stroke="${accent}" stroke-width="0.9"/></pattern>`,
      `<pattern id="${id}-dots" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" fill="#ffffff"/><circle cx="2" cy="2" r="0.8" fill="${accent}"/></pattern>`,
      "</defs>",
      ...shapes,
      "</svg>",
    ].join(""),
  };
}

export function rect(options: {
  palette: Palette;
  x: number;
  y: number;
  width: number;
  height: number;
  fill: Fill;
}): string {
  const { palette, x, y, width, height, fill } = options;
  const paint = paintOf({ palette, fill });
  return `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" ${paint} stroke="${palette.accent}" stroke-width="0.8"/>`;
}

export function line(options: {
  from: readonly [number, number];
  to: readonly [number, number];
  stroke?: string;
  width?: number;
  dashed?: boolean;
}): string {
  const { from, to, stroke = HAIR, width = 0.6, dashed = false } = options;
  const dash = dashed ? ' stroke-dasharray="4 3"' : "";
  return `<line x1="${at(from[0])}" y1="${at(from[1])}" x2="${at(to[0])}" y2="${at(to[1])}" stroke="${stroke}" stroke-width="${width}"${dash}/>`;
}

/** Text as data: nothing in it can become markup. */
export function label(options: {
  x: number;
  y: number;
  text: string;
  anchor?: "start" | "middle" | "end";
  size?: number;
  bold?: boolean;
  /** On a dark ground. */
  light?: boolean;
  /** Degrees around its own place. */
  turn?: number;
}): string {
  const { x, y, text, anchor = "start", size = 8, bold = false, light = false, turn } = options;
  const weight = bold ? ' font-weight="700"' : "";
  const turned = turn === undefined ? "" : ` transform="rotate(${turn} ${at(x)} ${at(y)})"`;
  return `<text x="${at(x)}" y="${at(y)}" font-family="'Source Sans 3', 'Source Sans Pro', Arial, sans-serif" font-size="${size}" fill="${light ? "#ffffff" : INK}" text-anchor="${anchor}"${weight}${turned}>${escapeXml(text)}</text>`;
}

/** A legend above a drawing: a swatch and a word for each fill. Breaks over lines. */
export function legend(options: {
  palette: Palette;
  entries: readonly { readonly fill: Fill; readonly text: string }[];
}): { shapes: string[]; height: number } {
  const shapes: string[] = [];
  let x = 0;
  let y = 0;
  for (const { fill, text } of options.entries) {
    const width = 18 + widthOf({ text, size: 8 }) + 12;
    if (x > 0 && x + width > PICTURE_WIDTH) {
      x = 0;
      y += 13;
    }
    shapes.push(
      rect({ palette: options.palette, x: x + 0.5, y: y + 1, width: 12, height: 8, fill }),
    );
    shapes.push(label({ x: x + 17, y: y + 8, text }));
    x += width;
  }
  return { shapes, height: y + 13 };
}

/** About how wide a text is set, in points; never less than it really is for ordinary text. */
export function widthOf(options: { text: string; size: number }): number {
  return options.text.length * options.size * 0.52;
}

/** Text cut to a width, with an ellipsis where something is missing. */
export function fitted(options: { text: string; width: number; size: number }): string {
  const { text, width, size } = options;
  const most = Math.max(1, Math.floor(width / (size * 0.52)));
  const letters = [...text.replaceAll("\n", " ")];
  return letters.length <= most
    ? letters.join("")
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

/** The next round number at or above a value, for the end of an axis. */
export function roundUp(value: number): number {
  if (!(value > 0)) return 1;
  const step = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((one) => one * step >= value);
  return (factor ?? 10) * step;
}

function paintOf(options: { palette: Palette; fill: Fill }): string {
  const { palette, fill } = options;
  switch (fill) {
    case "solid":
      return `fill="${palette.accent}"`;
    case "tint":
      return `fill="${palette.accent}" fill-opacity="0.22"`;
    case "white":
      return 'fill="#ffffff"';
    default:
      return `fill="url(#${palette.id}-${fill})"`;
  }
}

function at(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/**
 * Letters that a picture's font is sure to have. One that it lacks would stop a whole PDF, and a
 * picture shapes no Arabic; the table after the picture has the words in full.
 */
const UNDRAWABLE =
  /[^\u0020-\u007E\u00A0-\u00AC\u00AE-\u017F\u0218-\u021B\u2010-\u2015\u2018-\u201E\u2026\u20AC\u2212]+/gu;

function escapeXml(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s/gu, " ")
    .replace(UNDRAWABLE, "…")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
