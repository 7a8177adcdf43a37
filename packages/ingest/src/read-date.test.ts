import { describe, expect, it } from "vitest";
import { readDate, readPeriod } from "./read-date.ts";

const months = [["januari", "jan"], ["februari"], ["mars"], ["april"], ["maj"]];

describe("readDate", () => {
  it.each([
    ["2026-02", "2026-02"],
    ["2026", "2026"],
    ["10 maj 2016", "2016-05-10"],
    ["4. jan 2020", "2020-01-04"],
    ["mars 2021", "2021-03"],
    ["29.04.15", "2015-04-29"],
    ["31.02.2020", null],
    ["10 mai 2016", null],
    ["tills vidare", null],
  ])("%s is %s", (written, date) => expect(readDate({ written, months })).toBe(date));
});

describe("readPeriod", () => {
  it.each([
    ["Mål 2024 – 2026", { from: 2024, to: 2026 }],
    ["2027—2031", { from: 2027, to: 2031 }],
    ["2026-2024", null],
    ["0706-1234", null],
  ])("%s", (written, period) => expect(readPeriod(written)).toEqual(period));
});
