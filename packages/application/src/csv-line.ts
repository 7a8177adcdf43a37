/** A line of CSV (RFC 4180), with its end. What a spreadsheet would run as a formula is text. */
export function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(cell).join(",")}\r\n`;
}

/** Tells spreadsheets that a file is UTF-8; stands first in it. */
export const CSV_MARK = "\uFEFF";

function cell(value: string | number | null): string {
  // A number is ours: a minus before it is no formula.
  if (typeof value === "number") return String(value);
  const text = value ?? "";
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
