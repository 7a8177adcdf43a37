import type { DecisionKind, PhaseDocument } from "@boplan/domain/plan";
import type { PhaseRow, PhaseTable } from "@boplan/framework-sdk";
import { compileReadingPattern } from "@boplan/framework-sdk";
import type { CompiledRules } from "./compile-rules.ts";
import type { PartBook } from "./part-book.ts";
import { readDate } from "./read-date.ts";
import { MAX_PATTERN_LENGTH, type SourceLine } from "./source-line.ts";

/** A line of the table: its label's meaning, its cells, or its words where the columns were lost. */
interface TimetableRow {
  readonly row: PhaseRow["row"];
  readonly cells: readonly string[] | null;
  readonly words: string;
}

/** More columns make no timetable of phases. */
const MAX_PHASES = 20;

/**
 * Reads a timetable with a column for each phase: names, milestones, documents, times. True when
 * the lines were one. Text from a PDF has often lost the columns; they are found again by the names
 * of the phases, and the other rows must then come apart into just as many cells.
 */
export function readPhaseTable(options: {
  lines: readonly SourceLine[];
  rules: CompiledRules;
  book: PartBook;
}): boolean {
  const { lines, rules, book } = options;
  const table = rules.rules.phaseTable;
  if (!table || lines.length < 2) return false;
  const rows = lines.map((line) => rowOf({ line, rules, table }));
  const known = rows.filter((row) => row !== null);
  const names = known.find(({ row }) => row === "name");
  if (!names || known.length < 2 || known.length < lines.length) return false;
  const phases = names.cells ?? namesIn({ words: names.words, table });
  if (phases.length < 2 || phases.length > MAX_PHASES) return false;
  const cellsOf = (row: PhaseRow["row"]) => {
    const found = known.find((candidate) => candidate.row === row);
    if (!found) return [];
    if (found.cells) return found.cells;
    return divide({ row, words: found.words, count: phases.length, table }) ?? [found.words];
  };
  const [milestones, documents, times] = [
    cellsOf("milestone"),
    cellsOf("document"),
    cellsOf("time"),
  ];
  const first = lines[0]?.no ?? 1;
  phases.forEach((name, column) => {
    const document = documents[column] ?? "";
    book.add({
      part: "phases",
      entry: {
        template: null,
        name,
        milestone: (milestones[column] ?? "").replace(/^\d+[:.)]\s*/, "") || null,
        documents: document === "" ? [] : [readDocument({ written: document, table })],
        plannedStart: null,
        plannedEnd: readDate({ written: times[column] ?? "", months: rules.rules.months }),
        startedOn: null,
        reachedOn: null,
        responsible: null,
        text: "",
        place: { lines: [first, lines.at(-1)?.no ?? first] },
      },
    });
  });
  return true;
}

function rowOf(options: {
  line: SourceLine;
  rules: CompiledRules;
  table: PhaseTable;
}): TimetableRow | null {
  const { line, rules, table } = options;
  const text = line.cells?.[0] ?? line.text.slice(0, MAX_PATTERN_LENGTH);
  const match = rules.match({ rules: table.rows, text })[0];
  if (!match) return null;
  const label = compileReadingPattern(match.rule).exec(text)?.[0] ?? "";
  const cells = line.cells ? line.cells.slice(1) : null;
  return { row: match.rule.row, cells, words: text.slice(label.length).replace(/^[\s:]+/, "") };
}

function namesIn(options: { words: string; table: PhaseTable }): string[] {
  const { words, table } = options;
  const places = table.names.flatMap((rule) => [
    ...words.matchAll(new RegExp(rule.pattern, "giu")),
  ]);
  places.sort((a, b) => a.index - b.index);
  const names = places.map((match) => match[0].trim());
  // Every word of the row has to be part of a name, or the columns would be guessed.
  return names.join(" ") === words.trim() ? names : [];
}

/** Cells of a row whose columns were lost; `null` when they do not come apart into that many. */
function divide(options: {
  row: PhaseRow["row"];
  words: string;
  count: number;
  table: PhaseTable;
}): string[] | null {
  const { row, words, count, table } = options;
  const ways = {
    name: [],
    milestone: [/(?<=\S)\s+(?=\d{1,2}[:.)]\s)/],
    document: [/(?<=\))\s+/],
    time: [/(?<=\d{4})\s+/],
  }[row];
  for (const way of ways) {
    const cells = words.split(way);
    if (cells.length === count) return cells;
    const finer = cells.flatMap((cell) => splitAtStarts({ cell, table }));
    if (finer.length === count) return finer;
  }
  return null;
}

function splitAtStarts(options: { cell: string; table: PhaseTable }): string[] {
  const { cell, table } = options;
  for (const rule of table.starts) {
    const index = compileReadingPattern(rule).exec(cell)?.index ?? 0;
    if (index > 0) return [cell.slice(0, index).trim(), cell.slice(index).trim()];
  }
  return [cell];
}

/** `mulighetsstudie (sak til orientering)`: the document, and what it is treated for. */
function readDocument(options: { written: string; table: PhaseTable }): PhaseDocument {
  const { written, table } = options;
  const match = /^(.*?)\s*\(([^)]*)\)\s*$/.exec(written);
  const [, title = written, treatment = ""] = match ?? [];
  const kind: DecisionKind | null =
    table.decisionKinds.find((rule) => compileReadingPattern(rule).test(treatment))?.kind ?? null;
  const body = / i (\p{L}+)$/u.exec(treatment)?.[1] ?? null;
  return { title: title.trim() || written, decisionKind: kind, body };
}
