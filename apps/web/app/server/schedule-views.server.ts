import type { ScheduleView } from "@boplan/application/schedule/list-schedules";
import type { Language } from "@boplan/domain/tenant";
import { localeOf } from "@boplan/i18n/format";
import type { ScheduleRow } from "../screens/report/schedules.tsx";

/** A schedule as a row of its list; times by the clock of the municipality. */
export function scheduleRow(options: {
  schedule: ScheduleView;
  language: Language;
  timeZone: string;
}): ScheduleRow {
  const { schedule, language, timeZone } = options;
  const { nextRunAt, lastRunAt, ...rest } = schedule;
  const say = (moment: Date) =>
    new Intl.DateTimeFormat(localeOf(language), {
      dateStyle: "long",
      timeStyle: "short",
      timeZone,
    }).format(moment);
  return { ...rest, next: say(nextRunAt), last: lastRunAt && say(lastRunAt) };
}
