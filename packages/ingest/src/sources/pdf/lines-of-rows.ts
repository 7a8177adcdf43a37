import type { SourceTopic } from "../source-document.ts";
import { rowLine } from "../source-lines.ts";
import { joinHyphenated } from "./join-hyphenated.ts";
import { measureText, type TextMeasures } from "./measure-text.ts";
import { isContents, type Row, textOfRow } from "./page-text.ts";
import { type FoundTable, readTables } from "./read-tables.ts";

export interface PdfLine {
  text: string;
  readonly page: number;
  readonly topic: SourceTopic | null;
  /** A blank line stands before it. */
  readonly blankBefore: boolean;
}

interface Told extends PdfLine {
  /** False for headings and rows of tables, which no word goes on from. */
  readonly isText: boolean;
}

const MAX_HEADING_LENGTH = 180;
const ITEM = /^(?:[-–—*•·▪◦‣●○■□➢➤✓\uf0a7\uf0b7\uf0d8\uf0fc]\s|\d{1,2}[.)]\s|[a-z]\)\s)/;
/** Two lines a paragraph apart are farther from each other than lines of one, by letter heights. */
const PARAGRAPH_GAP = 0.32;

/** Rows in reading order as lines: headings by their size, tables, items with their indentation. */
export function linesOfRows(options: {
  rows: readonly Row[];
  furniture: ReadonlySet<Row>;
}): PdfLine[] {
  const { furniture } = options;
  const body = options.rows.filter((row) => !furniture.has(row));
  const measures = measureText(body);
  const tables = new Map(
    readTables({ rows: body, measures }).map((table) => [body[table.from], table]),
  );
  const lines: Told[] = [];
  let header: string | null = null;
  let before: Row | null = null;
  let skipUntil: Row | null = null;
  const addTable = (table: FoundTable) => {
    table.rows.forEach(({ cells, page }, index) => {
      const text = rowLine(cells);
      // The head of a table is printed again where it goes on, on the next page.
      const repeats = index === 0 && text === header && lines.at(-1)?.text.startsWith("| ");
      const topic = repeats ? "pageFurniture" : null;
      lines.push({ text, page, topic, blankBefore: index === 0 && !repeats, isText: false });
      if (index === 0) header = text;
    });
  };

  for (const row of options.rows) {
    if (skipUntil !== null && !furniture.has(row)) {
      if (row !== skipUntil) continue;
      skipUntil = null;
    }
    if (furniture.has(row)) {
      const parts = { topic: "pageFurniture", blankBefore: false, isText: false } as const;
      lines.push({ text: textOfRow(row), page: row.page, ...parts });
      continue;
    }
    const table = tables.get(row);
    if (table) {
      addTable(table);
      skipUntil = body[table.to] ?? null;
      before = body[table.to - 1] ?? null;
      if (skipUntil === null) break;
      continue;
    }
    addRow({ lines, row, before, measures });
    before = row;
  }
  joinWords(lines);
  return lines;
}

function addRow(options: {
  lines: Told[];
  row: Row;
  before: Row | null;
  measures: TextMeasures;
}): void {
  const { lines, row, before, measures } = options;
  const text = textOfRow(row);
  const { page } = row;
  if (isContents(row)) {
    lines.push({ text, page, topic: "contents", blankBefore: true, isText: false });
    return;
  }
  const level = mayBeHeading(row) ? measures.levelOf(row.size) : null;
  const isClose = before !== null && isWrapped({ row, before, measures });
  if (level !== null && text.length <= MAX_HEADING_LENGTH) {
    const last = lines.at(-1);
    const sameSize = before !== null && Math.abs(before.size - row.size) < 0.3;
    const isHeading = last?.text.startsWith(`${"#".repeat(level)} `);
    if (
      last &&
      isHeading &&
      sameSize &&
      isClose &&
      last.text.length + text.length <= MAX_HEADING_LENGTH
    ) {
      last.text = `${last.text} ${text}`;
      return;
    }
    const marks = "#".repeat(level);
    lines.push({ text: `${marks} ${text}`, page, topic: null, blankBefore: true, isText: false });
    return;
  }
  const words = row.segments.map((segment) => segment.text).join("\t");
  const steps = ITEM.test(text) ? indentOf({ row, measures }) : 0;
  lines.push({
    text: `${"  ".repeat(steps)}${words}`,
    page,
    topic: null,
    blankBefore: !isClose,
    isText: row.segments.length === 1,
  });
}

/** A heading stands alone on its line, but for its number. */
function mayBeHeading(row: Row): boolean {
  const [first, second, ...rest] = row.segments;
  if (!first || rest.length > 0) return false;
  const words = second === undefined ? first : second;
  const numbered = second === undefined || /^\d{1,2}(?:\.\d{1,2})*\.?$/.test(first.text);
  return numbered && /\p{L}/u.test(words.text);
}

/** Whether a row goes on directly below the one before it. */
function isWrapped(options: { row: Row; before: Row; measures: TextMeasures }): boolean {
  const { row, before, measures } = options;
  if (row.page === before.page && row.column === before.column) {
    if (Math.abs(row.size - before.size) > 0.12 * measures.bodySize) return false;
    return row.y - before.y < (measures.lineGap + PARAGRAPH_GAP) * row.size;
  }
  // Over the edge of a page or column a paragraph goes on where its sentence has not ended.
  if (Math.abs(row.size - before.size) > 0.3) return false;
  return !/[.:;!?…]["”»)]?$/.test(textOfRow(before)) && /^\p{Ll}/u.test(textOfRow(row));
}

/** Steps of indentation, in columns by where the column's own text begins. */
function indentOf({ row, measures }: { row: Row; measures: TextMeasures }): number {
  const x = row.segments[0]?.x ?? 0;
  const left = row.column > 1 ? x : measures.left;
  return Math.min(Math.max(Math.round((x - left) / (1.4 * measures.bodySize)), 0), 8);
}

function joinWords(lines: readonly Told[]): void {
  // Furniture stands between the last line of a page and the first of the next.
  const text = lines.filter((line) => line.topic === null);
  const wrapped = text.map((line, index) => {
    const next = text[index + 1];
    return {
      line,
      text: line.text,
      goesOn: line.isText && next?.isText === true && !next.blankBefore,
    };
  });
  joinHyphenated(wrapped);
  for (const each of wrapped) each.line.text = each.text;
}
