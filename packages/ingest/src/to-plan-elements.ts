import { createElement, type PlanElement } from "@boplan/domain/plan";
import type { PlanProposal, ProposedElement } from "./proposal.ts";

/** The proposed tree as plan elements in reading order, parents before children. */
export function toPlanElements(options: {
  proposal: Pick<PlanProposal, "elements">;
  newId: () => string;
}): PlanElement[] {
  const { proposal, newId } = options;
  const flatten = (proposed: ProposedElement, parentId: string | null): PlanElement[] => {
    const id = newId();
    return [
      // Status stays unstated: a document that is read in says nothing of how far it has come.
      createElement({
        id,
        parentId,
        kind: proposed.kind,
        title: proposed.title,
        text: proposed.text,
        source: proposed.source,
      }),
      ...proposed.children.flatMap((child) => flatten(child, id)),
    ];
  };
  return proposal.elements.flatMap((element) => flatten(element, null));
}
