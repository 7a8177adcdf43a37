import { type Page, type Row, textOfRow } from "./page-text.ts";

/** Share of a page's height, at its top and at its foot, where furniture stands. */
const MARGIN = 0.12;
/** Rows that furniture takes at most, at either end of a page. */
const MAX_ROWS = 4;
const MIN_PAGES = 3;
/** What stands on so many of the pages is furniture; left and right pages may differ. */
const MIN_SHARE = 0.4;

/**
 * The rows that return on most pages in the margins: headers, footers, page numbers. Digits count
 * as alike, so that a page number is the same text on every page.
 */
export function findFurniture(options: {
  pages: readonly Page[];
  rowsOfPage: ReadonlyMap<number, readonly Row[]>;
}): Set<Row> {
  const { pages, rowsOfPage } = options;
  const found = new Map<string, Row[]>();
  for (const page of pages) {
    const rows = [...(rowsOfPage.get(page.number) ?? [])].sort((a, b) => a.y - b.y);
    const top = rows.slice(0, MAX_ROWS).filter((row) => row.y < MARGIN * page.height);
    const foot = rows.slice(-MAX_ROWS).filter((row) => row.y > (1 - MARGIN) * page.height);
    const keys = new Set<string>();
    const place = (edge: string) => (row: Row) => {
      const key = `${edge} ${textOfRow(row).replace(/\d+/g, "#").toLowerCase()}`;
      if (keys.has(key)) return;
      keys.add(key);
      const before = found.get(key);
      if (before) before.push(row);
      else found.set(key, [row]);
    };
    top.forEach(place("top"));
    foot.forEach(place("foot"));
  }
  const needed = Math.max(MIN_PAGES, MIN_SHARE * pages.length);
  return new Set([...found.values()].filter((rows) => rows.length >= needed).flat());
}
