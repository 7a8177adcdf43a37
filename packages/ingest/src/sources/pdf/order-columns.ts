import { type Page, type Piece, type Row, rowsOf } from "./page-text.ts";

/** A column of text has at least so many lines, and its lines hold so many letters on average. */
const MIN_LINES = 5;
const MIN_LETTERS = 16;
/** The lines of a text column fill it; the cells of a table do not. */
const MIN_FILL = 0.6;
/** Columns beside each other on one page; a fold-out has up to six. */
const MAX_DEPTH = 3;

interface Band {
  readonly from: number;
  readonly to: number;
  readonly gutter: number;
}

/** The rows of a page in reading order: columns of running text one after the other. */
export function orderColumns(page: Page): Row[] {
  let columns = 0;
  const order = (pieces: readonly Piece[], depth: number): Row[] => {
    const rows = rowsOf({ pieces, page: page.number, column: 0 });
    const band = depth < MAX_DEPTH ? findBand(rows) : null;
    if (!band) {
      columns += 1;
      const column = columns;
      return rows.map((row) => ({ ...row, column }));
    }
    const top = topOf(rows[band.from]);
    const below = rows[band.to];
    const bottom = below ? topOf(below) : Number.POSITIVE_INFINITY;
    const within = pieces.filter((piece) => baseOf(piece) >= top && baseOf(piece) < bottom);
    const parts = [
      pieces.filter((piece) => baseOf(piece) < top),
      within.filter((piece) => piece.x < band.gutter),
      within.filter((piece) => piece.x >= band.gutter),
      pieces.filter((piece) => baseOf(piece) >= bottom),
    ];
    return parts.flatMap((part) => (part.length === 0 ? [] : order(part, depth + 1)));
  };
  return order(page.pieces, 0);
}

function topOf(row: Row | undefined): number {
  return row ? row.y - 0.5 * row.size : Number.NEGATIVE_INFINITY;
}

function baseOf(piece: Piece): number {
  return piece.y;
}

/** The longest run of rows that one upright gap parts into two columns of running text. */
function findBand(rows: readonly Row[]): Band | null {
  const gutters = new Set<number>();
  for (const { segments } of rows) {
    for (let at = 1; at < segments.length; at += 1) {
      const [left, right] = [segments[at - 1], segments[at]];
      if (left && right) gutters.add(Math.round((left.right + right.x) / 2));
    }
  }
  let best: (Band & { lines: number }) | null = null;
  for (const gutter of gutters) {
    for (const band of bandsAt({ rows, gutter })) {
      const lines = linesBeside({ rows: rows.slice(band.from, band.to), gutter });
      if (lines > (best?.lines ?? 0)) best = { ...band, lines };
    }
  }
  return best;
}

/** Runs of rows that no segment crosses the gutter in. */
function bandsAt(options: { rows: readonly Row[]; gutter: number }): Band[] {
  const { rows, gutter } = options;
  const bands: Band[] = [];
  let from = 0;
  for (let at = 0; at <= rows.length; at += 1) {
    const crossed = rows[at]?.segments.some(({ x, right }) => x < gutter && right > gutter) ?? true;
    if (!crossed) continue;
    if (at > from) bands.push({ from, to: at, gutter });
    from = at + 1;
  }
  return bands;
}

/** Lines of the shorter side, or 0 where a side is no column of text. */
function linesBeside(options: { rows: readonly Row[]; gutter: number }): number {
  const segments = options.rows.flatMap((row) => row.segments);
  const sides = [
    segments.filter(({ x }) => x < options.gutter),
    segments.filter(({ x }) => x >= options.gutter),
  ];
  const counts = sides.map((side) => {
    const left = Math.min(...side.map(({ x }) => x));
    const width = Math.max(...side.map(({ right }) => right)) - left;
    const widths = side.map((segment) => segment.right - segment.x).sort((a, b) => a - b);
    const median = widths[Math.floor(widths.length / 2)] ?? 0;
    const letters = side.reduce((sum, { text }) => sum + text.length, 0) / (side.length || 1);
    const isText = letters >= MIN_LETTERS && median >= MIN_FILL * width;
    return isText && side.length >= MIN_LINES ? side.length : 0;
  });
  return Math.min(...counts);
}
