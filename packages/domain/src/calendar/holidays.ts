import { addDays, dayOf, lengthOfMonth, weekdayOf } from "./day.ts";

/** A day on which offices are closed, for reckoning with deadlines. */
export type HolidayRule =
  | { readonly type: "fixed"; readonly month: number; readonly day: number }
  /** Days after Easter Sunday; negative before. */
  | { readonly type: "easter"; readonly offset: number }
  /** The first such weekday (1 Monday … 7 Sunday) on or after a day. */
  | {
      readonly type: "weekday";
      readonly weekday: number;
      readonly month: number;
      readonly day: number;
    };

/** Easter Sunday of a year of the Gregorian calendar, `YYYY-MM-DD`. */
export function easterSunday(year: number): string {
  // The anonymous Gregorian computus: golden number, century and its corrections, moon, Sunday.
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const skippedLeaps = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skippedLeaps + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const count = epact + toSunday - 7 * correction + 114;
  return dayOf({ year, month: Math.floor(count / 31), date: (count % 31) + 1 });
}

/** Every holiday that the rules give for a year, in order, each once. */
export function holidaysOf(options: { rules: readonly HolidayRule[]; year: number }): string[] {
  const { rules, year } = options;
  const days = rules.flatMap((rule) => holidayOf({ rule, year }) ?? []);
  return [...new Set(days)].sort();
}

/** Whether offices are open: no Saturday, no Sunday, no holiday. */
export function isWorkingDay(options: { day: string; holidays: readonly HolidayRule[] }): boolean {
  const { day, holidays } = options;
  if (weekdayOf(day) > 5) return false;
  const year = Number(day.slice(0, 4));
  // A rule of the year before may reach over New Year.
  return !holidays.some((rule) =>
    [year - 1, year].some((named) => holidayOf({ rule, year: named }) === day),
  );
}

/** The day itself when offices are open, else the next on which they are. */
export function nextWorkingDay(options: { day: string; holidays: readonly HolidayRule[] }): string {
  const { holidays } = options;
  let { day } = options;
  while (!isWorkingDay({ day, holidays })) day = addDays({ day, days: 1 });
  return day;
}

/** The day a rule gives in a year; `null` for 29 February in a common year. */
function holidayOf(options: { rule: HolidayRule; year: number }): string | null {
  const { rule, year } = options;
  if (rule.type === "easter") return addDays({ day: easterSunday(year), days: rule.offset });
  if (rule.day > lengthOfMonth({ year, month: rule.month })) return null;
  const named = dayOf({ year, month: rule.month, date: rule.day });
  if (rule.type === "fixed") return named;
  return addDays({ day: named, days: (rule.weekday - weekdayOf(named) + 7) % 7 });
}
