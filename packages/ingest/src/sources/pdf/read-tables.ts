import type { TextMeasures } from "./measure-text.ts";
import { isContents, type Row } from "./page-text.ts";

/** A table found among rows: from `from` up to but not with `to`. */
export interface FoundTable {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly { readonly cells: readonly string[]; readonly page: number }[];
}

interface Column {
  x: number;
  right: number;
}

/** Rows farther apart than this many letter heights are not of one table. */
const MAX_GAP = 4.5;
/** How much wider than in running text lines may stand within a cell, in letter heights. */
const WRAP_SLACK = 0.25;
/** A gap this much larger than the least one parts two rows of a table whose cells are wrapped. */
const ROW_GAP = 1.22;

/**
 * Finds plain tables: runs of rows whose segments stand below each other in columns. Lines wrapped
 * within a cell are put together again.
 */
export function readTables(options: {
  rows: readonly Row[];
  measures: TextMeasures;
}): FoundTable[] {
  const { rows, measures } = options;
  const tables: FoundTable[] = [];
  let at = 0;
  while (at < rows.length) {
    const to = endOfRun({ rows, from: at, measures });
    const table = to - at < 2 ? null : tableFrom({ rows, from: at, to });
    if (table) tables.push(table);
    at = table ? to : at + 1;
  }
  return tables;
}

/** The end of the run of rows that may be a table beginning at `from`. */
function endOfRun(options: { rows: readonly Row[]; from: number; measures: TextMeasures }): number {
  const { rows, from, measures } = options;
  const isOther = (row: Row) => isContents(row) || measures.levelOf(row.size) !== null;
  const first = rows[from];
  if (!first || first.segments.length < 2 || isOther(first)) return from;
  let columns = columnsOf([first]);
  let end = from + 1;
  for (let at = from + 1; at < rows.length; at += 1) {
    const [above, row] = [rows[at - 1], rows[at]];
    if (!above || !row || !isNear({ above, row }) || isOther(row)) break;
    // What stands alone is a wrapped cell, set as the line above it; else a caption or a heading.
    const alone = row.segments.length === 1;
    if (alone && row.y - above.y > (measures.lineGap + WRAP_SLACK) * row.size) break;
    if (alone && Math.abs(row.size - above.size) > 0.3) break;
    const next = columnsOf(rows.slice(from, at + 1));
    // A line of running text below a table lies across its columns.
    if (next.length < Math.min(columns.length, 2) || next.length < 2) break;
    if (alone && crosses({ row, columns })) break;
    columns = next;
    if (row.segments.length >= 2) end = at + 1;
    else if (fitsCell({ row, columns })) end = at + 1;
    else break;
  }
  return end;
}

function isNear({ above, row }: { above: Row; row: Row }): boolean {
  const gap = row.y - above.y;
  return (
    row.page === above.page && row.column === above.column && gap > 0 && gap < MAX_GAP * row.size
  );
}

function crosses({ row, columns }: { row: Row; columns: readonly Column[] }): boolean {
  const [segment] = row.segments;
  if (!segment) return false;
  return columns.filter(({ x, right }) => segment.x < right && segment.right > x).length > 1;
}

/** A lone segment may go on with a cell: it begins where a column does. */
function fitsCell({ row, columns }: { row: Row; columns: readonly Column[] }): boolean {
  const [segment] = row.segments;
  return columns.some(({ x }) => segment !== undefined && Math.abs(segment.x - x) < row.size);
}

/** Columns as the stretches that segments lie over. */
function columnsOf(rows: readonly Row[]): Column[] {
  const stretches = rows
    .flatMap(({ segments }) => segments.map(({ x, right }) => ({ x, right })))
    .sort((a, b) => a.x - b.x);
  const columns: Column[] = [];
  for (const stretch of stretches) {
    const last = columns.at(-1);
    if (last && stretch.x < last.right) last.right = Math.max(last.right, stretch.right);
    else columns.push({ ...stretch });
  }
  return columns;
}

function tableFrom(options: { rows: readonly Row[]; from: number; to: number }): FoundTable | null {
  const { from, to } = options;
  const rows = options.rows.slice(from, to);
  const columns = columnsOf(rows);
  const cellsOf = (row: Row) => {
    const cells = columns.map(() => "");
    for (const { text, x } of row.segments) {
      const column = columns.findLastIndex((candidate) => x >= candidate.x - 1);
      cells[Math.max(column, 0)] = [cells[Math.max(column, 0)], text].filter(Boolean).join(" ");
    }
    return cells;
  };
  const gaps = rows.slice(1).map((row, index) => row.y - (rows[index]?.y ?? row.y));
  const least = Math.min(...gaps);
  const byGap = gaps.some((gap) => gap > ROW_GAP * least);
  const told: { cells: string[]; page: number }[] = [];
  rows.forEach((row, index) => {
    const cells = cellsOf(row);
    const last = told.at(-1);
    const begins = byGap ? (gaps[index - 1] ?? 0) > ROW_GAP * least : cells[0] !== "";
    if (!last || begins) {
      told.push({ cells, page: row.page });
      return;
    }
    last.cells = last.cells.map((cell, at) => [cell, cells[at]].filter(Boolean).join(" "));
  });
  const wide = told.filter(({ cells }) => cells.filter(Boolean).length >= 2);
  return wide.length >= 2 ? { from, to, rows: told } : null;
}
