import { PART_NAMES } from "@boplan/domain/plan";
import { withoutPersons } from "@boplan/domain/snapshot";
import type { CellObject, Sheet } from "write-excel-file/node";
import type { Row } from "../check-value.ts";
import type { PlanFile } from "../plan-file.ts";
import { FACTS, HEAD } from "../plan-tables.ts";
import type { FieldSpec } from "../table-spec.ts";
import {
  columnsOf,
  IN_COLUMN,
  KEY_COLUMN,
  LONG_SHEET,
  LONGEST_CELL,
  PLAN_SHEET,
  SHEETS,
  type SheetLayout,
} from "./sheet-layout.ts";

interface Filled {
  readonly layout: SheetLayout;
  readonly isInner: boolean;
  readonly rows: Record<string, unknown>[];
}

/** A text that did not fit: the sheet, the row as the sheet counts, the column by name. */
type LongText = readonly [sheet: string, row: number, column: string, text: string];

/**
 * The plan as a workbook: the cover on the first sheet, then a sheet for each table that has rows.
 * Numbers, whole days and yes or no are real; whatever a person wrote is text, also when it looks
 * like a formula. `readPlanWorkbook` gives the same plan again.
 */
export async function writePlanWorkbook(file: PlanFile): Promise<Uint8Array> {
  const plan = withoutPersons(file.plan);
  const sheets = new Map<string, Filled>();
  const fill = (layout: SheetLayout, values: readonly unknown[], within: string | null) => {
    const isInner = within !== null;
    const filled = sheets.get(layout.name) ?? { layout, isInner, rows: [] };
    sheets.set(layout.name, filled);
    values.forEach((value, index) => {
      const row = value as Row;
      const key = typeof row.id === "string" ? row.id : `${within ?? ""}#${index + 1}`;
      filled.rows.push({ ...row, [IN_COLUMN]: within, [KEY_COLUMN]: key });
      for (const inner of layout.inner) fill(inner.layout, row[inner.key] as unknown[], key);
    });
  };
  fill(SHEETS.elements, plan.elements, null);
  PART_NAMES.forEach((part, index) => {
    const layout = SHEETS.parts[index];
    if (layout) fill(layout, plan.parts[part], null);
  });
  fill(SHEETS.units, plan.units, null);
  fill(SHEETS.customFields, plan.customFields, null);
  const long: LongText[] = [];
  const tables = [...sheets.values()]
    .filter(({ rows, layout }) => rows.length > 0 || layout.name === SHEETS.elements.name)
    .map((filled) => tableSheet({ filled, long }));
  const all = [planSheet({ file, long }), ...tables];
  if (long.length > 0) all.push(longSheet(long));
  const { default: writeExcelFile } = await import("write-excel-file/node");
  return new Uint8Array(await writeExcelFile(all).toBuffer());
}

function planSheet({ file, long }: { file: PlanFile; long: LongText[] }): Sheet<Buffer> {
  const { plan, municipality } = file;
  const said: [string, FieldSpec, unknown][] = [
    ["schema", { type: "text", optional: false }, file.schema],
    ["frameworkVersion", { type: "text", optional: false }, file.frameworkVersion],
    ["municipality.code", { type: "text", optional: true }, municipality.code],
    ["municipality.name", { type: "text", optional: false }, municipality.name],
    ["municipality.country", { type: "text", optional: false }, municipality.country],
    ...Object.entries(HEAD.fields).map(([key, field]): [string, FieldSpec, unknown] => [
      key,
      field,
      (plan as unknown as Row)[key],
    ]),
    ...Object.entries(FACTS).map(([fact, field]): [string, FieldSpec, unknown] => [
      `document.${fact}`,
      field,
      (plan.document as unknown as Row)[fact],
    ]),
  ];
  return {
    sheet: PLAN_SHEET,
    columns: [{ width: 30 }, { width: 90 }],
    data: said.map(([name, field, value], index) => [
      { ...textCell(name), fontWeight: "bold" },
      cellOf({ field, value, at: [PLAN_SHEET, index + 1, name], long }),
    ]),
  };
}

function tableSheet(options: { filled: Filled; long: LongText[] }): Sheet<Buffer> {
  const { filled, long } = options;
  const { layout, isInner, rows } = filled;
  const columns = columnsOf(layout, isInner);
  return {
    sheet: layout.name,
    stickyRowsCount: 1,
    columns: columns.map((column) => ({ width: /title|text|name/i.test(column) ? 50 : 18 })),
    data: [
      columns.map((column): CellObject => ({ ...textCell(column), fontWeight: "bold" })),
      ...rows.map((row, index) =>
        columns.map((column) =>
          cellOf({
            field: layout.spec.fields[column] ?? { type: "text", optional: true },
            value: row[column],
            at: [layout.name, index + 2, column],
            long,
          }),
        ),
      ),
    ],
  };
}

function longSheet(long: readonly LongText[]): Sheet<Buffer> {
  const head = ["sheet", "row", "column", "piece", "text"].map(textCell);
  return {
    sheet: LONG_SHEET,
    columns: [{ width: 18 }, { width: 8 }, { width: 18 }, { width: 8 }, { width: 90 }],
    data: [
      head,
      ...long.flatMap(([sheet, row, column, text]) =>
        piecesOf(text).map((piece, index) => [
          textCell(sheet),
          { type: Number, value: row },
          textCell(column),
          { type: Number, value: index + 1 },
          textCell(piece),
        ]),
      ),
    ],
  };
}

/** No piece begins or ends in a space, which readers of cells take away. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (from < text.length) {
    let to = Math.min(from + LONGEST_CELL, text.length);
    while (to < text.length && to > from + 1 && !/^\S\S$/.test(text.slice(to - 1, to + 1))) to -= 1;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

function cellOf(options: {
  field: FieldSpec;
  value: unknown;
  at: readonly [sheet: string, row: number, column: string];
  long: LongText[];
}): CellObject | null {
  const { field, value, at, long } = options;
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return { type: Number, value };
  if (typeof value === "boolean") return { type: Boolean, value };
  if (field.type === "date" && /^(19[1-9]\d|2\d{3})-\d{2}-\d{2}$/.test(String(value))) {
    return { type: Date, value: new Date(`${String(value)}T00:00:00Z`), format: "yyyy-mm-dd" };
  }
  const written = writtenOf(value);
  if (written === "") return null;
  if (written.length <= LONGEST_CELL) return textCell(written);
  long.push([...at, written]);
  return textCell(`${written.slice(0, 200)} …`);
}

function writtenOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) {
    const lines = value as string[];
    // A line that has lines itself, or an empty one, is told apart as JSON.
    const isPlain = lines.every((one) => one.trim() === one && one !== "" && !/[\n[]/.test(one));
    return isPlain ? lines.join("\n") : JSON.stringify(lines);
  }
  const isEmpty = typeof value === "object" && Object.keys(value ?? {}).length === 0;
  return isEmpty ? "" : JSON.stringify(value);
}

/** Text and nothing but text: `=1+1` is four signs and no sum. */
function textCell(text: string): CellObject {
  // Signs that no XML may hold are not seen by anybody.
  const clean = text.replace(/[^\P{Cc}\n\t]/gu, "").replace(/[\p{Surrogate}\ufffe\uffff]/gu, "");
  return { type: String, value: clean, format: "@", wrap: true, alignVertical: "top" };
}
