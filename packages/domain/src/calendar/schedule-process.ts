import { addDays, daysBetween } from "./day.ts";
import { deadlineAfter } from "./deadline.ts";
import { type HolidayRule, nextWorkingDay } from "./holidays.ts";

/** A phase to plan. Lengths are days after its first day. */
export interface PhaseToSchedule {
  readonly id: string;
  /** Usual length. */
  readonly days: number;
  /** What the law asks for at least; `null` where it says nothing. */
  readonly minimum: { readonly days: number } | null;
  /** A first or last day that is settled already: a meeting of the council, what has happened. */
  readonly settledStart?: string | null;
  readonly settledEnd?: string | null;
}

/** A phase with its days, `YYYY-MM-DD`, both included. */
export interface ScheduledPhase {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  /** Days that the phase is shorter than the law allows; 0 where it keeps the law. */
  readonly missingDays: number;
  /** True when a settled day lies before the phase can begin. */
  readonly overlaps: boolean;
}

/**
 * Plans phase after phase from a first day. Each begins on the open day after the one before has
 * ended, and is at least as long as the law asks, whatever its usual length. Settled days are taken
 * as they are, and what follows is planned from them: where they break the law or the order, the
 * result says so instead of moving them.
 */
export function scheduleProcess(options: {
  phases: readonly PhaseToSchedule[];
  start: string;
  holidays: readonly HolidayRule[];
}): ScheduledPhase[] {
  const { phases, holidays } = options;
  let earliest = nextWorkingDay({ day: options.start, holidays });
  return phases.map((phase) => {
    const start = phase.settledStart ?? earliest;
    const least = phase.minimum?.days ?? 0;
    const days = Math.max(phase.days, least);
    const end = phase.settledEnd ?? deadlineAfter({ from: start, days, holidays });
    const overlaps = start < earliest || end < start;
    // A phase settled to end before it began holds nothing up.
    const last = end < start ? start : end;
    earliest = nextWorkingDay({ day: addDays({ day: last, days: 1 }), holidays });
    const missingDays = Math.max(0, least - Math.max(0, daysBetween({ from: start, to: end })));
    return { id: phase.id, start, end, missingDays, overlaps };
  });
}
