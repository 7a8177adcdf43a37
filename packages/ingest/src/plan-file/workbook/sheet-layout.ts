import { PART_NAMES } from "@boplan/domain/plan";
import { CUSTOM_FIELDS, ELEMENTS, PARTS, UNITS } from "../plan-tables.ts";
import type { TableSpec } from "../table-spec.ts";

/** A sheet of the workbook: one table, with the thing each row belongs to where it is an inner one. */
export interface SheetLayout {
  readonly name: string;
  readonly spec: TableSpec;
  readonly inner: readonly { readonly key: string; readonly layout: SheetLayout }[];
}

/** The first sheet: what is said of the plan as a whole, a name and a value in each row. */
export const PLAN_SHEET = "plan";

/** Texts longer than a cell holds, in pieces. */
export const LONG_SHEET = "longTexts";

/** Column of the thing that a row of an inner table belongs to. */
export const IN_COLUMN = "in";

/** Column of a row's own key, in tables whose rows have no id but hold other tables. */
export const KEY_COLUMN = "key";

/** What a program takes as one cell at most; the rest goes to the sheet of long texts. */
export const LONGEST_CELL = 32_000;

function layout(name: string, spec: TableSpec): SheetLayout {
  const inner = Object.entries(spec.tables).map(([key, one]) => ({
    key,
    layout: layout(key, one),
  }));
  return { name, spec, inner };
}

/** Every sheet but the first, by the part of the plan that it holds. */
export const SHEETS = {
  elements: layout("elements", ELEMENTS),
  units: layout("units", UNITS),
  customFields: layout("customFields", CUSTOM_FIELDS),
  parts: PART_NAMES.map((part) => layout(part, PARTS[part])),
} as const;

/** Whether rows of a table need a key of their own. */
export function needsKey({ spec, inner }: SheetLayout): boolean {
  return inner.length > 0 && !("id" in spec.fields);
}

/** Columns of a sheet, in order. */
export function columnsOf(sheet: SheetLayout, isInner: boolean): string[] {
  return [
    ...(isInner ? [IN_COLUMN] : []),
    ...(needsKey(sheet) ? [KEY_COLUMN] : []),
    ...Object.keys(sheet.spec.fields),
  ];
}
