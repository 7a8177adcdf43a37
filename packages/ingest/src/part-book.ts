import type { PartName } from "@boplan/domain/plan";
import type { ProposedEntry, ProposedParts } from "./proposal.ts";

/** Gathers what is read of the parts around the tree, in the order it is met. */
export interface PartBook {
  add<Name extends PartName>(options: { part: Name; entry: ProposedEntry<Name> }): void;
  parts(): ProposedParts;
}

export function openPartBook(): PartBook {
  const parts: { [Name in PartName]?: ProposedEntry<Name>[] } = {};
  return {
    add: ({ part, entry }) => {
      const entries: unknown[] = parts[part] ?? [];
      if (part === "decisions" && completesDecision({ entries, entry })) return;
      // The same sentence often stands twice: in the summary and in its chapter.
      const isKnown = entries.some((known) => sameWords(known, entry));
      if (!isKnown) Object.assign(parts, { [part]: [...entries, entry] });
    },
    parts: () => parts,
  };
}

function sameWords(one: unknown, other: unknown): boolean {
  return wordsOf(one) === wordsOf(other);
}

function wordsOf(entry: unknown): string {
  return JSON.stringify(entry, (key, value: unknown) => (key === "place" ? undefined : value));
}

/**
 * One decision is often told in two places, once with its case number: the second telling fills in
 * what the first left out.
 */
function completesDecision(options: { entries: unknown[]; entry: unknown }): boolean {
  const { entries } = options;
  const entry = options.entry as ProposedEntry<"decisions">;
  const index = (entries as ProposedEntry<"decisions">[]).findIndex(
    (known) =>
      known.subject === entry.subject && known.body === entry.body && known.on === entry.on,
  );
  const known = entries[index] as ProposedEntry<"decisions"> | undefined;
  if (!known) return false;
  entries[index] = {
    ...known,
    caseNumber: known.caseNumber ?? entry.caseNumber,
    section: known.section ?? entry.section,
  };
  return true;
}
