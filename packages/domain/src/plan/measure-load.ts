import type { PlanElement } from "./element.ts";

/**
 * More measures than these are seldom followed up: one a week when each is reported once a year,
 * and one a month for a single unit. A rule of thumb of ours, not of law; a warning, never a stop.
 */
export const MEASURE_LIMITS = { plan: 52, unit: 12 } as const;

export interface MeasureLoad {
  readonly measures: number;
  /** More than a plan is followed up with. */
  readonly isMuch: boolean;
  /** The unit with most measures, when it has more than one unit follows up. */
  readonly unit: { readonly id: string; readonly measures: number } | null;
  readonly limits: typeof MEASURE_LIMITS;
}

/** How much there is to follow up. Measures alone count: activities are followed up with theirs. */
export function measureLoad(
  elements: readonly Pick<PlanElement, "kind" | "leadUnitId" | "status">[],
): MeasureLoad {
  const measures = elements.filter(
    ({ kind, status }) => kind === "measure" && status !== "done" && status !== "cancelled",
  );
  const byUnit = new Map<string, number>();
  for (const { leadUnitId } of measures) {
    if (leadUnitId !== null) byUnit.set(leadUnitId, (byUnit.get(leadUnitId) ?? 0) + 1);
  }
  const [most] = [...byUnit].toSorted((a, b) => b[1] - a[1]);
  return {
    measures: measures.length,
    isMuch: measures.length > MEASURE_LIMITS.plan,
    unit: most && most[1] > MEASURE_LIMITS.unit ? { id: most[0], measures: most[1] } : null,
    limits: MEASURE_LIMITS,
  };
}
