import { NO_PARTS, PART_NAMES, type PartName, type PlanParts } from "@boplan/domain/plan";
import type { PlanProposal } from "./proposal.ts";

/** The proposed entries as parts of a plan. Running text keeps its place in the source. */
export function toPlanParts(options: {
  proposal: Pick<PlanProposal, "parts">;
  newId: () => string;
}): PlanParts {
  const { proposal, newId } = options;
  const entriesOf = (part: PartName): readonly { readonly id: string }[] =>
    (proposal.parts[part] ?? []).map(({ place, ...entry }) => ({
      ...entry,
      ...(part === "sections" ? { source: place } : {}),
      id: newId(),
    }));
  return {
    ...NO_PARTS,
    ...Object.fromEntries(PART_NAMES.map((part) => [part, entriesOf(part)])),
  };
}
