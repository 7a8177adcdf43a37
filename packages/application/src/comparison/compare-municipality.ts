import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantReader } from "@boplan/db/store";
import {
  COVERAGE_LEVELS,
  type CoverageLevel,
  type Spread,
  spreadOf,
} from "@boplan/domain/comparison";
import { THEMES, type ThemeId } from "@boplan/domain/theme";
import type { App } from "../app.ts";
import { type ComparedIndicator, compareIndicators } from "./compare-indicators.ts";
import type { PlanWith } from "./compared-plan.ts";
import type { ComparisonQuery } from "./comparison-query.ts";
import { type ComparisonScope, selectScope } from "./comparison-scope.ts";
import { levelOf } from "./coverage.ts";
import { type LikeMine, likeOf, PEER_FACTS } from "./like-mine.ts";
import {
  type ComparedMunicipality,
  selectMunicipalities,
  visiblePlans,
  withPlan,
} from "./visible-plans.ts";

const FACTS = [
  ...PEER_FACTS,
  "regime",
  "frameworkId",
  "adopted",
  "validTo",
  "renewBy",
  "goals",
  "measures",
  "measuresDone",
  "measuresWithUnit",
  "measuresWithTime",
  "measuresWithCost",
  "requirements",
] as const;

type MunicipalityFact = (typeof FACTS)[number];

/** What is counted of a plan. Shares are 0 to 1 and need measures to be shares of. */
export const PLAN_FIGURES = [
  "goals",
  "measures",
  "shareDone",
  "shareWithUnit",
  "shareWithTime",
  "shareWithCost",
  /** Of the requirements that concern the plan; only against plans under the same wording. */
  "shareOfRequirementsMet",
] as const;

export type PlanFigureId = (typeof PLAN_FIGURES)[number];

export interface PlanFigure {
  readonly id: PlanFigureId;
  readonly value: number | null;
  /** The group's middle and its ends, the municipality itself among them. */
  readonly county: Spread | null;
  readonly country: Spread | null;
}

/** How many of a group carry a theme with at least a goal or a measure. */
export interface ThemeShare {
  readonly carrying: number;
  readonly base: number;
}

export interface ThemeFigure {
  readonly theme: ThemeId;
  readonly level: CoverageLevel;
  readonly county: ThemeShare;
  readonly country: ThemeShare;
}

export interface MunicipalityComparison {
  /** `query.of`, else one's own; `null` when none was chosen or none such may be seen. */
  readonly of: ComparedMunicipality<MunicipalityFact> | null;
  /** Plans of its county and country that may be seen: what every base is at most. */
  readonly base: { readonly county: number; readonly country: number };
  readonly figures: readonly PlanFigure[];
  readonly themes: readonly ThemeFigure[];
  readonly indicators: readonly ComparedIndicator[];
  /** Whom one may choose. */
  readonly municipalities: readonly ComparedMunicipality<MunicipalityFact>[];
  /** Those most like it. */
  readonly like: LikeMine;
}

/**
 * One municipality against its county and its country, of those plans alone that may be seen: each
 * figure says how many it is made of; and those most like it. Four statements.
 */
export async function compareMunicipality(options: {
  app: App;
  actor: Actor;
  query: ComparisonQuery;
}): Promise<MunicipalityComparison> {
  const { app, actor, query } = options;
  requirePermission(actor, "comparison:read");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const scope = await selectScope(reader, { country: null, county: null, municipalities: [] });
    const municipalities = await selectMunicipalities(reader, { scope, query, facts: FACTS });
    const key = query.of ?? scope.own;
    const of = municipalities.find((one) => one.key === key) ?? null;
    const country = withPlan(municipalities).filter((one) => one.country === of?.country);
    const county = country.filter(({ countyCode }) => countyCode === of?.countyCode);
    const base = { county: county.length, country: country.length };
    const like = await likeOf(reader, { scope, everybody: municipalities, query });
    const plan = of?.plan ?? null;
    if (!of || !plan) {
      return { of, base, figures: [], themes: [], indicators: [], municipalities, like };
    }
    const rows = await selectIndicators(reader, { scope, query, planId: plan.id });
    return {
      of,
      base,
      figures: PLAN_FIGURES.map((id) => figureOf({ id, plan, county, country })),
      themes: THEMES.map((theme) => ({
        theme,
        level: levelOf(plan, theme),
        county: carrying({ theme, group: county }),
        country: carrying({ theme, group: country }),
      })),
      indicators: compareIndicators({
        rows,
        planId: plan.id,
        county: new Set(county.map((one) => one.plan.id)),
        country: new Set(country.map((one) => one.plan.id)),
      }),
      municipalities,
      like,
    };
  });
}

type Group = readonly { readonly plan: PlanWith<MunicipalityFact> }[];

function figureOf(options: {
  id: PlanFigureId;
  plan: PlanWith<MunicipalityFact>;
  county: Group;
  country: Group;
}): PlanFigure {
  const { id, plan, county, country } = options;
  const spread = (group: Group) =>
    spreadOf(
      group
        .filter((one) => id !== "shareOfRequirementsMet" || one.plan.regime === plan.regime)
        .flatMap((one) => figureIn(one.plan, id) ?? []),
    );
  return { id, value: figureIn(plan, id), county: spread(county), country: spread(country) };
}

function figureIn(plan: PlanWith<MunicipalityFact>, id: PlanFigureId): number | null {
  const share = (part: number) => (plan.measures === 0 ? null : part / plan.measures);
  switch (id) {
    case "goals":
      return plan.goals;
    case "measures":
      return plan.measures;
    case "shareDone":
      return share(plan.measuresDone);
    case "shareWithUnit":
      return share(plan.measuresWithUnit);
    case "shareWithTime":
      return share(plan.measuresWithTime);
    case "shareWithCost":
      return share(plan.measuresWithCost);
    case "shareOfRequirementsMet":
      return requirementsMet(plan);
  }
}

/** Of what the law requires; advice is not counted. */
function requirementsMet({ requirements }: PlanWith<"requirements">): number | null {
  if (requirements === null) return null;
  const { must, mustWithSanction } = requirements;
  const met = must.met + mustWithSanction.met;
  const all = met + must.missing + mustWithSanction.missing;
  return all === 0 ? null : met / all;
}

const CARRYING = COVERAGE_LEVELS.indexOf("goalOrMeasure");

function carrying({ theme, group }: { theme: ThemeId; group: Group }): ThemeShare {
  const carried = group.filter(
    ({ plan }) => COVERAGE_LEVELS.indexOf(levelOf(plan, theme)) >= CARRYING,
  );
  return { carrying: carried.length, base: group.length };
}

/** The plan's indicators, and those of the same id in every other plan that may be seen. */
async function selectIndicators(
  reader: TenantReader,
  options: { scope: ComparisonScope; query: ComparisonQuery; planId: string },
) {
  const { scope, query, planId } = options;
  return reader
    .selectFrom(visiblePlans(scope, query).as("plan"))
    .innerJoin("comparison_indicator as used", (join) =>
      join
        .onRef("used.tenant_id", "=", "plan.tenant_id")
        .onRef("used.source_id", "=", "plan.source_id"),
    )
    .select(["used.source_id as planId", "used.element_id as elementId", "used.place"])
    .select(["used.indicator", "used.name", "used.unit", "used.definition", "used.norm"])
    .select(["used.period", "used.value", "used.preliminary"])
    .select(["used.target_period as targetPeriod", "used.target_value as targetValue"])
    .where((eb) =>
      eb.or([
        eb("used.source_id", "=", planId),
        eb(
          "used.indicator",
          "in",
          eb
            .selectFrom("comparison_indicator as own")
            .select("own.indicator")
            .where("own.source_id", "=", planId)
            .where("own.indicator", "is not", null),
        ),
      ]),
    )
    .orderBy("used.source_id")
    .orderBy("used.element_id")
    .orderBy("used.place")
    .execute();
}
