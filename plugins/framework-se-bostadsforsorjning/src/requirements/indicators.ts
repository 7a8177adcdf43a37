import {
  type ElementIndicator,
  elementPath,
  elementsOf,
  elementsWithTheme,
  type Plan,
  type PlanElement,
  type Requirement,
  type RuleFinding,
} from "@boplan/framework-sdk";
import { boverketOvercrowding, countyReview } from "../citations.ts";
import { indicators } from "../indicators/index.ts";
import { norms } from "../norms.ts";

/** How the goals are measured. */
export const indicatorRequirements: readonly Requirement[] = [
  {
    id: "goals-measured",
    citation: countyReview,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => elementsOf({ plan, kind: "goal" }).length > 0,
    check: ({ plan }) => {
      const goals = elementsOf({ plan, kind: "goal" });
      const measured = measuredGoals(plan);
      const missing = goals.filter((goal) => !measured.has(goal.id)).length;
      // One finding for all: most plans measure few goals, and a list of them would drown the rest.
      return missing === 0
        ? []
        : [
            {
              path: "elements",
              messageCode: "goalsNotMeasured",
              params: { missing, all: goals.length },
            },
          ];
    },
  },
  {
    id: "overcrowding-norm",
    citation: boverketOvercrowding,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => crowdingIndicators(plan).length > 0,
    check: ({ plan }) =>
      crowdingIndicators(plan).flatMap(({ element, indicator }): RuleFinding[] => {
        const messageCode = normGap({ plan, indicator });
        return messageCode === null
          ? []
          : [
              {
                path: elementPath({ element, field: "indicators" }),
                messageCode,
                params: { name: indicator.name },
              },
            ];
      }),
  },
];

/** Goals with an indicator that has both ends, their own or one of something beneath them. */
function measuredGoals(plan: Plan): Set<string> {
  const withIndicator = plan.elements.filter((element) =>
    element.indicators.some(({ baseline, target }) => baseline !== null && target !== null),
  );
  const parents = new Map(plan.elements.map(({ id, parentId }) => [id, parentId]));
  const measured = new Set<string>();
  for (const element of withIndicator) {
    let id: string | null = element.id;
    while (id !== null && !measured.has(id)) {
      measured.add(id);
      id = parents.get(id) ?? null;
    }
  }
  return measured;
}

/**
 * Indicators of how many are overcrowded: those the framework knows as such, and the plan's own on
 * what is to be reached. A measure's own indicator counts what is done, not who is crowded.
 */
function crowdingIndicators(plan: Plan): { element: PlanElement; indicator: ElementIndicator }[] {
  const aboutCrowding = new Set(
    elementsWithTheme({
      plan,
      kinds: ["vision", "goalArea", "goal", "strategy"],
      themes: ["overcrowding"],
    }).map(({ id }) => id),
  );
  return plan.elements.flatMap((element) =>
    element.indicators
      .filter(({ indicator }) =>
        indicator === null
          ? aboutCrowding.has(element.id)
          : indicators.some(
              ({ id, norm, themes }) =>
                id === indicator && norm !== null && themes.includes("overcrowding"),
            ),
      )
      .map((indicator) => ({ element, indicator })),
  );
}

/** What is wrong with the norm of a figure: none, one that nobody has defined, another than its own. */
function normGap(options: { plan: Plan; indicator: ElementIndicator }): string | null {
  const { plan, indicator } = options;
  const own = indicators.find(({ id }) => id === indicator.indicator)?.norm ?? null;
  if (indicator.norm === null) return own === null ? "noOvercrowdingNorm" : null;
  if (own !== null) return indicator.norm === own ? null : "otherNorm";
  const defined =
    norms.some(({ id, subject }) => id === indicator.norm && subject === "overcrowding") ||
    plan.parts.norms.some(({ id }) => id === indicator.norm);
  return defined ? null : "unknownNorm";
}
