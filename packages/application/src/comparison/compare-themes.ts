import { type Actor, requirePermission } from "@boplan/auth/permission";
import {
  COVERAGE_LEVELS,
  type ComparisonElement,
  type CoverageLevel,
} from "@boplan/domain/comparison";
import { THEMES, type ThemeId } from "@boplan/domain/theme";
import type { App } from "../app.ts";
import { selectElements } from "./compare-wording.ts";
import type { PlanWith } from "./compared-plan.ts";
import type { ComparisonQuery } from "./comparison-query.ts";
import { type ComparisonScope, selectScope } from "./comparison-scope.ts";
import { levelOf } from "./coverage.ts";
import { type ComparedMunicipality, selectMunicipalities, withPlan } from "./visible-plans.ts";

const FACTS = ["title", "language", "frameworkId", "validTo", "coverage"] as const;

type ThemeFact = (typeof FACTS)[number];

/** A municipality with how far its plan carries each theme: read it by `coverageOf`. */
export type ThemeMunicipality = ComparedMunicipality<ThemeFact>;

export interface ThemeComparison {
  readonly municipalities: readonly ThemeMunicipality[];
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
    const municipalities = await selectMunicipalities(reader, { scope, query, facts: FACTS });
    const planned = withPlan(municipalities);
    const compared: ThemeComparison = {
      municipalities,
      levels: countLevels(planned.map(({ plan }) => plan)),
      comparable: scope.comparable,
    };
    if (!wordsOf) return { ...compared, words: new Map() };
    const { theme, keys } = wordsOf(compared);
    const page = planned.filter(({ key }) => keys.includes(key));
    const words = await selectElements(reader, { scope, query, theme, page });
    return { ...compared, words };
  });
}

function countLevels(plans: readonly PlanWith<"coverage">[]): ThemeComparison["levels"] {
  const counted = THEMES.map((theme) => {
    const counts = Object.fromEntries(COVERAGE_LEVELS.map((level) => [level, 0]));
    for (const plan of plans) {
      const level = levelOf(plan, theme);
      counts[level] = (counts[level] ?? 0) + 1;
    }
    return [theme, counts] as const;
  });
  return Object.fromEntries(counted) as ThemeComparison["levels"];
}
