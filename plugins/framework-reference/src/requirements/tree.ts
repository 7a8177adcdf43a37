import { elementPath, elementsOf, type Requirement } from "@boplan/framework-sdk";
import { homesAct, homesGuide } from "../citations.ts";

/**
 * A requirement is two pure functions: whether it concerns the plan, and what it finds wanting.
 * A finding is a path and a message code; the words stand in the locales under `findings`.
 */
export const treeRequirements: readonly Requirement[] = [
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
  {
    id: "figures-name-their-source",
    citation: homesGuide("5"),
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => plan.elements.some((element) => element.indicators.length > 0),
    check: ({ plan }) =>
      plan.elements.flatMap((element) => {
        // An indicator of the framework has its source there; the town's own has none.
        const bare = element.indicators.filter(
          ({ indicator, source }) => indicator === null && source === null,
        );
        if (bare.length === 0) return [];
        // One finding for a place: it is mended, or set aside, as a whole.
        return {
          path: elementPath({ element, field: "indicators" }),
          messageCode: "noSource",
          params: { name: bare.map(({ name }) => name).join(", ") },
        };
      }),
  },
];
