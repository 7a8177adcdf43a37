import { addDays, addMonths, partsOf } from "./day.ts";

/**
 * A recurring period: each is `months` long, they follow each other without gap, and `anchor` is
 * the first day (`YYYY-MM-DD`) of any one of them.
 */
export interface PeriodPattern {
  readonly anchor: string;
  readonly months: number;
}

/** A stretch of days, `YYYY-MM-DD`, both included. */
export interface DayPeriod {
  readonly from: string;
  readonly to: string;
}

/**
 * The period a day falls in, also before the anchor.
 *
 * @example
 * periodOn({ rule: { anchor: "2022-10-15", months: 48 }, on: "2026-11-22" })
 * // { from: "2026-10-15", to: "2030-10-14" }
 */
export function periodOn(options: { rule: PeriodPattern; on: string }): DayPeriod {
  return periodAt({ rule: options.rule, index: indexOn(options) });
}

/** The periods after the one the day falls in, the nearest first. */
export function nextPeriods(options: {
  rule: PeriodPattern;
  on: string;
  count: number;
}): DayPeriod[] {
  const { rule, count } = options;
  const current = indexOn(options);
  return Array.from({ length: count }, (_, step) => periodAt({ rule, index: current + step + 1 }));
}

/** Which period from the anchor on a day falls in: 0 is the one that begins at the anchor. */
function indexOn({ rule, on }: { rule: PeriodPattern; on: string }): number {
  const anchor = partsOf(rule.anchor);
  const day = partsOf(on);
  const months = (day.year - anchor.year) * 12 + (day.month - anchor.month);
  const index = Math.floor(months / rule.months);
  // In the month of a change, the day decides.
  return on < startOf({ rule, index }) ? index - 1 : index;
}

function periodAt(options: { rule: PeriodPattern; index: number }): DayPeriod {
  const { rule, index } = options;
  return {
    from: startOf({ rule, index }),
    to: addDays({ day: startOf({ rule, index: index + 1 }), days: -1 }),
  };
}

/** Reckoned from the anchor each time: an anchor on the 31st does not wear down to the 28th. */
function startOf({ rule, index }: { rule: PeriodPattern; index: number }): string {
  return addMonths({ day: rule.anchor, months: index * rule.months });
}
