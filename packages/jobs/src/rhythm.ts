import type { ReportRhythm } from "@boplan/domain/report";
import { CronExpressionParser } from "cron-parser";

/** When something comes round again. */
export interface Rhythm {
  readonly rhythm: ReportRhythm;
  /** For `yearly`, 1 to 12. */
  readonly month: number | null;
  /** Day of the month, 1 to 28; 31 for its last one. */
  readonly day: number;
}

/** Before anybody is at work, and never in the hour that summer time takes away or gives twice. */
const HOUR = 5;

/** A tertial ends in April, August and December: what tells of it is made in the month after. */
const AFTER_TERTIALS = "1,5,9";

/** Days that every month has; beyond them only its last day is meant. */
const SURE_DAYS = 28;

/** The rhythm as a cron pattern, for the queue and for `nextRun`. */
export function cronOf({ rhythm, month, day }: Rhythm): string {
  const months =
    rhythm === "yearly" ? String(month ?? 1) : rhythm === "tertial" ? AFTER_TERTIALS : "*";
  const days = day > SURE_DAYS ? "L" : String(day);
  return `0 ${HOUR} ${days} ${months} *`;
}

/** The next time after a moment, in a time zone such as `Europe/Oslo`. */
export function nextRun(options: {
  readonly rhythm: Rhythm;
  readonly timeZone: string;
  readonly after: Date;
}): Date {
  const { rhythm, timeZone, after } = options;
  return CronExpressionParser.parse(cronOf(rhythm), { currentDate: after, tz: timeZone })
    .next()
    .toDate();
}
