import { parsePartialDate } from "@boplan/domain/partial-date";
import type { Language } from "@boplan/domain/tenant";
import { formatPartialDate } from "@boplan/i18n/format";

// Made once: lists of municipalities ask for hundreds of days.
const nordicDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" });

/** The day of a moment as people read it, where the municipalities are. */
export function dayOfMoment({ moment, language }: { moment: Date; language: Language }): string {
  return dayInWords({ day: nordicDay.format(moment), language });
}

/** A day of the database, `YYYY-MM-DD`, as people read it. */
export function dayInWords({ day, language }: { day: string; language: Language }): string {
  const date = parsePartialDate(day);
  return date === null ? day : formatPartialDate({ date, language });
}
