import { describe, expect, it } from "vitest";
import type { HolidayRule } from "../calendar/index.ts";
import type { PartialDate } from "../partial-date/index.ts";
import type { Phase } from "../plan/index.ts";
import { checkProcess, currentPhase, reschedulePhases } from "./index.ts";

const date = (value: string) => value as PartialDate;

const holidays: readonly HolidayRule[] = [
  { type: "fixed", month: 1, day: 1 },
  { type: "fixed", month: 12, day: 24 },
  { type: "fixed", month: 12, day: 25 },
];

const lengths = new Map([
  ["draft", { days: 30, minimumDays: null }],
  ["hearing", { days: 14, minimumDays: 42 }],
]);

function phase(given: Partial<Phase> & { id: string }): Phase {
  return {
    template: null,
    name: given.id,
    milestone: null,
    documents: [],
    plannedStart: null,
    plannedEnd: null,
    startedOn: null,
    reachedOn: null,
    responsible: null,
    text: "",
    ...given,
  };
}

const draft = phase({ id: "a", template: "draft" });
const hearing = phase({ id: "b", template: "hearing" });
const own = phase({ id: "c" });

const dates = (phases: readonly Phase[]) =>
  phases.map(({ plannedStart, plannedEnd }) => [plannedStart, plannedEnd]);

describe("reschedulePhases", () => {
  it("plans from the template, gives the law its time, and ends on open days", () => {
    const planned = reschedulePhases({
      phases: [draft, hearing, own],
      from: "a",
      start: "2026-10-12",
      lengths,
      holidays,
    });
    expect(dates(planned)).toEqual([
      ["2026-10-12", "2026-11-11"],
      // Six weeks would end on 24 December, which is closed, as is the day after and the weekend.
      ["2026-11-12", "2026-12-28"],
      ["2026-12-29", "2027-01-28"],
    ]);
  });

  it("keeps lengths that were planned, and leaves what comes before alone", () => {
    const before = { ...draft, plannedStart: date("2026"), plannedEnd: date("2026-03") };
    const longer = { ...own, plannedStart: date("2026-04-01"), plannedEnd: date("2026-04-11") };
    const planned = reschedulePhases({
      phases: [before, longer, own],
      from: "c",
      start: "2027-03-01",
      lengths,
      holidays,
    });
    expect(dates(planned)[0]).toEqual(["2026", "2026-03"]);
    expect(dates(planned)[1]).toEqual(["2027-03-01", "2027-03-11"]);
  });

  it("goes on from what has happened", () => {
    const reached = {
      ...draft,
      plannedEnd: date("2026-05-01"),
      startedOn: date("2026-04"),
      reachedOn: date("2026-06-15"),
    };
    const begun = { ...hearing, startedOn: date("2026-06-22") };
    const planned = reschedulePhases({
      phases: [reached, begun, own],
      from: "a",
      start: "2026-01-02",
      lengths,
      holidays,
    });
    expect(planned[0]).toEqual(reached);
    expect(dates(planned).slice(1)).toEqual([
      ["2026-06-22", "2026-08-03"],
      ["2026-08-04", "2026-09-03"],
    ]);
  });

  it("changes nothing from a phase that is gone", () => {
    const phases = [draft];
    const from = "gone";
    expect(reschedulePhases({ phases, from, start: "2026-01-02", lengths, holidays })).toEqual(
      phases,
    );
  });
});

describe("checkProcess", () => {
  const check = (...phases: Phase[]) =>
    checkProcess({ phases, lengths, holidays, today: "2026-11-22" });

  it.each([
    ["2026-11-02", "2026-12-14", 0],
    ["2026-11-02", "2026-12-13", 1],
    ["2026-11", "2026-12", 0],
    ["2026-11", "2026-11", 13],
  ])("a hearing %s – %s lacks %i days", (from, to, missingDays) => {
    const [checked] = check({ ...hearing, plannedStart: date(from), plannedEnd: date(to) });
    expect(checked?.missingDays).toBe(missingDays);
    expect(checked?.minimumDays).toBe(42);
  });

  it("holds what happened before what was planned", () => {
    const [checked] = check({
      ...hearing,
      plannedStart: date("2026-01-01"),
      plannedEnd: date("2026-03-01"),
      startedOn: date("2026-01-20"),
      reachedOn: date("2026-02-10"),
    });
    expect(checked).toMatchObject({ days: 21, missingDays: 21, state: "reached", isLate: false });
  });

  it("counts open days", () => {
    const [checked] = check({
      ...own,
      plannedStart: date("2026-12-21"),
      plannedEnd: date("2027-01-03"),
    });
    // Monday to Wednesday, four days of the week after, less New Year's Day.
    expect(checked?.workingDays).toBe(3 + 4);
  });

  it("says what is late, crosses or runs backwards", () => {
    const [late, crossing, backwards] = check(
      { ...own, plannedStart: date("2026-08-01"), plannedEnd: date("2026-11-21") },
      { ...own, plannedStart: date("2026-11-20"), plannedEnd: date("2026-11-22") },
      { ...own, plannedStart: date("2026-12-20"), plannedEnd: date("2026-12-01") },
    );
    expect([late?.isLate, late?.overlaps]).toEqual([true, false]);
    expect([crossing?.isLate, crossing?.overlaps]).toEqual([false, true]);
    expect([backwards?.isReversed, backwards?.days]).toEqual([true, null]);
  });

  it("gives the ball to what is under way, else to what comes next", () => {
    const reached = { ...own, reachedOn: date("2026") };
    const begun = { ...own, id: "begun", startedOn: date("2026") };
    expect(currentPhase(check(reached, own, begun))?.phase.id).toBe("begun");
    expect(currentPhase(check(reached, own))?.phase.id).toBe("c");
    expect(currentPhase(check(reached))).toBeNull();
  });
});
