import { parsePartialDate } from "@boplan/domain/partial-date";
import type { Language } from "@boplan/domain/tenant";
import { formatPartialDate } from "@boplan/i18n/format";

/** The day of a moment as people read it, where the municipalities are. */
export function dayOfMoment({ moment, language }: { moment: Date; language: Language }): string {
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format(moment);
  return dayInWords({ day, language });
}

/** A day of the database, `YYYY-MM-DD`, as people read it. */
export function dayInWords({ day, language }: { day: string; language: Language }): string {
  const date = parsePartialDate(day);
  return date === null ? day : formatPartialDate({ date, language });
}
