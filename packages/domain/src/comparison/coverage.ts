import type { ElementKind } from "../plan/index.ts";

/** How far a plan carries a theme, lowest first. Level, not amount, sets the shade. */
export const COVERAGE_LEVELS = [
  "notCovered",
  "mentioned",
  "goalOrMeasure",
  "goalAndMeasure",
  "resourced",
] as const;

export type CoverageLevel = (typeof COVERAGE_LEVELS)[number];

/** What a level is judged from. */
export interface CoverageBasis {
  readonly kind: ElementKind;
  readonly leadUnit: string | null;
  readonly end: string | null;
  readonly hasCost: boolean;
}

/** The level of one theme in one plan. `resourced` needs a measure with unit, time and money. */
export function coverageLevel(rows: readonly CoverageBasis[]): CoverageLevel {
  if (rows.length === 0) return "notCovered";
  const measures = rows.filter((row) => row.kind === "measure" || row.kind === "activity");
  const hasGoal = rows.some((row) => row.kind === "goal" || row.kind === "strategy");
  if (!hasGoal && measures.length === 0) return "mentioned";
  if (!hasGoal || measures.length === 0) return "goalOrMeasure";
  const resourced = measures.some(
    (row) => row.leadUnit !== null && row.end !== null && row.hasCost,
  );
  return resourced ? "resourced" : "goalAndMeasure";
}
