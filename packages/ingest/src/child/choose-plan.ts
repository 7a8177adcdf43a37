import type { PlanProposal } from "../proposal.ts";

export interface Candidate {
  readonly frameworkId: string;
  readonly proposal: PlanProposal;
}

/**
 * The reading that understood most: one with plan structure before one without; then the most lines
 * understood, placed or known to be a heading or an aside; then the most kinds of elements, since a
 * foreign framework takes everything for one kind; then the most elements. Of equals the first.
 * Throws when there is no candidate.
 */
export function choosePlan(candidates: readonly Candidate[]): Candidate {
  const [first, ...others] = candidates;
  if (!first) throw new Error("no framework to read with");
  return others.reduce((best, other) => (compare(other, best) > 0 ? other : best), first);
}

function compare(a: Candidate, b: Candidate): number {
  const [one, other] = [measure(a.proposal), measure(b.proposal)];
  const differing = one.findIndex((value, index) => value !== other[index]);
  return differing < 0 ? 0 : (one[differing] ?? 0) - (other[differing] ?? 0);
}

function measure(proposal: PlanProposal): readonly number[] {
  const kinds: string[] = [];
  const gather = (elements: PlanProposal["elements"]) => {
    for (const { kind, children } of elements) {
      kinds.push(kind);
      gather(children);
    }
  };
  gather(proposal.elements);
  const known = proposal.leftovers.filter(({ topic }) => topic !== null).length;
  return [
    proposal.notice === null ? 1 : 0,
    proposal.score.linesPlaced + known,
    new Set(kinds).size,
    kinds.length,
  ];
}
