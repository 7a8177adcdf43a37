import {
  elementPath,
  elementsOf,
  elementsWithTheme,
  type Plan,
  partPath,
  type Requirement,
  type RuleFinding,
} from "@boplan/framework-sdk";
import { bfl } from "../citations.ts";
import { carryingMeasures, servingGoals } from "./linkage.ts";
import { ITEMISED, isStatutory } from "./standing.ts";

type Need = Plan["parts"]["needs"][number];

/** What the plan must set out: 2 § first paragraph, items 1–3. */
export const contentRequirements: readonly Requirement[] = [
  {
    id: "need-stated",
    citation: bfl("2 § första stycket 1"),
    severity: "must",
    regimes: ["bfl-2025"],
    appliesTo: ({ plan }) => isStatutory(plan),
    check: ({ plan }) => {
      const { needs } = plan.parts;
      if (needs.length === 0) return [{ path: partPath({ part: "needs" }), messageCode: "noNeed" }];
      // One whole statement is enough; breakdowns may be sparser.
      if (needs.some((need) => needGap(need) === null)) return [];
      return needs.flatMap((need) => findingOf(need));
    },
  },
  {
    id: "need-broken-down",
    citation: bfl("2 § första stycket 1"),
    severity: "should",
    regimes: ["bfl-2025"],
    appliesTo: ({ plan }) => isStatutory(plan) && plan.parts.needs.length > 0,
    check: ({ plan }) =>
      plan.parts.needs.some(isBrokenDown)
        ? []
        : [{ path: partPath({ part: "needs" }), messageCode: "needNotBrokenDown" }],
  },
  {
    id: "goal-for-construction",
    citation: bfl("2 § första stycket 2"),
    severity: "must",
    regimes: ITEMISED,
    appliesTo: ({ plan }) => isStatutory(plan),
    check: ({ plan }) =>
      hasGoal({ plan, theme: "new-supply" })
        ? []
        : [{ path: "elements", messageCode: "noConstructionGoal" }],
  },
  {
    id: "goal-for-stock",
    citation: bfl("2 § första stycket 2"),
    severity: "must",
    regimes: ITEMISED,
    appliesTo: ({ plan }) => isStatutory(plan),
    check: ({ plan }) =>
      hasGoal({ plan, theme: "existing-stock" })
        ? []
        : [{ path: "elements", messageCode: "noStockGoal" }],
  },
  {
    id: "measures-planned",
    citation: bfl("2 § första stycket 3"),
    severity: "must",
    regimes: ITEMISED,
    appliesTo: ({ plan }) => isStatutory(plan),
    check: ({ plan }) =>
      elementsOf({ plan, kind: "measure" }).length > 0
        ? []
        : [{ path: "elements", messageCode: "noMeasure" }],
  },
  {
    id: "goal-has-measure",
    citation: bfl("2 § första stycket 3"),
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => elementsOf({ plan, kind: "goal" }).length > 0,
    check: ({ plan }) => {
      const carrying = carryingMeasures(plan);
      return elementsOf({ plan, kind: "goal" })
        .filter(({ id }) => !carrying.has(id))
        .map((element) => ({
          path: elementPath({ element }),
          messageCode: "goalWithoutMeasure",
          params: { title: element.title },
        }));
    },
  },
  {
    id: "measure-has-goal",
    citation: bfl("2 § första stycket 3"),
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => elementsOf({ plan, kind: "measure" }).length > 0,
    check: ({ plan }) => {
      const serving = servingGoals(plan);
      return elementsOf({ plan, kind: "measure" })
        .filter(({ id }) => !serving.has(id))
        .map((element) => ({
          path: elementPath({ element }),
          messageCode: "measureWithoutGoal",
          params: { title: element.title },
        }));
    },
  },
];

function hasGoal(options: { plan: Plan; theme: "new-supply" | "existing-stock" }): boolean {
  const { plan, theme } = options;
  return elementsWithTheme({ plan, kinds: ["goal", "goalArea"], themes: [theme] }).length > 0;
}

/** What a stated need lacks: a number, the reason for none, or the period it covers. */
function needGap({ amount, period, text }: Need): string | null {
  if (amount === null) return "needWithoutNumber";
  if (amount === 0 && text.trim() === "") return "zeroWithoutReason";
  return period === null ? "needWithoutPeriod" : null;
}

function findingOf(need: Need): RuleFinding[] {
  const messageCode = needGap(need);
  return messageCode === null
    ? []
    : [{ path: partPath({ part: "needs", entry: need }), messageCode }];
}

function isBrokenDown({ kind, dwellingType, tenure, size, targetGroup, area }: Need): boolean {
  return (
    kind !== "additional" ||
    [dwellingType, tenure, size, targetGroup, area].some((by) => by !== null)
  );
}
