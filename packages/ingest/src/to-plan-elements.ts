import {
  createElement,
  createIndicator,
  type OrganisationUnit,
  type PlanElement,
} from "@boplan/domain/plan";
import type { PlanProposal, ProposedElement } from "./proposal.ts";

/**
 * The proposed tree as plan elements in reading order, parents before children. A responsible unit
 * that bears the name of one in the organisation becomes the lead; other names stay in the text.
 */
export function toPlanElements(options: {
  proposal: Pick<PlanProposal, "elements">;
  units?: readonly Pick<OrganisationUnit, "id" | "name">[];
  newId: () => string;
}): PlanElement[] {
  const { proposal, units = [], newId } = options;
  const unitIds = new Map(units.map(({ id, name }) => [name.toLowerCase(), id]));
  const flatten = (proposed: ProposedElement, parentId: string | null): PlanElement[] => {
    const id = newId();
    const { leadUnit, start, end, costs, indicator } = proposed.attributes;
    return [
      // Status stays unstated: a document that is read in says nothing of how far it has come.
      createElement({
        id,
        parentId,
        kind: proposed.kind,
        title: proposed.title,
        text: proposed.text,
        leadUnitId: unitIds.get(leadUnit?.toLowerCase() ?? "") ?? null,
        start,
        end,
        costs,
        indicators: indicator === null ? [] : [createIndicator({ name: indicator })],
        source: proposed.source,
      }),
      ...proposed.children.flatMap((child) => flatten(child, id)),
    ];
  };
  return proposal.elements.flatMap((element) => flatten(element, null));
}
