import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { ComparisonTheme, CoverageLevel } from "@boplan/domain/comparison";
import { THEMES, type ThemeId } from "@boplan/domain/theme";
import type { App } from "../app.ts";
import type { ComparisonQuery } from "./comparison-query.ts";
import { selectScope } from "./comparison-scope.ts";
import { type ComparedMunicipality, selectMunicipalities, visiblePlans } from "./visible-plans.ts";

export type CoverageCell = Omit<ComparisonTheme, "theme">;

export interface ThemeComparison {
  readonly municipalities: readonly ComparedMunicipality[];
  /** `coverage[theme][plan.id]`; a plan without the theme has a `notCovered` cell. */
  readonly coverage: Readonly<Record<ThemeId, Readonly<Record<string, CoverageCell>>>>;
  /** How many plans carry each theme how far. */
  readonly levels: Readonly<Record<ThemeId, Readonly<Record<CoverageLevel, number>>>>;
}

const NOT_COVERED: CoverageCell = Object.freeze({
  level: "notCovered",
  goals: 0,
  measures: 0,
  measuresDone: 0,
  measuresWithUnit: 0,
  measuresWithTime: 0,
  measuresWithCost: 0,
});

/**
 * Every theme across the municipalities one may compare. Made from snapshots alone, and only from
 * shares and publications that stand at this moment. Three statements, whatever their number.
 */
export async function compareThemes(options: {
  app: App;
  actor: Actor;
  query: ComparisonQuery;
}): Promise<ThemeComparison> {
  const { app, actor, query } = options;
  requirePermission(actor, "comparison:read");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const scope = await selectScope(reader, query);
    const municipalities = await selectMunicipalities(reader, { scope, query });
    const rows = await reader
      .selectFrom(visiblePlans(scope, query).as("plan"))
      .innerJoin("comparison_theme as theme", (join) =>
        join
          .onRef("theme.tenant_id", "=", "plan.tenant_id")
          .onRef("theme.source_id", "=", "plan.source_id"),
      )
      .select(["theme.source_id as planId", "theme.theme", "theme.level", "theme.goals"])
      .select(["theme.measures", "theme.measures_done as measuresDone"])
      .select("theme.measures_with_unit as measuresWithUnit")
      .select("theme.measures_with_time as measuresWithTime")
      .select("theme.measures_with_cost as measuresWithCost")
      .execute();
    const plans = municipalities.flatMap(({ plan }) => (plan ? [plan.id] : []));
    const coverage = byTheme(() => Object.fromEntries(plans.map((id) => [id, NOT_COVERED])));
    for (const { planId, theme, ...cell } of rows) coverage[theme][planId] = cell;
    return { municipalities, coverage, levels: byTheme((theme) => countLevels(coverage[theme])) };
  });
}

function byTheme<Value>(make: (theme: ThemeId) => Value): Record<ThemeId, Value> {
  return Object.fromEntries(THEMES.map((theme) => [theme, make(theme)])) as Record<ThemeId, Value>;
}

function countLevels(cells: Readonly<Record<string, CoverageCell>>): Record<CoverageLevel, number> {
  const counts = {
    notCovered: 0,
    mentioned: 0,
    goalOrMeasure: 0,
    goalAndMeasure: 0,
    resourced: 0,
  };
  for (const { level } of Object.values(cells)) counts[level] += 1;
  return counts;
}
