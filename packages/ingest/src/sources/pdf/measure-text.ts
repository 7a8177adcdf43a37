import { type Row, textOfRow } from "./page-text.ts";

/** The measures of a document's running text, by which the rest is told apart from it. */
export interface TextMeasures {
  readonly bodySize: number;
  /** From one baseline to the next, in letter heights. */
  readonly lineGap: number;
  /** Where running text begins; what is farther right is indented. */
  readonly left: number;
  /** Heading level by letter height; `null` for running text and for smaller letters. */
  levelOf(size: number): number | null;
}

/** Letters this much larger than those of the text make a heading. */
const HEADING_RATIO = 1.13;
/** Letter heights that differ less are one. */
const SAME_SIZE = 0.6;

export function measureText(rows: readonly Row[]): TextMeasures {
  const sizes = new Map<number, number>();
  const gaps = new Map<number, number>();
  const lefts = new Map<number, number>();
  rows.forEach((row, index) => {
    const letters = textOfRow(row).length;
    count({ tally: sizes, key: Math.round(row.size * 4) / 4, by: letters });
    const before = rows[index - 1];
    if (before && before.column === row.column && before.page === row.page) {
      const gap = (row.y - before.y) / Math.max(row.size, 1);
      if (gap > 0.8 && gap < 2.5) count({ tally: gaps, key: Math.round(gap * 20) / 20, by: 1 });
    }
    count({ tally: lefts, key: Math.round(row.segments[0]?.x ?? 0), by: letters });
  });
  const bodySize = mostFrequent(sizes) ?? 11;
  const left = mostFrequent(lefts) ?? 0;
  const headings = headingSizes({ sizes, bodySize });
  return {
    bodySize,
    left,
    lineGap: mostFrequent(gaps) ?? 1.25,
    levelOf: (size) => {
      if (size < HEADING_RATIO * bodySize) return null;
      const at = headings.findIndex((heading) => size > heading - SAME_SIZE);
      return Math.min((at < 0 ? headings.length : at) + 1, 6);
    },
  };
}

/** The letter heights of headings, largest first, those alike taken as one. */
function headingSizes(options: { sizes: Map<number, number>; bodySize: number }): number[] {
  const large = [...options.sizes.keys()]
    .filter((size) => size >= HEADING_RATIO * options.bodySize)
    .sort((a, b) => b - a);
  return large.filter((size, index) => {
    const above = large[index - 1];
    return above === undefined || above - size > SAME_SIZE;
  });
}

function count(options: { tally: Map<number, number>; key: number; by: number }): void {
  const { tally, key, by } = options;
  tally.set(key, (tally.get(key) ?? 0) + by);
}

function mostFrequent(tally: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [key, times] of tally) {
    if (best === null || times > (tally.get(best) ?? 0)) best = key;
  }
  return best;
}
