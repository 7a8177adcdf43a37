import type { PlanElement } from "@boplan/domain/plan";
import { isCarriedOut } from "@boplan/domain/plan";
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
      {
        id,
        parentId,
        kind: proposed.kind,
        title: proposed.title,
        text: proposed.text,
        leadUnitId: null,
        participatingUnitIds: [],
        start: null,
        end: null,
        priority: null,
        costs: [],
        instruments: [],
        targetGroups: [],
        themes: [],
        area: null,
        indicators: [],
        // A document that is read in says nothing of how far its measures have come.
        status: isCarriedOut(proposed.kind) ? "notStarted" : null,
        attainment: null,
        templateId: null,
        source: proposed.source,
        version: 1,
      },
      ...proposed.children.flatMap((child) => flatten(child, id)),
    ];
  };
  return proposal.elements.flatMap((element) => flatten(element, null));
}
