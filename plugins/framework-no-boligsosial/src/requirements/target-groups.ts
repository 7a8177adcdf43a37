import {
  type ElementKind,
  elementsWithTheme,
  type Plan,
  partPath,
  type Requirement,
  type ThemeId,
} from "@boplan/framework-sdk";
import { nationalStrategy, situationsPage } from "../citations.ts";
import { hasMeasures, measuresOf, SINCE_THE_STRATEGY } from "../plan-nature.ts";

const COVERING: readonly ElementKind[] = ["goalArea", "goal", "strategy", "measure"];

/** What each priority area of the national strategy is told by: themes, or groups of elements. */
const PRIORITIES: readonly {
  readonly id: string;
  readonly section: string;
  readonly themes: readonly ThemeId[];
  readonly groups: readonly string[];
  readonly messageCode: string;
}[] = [
  {
    id: "homelessness-covered",
    section: "innsatsområde 1",
    themes: ["homelessness"],
    groups: ["bostedslose", "uten-bolig"],
    messageCode: "noHomelessness",
  },
  {
    id: "children-covered",
    section: "innsatsområde 2",
    themes: [],
    groups: ["barnefamilier", "unge", "enslige-mindrearige"],
    messageCode: "noChildren",
  },
  {
    id: "disability-covered",
    section: "innsatsområde 3",
    themes: ["adapted-housing"],
    groups: ["nedsatt-funksjonsevne", "utviklingshemming"],
    messageCode: "noDisability",
  },
];

/** The three situations, with the groups that are defined by being in one. */
const SITUATIONS = [
  {
    id: "situation-without-home-met",
    groups: ["uten-bolig", "bostedslose", "loslatte", "utskrivningsklare"],
    messageCode: "noHomeSituation",
  },
  {
    id: "situation-at-risk-met",
    groups: ["fare-for-a-miste-bolig"],
    messageCode: "atRiskSituation",
  },
  { id: "situation-unsuitable-met", groups: ["uegnet-bolig"], messageCode: "unsuitableSituation" },
] as const;

const isLeftOut = (options: { plan: Plan; groups: readonly string[] }) =>
  options.plan.parts.exclusions.some(
    ({ targetGroup, reason }) => options.groups.includes(targetGroup) && reason.trim() !== "",
  );

const hasGroup = (options: { plan: Plan; groups: readonly string[] }) =>
  options.plan.elements.some(
    ({ kind, targetGroups }) =>
      COVERING.includes(kind) && targetGroups.some((group) => options.groups.includes(group)),
  );

/** Who the plan must not forget. A group that is left out with a reason is not forgotten. */
export const targetGroupRequirements: readonly Requirement[] = [
  ...PRIORITIES.map(
    ({ id, section, themes, groups, messageCode }): Requirement => ({
      id,
      citation: nationalStrategy(section),
      severity: "should",
      regimes: SINCE_THE_STRATEGY,
      appliesTo: () => true,
      check: ({ plan }) =>
        elementsWithTheme({ plan, kinds: COVERING, themes }).length > 0 ||
        hasGroup({ plan, groups }) ||
        isLeftOut({ plan, groups })
          ? []
          : [{ path: "elements", messageCode }],
    }),
  ),
  ...SITUATIONS.map(
    ({ id, groups, messageCode }): Requirement => ({
      id,
      citation: situationsPage,
      severity: "should",
      regimes: "all",
      appliesTo: hasMeasures,
      check: ({ plan }) => {
        const met = new Set(measuresOf({ plan }).flatMap(({ targetGroups }) => targetGroups));
        return groups.some((group) => met.has(group)) || isLeftOut({ plan, groups })
          ? []
          : [{ path: partPath({ part: "exclusions" }), messageCode }];
      },
    }),
  ),
];
