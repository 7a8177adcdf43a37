import type { FormField, FormValues } from "./fields.ts";
import { sentNames } from "./fields.ts";

/** Anything whose fields are read by name: an entry of a part, or the cover. */
export type Fielded = Readonly<Record<string, unknown>>;

/** What a form shows of a thing: every field as it would be typed. */
export function valuesOf(options: { fields: readonly FormField[]; of: Fielded }): FormValues {
  return Object.fromEntries(
    options.fields.flatMap((field) => pairsOf(field, options.of[field.name])),
  );
}

function pairsOf(field: FormField, value: unknown): [string, string][] {
  if (field.control === "years") {
    const { from = "", to = "" } = isPeriod(value) ? value : {};
    return [
      [`${field.name}From`, String(from)],
      [`${field.name}To`, String(to)],
    ];
  }
  return [[field.name, written(field, value)]];
}

function written(field: FormField, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (field.control === "lines" && Array.isArray(value)) return value.join("\n");
  if (field.control === "elements" && Array.isArray(value)) return value.join(" ");
  // A hundredth of a percent is as fine as shares are stated.
  if (field.control === "percent" && typeof value === "number") {
    return String(Math.round(value * 10_000) / 100);
  }
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value);
}

function isPeriod(value: unknown): value is { from: number; to: number } {
  return typeof value === "object" && value !== null && "from" in value && "to" in value;
}

/** Fields whose typed form differs between the two. */
export function changedFields(options: {
  fields: readonly FormField[];
  before: FormValues;
  after: FormValues;
}): FormField[] {
  const { fields, before, after } = options;
  return fields.filter((field) =>
    sentNames(field).some((name) => (before[name] ?? "") !== (after[name] ?? "")),
  );
}
