import { addDays } from "./day.ts";
import { type HolidayRule, nextWorkingDay } from "./holidays.ts";

/**
 * The last day of a time limit. The day it starts from is not counted; a limit that would end on a
 * closed day ends on the next open one, so that nobody has less time than the law gives.
 *
 * @example
 * deadlineAfter({ from: "2026-11-13", days: 42, holidays }) // 25 December is closed: 2026-12-28
 */
export function deadlineAfter(options: {
  from: string;
  days: number;
  holidays: readonly HolidayRule[];
}): string {
  const { from, days, holidays } = options;
  return nextWorkingDay({ day: addDays({ day: from, days }), holidays });
}
