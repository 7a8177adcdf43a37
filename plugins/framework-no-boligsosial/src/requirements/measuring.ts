import {
  type ElementIndicator,
  elementPath,
  type Plan,
  partPath,
  type Requirement,
  type RuleFinding,
} from "@boplan/framework-sdk";
import { guide, kostraFigures, overcrowdingDefinition } from "../citations.ts";
import { indicators } from "../measuring/indicators.ts";

/** Fewer say too little of a field with four national goals. */
const WANTED_INDICATORS = 3;

/** Cells below this may point out single households; our own limit, after the guide's advice. */
const SMALLEST_COUNT = 5;

/** KOSTRA figures of a year are final on this day of the next. */
const FINAL_FIGURES = "06-15";

const isStatistics = new Set(
  indicators
    .filter(({ sources }) => sources.some(({ provider }) => provider === "ssb"))
    .map(({ id }) => id),
);

const isOvercrowding = new Set(indicators.filter(({ norm }) => norm !== null).map(({ id }) => id));

/** One finding for each element: indicators have no place of their own to point at. */
function indicatorsWhere(options: {
  plan: Plan;
  messageCode: string;
  matches: (indicator: ElementIndicator) => boolean;
}): RuleFinding[] {
  return options.plan.elements.flatMap((element): RuleFinding[] => {
    const names = element.indicators.filter(options.matches).map(({ name }) => name);
    return names.length === 0
      ? []
      : [
          {
            path: elementPath({ element, field: "indicators" }),
            messageCode: options.messageCode,
            params: { names: names.join(", ") },
          },
        ];
  });
}

/** Whether an indicator of the municipality's own says where it comes from and how it counts. */
const isExplained = ({ indicator, source, definition, norm }: ElementIndicator) =>
  indicator !== null || (source !== null && (definition !== null || norm !== null));

const hasIndicators = ({ plan }: { readonly plan: Plan }) =>
  plan.elements.some((element) => element.indicators.length > 0);

const measuresOvercrowding = (plan: Plan) =>
  plan.elements.flatMap((element) =>
    element.indicators.filter(
      ({ indicator, norm }) =>
        norm !== null || (indicator !== null && isOvercrowding.has(indicator)),
    ),
  );

/** How one will know: indicators, their sources and norms, and what must not be counted openly. */
export const measuringRequirements: readonly Requirement[] = [
  {
    id: "indicators",
    citation: kostraFigures,
    severity: "should",
    regimes: "all",
    appliesTo: () => true,
    check: ({ plan }) => {
      const found = plan.elements
        .flatMap((element) => element.indicators)
        .filter(({ baseline }) => baseline !== null).length;
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
  {
    id: "indicator-sources",
    citation: kostraFigures,
    severity: "should",
    regimes: "all",
    appliesTo: hasIndicators,
    check: ({ plan }) =>
      indicatorsWhere({
        plan,
        messageCode: "indicatorUnexplained",
        matches: (indicator) => !isExplained(indicator),
      }),
  },
  {
    id: "preliminary-replaced",
    citation: kostraFigures,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) =>
      plan.elements.some((element) =>
        element.indicators.some(({ indicator, observations }) => {
          const known = indicator !== null && isStatistics.has(indicator);
          return known && observations.some(({ preliminary }) => preliminary);
        }),
      ),
    check: ({ plan, on }) =>
      indicatorsWhere({
        plan,
        messageCode: "stillPreliminary",
        matches: ({ indicator, observations }) =>
          indicator !== null &&
          isStatistics.has(indicator) &&
          observations.some(
            ({ preliminary, period }) =>
              preliminary && on >= `${Number(period.slice(0, 4)) + 1}-${FINAL_FIGURES}`,
          ),
      }),
  },
  {
    id: "overcrowding-norm-named",
    citation: overcrowdingDefinition,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => measuresOvercrowding(plan).length > 0,
    check: ({ plan }) => [
      ...indicatorsWhere({
        plan,
        messageCode: "noNorm",
        matches: ({ indicator, norm }) =>
          indicator !== null && isOvercrowding.has(indicator) && norm === null,
      }),
    ],
  },
  {
    id: "small-counts",
    citation: guide.draft,
    severity: "should",
    regimes: "all",
    appliesTo: ({ plan }) => plan.parts.needs.length > 0,
    check: ({ plan }) =>
      plan.parts.needs
        .filter(
          ({ amount, unit }) =>
            unit !== "dwellings" && amount !== null && amount > 0 && amount < SMALLEST_COUNT,
        )
        .map((entry) => ({
          path: partPath({ part: "needs", entry }),
          messageCode: "smallCount",
          params: { limit: SMALLEST_COUNT },
        })),
  },
];
