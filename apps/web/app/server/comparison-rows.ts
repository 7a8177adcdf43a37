import type { PageOfRows } from "../screens/comparison/result-pages.tsx";
import type { Sorting } from "../screens/comparison/sortable.tsx";

/** So many municipalities stand on a page. */
export const MUNICIPALITY_PAGE = 100;

/** How the rows are to be sorted: `name`, `-measures`; what is no column sorts as if not asked. */
export function sortingOf(options: {
  asked: string | null;
  columns: readonly string[];
  otherwise?: string;
}): Sorting {
  const { asked, columns, otherwise = "name" } = options;
  const read = (sort: string) => ({
    column: sort.replace(/^-/, ""),
    isDescending: sort.startsWith("-"),
  });
  const sorting = read(asked ?? otherwise);
  return columns.includes(sorting.column) ? sorting : read(otherwise);
}

/** The sorting as an address has it; `null` for the one that needs no mention. */
export function sortingText({ column, isDescending }: Sorting): string | null {
  const sort = isDescending ? `-${column}` : column;
  return sort === "name" ? null : sort;
}

/**
 * Rows by a value of each. Those without a value come last whichever way it is sorted; equal ones
 * keep their order.
 */
export function sortRows<Row>(options: {
  rows: readonly Row[];
  isDescending: boolean;
  by: (row: Row) => string | number | null;
}): Row[] {
  const { rows, isDescending, by } = options;
  const turn = isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: by(row) }))
    .sort(({ value: a }, { value: b }) => {
      if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
      return a === b ? 0 : (a < b ? -1 : 1) * turn;
    })
    .map(({ row }) => row);
}

/** One page of rows; a page past the end is the last one. */
export function pageOf<Row>(options: { rows: readonly Row[]; page: number; size?: number }): {
  shown: readonly Row[];
  rows: PageOfRows;
} {
  const { rows, size = MUNICIPALITY_PAGE } = options;
  const numbers = pageNumbers({ total: rows.length, page: options.page, size });
  return { shown: rows.slice(numbers.from - 1, numbers.to), rows: numbers };
}

/** Where a page lies among all rows. */
export function pageNumbers(options: { total: number; page: number; size: number }): PageOfRows {
  const { total, size } = options;
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Math.min(Math.max(1, options.page), pages);
  return {
    page,
    pages,
    total,
    from: Math.min(total, (page - 1) * size + 1),
    to: Math.min(total, page * size),
  };
}
