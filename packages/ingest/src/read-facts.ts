import type { CompiledRules } from "./compile-rules.ts";
import type { FactBook } from "./fact-book.ts";
import type { RowBlock } from "./lay-out.ts";
import type { Remains } from "./remains.ts";
import { MAX_PATTERN_LENGTH, type SourceLine } from "./source-line.ts";

interface Reader {
  readonly rules: CompiledRules;
  readonly book: FactBook;
  readonly remains: Remains;
}

const MAX_SENTENCES = 200;

/**
 * Reads `Label: value` lines and stating sentences; marks the lines that say nothing else. True
 * when that is all of them.
 */
export function readFactLines(options: Reader & { lines: readonly SourceLine[] }): boolean {
  const { lines, remains } = options;
  // The whole first: a fact broken over two lines must not be taken from the first alone.
  const joined = lines.map((line) => line.text).join(" ");
  if (readStatements({ ...options, text: joined })) {
    for (const line of lines) remains.place(line.no);
    return true;
  }
  lines.forEach((line, index) => {
    if (readLabelled({ ...options, line, next: lines[index + 1] })) return;
    const isPeriod = /^\d{4}\s*[-–—]\s*\d{4}$/.test(line.text);
    if (isPeriod && options.book.state({ fact: "period", written: line.text })) {
      remains.place(line.no);
    }
    if (readStatements({ ...options, text: line.text })) remains.place(line.no);
  });
  return lines.every((line) => remains.isPlaced(line.no));
}

/** Reads a run of table rows as document facts; true when it was such a table. */
export function readFactTable(options: Reader & { rows: readonly RowBlock[] }): boolean {
  const { rows, rules, book, remains } = options;
  const isLabel = (cell: string) => labelOf({ rules, cell }) !== null || isPersonal(rules, cell);
  let found = false;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row?.cells.some(isLabel)) continue;
    const filled = row.cells.filter((cell) => cell !== "");
    const [label = "", value = ""] = filled;
    if (filled.length === 2 && isLabel(label) && !isLabel(value)) {
      const understood = stateCell({ rules, book, label, value });
      if (understood) placeAll(remains, row);
      found ||= understood;
      continue;
    }
    const values = rows[index + 1];
    if (!values || values.cells.some(isLabel)) continue;
    const untold: string[] = [];
    let understoodAny = false;
    row.cells.forEach((head, column) => {
      const cell = values.cells[column] ?? "";
      if (cell === "") return;
      if (stateCell({ rules, book, label: head, value: cell })) understoodAny = true;
      else if (!isPersonal(rules, head)) untold.push(cell);
    });
    untold.push(...values.cells.slice(row.cells.length).filter((cell) => cell !== ""));
    if (!understoodAny) continue;
    found = true;
    placeAll(remains, row);
    placeAll(remains, values);
    // A person's name is never kept; any other cell nobody understood is.
    const [line] = values.lines;
    if (line && untold.length > 0) remains.keep({ line: line.no, text: untold.join(" · ") });
    index += 1;
  }
  return found;
}

function readLabelled(
  options: Reader & { line: SourceLine; next: SourceLine | undefined },
): boolean {
  const { line, next, rules, book, remains } = options;
  const match = /^([^:]{2,60}):\s*(.*)$/.exec(line.text.slice(0, MAX_PATTERN_LENGTH));
  const [, label = "", value = ""] = match ?? [];
  if (label === "" || line.text.length > MAX_PATTERN_LENGTH) return false;
  if (value !== "") {
    const understood = stateCell({ rules, book, label, value });
    if (understood) remains.place(line.no);
    return understood;
  }
  if (!next || !labelOf({ rules, cell: label })) return false;
  const understood = stateCell({ rules, book, label, value: next.text });
  if (understood) {
    remains.place(line.no);
    remains.place(next.no);
  }
  return understood;
}

/** States what the sentences of a text state; true when the text says nothing else. */
function readStatements(options: Omit<Reader, "remains"> & { text: string }): boolean {
  const { rules, book, text } = options;
  let alone = false;
  for (const sentence of text.length > MAX_PATTERN_LENGTH ? sentencesOf(text) : [text]) {
    for (const { rule, groups, alone: saysAll } of rules.match({
      rules: rules.rules.statements,
      text: sentence,
    })) {
      if (rule.sets?.type) book.setType(rule.sets.type);
      if (rule.sets?.legallyBinding !== undefined) book.setLegallyBinding(rule.sets.legallyBinding);
      for (const [name, written] of Object.entries(groups)) {
        const fact = rules.factNameOf(name);
        if (!written || !fact || !book.state({ fact, written })) continue;
        if (saysAll && sentence.length === text.length) alone = true;
      }
    }
  }
  return alone;
}

function stateCell(options: {
  rules: CompiledRules;
  book: FactBook;
  label: string;
  value: string;
}): boolean {
  const { rules, book, label, value } = options;
  const fact = labelOf({ rules, cell: label });
  return fact !== null && book.state({ fact, written: value });
}

function labelOf({ rules, cell }: { rules: CompiledRules; cell: string }) {
  const text = cell.replace(/:$/, "");
  return rules.match({ rules: rules.rules.factLabels, text })[0]?.rule.fact ?? null;
}

function isPersonal(rules: CompiledRules, cell: string): boolean {
  const text = cell.replace(/:$/, "");
  return rules.match({ rules: rules.rules.personalLabels, text }).length > 0;
}

function placeAll(remains: Remains, row: RowBlock): void {
  for (const line of row.lines) remains.place(line.no);
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=[\p{Lu}«"”])/u, MAX_SENTENCES);
}
