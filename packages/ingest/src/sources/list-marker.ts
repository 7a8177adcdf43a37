/** How a list counts; the names are those of OOXML. */
export type CountFormat =
  | "decimal"
  | "decimalZero"
  | "lowerLetter"
  | "upperLetter"
  | "lowerRoman"
  | "upperRoman"
  | "none";

/** The spaces of one level of a list. */
const INDENT = "  ";

const PLAIN_ORDER = /^(\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2})+\.?|[a-z]\))$/;

export function formatCount(options: { count: number; format: CountFormat }): string {
  const { count, format } = options;
  if (format === "none") return "";
  if (format === "decimalZero") return String(count).padStart(2, "0");
  if (format === "lowerLetter") return lettersOf(count);
  if (format === "upperLetter") return lettersOf(count).toUpperCase();
  if (format === "lowerRoman") return romanOf(count).toLowerCase();
  if (format === "upperRoman") return romanOf(count);
  return String(count);
}

/**
 * A list item as a line that the layout reader understands. An empty marker is a bullet. A marker
 * that is a word with a number (`Mål 1:`) begins a line of its own; an unusual one (`iv.`, `(2)`)
 * stays before the text of a bulleted item.
 */
export function itemLine(options: { marker: string; text: string; depth: number }): string {
  const { marker, depth } = options;
  const text = oneLine(options.text);
  const indent = INDENT.repeat(Math.min(Math.max(depth, 0), 8));
  if (marker === "") return `${indent}- ${text}`;
  if (PLAIN_ORDER.test(marker)) return `${indent}${marker} ${text}`;
  if (/^\d{1,2}$/.test(marker)) return `${indent}${marker}. ${text}`;
  if (/\p{L}{3}/u.test(marker)) return `${marker} ${text}`;
  return `${indent}- ${marker} ${text}`;
}

/** A heading with the marks of its level (1 is the highest) and its number, where it has one. */
export function headingLine(options: { level: number; marker: string; text: string }): string {
  const { level, marker, text } = options;
  const marks = "#".repeat(Math.min(Math.max(level, 1), 6));
  return [marks, marker, oneLine(text)].filter((part) => part !== "").join(" ");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** `a` to `z`, then `aa`, `bb`, as word processors count. */
function lettersOf(count: number): string {
  if (count < 1 || count > 780) return String(count);
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.floor((count - 1) / 26) + 1);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function romanOf(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let rest = count;
  let written = "";
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      written += letters;
      rest -= value;
    }
  }
  return written;
}
