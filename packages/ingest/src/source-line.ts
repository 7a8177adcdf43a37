/** A line of the source with its number (1-based), cleaned of markup and odd spaces. */
export interface SourceLine {
  readonly no: number;
  readonly text: string;
  readonly indent: number;
  /** Cells of a table row; `null` where the line is none. */
  readonly cells: readonly string[] | null;
}

/** Longer texts are prose; no pattern is tried on them, so no pattern can run away on them. */
export const MAX_PATTERN_LENGTH = 600;

/** No paragraph and no row is longer; in a longer line marks are taken as letters. */
const MAX_MARKED_LENGTH = 50_000;

const MARKUP = /<\/?(?:b|i|u|em|strong|span|p|br|a|sup|sub)(?: [^<>]{0,200})?\/?>/gi;
const EMPHASIS = /(\*\*|__)(?=\S)(.{1,300}?\S?)\1/g;

export function readSourceLine(options: { raw: string; no: number }): SourceLine {
  const { raw, no } = options;
  const indent = /^[ \t\u00a0]*/.exec(raw)?.[0].length ?? 0;
  return { no, text: cleanText(raw), indent, cells: cellsOf(raw) };
}

/** Words only: tags, emphasis marks and runs of white space are layout. */
export function cleanText(raw: string): string {
  if (raw.length > MAX_MARKED_LENGTH) return raw.trim();
  return raw
    .replace(MARKUP, "")
    .replace(EMPHASIS, "$2")
    .replace(/[\s\u00ad]+/gu, " ")
    .trim();
}

/** Letters and digits only, for telling whether two titles are the same. */
export function titleKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function cellsOf(raw: string): string[] | null {
  if (raw.length > MAX_MARKED_LENGTH) return null;
  const trimmed = raw.trim();
  const cells = /^\|.*\|$/.test(trimmed)
    ? trimmed.slice(1, -1).split("|").map(cleanText)
    : raw.split("\t").map(cleanText);
  return cells.filter((cell) => cell !== "").length >= 2 ? cells : null;
}
