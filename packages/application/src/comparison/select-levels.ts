import type { TenantReader } from "@boplan/db/store";
import type { CoverageLevel } from "@boplan/domain/comparison";
import type { ThemeId } from "@boplan/domain/theme";
import type { ComparisonQuery } from "./comparison-query.ts";
import type { ComparisonScope } from "./comparison-scope.ts";
import { visiblePlans } from "./visible-plans.ts";

export type ThemeLevels = Readonly<Partial<Record<ThemeId, CoverageLevel>>>;

/** How far each visible plan carries each theme it speaks of, by plan id. One statement. */
export async function selectLevels(
  reader: TenantReader,
  options: { scope: ComparisonScope; query: Pick<ComparisonQuery, "framework"> },
): Promise<ReadonlyMap<string, ThemeLevels>> {
  const rows = await reader
    .selectFrom(visiblePlans(options.scope, options.query).as("plan"))
    .innerJoin("comparison_theme as theme", (join) =>
      join
        .onRef("theme.tenant_id", "=", "plan.tenant_id")
        .onRef("theme.source_id", "=", "plan.source_id"),
    )
    .select(["theme.source_id as planId", "theme.theme", "theme.level"])
    .execute();
  const levels = new Map<string, Partial<Record<ThemeId, CoverageLevel>>>();
  for (const { planId, theme, level } of rows) {
    const of = levels.get(planId) ?? {};
    levels.set(planId, of);
    of[theme] = level;
  }
  return levels;
}
