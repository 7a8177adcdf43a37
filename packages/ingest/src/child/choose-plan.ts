import type { PlanProposal } from "../proposal.ts";

export interface Candidate {
  readonly frameworkId: string;
  readonly proposal: PlanProposal;
}

/**
 * The reading that understood most: one with plan structure before one without, then the most lines
 * placed, then the most elements; of equals the first. Throws when there is no candidate.
 */
export function choosePlan(candidates: readonly Candidate[]): Candidate {
  const [first, ...others] = candidates;
  if (!first) throw new Error("no framework to read with");
  return others.reduce((best, other) => (compare(other, best) > 0 ? other : best), first);
}

function compare(a: Candidate, b: Candidate): number {
  return (
    Number(a.proposal.notice === null) - Number(b.proposal.notice === null) ||
    a.proposal.score.linesPlaced - b.proposal.score.linesPlaced ||
    sizeOf(a.proposal.elements) - sizeOf(b.proposal.elements)
  );
}

function sizeOf(elements: PlanProposal["elements"]): number {
  return elements.reduce((sum, element) => sum + 1 + sizeOf(element.children), 0);
}
