import { type PartialDate, parsePartialDate, precisionOf } from "@boplan/domain/partial-date";
import { formatPartialDate } from "@boplan/i18n/format";
import type { Text } from "../text/text.tsx";

/** When something runs: `2024–2026`, `februari 2026 – 2027`, `till 2026`; `null` for no time at all. */
export function timeInWords(options: {
  start: string | null;
  end: string | null;
  text: Text;
}): string | null {
  const { text } = options;
  const { language } = text;
  const start = dateOf(options.start);
  const end = dateOf(options.end);
  const words = (date: PartialDate) => formatPartialDate({ date, language });
  if (start && end) {
    if (start === end) return words(start);
    const areYears = precisionOf(start) === "year" && precisionOf(end) === "year";
    return areYears ? `${start}–${end}` : `${words(start)} – ${words(end)}`;
  }
  if (end) return text.t("comparison.timeUntil", { date: words(end) });
  return start ? text.t("comparison.timeFrom", { date: words(start) }) : null;
}

function dateOf(written: string | null): PartialDate | null {
  return written === null ? null : parsePartialDate(written);
}
