/**
 * A date as precise as its source gives it: `2026`, `2026-02` or `2026-02-14`.
 * Real plans say "revised 2026-02"; inventing the day would be a false fact.
 */
export type PartialDate = string & { readonly __brand: "PartialDate" };

export type DatePrecision = "year" | "month" | "day";

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Parses `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; returns `null` for anything else, also for 2026-02-30. */
export function parsePartialDate(value: string): PartialDate | null {
  const match = PATTERN.exec(value.trim());
  if (!match) return null;
  const [, , month, day] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysInMonth(value.trim())))
    return null;
  return value.trim() as PartialDate;
}

/** How much of the date is known. */
export function precisionOf(date: PartialDate): DatePrecision {
  return date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
}

/** First day the date can mean, as `YYYY-MM-DD`. */
export function firstDayOf(date: PartialDate): string {
  return `${date}${"-01-01".slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`;
}

/** Last day the date can mean, as `YYYY-MM-DD`: `2026-02` ends on `2026-02-28`. */
export function lastDayOf(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  return `${date}-${String(daysInMonth(date)).padStart(2, "0")}`;
}

/** True when the period cannot be right: it ends before it can have begun. */
export function endsBeforeStart(options: {
  start: PartialDate | null;
  end: PartialDate | null;
}): boolean {
  const { start, end } = options;
  return start !== null && end !== null && lastDayOf(end) < firstDayOf(start);
}

function daysInMonth(date: string): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
