import {
  elementPath,
  elementsOf,
  elementsWithTheme,
  hasAbove,
  hasBelow,
  mentions,
  type Requirement,
  type RuleFinding,
} from "@boplan/framework-sdk";
import { bfl, landAllocationAct } from "../citations.ts";

/** What the plan must set out: 2 § first paragraph, items 1–4. */
export const contentRequirements: readonly Requirement[] = [
  {
    id: "need-stated",
    citation: bfl("2 § första stycket 1"),
    severity: "must",
    regimes: ["bfl-2025"],
    appliesTo: () => true,
    check: ({ plan }) =>
      mentions({ plan, pattern: /behov\w* av (tillskott|nya bostäder)|bostadsbehov/i })
        ? []
        : [{ path: "elements", messageCode: "noNeed" }],
  },
  {
    id: "goal-for-construction",
    citation: bfl("2 § första stycket 2"),
    severity: "must",
    regimes: "all",
    appliesTo: () => true,
    check: ({ plan }) =>
      elementsWithTheme({ plan, kinds: ["goal", "goalArea"], themes: ["new-supply"] }).length > 0
        ? []
        : [{ path: "elements", messageCode: "noConstructionGoal" }],
  },
  {
    id: "goal-for-stock",
    citation: bfl("2 § första stycket 2"),
    severity: "must",
    regimes: "all",
    appliesTo: () => true,
    check: ({ plan }) =>
      elementsWithTheme({ plan, kinds: ["goal", "goalArea"], themes: ["existing-stock"] }).length >
      0
        ? []
        : [{ path: "elements", messageCode: "noStockGoal" }],
  },
  {
    id: "measures-planned",
    citation: bfl("2 § första stycket 3"),
    severity: "must",
    regimes: "all",
    appliesTo: () => true,
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
    check: ({ plan }) =>
      elementsOf({ plan, kind: "goal" })
        .filter((element) => !hasBelow({ plan, element, kinds: ["measure"] }))
        .map((element) => ({
          path: elementPath({ element }),
          messageCode: "goalWithoutMeasure",
          params: { title: element.title },
        })),
  },
  {
    id: "measure-has-goal",
    citation: bfl("2 § första stycket 3"),
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => elementsOf({ plan, kind: "measure" }).length > 0,
    check: ({ plan }) =>
      elementsOf({ plan, kind: "measure" })
        .filter((element) => !hasAbove({ plan, element, kinds: ["goal", "goalArea"] }))
        .map((element) => ({
          path: elementPath({ element }),
          messageCode: "measureWithoutGoal",
          params: { title: element.title },
        })),
  },
  {
    id: "regard-to-goals",
    citation: bfl("2 § första stycket 4 och 6 §"),
    // 6 §: where this account is missing, the government may order the municipality to adopt anew.
    severity: "mustWithSanction",
    regimes: ["bfl-2014", "bfl-2022", "bfl-2025"],
    appliesTo: () => true,
    check: ({ plan }) => {
      const findings: RuleFinding[] = [];
      if (!mentions({ plan, pattern: /nationell/i })) {
        findings.push({ path: "document/references", messageCode: "noNationalGoals" });
      }
      if (!mentions({ plan, pattern: /regional|länsstyrelse|\bregion(en)?\b/i })) {
        findings.push({ path: "document/references", messageCode: "noRegionalGoals" });
      }
      return findings;
    },
  },
  {
    id: "land-guidelines",
    citation: landAllocationAct,
    severity: "must",
    regimes: ["bfl-2025"],
    appliesTo: ({ plan }) =>
      plan.elements.some((element) => element.instruments.includes("markanvisning")),
    check: ({ plan }) =>
      mentions({ plan, pattern: /riktlinje\w* för (kommunala )?markanvisning/i })
        ? []
        : [{ path: "document/references", messageCode: "noLandGuidelines" }],
  },
];
