import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  deadlineAfter,
  easterSunday,
  type HolidayRule,
  holidaysOf,
  isWorkingDay,
  nextPeriods,
  periodOn,
  scheduleProcess,
  weekdayOf,
} from "./index.ts";

const holidays: readonly HolidayRule[] = [
  { type: "fixed", month: 1, day: 1 },
  { type: "fixed", month: 2, day: 29 },
  { type: "easter", offset: -2 },
  { type: "easter", offset: 1 },
  { type: "weekday", weekday: 6, month: 6, day: 20 },
  { type: "fixed", month: 12, day: 24 },
  { type: "fixed", month: 12, day: 25 },
];

describe("days", () => {
  it.each([
    ["2026-12-31", 1, "2027-01-01"],
    ["2027-01-01", -1, "2026-12-31"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2100-02-28", 1, "2100-03-01"],
    ["2026-03-28", 2, "2026-03-30"],
    ["2026-10-24", 2, "2026-10-26"],
  ])("%s and %i days is %s", (day, days, then) => {
    expect(addDays({ day, days })).toBe(then);
    expect(daysBetween({ from: day, to: then })).toBe(days);
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2022-10-15", 48, "2026-10-15"],
  ])("%s and %i months is %s", (day, months, then) => {
    expect(addMonths({ day, months })).toBe(then);
  });

  it("knows Monday from Sunday", () => {
    expect([weekdayOf("2026-11-23"), weekdayOf("2026-11-22")]).toEqual([1, 7]);
  });

  it.each(["2026-02-30", "2026-13-01", "2026-1-1", "2026", ""])("refuses %j", (day) => {
    expect(() => addDays({ day, days: 1 })).toThrow(RangeError);
  });
});

describe("periods", () => {
  const term = { anchor: "2022-10-15", months: 48 };

  it.each([
    ["2022-10-14", "2018-10-15", "2022-10-14"],
    ["2022-10-15", "2022-10-15", "2026-10-14"],
    ["2026-10-14", "2022-10-15", "2026-10-14"],
    ["2026-11-22", "2026-10-15", "2030-10-14"],
    ["1998-01-01", "1994-10-15", "1998-10-14"],
  ])("%s falls in %s – %s", (on, from, to) => {
    expect(periodOn({ rule: term, on })).toEqual({ from, to });
  });

  it("come one after the other, without gap", () => {
    const rule = { anchor: "2026-01-01", months: 12 };
    expect(nextPeriods({ rule, on: "2026-12-31", count: 2 })).toEqual([
      { from: "2027-01-01", to: "2027-12-31" },
      { from: "2028-01-01", to: "2028-12-31" },
    ]);
    expect(nextPeriods({ rule, on: "2026-06-01", count: 0 })).toEqual([]);
  });

  it("keep an anchor on the last of a month through shorter ones", () => {
    const rule = { anchor: "2025-08-31", months: 6 };
    expect(periodOn({ rule, on: "2026-02-28" })).toEqual({ from: "2026-02-28", to: "2026-08-30" });
    expect(periodOn({ rule, on: "2026-08-31" })).toEqual({ from: "2026-08-31", to: "2027-02-27" });
  });

  it.each([
    ["four years", term],
    ["five months from the last of one", { anchor: "2025-08-31", months: 5 }],
  ])("of %s cover every day exactly once", (_what, rule) => {
    const wrong: string[] = [];
    for (let day = "2024-01-01"; day < "2027-07-01"; day = addDays({ day, days: 1 })) {
      const { from, to } = periodOn({ rule, on: day });
      const next = periodOn({ rule, on: addDays({ day: to, days: 1 }) });
      if (from > day || day > to || next.from !== addDays({ day: to, days: 1 })) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });
});

describe("holidays", () => {
  // Among them the earliest and the latest Easter there can be, and both exceptions of the rule.
  it.each([
    [1818, "1818-03-22"],
    [1943, "1943-04-25"],
    [1954, "1954-04-18"],
    [1981, "1981-04-19"],
    [2000, "2000-04-23"],
    [2008, "2008-03-23"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2038, "2038-04-25"],
    [2285, "2285-03-22"],
  ])("Easter of %i is %s", (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });

  it("are given by their rules, in order", () => {
    expect(holidaysOf({ rules: holidays, year: 2026 })).toEqual([
      "2026-01-01",
      "2026-04-03",
      "2026-04-06",
      "2026-06-20",
      "2026-12-24",
      "2026-12-25",
    ]);
    expect(holidaysOf({ rules: holidays, year: 2024 })).toContain("2024-02-29");
    expect(holidaysOf({ rules: holidays, year: 2025 })).toContain("2025-06-21");
  });

  it("close offices, as weekends do", () => {
    const open = (day: string) => isWorkingDay({ day, holidays });
    expect(open("2026-04-02")).toBe(true);
    expect(open("2026-04-03")).toBe(false);
    expect(open("2026-11-21")).toBe(false);
    expect(open("2026-11-22")).toBe(false);
  });

  it("may reach over New Year", () => {
    const rule: HolidayRule = { type: "weekday", weekday: 1, month: 12, day: 30 };
    expect(holidaysOf({ rules: [rule], year: 2025 })).toEqual(["2026-01-05"]);
    expect(isWorkingDay({ day: "2026-01-05", holidays: [rule] })).toBe(false);
  });
});

describe("deadlines", () => {
  it.each([
    ["2026-11-10", 42, "2026-12-22"],
    ["2026-11-12", 42, "2026-12-28"],
    ["2026-02-20", 42, "2026-04-07"],
    ["2026-12-31", 1, "2027-01-04"],
    ["2026-11-23", 0, "2026-11-23"],
  ])("from %s, %i days: %s", (from, days, deadline) => {
    expect(deadlineAfter({ from, days, holidays })).toBe(deadline);
  });
});

describe("scheduleProcess", () => {
  const draft = { id: "draft", days: 30, minimum: null };
  const hearing = { id: "hearing", days: 14, minimum: { days: 42 } };

  it("plans phase after phase, and gives the law its time", () => {
    expect(scheduleProcess({ phases: [draft, hearing], start: "2026-01-01", holidays })).toEqual([
      { id: "draft", start: "2026-01-02", end: "2026-02-02", missingDays: 0, overlaps: false },
      { id: "hearing", start: "2026-02-03", end: "2026-03-17", missingDays: 0, overlaps: false },
    ]);
  });

  it("goes on from what is settled", () => {
    const phases = [{ ...draft, settledEnd: "2026-03-31" }, hearing];
    const [, then] = scheduleProcess({ phases, start: "2026-01-01", holidays });
    expect(then?.start).toBe("2026-04-01");
  });

  it("says how many days of the law's time a settled day takes away", () => {
    const phases = [draft, { ...hearing, settledEnd: "2026-02-13" }];
    const [, then] = scheduleProcess({ phases, start: "2026-01-01", holidays });
    expect(then).toMatchObject({ start: "2026-02-03", end: "2026-02-13", missingDays: 32 });
  });

  it("says when a settled day comes too early, and never plans backwards", () => {
    const phases = [
      draft,
      { ...hearing, settledStart: "2026-01-15", settledEnd: "2026-01-10" },
      draft,
    ];
    const [, early, after] = scheduleProcess({ phases, start: "2026-01-02", holidays });
    expect(early).toMatchObject({ overlaps: true, missingDays: 42 });
    expect(after?.start).toBe("2026-01-16");
  });

  it("plans nothing from nothing", () => {
    expect(scheduleProcess({ phases: [], start: "2026-01-01", holidays })).toEqual([]);
  });
});
