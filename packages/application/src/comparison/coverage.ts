import {
  COVERAGE_LEVELS,
  type ComparisonTheme,
  type CoverageLevel,
} from "@boplan/domain/comparison";
import { THEMES, type ThemeId } from "@boplan/domain/theme";
import type { ComparedPlan } from "./compared-plan.ts";

/** How far a plan carries a theme, with what it has to say of it. */
export type CoverageCell = Omit<ComparisonTheme, "theme">;

const NOT_COVERED: CoverageCell = Object.freeze({
  level: "notCovered",
  goals: 0,
  measures: 0,
  measuresDone: 0,
  measuresWithUnit: 0,
  measuresWithTime: 0,
  measuresWithCost: 0,
});

/** What a plan has of a theme; a theme it says nothing of is `notCovered`. */
export function coverageOf(plan: Pick<ComparedPlan, "coverage">, theme: ThemeId): CoverageCell {
  const stored = plan.coverage[theme];
  if (!stored) return NOT_COVERED;
  const [
    level,
    goals,
    measures,
    measuresDone,
    measuresWithUnit,
    measuresWithTime,
    measuresWithCost,
  ] = stored;
  return {
    level: COVERAGE_LEVELS[level] ?? "notCovered",
    goals,
    measures,
    measuresDone,
    measuresWithUnit,
    measuresWithTime,
    measuresWithCost,
  };
}

/** How far a plan carries a theme, alone. */
export function levelOf(plan: Pick<ComparedPlan, "coverage">, theme: ThemeId): CoverageLevel {
  const stored = plan.coverage[theme];
  return (stored && COVERAGE_LEVELS[stored[0]]) ?? "notCovered";
}

/** How far a plan carries each theme it speaks of. */
export function levelsOf(
  plan: Pick<ComparedPlan, "coverage">,
): Partial<Record<ThemeId, CoverageLevel>> {
  return Object.fromEntries(
    THEMES.filter((theme) => plan.coverage[theme]).map((theme) => [theme, levelOf(plan, theme)]),
  );
}
