import type { ElementKind } from "@boplan/domain/plan";
import { ELEMENT_KINDS } from "@boplan/domain/plan";
import type { CompiledRules } from "./compile-rules.ts";
import { createDraft, type Draft } from "./draft.ts";
import type { RowBlock } from "./lay-out.ts";
import { withAttribute } from "./read-attributes.ts";

/**
 * Reads a table whose header names a kind (`Åtgärd | Ansvarig | Tid`): one element a row. The other
 * cells go to its text with their column's name. `null` when no column names a kind.
 */
export function readElementTable(options: {
  rules: CompiledRules;
  rows: readonly RowBlock[];
}): Draft[] | null {
  const { rules, rows } = options;
  const [header, ...body] = rows;
  if (!header || body.length === 0) return null;
  const columns = header.cells.map(
    (text) => rules.match({ rules: rules.rules.columns, text })[0]?.rule.column ?? null,
  );
  // The innermost kind is what a row is about; an outer one in the same row is told in its text.
  const kinds = columns.filter(isKind);
  const kind = ELEMENT_KINDS.findLast((candidate) => kinds.includes(candidate));
  if (!kind) return null;
  const titleColumn = columns.indexOf(kind);
  const drafts: Draft[] = [];
  for (const row of body) {
    const title = row.cells[titleColumn] ?? "";
    const details = row.cells.flatMap((cell, column) => {
      if (column === titleColumn || cell === "" || /^[-:]+$/.test(cell)) return [];
      const name = header.cells[column] ?? "";
      return [name === "" ? cell : `${name}: ${cell}`];
    });
    if (title === "" || /^[-:]+$/.test(title)) {
      drafts.at(-1)?.texts.push(...details);
      if (details.length > 0) drafts.at(-1)?.lines.push(...row.lines);
      continue;
    }
    const draft = createDraft({ kind, words: title, lines: row.lines, confidence: 0.8 });
    draft.texts.push(...details);
    columns.forEach((attribute, column) => {
      if (attribute === null || isKind(attribute)) return;
      const written = row.cells[column] ?? "";
      const { attributes } = draft;
      draft.attributes = withAttribute({ attributes, attribute, written, rules });
    });
    drafts.push(draft);
  }
  return drafts.length > 0 ? drafts : null;
}

function isKind(column: string | null): column is ElementKind {
  return column !== null && (ELEMENT_KINDS as readonly string[]).includes(column);
}
