import { type Plan, partPath, type Requirement } from "@boplan/framework-sdk";
import { boverketGroups } from "../citations.ts";
import { targetGroups } from "../vocabulary.ts";
import { isStatutory } from "./standing.ts";

/** Every group that Boverket lists is served, or left out for a reason. */
export const groupRequirements: readonly Requirement[] = [
  {
    id: "groups-covered",
    citation: boverketGroups,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => isStatutory(plan) && plan.elements.length > 0,
    check: ({ plan }) => {
      const path = partPath({ part: "exclusions" });
      const served = servedGroups(plan);
      const excluded = new Set(plan.parts.exclusions.map(({ targetGroup }) => targetGroup));
      // A plan that names no group at all is told so once.
      if (served.size === 0 && excluded.size === 0) return [{ path, messageCode: "noGroups" }];
      return [
        ...targetGroups
          .filter(({ id }) => !served.has(id) && !excluded.has(id))
          // A path for each group: each can be set aside for a reason of its own.
          .map((group) => ({
            path: partPath({ part: "exclusions", entry: group }),
            messageCode: `uncovered-${group.id}`,
          })),
        ...plan.parts.exclusions
          .filter(({ reason }) => reason.trim() === "")
          .map((entry) => ({
            path: partPath({ part: "exclusions", entry }),
            messageCode: "exclusionWithoutReason",
          })),
      ];
    },
  },
];

/** Groups that a stated need or an element is for. */
function servedGroups(plan: Plan): Set<string> {
  return new Set([
    ...plan.elements.flatMap((element) => element.targetGroups),
    ...plan.parts.needs.flatMap(({ targetGroup }) => (targetGroup === null ? [] : [targetGroup])),
  ]);
}
