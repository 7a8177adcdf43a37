import { parsePartialDate } from "@boplan/domain/partial-date";
import type { Language } from "@boplan/domain/tenant";
import { formatPartialDate } from "@boplan/i18n/format";

/** A day of the database, `YYYY-MM-DD`, as people read it. */
export function dayInWords({ day, language }: { day: string; language: Language }): string {
  const date = parsePartialDate(day);
  return date === null ? day : formatPartialDate({ date, language });
}
