import {
  elementPath,
  elementsOf,
  type Plan,
  partPath,
  type Requirement,
  type RuleFinding,
} from "@boplan/framework-sdk";
import { boligsosialLov, guide } from "../citations.ts";
import {
  carriersOf,
  hasMeasures,
  measuresOf,
  outsidePlanningAct,
  relationsTo,
  UNDER_THE_ACT,
  underPlanningAct,
} from "../plan-nature.ts";

const lacksGoal = (plan: Plan): RuleFinding[] =>
  plan.elements.some(({ kind }) => kind === "goalArea" || kind === "goal")
    ? []
    : [{ path: "elements", messageCode: "noOverallGoal" }];

const lacksStrategy = (plan: Plan): RuleFinding[] =>
  elementsOf({ plan, kind: "strategy" }).length > 0
    ? []
    : [{ path: "elements", messageCode: "noStrategy" }];

/** Goals, strategies and measures, and how they hang together. */
export const goalRequirements: readonly Requirement[] = [
  {
    id: "overall-goals",
    citation: boligsosialLov("§ 5"),
    severity: "must",
    regimes: UNDER_THE_ACT,
    appliesTo: underPlanningAct,
    check: ({ plan }) => lacksGoal(plan),
  },
  {
    id: "strategies-stated",
    citation: boligsosialLov("§ 5"),
    severity: "must",
    regimes: UNDER_THE_ACT,
    appliesTo: underPlanningAct,
    check: ({ plan }) => lacksStrategy(plan),
  },
  {
    id: "goals-and-strategies",
    // The act asks it of the municipal plan alone; for any other plan it is advice.
    citation: guide.solutions,
    severity: "should",
    regimes: "all",
    appliesTo: outsidePlanningAct,
    check: ({ plan }) => {
      const lacking = [...lacksGoal(plan), ...lacksStrategy(plan)];
      return lacking.length < 2
        ? lacking
        : [{ path: "elements", messageCode: "neitherGoalNorStrategy" }];
    },
  },
  {
    id: "municipal-plan-referenced",
    // The goals must stand in the municipal plan; that another plan refers to them is advice.
    citation: boligsosialLov("§ 5"),
    severity: "should",
    regimes: UNDER_THE_ACT,
    appliesTo: ({ plan }) => plan.document.type !== "samfunnsdel",
    check: ({ plan }) => {
      const linked = relationsTo({ plan, kinds: ["samfunnsdel"] });
      if (linked.length === 0) {
        return [{ path: partPath({ part: "relations" }), messageCode: "noMunicipalPlan" }];
      }
      return linked.some(({ goals }) => goals.length > 0)
        ? []
        : linked.map((entry) => ({
            path: partPath({ part: "relations", entry }),
            messageCode: "municipalPlanWithoutGoals",
          }));
    },
  },
  {
    id: "goal-has-strategy",
    citation: guide.strategies,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => elementsOf({ plan, kind: "goal" }).length > 0,
    check: ({ plan }) => {
      const carriers = carriersOf({ plan, kinds: ["strategy", "measure"] });
      return elementsOf({ plan, kind: "goal" })
        .filter(({ id }) => !carriers.has(id))
        .map((element) => ({
          path: elementPath({ element }),
          messageCode: "goalWithoutStrategy",
          params: { title: element.title },
        }));
    },
  },
  {
    id: "strategy-has-measure",
    citation: guide.measures,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => elementsOf({ plan, kind: "strategy" }).length > 0,
    check: ({ plan }) => {
      const carriers = carriersOf({ plan, kinds: ["measure"] });
      return elementsOf({ plan, kind: "strategy" })
        .filter(({ id }) => !carriers.has(id))
        .map((element) => ({
          path: elementPath({ element }),
          messageCode: "strategyWithoutMeasure",
          params: { title: element.title },
        }));
    },
  },
  {
    id: "measure-has-done-criterion",
    citation: guide.measures,
    severity: "should",
    regimes: "all",
    appliesTo: hasMeasures,
    check: ({ plan }) =>
      measuresOf({ plan })
        .filter(({ doneWhen }) => doneWhen === null || doneWhen.trim() === "")
        .map((element) => ({
          path: elementPath({ element, field: "doneWhen" }),
          messageCode: "noDoneCriterion",
          params: { title: element.title },
        })),
  },
];
