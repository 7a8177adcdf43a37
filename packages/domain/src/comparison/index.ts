import type { ElementKind, GoalAttainment, MeasureStatus } from "../plan/index.ts";
import type { PlanSnapshot } from "../snapshot/index.ts";
import type { ThemeId } from "../theme/index.ts";
import { effectiveThemes } from "../theme/index.ts";

/** One element of a shared snapshot under one theme: the row that comparisons are made of. */
export interface ComparisonElement {
  readonly elementId: string;
  readonly theme: ThemeId;
  readonly kind: ElementKind;
  readonly title: string;
  readonly status: MeasureStatus | null;
  readonly attainment: GoalAttainment | null;
  readonly leadUnit: string | null;
  readonly end: string | null;
  readonly hasCost: boolean;
  /** Reading order in the plan. */
  readonly place: number;
}

/** How far a plan carries a theme, lowest first. Level, not amount, sets the shade. */
export const COVERAGE_LEVELS = [
  "notCovered",
  "mentioned",
  "goalOrMeasure",
  "goalAndMeasure",
  "resourced",
] as const;

export type CoverageLevel = (typeof COVERAGE_LEVELS)[number];

/** Turns a snapshot into comparison rows. Pure: the same snapshot always gives the same rows. */
export function projectSnapshot(snapshot: PlanSnapshot): ComparisonElement[] {
  const { elements, units } = snapshot.plan;
  const themesOf = effectiveThemes(elements);
  const unitNames = new Map(units.map((unit) => [unit.id, unit.name]));
  return elements.flatMap((element, place) =>
    (themesOf.get(element.id) ?? []).map((theme) => ({
      elementId: element.id,
      theme,
      kind: element.kind,
      title: element.title,
      status: element.status,
      attainment: element.attainment,
      leadUnit: element.leadUnitId === null ? null : (unitNames.get(element.leadUnitId) ?? null),
      end: element.end,
      hasCost: element.costs.length > 0,
      place,
    })),
  );
}

/** The level of one theme in one plan. `resourced` needs a measure with unit, time and money. */
export function coverageLevel(
  rows: readonly Pick<ComparisonElement, "kind" | "leadUnit" | "end" | "hasCost">[],
): CoverageLevel {
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
