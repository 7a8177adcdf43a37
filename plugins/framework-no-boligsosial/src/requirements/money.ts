import {
  elementPath,
  lastDayOf,
  type Plan,
  partPath,
  type Requirement,
  type RuleFinding,
} from "@boplan/framework-sdk";
import { guide, kommuneloven, planOgBygningsloven } from "../citations.ts";
import {
  hasMeasures,
  isAdopted,
  measuresOf,
  outsidePlanningAct,
  relationsTo,
  underPlanningAct,
  yearBefore,
} from "../plan-nature.ts";

/** The economic plan reaches four years beyond the one it is adopted in. */
const ECONOMIC_PLAN_YEARS = 4;

const hasCosts = (plan: Plan) => measuresOf({ plan }).some(({ costs }) => costs.length > 0);

/** The last day the action part can have been revised, by any sign the plan gives of it. */
function lastRevision(plan: Plan): string | null {
  const { followUps, decisions } = plan.parts;
  const days = [
    plan.document.revisedOn ?? plan.document.adoptedOn,
    ...relationsTo({ plan, kinds: ["handlingsdel"] }).map(({ adoptedOn }) => adoptedOn),
    ...followUps.filter(({ rhythm }) => rhythm === "yearly").map(({ lastDoneOn }) => lastDoneOn),
    ...decisions.filter(({ subject }) => subject === "revision").map(({ on }) => on),
  ].flatMap((date) => (date === null ? [] : [lastDayOf(date)]));
  return days.sort().at(-1) ?? null;
}

/** What measures cost, who pays, and how plan and budget follow each other year by year. */
export const moneyRequirements: readonly Requirement[] = [
  {
    id: "costs-stated",
    citation: guide.measures,
    severity: "should",
    regimes: "all",
    appliesTo: hasMeasures,
    check: ({ plan }) => {
      const measures = measuresOf({ plan });
      const missing = measures.filter(({ costs }) => costs.length === 0).length;
      // One finding for all: most plans price few measures, and a list would drown the rest.
      return missing === 0
        ? []
        : [{ path: "elements", messageCode: "noCosts", params: { missing, all: measures.length } }];
    },
  },
  {
    id: "cost-in-economic-plan",
    citation: planOgBygningsloven("§ 11-1"),
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => hasCosts(plan),
    check: ({ plan }) =>
      measuresOf({ plan })
        .filter(({ costs }) => costs.some(({ inBudget }) => inBudget === null))
        .map((element) => ({
          path: elementPath({ element, field: "costs" }),
          messageCode: "budgetUnknown",
          params: { title: element.title },
        })),
  },
  {
    id: "cost-within-economic-plan",
    citation: kommuneloven("§§ 14-2–14-4"),
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) =>
      plan.elements.some(({ costs }) => costs.some(({ inBudget }) => inBudget === true)),
    check: ({ plan, on }) => {
      const last = Number(on.slice(0, 4)) + ECONOMIC_PLAN_YEARS;
      return plan.elements
        .filter(({ costs }) => costs.some(({ inBudget, year }) => inBudget === true && year > last))
        .map((element) => ({
          path: elementPath({ element, field: "costs" }),
          messageCode: "costBeyondEconomicPlan",
          params: { title: element.title, last },
        }));
    },
  },
  {
    id: "financing-stated",
    citation: guide.measures,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => hasCosts(plan),
    check: ({ plan }): RuleFinding[] => {
      if (plan.parts.financing.some(({ purpose }) => purpose !== "planning")) return [];
      return measuresOf({ plan })
        .filter(({ costs }) =>
          costs.some(({ inBudget, fundingSource }) => inBudget === false && fundingSource === null),
        )
        .map((element) => ({
          path: elementPath({ element, field: "costs" }),
          messageCode: "noFinancing",
          params: { title: element.title },
        }));
    },
  },
  {
    id: "action-part-yearly",
    citation: planOgBygningsloven("§§ 11-1 og 11-4"),
    severity: "must",
    regimes: "all",
    appliesTo: ({ plan }) =>
      isAdopted({ plan }) && underPlanningAct({ plan }) && lastRevision(plan) !== null,
    check: ({ plan, on }) => {
      const date = lastRevision(plan);
      return date !== null && date < yearBefore(on)
        ? [{ path: partPath({ part: "followUps" }), messageCode: "notRevised", params: { date } }]
        : [];
    },
  },
  {
    id: "yearly-follow-up",
    citation: guide.planKinds,
    severity: "should",
    regimes: "all",
    appliesTo: outsidePlanningAct,
    check: ({ plan }) =>
      plan.parts.followUps.some(({ rhythm }) => rhythm === "yearly" || rhythm === "everyTertial")
        ? []
        : [{ path: partPath({ part: "followUps" }), messageCode: "noYearlyFollowUp" }],
  },
];
