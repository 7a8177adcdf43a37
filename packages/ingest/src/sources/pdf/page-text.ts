/** A run of letters as a page places it; lengths in points, `y` downwards from the top. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
}

/** Pieces that stand close enough to be read as one: a line, or a cell of a table. */
export interface Segment {
  text: string;
  readonly x: number;
  right: number;
}

/** What stands on one baseline within a column. */
export interface Row {
  readonly page: number;
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
  /** The column of the page that it stands in; rows of one column follow each other. */
  readonly column: number;
}

export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Writing that does not run level: stamps and watermarks, or the heads of narrow columns. */
  readonly turned: readonly string[];
}

/** Gaps wider than this many letter heights part cells; narrower ones part words. */
const CELL_GAP = 1;
const WORD_GAP = 0.14;

const LONE_MARKER =
  /^(?:[-–—*•·▪◦‣●○■□➢➤✓\uf0a7\uf0b7\uf0d8\uf0fc]|\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2})+\.?|[a-z]\)|o)$/;

export function textOfRow(row: Row): string {
  return row.segments.map((segment) => segment.text).join(" ");
}

/** A line of a table of contents: leaders, then the number of a page. */
export function isContents(row: Row): boolean {
  return /(?:[.·…_] ?){4,}\s*\d+$/.test(textOfRow(row));
}

/** Groups pieces into rows by their baselines, from top to bottom and left to right. */
export function rowsOf(options: { pieces: readonly Piece[]; page: number; column: number }): Row[] {
  const sorted = [...options.pieces].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Row[] = [];
  let open: Piece[] = [];
  const close = () => {
    if (open.length === 0) return;
    const main = open.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    const { page, column } = options;
    rows.push({ page, column, y: main.y, size: main.size, segments: segmentsOf(open) });
    open = [];
  };
  for (const piece of sorted) {
    // The widest piece so far sets the line: a raised number must not pull the next line up.
    const base = open.reduce<Piece | null>((a, b) => (a && a.size >= b.size ? a : b), null);
    if (base && piece.y - base.y > 0.5 * Math.max(base.size, piece.size)) close();
    open.push(piece);
  }
  close();
  return rows;
}

function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  let size = 0;
  for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1);
    const gap = last ? piece.x - last.right : 0;
    size = Math.max(piece.size, 1);
    if (!last || gap > CELL_GAP * size) {
      segments.push({ text: piece.text, x: piece.x, right: piece.right });
      continue;
    }
    // Letters set over each other are not of one word either.
    const apart = gap > WORD_GAP * size || gap < -0.3 * size;
    const parted = apart && !last.text.endsWith(" ");
    last.text += parted ? ` ${piece.text}` : piece.text;
    last.right = Math.max(last.right, piece.right);
  }
  const tidy = segments.map((segment) => ({ ...segment, text: segment.text.trim() }));
  const [marker, next, ...rest] = tidy;
  if (marker && next && LONE_MARKER.test(marker.text)) {
    const mark = marker.text === "o" ? "○" : marker.text;
    return [{ text: `${mark} ${next.text}`, x: marker.x, right: next.right }, ...rest];
  }
  return tidy;
}
