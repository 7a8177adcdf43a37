import {
  elementPath,
  elementsOf,
  elementsWithTheme,
  type Plan,
  type PlanElement,
  type Requirement,
} from "@boplan/framework-sdk";
import { boverketFollowUp, boverketOvercrowding } from "../citations.ts";

/** How the goals are measured. */
export const indicatorRequirements: readonly Requirement[] = [
  {
    id: "goals-measured",
    citation: boverketFollowUp,
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
    appliesTo: ({ plan }) => overcrowdingElements(plan).length > 0,
    check: ({ plan }) =>
      overcrowdingElements(plan)
        .filter((element) =>
          element.indicators.some(({ name, unit }) => !/\bnorm/i.test(`${name} ${unit ?? ""}`)),
        )
        .map((element) => ({
          path: elementPath({ element, field: "indicators" }),
          messageCode: "noOvercrowdingNorm",
          params: { title: element.title },
        })),
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

/** Elements about overcrowding that have indicators; the word hides three different norms. */
function overcrowdingElements(plan: Plan): PlanElement[] {
  return elementsWithTheme({
    plan,
    kinds: ["goalArea", "goal", "strategy", "measure", "activity"],
    themes: ["overcrowding"],
  }).filter((element) => element.indicators.length > 0);
}
