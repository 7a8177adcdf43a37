import { documentPath, mentions, type Plan, type Requirement } from "@boplan/framework-sdk";
import { bfl, boverketGroups, planAndBuildingAct } from "../citations.ts";

const usesAny = (plan: Plan, instruments: readonly string[]) =>
  plan.elements.some((element) => element.instruments.some((id) => instruments.includes(id)));

/** What the plan is tied to: the comprehensive plan, rules for priority, the groups it serves. */
export const connectionRequirements: readonly Requirement[] = [
  {
    id: "comprehensive-plan",
    citation: planAndBuildingAct("2 kap. 3 § och 3 kap. 5 §"),
    severity: "should",
    regimes: "all",
    appliesTo: () => true,
    check: ({ plan }) =>
      mentions({ plan, pattern: /översiktsplan/i })
        ? []
        : [{ path: documentPath("references"), messageCode: "noComprehensivePlan" }],
  },
  {
    id: "allocation-criteria",
    citation: bfl("8–10 §§"),
    severity: "should",
    regimes: ["bfl-2025"],
    appliesTo: ({ plan }) => usesAny(plan, ["fortur", "reservation"]),
    check: ({ plan }) =>
      plan.document.references.some((reference) =>
        /förtur|reservation|fördelning|uthyrning|förmedling/i.test(reference),
      )
        ? []
        : [{ path: documentPath("references"), messageCode: "noAllocationCriteria" }],
  },
  {
    id: "groups-named",
    citation: boverketGroups,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => plan.elements.length > 0,
    check: ({ plan }) =>
      plan.elements.some((element) => element.targetGroups.length > 0)
        ? []
        : [{ path: "elements", messageCode: "noGroups" }],
  },
];
