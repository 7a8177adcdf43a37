import { describe, expect, it } from "vitest";
import { nextRun, type Rhythm } from "./rhythm.ts";

const STOCKHOLM = "Europe/Stockholm";

function runs(rhythm: Rhythm, options: { after: string; timeZone?: string; count: number }) {
  const { timeZone = STOCKHOLM, count } = options;
  const found: string[] = [];
  let after = new Date(options.after);
  for (let place = 0; place < count; place += 1) {
    after = nextRun({ rhythm, timeZone, after });
    found.push(after.toISOString());
  }
  return found;
}

describe("the next run", () => {
  it("of a year comes at five in the morning where the municipality is, summer and winter", () => {
    const rhythm = { rhythm: "yearly", month: 4, day: 1 } as const;
    expect(runs(rhythm, { after: "2026-11-22T08:00:00Z", count: 2 })).toEqual([
      "2027-04-01T03:00:00.000Z",
      "2028-04-01T03:00:00.000Z",
    ]);
    expect(runs({ ...rhythm, month: 2 }, { after: "2026-11-22T08:00:00Z", count: 1 })).toEqual([
      "2027-02-01T04:00:00.000Z",
    ]);
    expect(
      runs(rhythm, { after: "2026-11-22T08:00:00Z", timeZone: "Europe/Helsinki", count: 1 }),
    ).toEqual(["2027-04-01T02:00:00.000Z"]);
  });

  it("of a tertial comes in the month after it ended", () => {
    const rhythm = { rhythm: "tertial", month: null, day: 10 } as const;
    expect(runs(rhythm, { after: "2026-11-22T08:00:00Z", count: 4 })).toEqual([
      "2027-01-10T04:00:00.000Z",
      "2027-05-10T03:00:00.000Z",
      "2027-09-10T03:00:00.000Z",
      "2028-01-10T04:00:00.000Z",
    ]);
  });

  it("of the last day is in every month, however short", () => {
    const rhythm = { rhythm: "monthly", month: null, day: 31 } as const;
    expect(
      runs(rhythm, { after: "2027-12-31T12:00:00Z", count: 3 }).map((run) => run.slice(0, 10)),
    ).toEqual(["2028-01-31", "2028-02-29", "2028-03-31"]);
  });

  it("is after the moment, also at the very moment of a run", () => {
    const rhythm = { rhythm: "monthly", month: null, day: 1 } as const;
    expect(runs(rhythm, { after: "2027-01-01T04:00:00.000Z", count: 1 })).toEqual([
      "2027-02-01T04:00:00.000Z",
    ]);
  });
});
