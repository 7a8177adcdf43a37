import { type PartialDate, parsePartialDate } from "@boplan/domain/partial-date";
import type { YearPeriod } from "@boplan/domain/plan";

/** A written date as precisely as it is given: `10 maj 2016`, `29.04.15`, `2026-02`, `2026`. */
export function readDate(options: {
  written: string;
  months: readonly (readonly string[])[];
}): PartialDate | null {
  const written = options.written.trim();
  const known = parsePartialDate(written);
  if (known) return known;
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})$/.exec(written);
  if (dotted) return dateOf({ day: dotted[1], month: dotted[2], year: dotted[3] });
  const worded = /^(?:(\d{1,2})\.? ?)?(\p{L}+)\.? (\d{4})$/u.exec(written);
  if (!worded) return null;
  const name = worded[2]?.toLowerCase() ?? "";
  const month = options.months.findIndex((forms) => forms.includes(name)) + 1;
  return month === 0 ? null : dateOf({ day: worded[1], month: String(month), year: worded[3] });
}

/** The first period in years (`2024 – 2026`) that can be the period of a plan. */
export function readPeriod(written: string): YearPeriod | null {
  for (const match of written.matchAll(/(?<!\d)(\d{4})\s*[-–—]\s*(\d{4})(?!\d)/g)) {
    const [from, to] = [Number(match[1]), Number(match[2])];
    if (from >= 1950 && to >= from && to - from <= 40) return { from, to };
  }
  return null;
}

function dateOf(parts: {
  day: string | undefined;
  month: string | undefined;
  year: string | undefined;
}): PartialDate | null {
  const { day, month, year } = parts;
  if (!month || !year) return null;
  const fullYear = year.length === 2 ? `20${year}` : year;
  const upToMonth = `${fullYear}-${month.padStart(2, "0")}`;
  return parsePartialDate(day === undefined ? upToMonth : `${upToMonth}-${day.padStart(2, "0")}`);
}
