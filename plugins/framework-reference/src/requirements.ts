import { documentPath, elementPath, elementsOf, type Requirement } from "@boplan/framework-sdk";
import { homesAct } from "./citations.ts";

/**
 * A requirement is two pure functions: whether it concerns the plan, and what it finds wanting.
 * A finding is a path and a message code; the words stand in the locales under `findings`.
 */
export const requirements: readonly Requirement[] = [
  {
    id: "has-goal",
    citation: homesAct("2"),
    severity: "must",
    regimes: "all",
    appliesTo: () => true,
    check: ({ plan }) =>
      elementsOf({ plan, kind: "goal" }).length > 0
        ? []
        : [{ path: "elements", messageCode: "noGoal" }],
  },
  {
    id: "says-until-when",
    citation: homesAct("4"),
    // The act of 2020 lets the ministry order a new plan where the date is missing.
    severity: "mustWithSanction",
    regimes: ["act-2020"],
    appliesTo: ({ plan }) => plan.document.type === "homes-plan",
    check: ({ plan }) =>
      plan.document.validTo === null
        ? [{ path: documentPath("validTo"), messageCode: "noEndDate" }]
        : [],
  },
  {
    id: "measure-has-unit",
    citation: homesAct("6"),
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => elementsOf({ plan, kind: "measure" }).length > 0,
    check: ({ plan }) =>
      elementsOf({ plan, kind: "measure" })
        .filter((element) => element.leadUnitId === null)
        .map((element) => ({
          path: elementPath({ element, field: "leadUnitId" }),
          messageCode: "noUnit",
          params: { title: element.title },
        })),
  },
];
