import { describe, expect, it } from "vitest";
import {
  endsBeforeStart,
  firstDayOf,
  lastDayOf,
  type PartialDate,
  parsePartialDate,
  precisionOf,
} from "./index.ts";

const date = (written: string) => parsePartialDate(written) as PartialDate;

describe("a partial date", () => {
  it.each([
    ["2026", "year", "2026-01-01", "2026-12-31"],
    ["2026-02", "month", "2026-02-01", "2026-02-28"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2000-02", "month", "2000-02-01", "2000-02-29"],
    ["1900-02", "month", "1900-02-01", "1900-02-28"],
    ["2026-11", "month", "2026-11-01", "2026-11-30"],
    ["2026-02-14", "day", "2026-02-14", "2026-02-14"],
  ])("%s is as precise as it is written", (written, precision, first, last) => {
    expect([
      precisionOf(date(written)),
      firstDayOf(date(written)),
      lastDayOf(date(written)),
    ]).toEqual([precision, first, last]);
  });

  it.each([
    "",
    "26",
    "2026-13",
    "2026-00",
    "2026-02-30",
    "2025-02-29",
    "2026-2-1",
    "31.12.2026",
    "2026-02-14T00:00",
  ])("%o is none", (written) => {
    expect(parsePartialDate(written)).toBeNull();
  });

  it("is trimmed", () => {
    expect(parsePartialDate(" 2026-02 ")).toBe("2026-02");
  });

  it.each([
    ["2027", "2026", true],
    ["2026-06", "2026", false],
    ["2026-06-02", "2026-06-01", true],
    ["2026", "2026-01", false],
  ])("from %s to %s cannot be: %s", (start, end, expected) => {
    expect(endsBeforeStart({ start: date(start), end: date(end) })).toBe(expected);
  });

  it("that is missing contradicts nothing", () => {
    expect(endsBeforeStart({ start: null, end: date("2020") })).toBe(false);
  });
});
