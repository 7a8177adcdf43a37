import {
  documentPath,
  elementPath,
  elementsOf,
  elementsWithTheme,
  hasBelow,
  mentions,
  type Requirement,
} from "@boplan/framework-sdk";
import { boligsosialLov, nationalStrategy, veiviseren } from "../citations.ts";

const UNDER_THE_ACT = ["act-2023", "white-paper-2024"];

/** Goals, strategies and what they must reach: § 5 of the act, the strategy's priority areas. */
export const contentRequirements: readonly Requirement[] = [
  {
    id: "overall-goals",
    citation: boligsosialLov("§ 5"),
    severity: "must",
    regimes: UNDER_THE_ACT,
    appliesTo: () => true,
    check: ({ plan }) =>
      plan.elements.some(({ kind }) => kind === "goalArea" || kind === "goal")
        ? []
        : [{ path: "elements", messageCode: "noOverallGoal" }],
  },
  {
    id: "strategies-stated",
    citation: boligsosialLov("§ 5"),
    severity: "must",
    regimes: UNDER_THE_ACT,
    appliesTo: () => true,
    check: ({ plan }) =>
      elementsOf({ plan, kind: "strategy" }).length > 0
        ? []
        : [{ path: "elements", messageCode: "noStrategy" }],
  },
  {
    id: "need-overview",
    citation: boligsosialLov("§ 5"),
    severity: "must",
    regimes: UNDER_THE_ACT,
    appliesTo: () => true,
    check: ({ plan }) =>
      mentions({
        plan,
        pattern:
          /(bolig|bustad)behov|behovskartlegging|(oversikt|oversyn) over behov|kunnskapsgrunnlag/i,
      })
        ? []
        : [{ path: "elements", messageCode: "noNeedOverview" }],
  },
  {
    id: "municipal-plan-referenced",
    // The goals must stand in the municipal plan; that another plan refers to it is advice.
    citation: boligsosialLov("§ 5"),
    severity: "should",
    regimes: UNDER_THE_ACT,
    appliesTo: ({ plan }) => plan.document.type !== "samfunnsdel",
    check: ({ plan }) =>
      mentions({ plan, pattern: /kommuneplan|samfunnsdel/i })
        ? []
        : [{ path: documentPath("references"), messageCode: "noMunicipalPlan" }],
  },
  {
    id: "homelessness-covered",
    citation: nationalStrategy("innsatsområde 1"),
    severity: "should",
    regimes: ["strategy-2021", "act-2023", "white-paper-2024"],
    appliesTo: () => true,
    check: ({ plan }) =>
      elementsWithTheme({
        plan,
        kinds: ["goalArea", "goal", "strategy", "measure"],
        themes: ["homelessness"],
      }).length > 0
        ? []
        : [{ path: "elements", messageCode: "noHomelessness" }],
  },
  {
    id: "children-covered",
    citation: nationalStrategy("innsatsområde 2"),
    severity: "should",
    regimes: ["strategy-2021", "act-2023", "white-paper-2024"],
    appliesTo: () => true,
    check: ({ plan }) =>
      plan.elements.some(({ targetGroups }) =>
        targetGroups.some((group) => group === "barnefamilier" || group === "unge"),
      ) || mentions({ plan, pattern: /barnefamil|barn og unge|\bbarn\b/i })
        ? []
        : [{ path: "elements", messageCode: "noChildren" }],
  },
  {
    id: "disability-covered",
    citation: nationalStrategy("innsatsområde 3"),
    severity: "should",
    regimes: ["strategy-2021", "act-2023", "white-paper-2024"],
    appliesTo: () => true,
    check: ({ plan }) =>
      elementsWithTheme({
        plan,
        kinds: ["goalArea", "goal", "strategy", "measure"],
        themes: ["adapted-housing"],
      }).length > 0
        ? []
        : [{ path: "elements", messageCode: "noDisability" }],
  },
  {
    id: "goal-has-strategy",
    citation: veiviseren({ section: "Utarbeide strategier", page: "utarbeide-strategier" }),
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => elementsOf({ plan, kind: "goal" }).length > 0,
    check: ({ plan }) =>
      elementsOf({ plan, kind: "goal" })
        .filter((element) => !hasBelow({ plan, element, kinds: ["strategy", "measure"] }))
        .map((element) => ({
          path: elementPath({ element }),
          messageCode: "goalWithoutStrategy",
          params: { title: element.title },
        })),
  },
  {
    id: "strategy-has-measure",
    citation: veiviseren({ section: "Bli enige om tiltak", page: "bli-enige-om-tiltak" }),
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => elementsOf({ plan, kind: "strategy" }).length > 0,
    check: ({ plan }) =>
      elementsOf({ plan, kind: "strategy" })
        .filter((element) => !hasBelow({ plan, element, kinds: ["measure"] }))
        .map((element) => ({
          path: elementPath({ element }),
          messageCode: "strategyWithoutMeasure",
          params: { title: element.title },
        })),
  },
];
