import { rowLine } from "./source-lines.ts";

/** Gathers a table from its parts as they come; tables may stand within cells. */
export interface TableBuilder {
  openRow(): void;
  openCell(): void;
  /** Cells that the open one covers besides its own. */
  span(extra: number): void;
  addLine(line: string): void;
  /**
   * The table as lines: rows with bars, or, where it only frames its content (a single column), the
   * lines as they stood.
   */
  lines(): { readonly isTable: boolean; readonly lines: readonly string[] };
}

/** More columns than any table on paper; a file may claim millions. */
const MAX_COLUMNS = 64;

export function buildTable(): TableBuilder {
  const rows: string[][][] = [];
  /** The cell that takes lines; those it spans stand empty after it. */
  let open: string[] | null = null;
  return {
    openRow: () => {
      rows.push([]);
      open = null;
    },
    openCell: () => {
      open = [];
      rows.at(-1)?.push(open);
    },
    span: (extra) => {
      const row = rows.at(-1);
      for (let step = 0; step < extra && row && row.length < MAX_COLUMNS; step += 1) row.push([]);
    },
    addLine: (line) => {
      if (open) open.push(line);
      else rows.push([[line]]);
    },
    lines: () => {
      const filled = rows.filter((row) => row.some((lines) => lines.length > 0));
      const isTable = filled.some((row) => row.filter((lines) => lines.length > 0).length > 1);
      if (!isTable) return { isTable, lines: filled.flat(2) };
      const width = filled.reduce((most, row) => Math.max(most, row.length), 0);
      return {
        isTable,
        lines: filled.map((row) =>
          rowLine(Array.from({ length: width }, (_, at) => cellText(row[at] ?? []))),
        ),
      };
    },
  };
}

/** Paragraphs of a cell on one line; the items of a list in it keep a mark between them. */
function cellText(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/^\s*- /, "• ").replace(/^#+ /, "")).join(" ");
}
