import type { YearPeriod } from "../plan/index.ts";
import type { PlanSnapshot } from "../snapshot/index.ts";
import { topmost } from "./topmost.ts";

/** A number of homes as a plan states it, with what one must know to set it beside another. */
export interface DwellingFigure {
  readonly amount: number;
  /** What the number counts: `dwellings`, `households`, `persons`. */
  readonly unit: string;
  readonly period: YearPeriod | null;
  /** How it is counted: an indicator `framework/id` for what is planned, the kind of a need. */
  readonly definition: string;
}

export interface PlannedAndNeeded {
  readonly planned: DwellingFigure | null;
  readonly need: DwellingFigure | null;
}

/**
 * What the plan wants built, and what it says is needed.
 *
 * - Planned: the plan's target in an indicator that counts homes built (`dwellingIndicators`, ids
 *   of its framework, the most telling first). Targets of one period are added; a target under
 *   another of the same indicator is part of it and is not counted twice.
 * - Needed: the need for additional homes as a whole. Needs of an area, a group or a kind of home
 *   are parts of it and are never added up to a whole.
 */
export function dwellingsOf(options: {
  plan: PlanSnapshot["plan"];
  dwellingIndicators: readonly string[];
}): PlannedAndNeeded {
  return { planned: plannedIn(options), need: needIn(options.plan) };
}

function plannedIn(options: {
  plan: PlanSnapshot["plan"];
  dwellingIndicators: readonly string[];
}): DwellingFigure | null {
  const { plan, dwellingIndicators } = options;
  for (const indicator of dwellingIndicators) {
    const stated = topmost({
      elements: plan.elements,
      has: ({ indicators }) =>
        indicators.some((used) => used.indicator === indicator && used.target !== null),
    }).flatMap(({ indicators }) =>
      indicators.flatMap((used) =>
        used.indicator === indicator && used.target !== null ? [used.target] : [],
      ),
    );
    // Targets of several periods follow each other; the last is what the plan aims at.
    const last = stated.toSorted((a, b) => (a.period < b.period ? -1 : 1)).at(-1);
    if (!last) continue;
    const amount = stated
      .filter(({ period }) => period === last.period)
      .reduce((sum, { value }) => sum + value, 0);
    return {
      amount,
      unit: "dwellings",
      period: parseYears(last.period),
      definition: `${plan.frameworkId}/${indicator}`,
    };
  }
  return null;
}

function needIn(plan: PlanSnapshot["plan"]): DwellingFigure | null {
  const whole = plan.parts.needs.find(
    (need) =>
      need.kind === "additional" &&
      need.amount !== null &&
      [need.dwellingType, need.tenure, need.size, need.targetGroup, need.area].every(
        (part) => part === null,
      ),
  );
  if (!whole || whole.amount === null) return null;
  const { amount, unit, period, kind } = whole;
  return { amount, unit, period, definition: kind };
}

/** `2027`, `2027-2031`, `2027–2031`, `2027/2031` as years; `null` for anything else. */
export function parseYears(written: string): YearPeriod | null {
  const match = /^\s*(\d{4})(?:\s*[-–/]\s*(\d{4}))?\s*$/.exec(written);
  if (!match) return null;
  const from = Number(match[1]);
  const to = match[2] === undefined ? from : Number(match[2]);
  return from <= to ? { from, to } : null;
}
