import {
  daysBetween,
  type HolidayRule,
  type PhaseToSchedule,
  scheduleProcess,
} from "../calendar/index.ts";
import { firstDayOf, lastDayOf, type PartialDate } from "../partial-date/index.ts";
import type { Phase } from "../plan/index.ts";

/** What the framework's template says of a phase, by the phase's template id. */
export interface PhaseLength {
  /** Usual length in days. */
  readonly days: number;
  /** Least length in days that the law asks for; `null` where it says nothing. */
  readonly minimumDays: number | null;
}

export type PhaseLengths = ReadonlyMap<string, PhaseLength>;

/** Length of a phase that says nothing about it, in days. */
export const OWN_PHASE_DAYS = 30;

/**
 * Plans phases anew from one of them onwards: that phase begins on `start`, each later one on the
 * open day after the one before. A phase keeps the length it was planned with, the template's
 * where it has none, and never less than the law asks. What has begun or been reached stays as it
 * was, and what follows is planned from there. Phases before `from` are left alone.
 */
export function reschedulePhases(options: {
  phases: readonly Phase[];
  /** Id of the first phase to plan. */
  from: string;
  /** `YYYY-MM-DD` */
  start: string;
  lengths: PhaseLengths;
  holidays: readonly HolidayRule[];
}): Phase[] {
  const { phases, from, start, lengths, holidays } = options;
  const first = phases.findIndex(({ id }) => id === from);
  if (first < 0) return [...phases];
  const later = phases.slice(first);
  const scheduled = scheduleProcess({
    phases: later.map((phase) => toSchedule({ phase, lengths })),
    start,
    holidays,
  });
  return phases.map((phase, place) => {
    const planned = scheduled[place - first];
    if (place < first || !planned || phase.reachedOn !== null) return phase;
    return {
      ...phase,
      plannedStart: (phase.startedOn ?? planned.start) as PartialDate,
      plannedEnd: planned.end as PartialDate,
    };
  });
}

function toSchedule(options: { phase: Phase; lengths: PhaseLengths }): PhaseToSchedule {
  const { phase, lengths } = options;
  const length = lengthOf({ phase, lengths });
  const minimum = length?.minimumDays ?? null;
  const { startedOn, reachedOn } = phase;
  const settledEnd = reachedOn && lastDayOf(reachedOn);
  const settledStart = startedOn && firstDayOf(startedOn);
  return {
    id: phase.id,
    days: plannedDays(phase) ?? length?.days ?? OWN_PHASE_DAYS,
    minimum: minimum === null ? null : { days: minimum },
    // Reached without a known beginning: the day it was reached is all that is known.
    settledStart: settledStart ?? settledEnd,
    settledEnd,
  };
}

/** Days a phase was planned for; `null` where it has no whole plan. */
export function plannedDays(phase: Pick<Phase, "plannedStart" | "plannedEnd">): number | null {
  const { plannedStart, plannedEnd } = phase;
  if (plannedStart === null || plannedEnd === null) return null;
  const days = daysBetween({ from: firstDayOf(plannedStart), to: lastDayOf(plannedEnd) });
  return days < 0 ? null : days;
}

/** What the template says of a phase; `null` for one of the municipality's own. */
export function lengthOf(options: {
  phase: Pick<Phase, "template">;
  lengths: PhaseLengths;
}): PhaseLength | null {
  const { template } = options.phase;
  return template === null ? null : (options.lengths.get(template) ?? null);
}
