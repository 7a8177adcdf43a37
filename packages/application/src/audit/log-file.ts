import { CSV_MARK, csvLine } from "../csv-line.ts";
import type { LogEntry } from "./read-log.ts";

/** Heads of the file's columns: fixed names, since programs read them. */
const COLUMNS = [
  "at",
  "actorId",
  "actor",
  "action",
  "subject",
  "details",
  "tokenId",
  "token",
] as const;

/** A part of the log as CSV (RFC 4180, UTF-8). The first part carries the heads. */
export function logAsCsv(options: { entries: readonly LogEntry[]; isFirst: boolean }): string {
  const lines = options.entries.map((entry) => csvLine(Object.values(fieldsOf(entry)).map(textOf)));
  const head = options.isFirst ? CSV_MARK + csvLine(COLUMNS) : "";
  return head + lines.join("");
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
    tokenId: entry.token?.id ?? null,
    token: entry.token?.name ?? null,
  };
}

function textOf(value: unknown): string {
  if (value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
