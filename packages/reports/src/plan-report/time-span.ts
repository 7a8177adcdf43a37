import { firstDayOf, type PartialDate, precisionOf } from "@boplan/domain/partial-date";
import { localeOf } from "@boplan/i18n/format";
import type { ReportContext } from "./context.ts";

/** When something runs, short enough for a table: `2024–2026`, `feb. 2026 – 2027`, `till 2026`. */
export function timeSpan(options: {
  context: ReportContext;
  start: PartialDate | null;
  end: PartialDate | null;
}): string | null {
  const { context, start, end } = options;
  if (start === null && end === null) return null;
  if (start === null || end === null) {
    const known = start ?? end;
    if (known === null) return null;
    const date = shortDate({ context, date: known });
    return context.t(start === null ? "reports:details.until" : "reports:details.from", { date });
  }
  if (start === end) return shortDate({ context, date: start });
  const [from, to] = [shortDate({ context, date: start }), shortDate({ context, date: end })];
  return from.includes(" ") || to.includes(" ") ? `${from} – ${to}` : `${from}–${to}`;
}

function shortDate(options: { context: ReportContext; date: PartialDate }): string {
  const { context, date } = options;
  const precision = precisionOf(date);
  if (precision === "year") return date;
  return new Intl.DateTimeFormat(localeOf(context.language), {
    year: "numeric",
    month: "short",
    ...(precision === "day" ? { day: "numeric" as const } : {}),
    timeZone: "UTC",
  }).format(new Date(`${firstDayOf(date)}T00:00:00Z`));
}
