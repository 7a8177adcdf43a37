import type { LogEntry } from "./read-log.ts";

/** Heads of the file's columns: fixed names, since programs read them. */
const COLUMNS = ["at", "actorId", "actor", "action", "subject", "details"] as const;

/** A part of the log as CSV (RFC 4180, UTF-8). The first part carries the heads. */
export function logAsCsv(options: { entries: readonly LogEntry[]; isFirst: boolean }): string {
  const lines = options.entries.map((entry) =>
    Object.values(fieldsOf(entry))
      .map((value) => cell(textOf(value)))
      .join(","),
  );
  // The mark tells spreadsheets that the text is UTF-8.
  const head = options.isFirst ? [`\uFEFF${COLUMNS.join(",")}`] : [];
  return [...head, ...lines].map((line) => `${line}\r\n`).join("");
}

/** A part of the log as members of a JSON array, one a line. */
export function logAsJson(options: { entries: readonly LogEntry[]; isFirst: boolean }): string {
  const { entries, isFirst } = options;
  return entries
    .map(
      (entry, place) => `${isFirst && place === 0 ? "" : ","}\n${JSON.stringify(fieldsOf(entry))}`,
    )
    .join("");
}

function fieldsOf(entry: LogEntry): Record<(typeof COLUMNS)[number], unknown> {
  return {
    at: entry.at.toISOString(),
    actorId: entry.actor?.id ?? null,
    actor: entry.actor?.name ?? null,
    action: entry.action,
    subject: entry.subject,
    details: entry.details,
  };
}

function textOf(value: unknown): string {
  if (value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** What a spreadsheet would take for a formula is marked as text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
