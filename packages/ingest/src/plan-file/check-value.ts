import { CodedError } from "@boplan/domain/error";
import { parsePartialDate } from "@boplan/domain/partial-date";
import { STRUCTURES } from "./structures.ts";
import type { FieldSpec, TableSpec } from "./table-spec.ts";

export type Row = Readonly<Record<string, unknown>>;

const MAX_ROWS = 50_000;

/**
 * A list as the spec wants it: known fields only, each of its type. What is left out is not stated.
 * Throws `import.badValue` with the place and what is allowed there.
 */
export function checkRows(options: { spec: TableSpec; value: unknown; place: string }): Row[] {
  const { spec, value, place } = options;
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > MAX_ROWS) throw badValue({ place, wanted: "list" });
  return value.map((row, index) => checkRow({ spec, value: row, place: `${place}[${index}]` }));
}

/** One thing of a list. */
export function checkRow(options: { spec: TableSpec; value: unknown; place: string }): Row {
  const { spec, place } = options;
  const row = requireObject({ value: options.value, place });
  for (const key of Object.keys(row)) {
    if (key in spec.fields || key in spec.tables) continue;
    throw badValue({ place: `${place}.${key}`, wanted: "–" });
  }
  const fields = Object.entries(spec.fields).map(([key, field]) => [
    key,
    checkField({ field, value: row[key], place: `${place}.${key}` }),
  ]);
  const tables = Object.entries(spec.tables).map(([key, inner]) => [
    key,
    checkRows({ spec: inner, value: row[key], place: `${place}.${key}` }),
  ]);
  return Object.fromEntries([...fields, ...tables]);
}

/** A single value. */
export function checkField(options: { field: FieldSpec; value: unknown; place: string }): unknown {
  const { field, place } = options;
  const value = options.value ?? null;
  const wanted = field.oneOf?.join(", ") ?? field.type;
  if (value === null) {
    if (field.type === "list") return [];
    if (field.type === "text" && !field.optional && !field.oneOf) return "";
    if (field.type === "flag" && !field.optional) return false;
    if (field.optional) return null;
    throw badValue({ place, wanted });
  }
  if (!fits({ field, value })) throw badValue({ place, wanted });
  if (field.type === "json") {
    const name = /[^.]+$/.exec(place)?.[0] ?? "";
    const structure = STRUCTURES[name];
    if (!structure?.safeParse(value).success) throw badValue({ place, wanted: name });
  }
  return value;
}

function fits({ field, value }: { field: FieldSpec; value: unknown }): boolean {
  switch (field.type) {
    case "text":
      return typeof value === "string" && (field.oneOf?.includes(value) ?? true);
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "flag":
      return typeof value === "boolean";
    case "date":
      return typeof value === "string" && parsePartialDate(value) !== null;
    case "list":
      return Array.isArray(value) && value.every((one) => typeof one === "string");
    case "json":
      return typeof value === "object";
  }
}

export function requireObject(options: { value: unknown; place: string }): Row {
  const { value, place } = options;
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    throw badValue({ place, wanted: "{ }" });
  }
  return value as Row;
}

function badValue(options: { place: string; wanted: string }): CodedError {
  return new CodedError("import.badValue", { ...options });
}
