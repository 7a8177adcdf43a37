/**
 * Days of the calendar as `YYYY-MM-DD`. Reckoned in UTC throughout, so that no clock change and no
 * time zone moves a day.
 */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** The day so many days later; earlier when negative. Throws `RangeError` at what is no day. */
export function addDays(options: { day: string; days: number }): string {
  return dayAt(momentOf(options.day) + options.days * MS_PER_DAY);
}

/**
 * The same day of the month so many months later; the month's last where it is shorter: a month
 * after 31 January is 28 February.
 */
export function addMonths(options: { day: string; months: number }): string {
  const { year, month, date } = partsOf(options.day);
  const count = year * 12 + (month - 1) + options.months;
  const first = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return dayOf({ ...first, date: Math.min(date, lengthOfMonth(first)) });
}

/** How many days lie between two days; negative when `to` comes first. */
export function daysBetween(options: { from: string; to: string }): number {
  return Math.round((momentOf(options.to) - momentOf(options.from)) / MS_PER_DAY);
}

/** Day of the week: 1 is Monday, 7 Sunday. */
export function weekdayOf(day: string): number {
  return new Date(momentOf(day)).getUTCDay() || 7;
}

/** Year, month (1–12) and day of the month of a day. */
export function partsOf(day: string): { year: number; month: number; date: number } {
  momentOf(day);
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { year, month, date };
}

/** A day from its parts, which must name a day that exists. */
export function dayOf(parts: { year: number; month: number; date: number }): string {
  const { year, month, date } = parts;
  const day = `${String(year).padStart(4, "0")}-${pad(month)}-${pad(date)}`;
  momentOf(day);
  return day;
}

/** How many days a month has. */
export function lengthOfMonth(options: { year: number; month: number }): number {
  return new Date(Date.UTC(options.year, options.month, 0)).getUTCDate();
}

function momentOf(day: string): number {
  const match = DAY.exec(day);
  const moment = match ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // `Date` takes 30 February for 2 March: the day must come out as it went in.
  if (Number.isNaN(moment) || dayAt(moment) !== day) throw new RangeError(`no day: ${day}`);
  return moment;
}

function dayAt(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
