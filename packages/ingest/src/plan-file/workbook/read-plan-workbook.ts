import { CodedError, isCodedError } from "@boplan/domain/error";
import { PART_NAMES } from "@boplan/domain/plan";
import type { Archive } from "../../sources/open-archive.ts";
import { readSheets } from "../../sources/xlsx/read-xlsx.ts";
import { checkField } from "../check-value.ts";
import { checkPlanFile, type PlanFile, SCHEMA_FAMILY } from "../plan-file.ts";
import { FACTS, HEAD } from "../plan-tables.ts";
import type { FieldSpec } from "../table-spec.ts";
import {
  columnsOf,
  IN_COLUMN,
  KEY_COLUMN,
  LONG_SHEET,
  PLAN_SHEET,
  SHEETS,
  type SheetLayout,
} from "./sheet-layout.ts";

type Sheets = ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;

/** Whether a workbook is one that was exported from here: its first cells name the schema. */
export function looksLikePlanWorkbook(options: { archive: Archive; fileName: string }): boolean {
  const [first] = readSheets(options);
  const cells = first?.rows[0]?.cells;
  return cells?.[0] === "schema" && (cells[1]?.startsWith(SCHEMA_FAMILY) ?? false);
}

/**
 * Reads a plan from a workbook that `writePlanWorkbook` has made, perhaps changed by hand since.
 * Throws `import.badCell` with sheet, row and column, and what `checkPlanFile` throws.
 */
export function readPlanWorkbook(options: { archive: Archive; fileName: string }): PlanFile {
  const sheets: Sheets = new Map(
    readSheets(options).map(({ name, rows }) => [
      name,
      new Map(rows.map(({ row, cells }) => [row, cells])),
    ]),
  );
  const long = longTexts(sheets);
  const said = readPlanSheet({ sheets, long });
  const read = (layout: SheetLayout) => readTable({ sheets, long, layout });
  const head = Object.keys(HEAD.fields).map((key) => [key, said[key]]);
  const facts = Object.keys(FACTS).map((fact) => [fact, said[`document.${fact}`]]);
  const parts = PART_NAMES.map((part, index) => {
    const layout = SHEETS.parts[index];
    return [part, layout ? read(layout) : []];
  });
  return checkPlanFile({
    schema: said.schema,
    frameworkVersion: said.frameworkVersion,
    municipality: {
      code: said["municipality.code"] ?? null,
      name: said["municipality.name"],
      country: said["municipality.country"],
    },
    plan: {
      ...Object.fromEntries(head),
      document: Object.fromEntries(facts),
      parts: Object.fromEntries(parts),
      customFields: read(SHEETS.customFields),
      units: read(SHEETS.units),
      elements: read(SHEETS.elements),
    },
  });
}

function longTexts(sheets: Sheets): ReadonlyMap<string, string> {
  const long = new Map<string, string>();
  for (const [row, cells] of sheets.get(LONG_SHEET) ?? []) {
    if (row === 1) continue;
    const [sheet, at, column, , text = ""] = cells;
    const key = `${sheet} ${at} ${column}`;
    long.set(key, (long.get(key) ?? "") + text);
  }
  return long;
}

function readPlanSheet(options: {
  sheets: Sheets;
  long: ReadonlyMap<string, string>;
}): Record<string, unknown> {
  const { sheets, long } = options;
  const said: Record<string, unknown> = {};
  for (const [row, [name = "", written = ""]] of sheets.get(PLAN_SHEET) ?? []) {
    const field = HEAD.fields[name] ??
      (FACTS as Readonly<Record<string, FieldSpec>>)[name.replace(/^document\./, "")] ?? {
        type: "text",
        optional: true,
      };
    const text = long.get(`${PLAN_SHEET} ${row} ${name}`) ?? written;
    said[name] = readCell({ field, text, at: [PLAN_SHEET, row, name] });
  }
  return said;
}

/** The rows of a table with those of its inner tables. Throws `import.badCell`. */
function readTable(options: {
  sheets: Sheets;
  long: ReadonlyMap<string, string>;
  layout: SheetLayout;
}): Record<string, unknown>[] {
  return [...rowsByParent({ ...options, isInner: false }).values()].flat();
}

function rowsByParent(options: {
  sheets: Sheets;
  long: ReadonlyMap<string, string>;
  layout: SheetLayout;
  isInner: boolean;
}): Map<string, Record<string, unknown>[]> {
  const { sheets, long, layout, isInner } = options;
  const grouped = new Map<string, Record<string, unknown>[]>();
  const rows = sheets.get(layout.name);
  const names = rows?.get(1);
  if (!rows || !names) return grouped;
  const known = columnsOf(layout, isInner);
  const stranger = names.find((name) => name !== "" && !known.includes(name));
  if (stranger !== undefined) throw badCell([layout.name, 1, stranger], known.join(", "));
  const inner = layout.inner.map(({ key, layout: one }) => ({
    key,
    rows: rowsByParent({ sheets, long, layout: one, isInner: true }),
  }));
  for (const [row, cells] of rows) {
    if (row === 1) continue;
    const written = (column: string) =>
      long.get(`${layout.name} ${row} ${column}`) ?? cells[names.indexOf(column)] ?? "";
    const fields = Object.entries(layout.spec.fields).map(([column, field]) => [
      column,
      readCell({ field, text: written(column), at: [layout.name, row, column] }),
    ]);
    const within = isInner ? written(IN_COLUMN) : "";
    const own = "id" in layout.spec.fields ? written("id") : written(KEY_COLUMN);
    const tables = inner.map(({ key, rows: below }) => [key, below.get(own) ?? []]);
    const siblings = grouped.get(within) ?? [];
    siblings.push(Object.fromEntries([...fields, ...tables]));
    grouped.set(within, siblings);
  }
  return grouped;
}

type At = readonly [sheet: string, row: number, column: string];

function readCell(options: { field: FieldSpec; text: string; at: At }): unknown {
  const { field, text, at } = options;
  const value = parsed(options);
  try {
    // The name of the field tells which structure is wanted.
    const name = at[2].replace(/^.*\./, "");
    return checkField({ field, value, place: `${at[0]}.${name}` });
  } catch (error) {
    if (!isCodedError(error)) throw error;
    throw badCell(at, String(error.params.wanted ?? field.type), text);
  }
}

function parsed({ field, text, at }: { field: FieldSpec; text: string; at: At }): unknown {
  if (text === "") return null;
  switch (field.type) {
    case "number":
      return /^-?\d+([.,]\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text.replace(",", ".")) : text;
    case "flag":
      if (/^(1|true|ja|yes)$/i.test(text)) return true;
      return /^(0|false|nej|nei|no)$/i.test(text) ? false : text;
    case "list":
      return text.startsWith("[") ? jsonOf(text, at) : text.split("\n");
    case "json":
      return jsonOf(text, at);
    default:
      return text;
  }
}

function jsonOf(text: string, at: At): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badCell(at, "JSON", text);
  }
}

function badCell([sheet, row, column]: At, wanted: string, written = ""): CodedError {
  return new CodedError("import.badCell", {
    ...{ sheet, row, column, wanted },
    written: written.slice(0, 60),
  });
}
