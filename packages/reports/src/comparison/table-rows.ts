import type { Cell, TableBlock } from "../document-model.ts";
import { cellText, isInline } from "../plain-text.ts";

/** Value of a cell where nobody reads but a program: numbers and days without a language's marks. */
export function cellValue(cell: Cell): string | number {
  if (!isInline(cell) && "value" in cell) return cell.value;
  if (!isInline(cell) && "day" in cell) return cell.day;
  return cellText(cell);
}

/** Rows of a table, its header first. Sums and headings between rows are left to who reads them. */
export function tableRows(table: TableBlock): (readonly (string | number)[])[] {
  return [
    table.columns.map(({ label }) => label),
    ...table.rows.flatMap((row) =>
      row.kind === undefined || row.kind === "row" ? [row.cells.map(cellValue)] : [],
    ),
  ];
}
