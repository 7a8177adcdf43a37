import type { Mark } from "@boplan/domain/rich-text";

/** Declarations of an element's own style; renamed before reading, so that no policy is asked. */
export function styleOf(element: Element): string {
  return (
    element.getAttribute("data-pasted-style") ??
    element.getAttribute("style") ??
    ""
  ).toLowerCase();
}

/** What its program does not show either, or shows beside the text: marks of lists, comments. */
export function isHidden(element: Element): boolean {
  const style = styleOf(element);
  return (
    /mso-list:\s*ignore|mso-hide:\s*all|display:\s*none|mso-element:\s*(comment|header|footer)|mso-comment-/.test(
      style,
    ) ||
    /\b(msodel|msocommentreference|msocommentanchor|listmarkerwrappingspan)\b/i.test(
      element.getAttribute("class") ?? "",
    )
  );
}

/** The marks that hold within an element, given those around it. */
export function marksOfElement(element: Element, around: readonly Mark[]): readonly Mark[] {
  const name = element.tagName.toUpperCase();
  const style = styleOf(element);
  const weight = /(?<![-\w])font-weight:\s*([a-z0-9]+)/.exec(style)?.[1];
  const slant = /(?<![-\w])font-style:\s*([a-z]+)/.exec(style)?.[1];
  const strong = weight === undefined ? isOneOf(name, "B", "STRONG") : isBold(weight);
  const emphasis =
    slant === undefined
      ? isOneOf(name, "I", "EM", "CITE")
      : slant === "italic" || slant === "oblique";
  let marks = around;
  if (weight !== undefined || strong) marks = withMark({ marks, type: "strong", set: strong });
  if (slant !== undefined || emphasis) marks = withMark({ marks, type: "emphasis", set: emphasis });
  return marks;
}

/**
 * Depth and sort of a paragraph that Word shows as an item of a list; `null` for others. The mark
 * itself stands in the paragraph, made not to be read: `·`, `o`, `1.`, `a)`.
 */
export function wordListItem(element: Element): { level: number; ordered: boolean } | null {
  const level = /mso-list:\s*\S+\s+level(\d)/.exec(styleOf(element))?.[1];
  if (level === undefined) return null;
  const mark = [...element.querySelectorAll("span")].find((span) =>
    /mso-list:\s*ignore/.test(styleOf(span)),
  );
  const ordered = /^\s*\(?([0-9]+|[a-zåäöæø]|[ivxlc]+)[.):]/i.test(mark?.textContent ?? "");
  return { level: Number(level), ordered };
}

function withMark(options: {
  marks: readonly Mark[];
  type: "strong" | "emphasis";
  set: boolean;
}): readonly Mark[] {
  const others = options.marks.filter(({ type }) => type !== options.type);
  return options.set ? [...others, { type: options.type }] : others;
}

function isBold(weight: string): boolean {
  return weight === "bold" || weight === "bolder" || Number(weight) >= 600;
}

function isOneOf(name: string, ...names: readonly string[]): boolean {
  return names.includes(name);
}
