import { describe, expect, it } from "vitest";
import { drawTimeline, type TimelineRow } from "./draw-timeline.ts";

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const row = (given: Partial<TimelineRow> = {}): TimelineRow => ({
  name: "1 More homes",
  from: dayNumber("2026-01-01"),
  to: dayNumber("2027-12-31"),
  fill: "hatch",
  milestone: false,
  openStart: false,
  openEnd: false,
  ...given,
});

const draw = (rows: readonly TimelineRow[], today?: { day: number; text: string }) =>
  drawTimeline({
    palette: { id: "p", accent: "#0b5563" },
    years: [2026, 2027],
    states: [],
    rows,
    today,
  }).svg;

/** Heights of the bars, without the grounds of the patterns. */
const bars = (svg: string) =>
  [...svg.matchAll(/<rect x="[^"]*" y="[^"]*" width="([^"]*)" height="([^"]*)"/g)].map(
    ([, width, height]) => [Number(width) > 0, Number(height)],
  );

describe("drawTimeline", () => {
  it("draws what is only known to the year at half height", () => {
    const certain = { from: dayNumber("2026-12-31"), to: dayNumber("2027-01-01") };
    expect(bars(draw([row()]))).toEqual([[true, 9]]);
    expect(bars(draw([row({ certain })]))).toEqual([[true, 4.5]]);
  });

  it("draws what is certain at full height between the ends that are not", () => {
    const certain = { from: dayNumber("2026-03-31"), to: dayNumber("2027-10-01") };
    expect(bars(draw([row({ certain })]))).toEqual([
      [true, 4.5],
      [true, 4.5],
      [true, 9],
    ]);
  });

  it("marks what is overdue, by a sign and not by colour", () => {
    expect(draw([row()])).not.toContain(">!</text>");
    expect(draw([row({ isOverdue: true })])).toContain(">!</text>");
    expect(draw([row({ isOverdue: true, milestone: true })])).toContain(">!</text>");
  });

  it("draws today once, within the picture", () => {
    const svg = draw([row()], { day: dayNumber("2031-01-01"), text: "Today" });
    expect(svg.match(/>Today</g)).toHaveLength(1);
    const at = Number(/<line x1="([\d.]+)"[^>]*stroke-width="1.4"/.exec(svg)?.[1]);
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThanOrEqual(470);
  });

  it("cannot be written into", () => {
    expect(draw([row({ name: '<script>alert("1")</script>' })])).not.toContain("<script");
  });
});
