import type { NumberCell } from "../document-model.ts";

const WRITTEN = /^(?<before>[^\d−-]*)(?<number>[−-]?[\d\s.,]*\d)(?<after>.*)$/su;

/**
 * The spreadsheet's format for a number as it is written: `400 000 SEK` counts as 400000 and still
 * shows its currency.
 */
export function numberFormat({ value, text }: NumberCell): string {
  const found = WRITTEN.exec(text);
  const before = found?.groups?.before ?? "";
  const after = found?.groups?.after ?? "";
  if (after.trim() === "%" && !text.startsWith(String(value))) return "0.##%";
  const digits = Number.isInteger(value) ? "#,##0" : "#,##0.##";
  return `${quoted(before)}${digits}${quoted(after)}`;
}

function quoted(words: string): string {
  const clean = words.replaceAll('"', "").replaceAll("\n", " ");
  return clean === "" ? "" : `"${clean}"`;
}
