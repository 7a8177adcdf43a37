import {
  elementPath,
  elementsOf,
  firstDayOf,
  lastDayOf,
  type Plan,
  type Requirement,
} from "@boplan/framework-sdk";
import { boligsosialLov, economicPlan, veiviseren } from "../citations.ts";

/** The economic plan reaches four years beyond the one it is adopted in. */
const ECONOMIC_PLAN_YEARS = 4;

const measuresPage = veiviseren({ section: "Bli enige om tiltak", page: "bli-enige-om-tiltak" });

/** Names of the units that answer for a measure or take part in one. */
function unitNames(plan: Plan): string[] {
  const involved = new Set(
    elementsOf({ plan, kind: "measure" }).flatMap((measure) => [
      measure.leadUnitId,
      ...measure.participatingUnitIds,
    ]),
  );
  return plan.units.filter((unit) => involved.has(unit.id)).map((unit) => unit.name);
}

/** Whether the measures fit the units, the time and the money there are. */
export const resourceRequirements: readonly Requirement[] = [
  {
    id: "nav-and-health",
    citation: boligsosialLov("§ 5"),
    severity: "should",
    regimes: ["act-2023", "white-paper-2024"],
    appliesTo: ({ plan }) => unitNames(plan).length > 0,
    check: ({ plan }) => {
      const names = unitNames(plan);
      return [
        ...(names.some((name) => /\bnav\b/i.test(name))
          ? []
          : [{ path: "elements", messageCode: "navNotInvolved" }]),
        ...(names.some((name) => /hels|omsorg/i.test(name))
          ? []
          : [{ path: "elements", messageCode: "healthNotInvolved" }]),
      ];
    },
  },
  {
    id: "deadline-in-period",
    citation: measuresPage,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) =>
      plan.document.period !== null &&
      elementsOf({ plan, kind: "measure" }).some((measure) => measure.end !== null),
    check: ({ plan }) => {
      const { period } = plan.document;
      if (period === null) return [];
      return elementsOf({ plan, kind: "measure" }).flatMap((element) => {
        const { end } = element;
        const within =
          end === null ||
          (firstDayOf(end) <= `${period.to}-12-31` && lastDayOf(end) >= `${period.from}-01-01`);
        return within
          ? []
          : [
              {
                path: elementPath({ element, field: "end" }),
                messageCode: "deadlineOutsidePeriod",
                params: { title: element.title, from: period.from, to: period.to },
              },
            ];
      });
    },
  },
  {
    id: "costs-stated",
    citation: measuresPage,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => elementsOf({ plan, kind: "measure" }).length > 0,
    check: ({ plan }) => {
      const measures = elementsOf({ plan, kind: "measure" });
      const missing = measures.filter((measure) => measure.costs.length === 0).length;
      // One finding for all: most plans price few measures, and a list would drown the rest.
      return missing === 0
        ? []
        : [{ path: "elements", messageCode: "noCosts", params: { missing, all: measures.length } }];
    },
  },
  {
    id: "cost-within-economic-plan",
    citation: economicPlan,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) =>
      plan.elements.some((element) => element.costs.some((cost) => cost.inBudget === true)),
    check: ({ plan, on }) => {
      const last = Number(on.slice(0, 4)) + ECONOMIC_PLAN_YEARS;
      return plan.elements
        .filter((element) =>
          element.costs.some((cost) => cost.inBudget === true && cost.year > last),
        )
        .map((element) => ({
          path: elementPath({ element, field: "costs" }),
          messageCode: "costBeyondEconomicPlan",
          params: { title: element.title, last },
        }));
    },
  },
];
