import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { ComparisonElement, CoverageLevel } from "@boplan/domain/comparison";
import { THEMES, type ThemeId } from "@boplan/domain/theme";
import type { App } from "../app.ts";
import { selectElements } from "./compare-wording.ts";
import type { ComparisonQuery } from "./comparison-query.ts";
import { type ComparisonScope, selectScope } from "./comparison-scope.ts";
import { type CoverageCell, coverageOf } from "./coverage.ts";
import { type ComparedMunicipality, selectMunicipalities } from "./visible-plans.ts";

export type { CoverageCell } from "./coverage.ts";

export interface ThemeComparison {
  readonly municipalities: readonly ComparedMunicipality[];
  /** `coverage[theme][plan.id]`; a plan without the theme has a `notCovered` cell. */
  readonly coverage: Readonly<Record<ThemeId, Readonly<Record<string, CoverageCell>>>>;
  /** How many plans carry each theme how far. */
  readonly levels: Readonly<Record<ThemeId, Readonly<Record<CoverageLevel, number>>>>;
  /** Everybody who may be chosen to be compared. */
  readonly comparable: ComparisonScope["comparable"];
}

/** Whose words are wanted beside the table, and of which theme. */
export interface WantedWords {
  readonly theme: ThemeId;
  /** Keys of municipalities. */
  readonly keys: readonly string[];
}

export interface ThemeComparisonWithWords extends ThemeComparison {
  /** By plan id, in plan order; empty for whoever was not wanted or says nothing. */
  readonly words: ReadonlyMap<string, readonly ComparisonElement[]>;
}

/**
 * Every theme across the municipalities one may compare. Made from snapshots alone, and only from
 * shares and publications that stand at this moment. Two statements, whatever their number, and
 * one more for the words of those that `wordsOf` names once it has seen the levels.
 */
export async function compareThemes(options: {
  app: App;
  actor: Actor;
  query: ComparisonQuery;
  wordsOf?: (compared: ThemeComparison) => WantedWords;
}): Promise<ThemeComparisonWithWords> {
  const { app, actor, query, wordsOf } = options;
  requirePermission(actor, "comparison:read");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const scope = await selectScope(reader, query);
    const municipalities = await selectMunicipalities(reader, { scope, query });
    const plans = municipalities.flatMap(({ plan }) => (plan ? [plan] : []));
    const coverage = byTheme((theme) =>
      Object.fromEntries(plans.map((plan) => [plan.id, coverageOf(plan, theme)])),
    );
    const { comparable } = scope;
    const levels = byTheme((theme) => countLevels(coverage[theme]));
    const compared: ThemeComparison = { municipalities, coverage, levels, comparable };
    if (!wordsOf) return { ...compared, words: new Map() };
    const { theme, keys } = wordsOf(compared);
    const wanted = municipalities.flatMap(({ key, plan }) =>
      plan && keys.includes(key) ? [{ plan }] : [],
    );
    const words = await selectElements(reader, { scope, query, theme, page: wanted });
    return { ...compared, words };
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
