import {
  addDays,
  daysBetween,
  type HolidayRule,
  holidaysOf,
  weekdayOf,
} from "../calendar/index.ts";
import { firstDayOf, lastDayOf } from "../partial-date/index.ts";
import type { Phase } from "../plan/index.ts";
import { lengthOf, type PhaseLengths } from "./schedule-phases.ts";

/** How a phase stands against the law, the order and the calendar. */
export interface CheckedPhase {
  readonly phase: Phase;
  readonly state: "reached" | "underWay" | "ahead";
  /** Days after its first day, at the most that its dates allow; `null` without both. */
  readonly days: number | null;
  /** Open days within the phase; `null` without both dates. */
  readonly workingDays: number | null;
  /** Least days by law; `null` where it says nothing. */
  readonly minimumDays: number | null;
  /** Days that it is shorter than the law allows; 0 where it keeps the law. */
  readonly missingDays: number;
  /** It begins before the one before it has ended. */
  readonly overlaps: boolean;
  /** It ends before it begins. */
  readonly isReversed: boolean;
  /** Its last planned day has passed without the milestone. */
  readonly isLate: boolean;
}

/** Phases longer than this are not counted day by day. */
const LONGEST_COUNTED = 4_000;

/**
 * Holds each phase to the law's least length, to the order and to today. What has happened counts
 * before what was planned. A date known to the month is taken as generously as it can be: only what
 * is too short however it is read is told.
 */
export function checkProcess(options: {
  phases: readonly Phase[];
  lengths: PhaseLengths;
  holidays: readonly HolidayRule[];
  /** `YYYY-MM-DD` */
  today: string;
}): CheckedPhase[] {
  const { phases, lengths, holidays, today } = options;
  let earliest: string | null = null;
  return phases.map((phase) => {
    const from = phase.startedOn ?? phase.plannedStart;
    const to = phase.reachedOn ?? phase.plannedEnd;
    const days =
      from === null || to === null
        ? null
        : daysBetween({ from: firstDayOf(from), to: lastDayOf(to) });
    const minimumDays = lengthOf({ phase, lengths })?.minimumDays ?? null;
    const isReversed = days !== null && days < 0;
    const overlaps = from !== null && earliest !== null && lastDayOf(from) < earliest;
    // Two phases may meet on a day, but not cross.
    if (to !== null && (earliest === null || firstDayOf(to) > earliest)) earliest = firstDayOf(to);
    return {
      phase,
      state: phase.reachedOn !== null ? "reached" : phase.startedOn !== null ? "underWay" : "ahead",
      days: isReversed ? null : days,
      workingDays:
        from === null || to === null || isReversed
          ? null
          : workingDaysIn({ from: firstDayOf(from), to: lastDayOf(to), holidays }),
      minimumDays,
      missingDays:
        minimumDays === null || days === null ? 0 : Math.max(0, minimumDays - Math.max(0, days)),
      overlaps,
      isReversed,
      isLate:
        phase.reachedOn === null &&
        phase.plannedEnd !== null &&
        lastDayOf(phase.plannedEnd) < today,
    };
  });
}

/** Who has the ball: the first phase that is not reached, one under way before one ahead. */
export function currentPhase(checked: readonly CheckedPhase[]): CheckedPhase | null {
  return (
    checked.find(({ state }) => state === "underWay") ??
    checked.find(({ state }) => state === "ahead") ??
    null
  );
}

/** Open days from one day to another, both included; `null` for a stretch of many years. */
function workingDaysIn(options: {
  from: string;
  to: string;
  holidays: readonly HolidayRule[];
}): number | null {
  const { from, to, holidays } = options;
  if (daysBetween({ from, to }) > LONGEST_COUNTED) return null;
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  // From the year before: a rule may reach over New Year.
  const years = Array.from({ length: last - first + 2 }, (_, place) => first - 1 + place);
  const closed = new Set(years.flatMap((year) => holidaysOf({ rules: holidays, year })));
  let count = 0;
  for (let day = from; day <= to; day = addDays({ day, days: 1 })) {
    if (weekdayOf(day) <= 5 && !closed.has(day)) count += 1;
  }
  return count;
}
