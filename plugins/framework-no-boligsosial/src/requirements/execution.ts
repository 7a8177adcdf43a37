import {
  elementPath,
  elementsOf,
  mentions,
  type Plan,
  type PlanElement,
  type Requirement,
  type RuleFinding,
} from "@boplan/framework-sdk";
import { boligsosialLov, planOgBygningsloven, veiviseren } from "../citations.ts";

/** Fewer say too little of a field with four national goals. */
const WANTED_INDICATORS = 3;

const measuresPage = veiviseren({ section: "Bli enige om tiltak", page: "bli-enige-om-tiltak" });

const hasMeasures = ({ plan }: { readonly plan: Plan }) =>
  elementsOf({ plan, kind: "measure" }).length > 0;

/** Who, when, for what money, with whom, and how it is measured. */
export const executionRequirements: readonly Requirement[] = [
  {
    id: "sectors-cooperate",
    citation: boligsosialLov("§ 5"),
    severity: "must",
    regimes: ["act-2023", "white-paper-2024"],
    appliesTo: hasMeasures,
    check: ({ plan }) => {
      const units = elementsOf({ plan, kind: "measure" }).flatMap((measure) => [
        ...(measure.leadUnitId === null ? [] : [measure.leadUnitId]),
        ...measure.participatingUnitIds,
      ]);
      return new Set(units).size >= 2 ? [] : [{ path: "elements", messageCode: "oneSector" }];
    },
  },
  {
    id: "measure-has-unit",
    citation: measuresPage,
    severity: "should",
    regimes: "all",
    appliesTo: hasMeasures,
    check: ({ plan }) =>
      measuresWhere({
        plan,
        field: "leadUnitId",
        messageCode: "noUnit",
        matches: (measure) => measure.leadUnitId === null,
      }),
  },
  {
    id: "measure-has-deadline",
    citation: measuresPage,
    severity: "should",
    regimes: "all",
    appliesTo: hasMeasures,
    check: ({ plan }) =>
      measuresWhere({
        plan,
        field: "end",
        messageCode: "noDeadline",
        matches: (measure) => measure.end === null,
      }),
  },
  {
    id: "cost-in-economic-plan",
    citation: planOgBygningsloven("§ 11-1"),
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) =>
      elementsOf({ plan, kind: "measure" }).some((measure) => measure.costs.length > 0),
    check: ({ plan }) =>
      measuresWhere({
        plan,
        field: "costs",
        messageCode: "budgetUnknown",
        matches: (measure) => measure.costs.some((cost) => cost.inBudget === null),
      }),
  },
  {
    id: "participation",
    citation: veiviseren({
      section: "Identifiserings- og kartleggingsfase",
      page: "identifiserings-og-kartleggingsfase",
    }),
    severity: "should",
    regimes: "all",
    appliesTo: () => true,
    check: ({ plan }) =>
      mentions({ plan, pattern: /medvirk|medverk|brukerrepresentant|brukarrepresentant/i })
        ? []
        : [{ path: "elements", messageCode: "noParticipation" }],
  },
  {
    id: "indicators",
    citation: measuresPage,
    severity: "should",
    regimes: "all",
    appliesTo: () => true,
    check: ({ plan }) => {
      const found = plan.elements
        .flatMap((element) => element.indicators)
        .filter((indicator) => indicator.baseline !== null).length;
      return found >= WANTED_INDICATORS
        ? []
        : [
            {
              path: "elements",
              messageCode: "fewIndicators",
              params: { found, wanted: WANTED_INDICATORS },
            },
          ];
    },
  },
];

function measuresWhere(options: {
  plan: Plan;
  field: keyof PlanElement;
  messageCode: string;
  matches: (measure: PlanElement) => boolean;
}): RuleFinding[] {
  const { plan, field, messageCode, matches } = options;
  return elementsOf({ plan, kind: "measure" })
    .filter(matches)
    .map((element) => ({
      path: elementPath({ element, field }),
      messageCode,
      params: { title: element.title },
    }));
}
