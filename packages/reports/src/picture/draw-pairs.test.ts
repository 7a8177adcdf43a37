import { describe, expect, it } from "vitest";
import { drawPairs } from "./draw-pairs.ts";

const draw = (rows: readonly { name: string; pair: [number | null, number | null] }[]) =>
  drawPairs({
    palette: { id: "p", accent: "#0b5563" },
    series: [
      { fill: "solid", text: "Planned" },
      { fill: "white", text: "Needed" },
    ],
    rows: rows.map(({ name, pair: [first, second] }) => ({
      name,
      pair: [
        { value: first, text: first === null ? "not stated" : String(first) },
        { value: second, text: second === null ? "not stated" : String(second) },
      ],
    })),
  }).svg;

/** Widths of the bars at the rows' place, without the swatches of the legend. */
const bars = (svg: string) =>
  [...svg.matchAll(/<rect x="130" y="[^"]*" width="([^"]*)"/g)].map(([, width]) => Number(width));

describe("drawPairs", () => {
  it("draws both of a row to one scale", () => {
    const [planned = 0, needed = 0] = bars(draw([{ name: "Byn", pair: [50, 100] }]));
    expect(planned).toBeGreaterThan(0);
    expect(needed / planned).toBeCloseTo(2, 3);
  });

  it("draws no bar where nothing is stated, and says so", () => {
    const svg = draw([{ name: "Byn", pair: [50, null] }]);
    expect(bars(svg)).toHaveLength(1);
    expect(svg).toContain(">not stated</text>");
  });

  it("stands when there is nothing to draw", () => {
    expect(draw([])).toContain("</svg>");
    expect(bars(draw([{ name: "Byn", pair: [0, null] }]))).toEqual([]);
  });

  it("cannot be written into", () => {
    expect(draw([{ name: "<script>", pair: [1, 1] }])).not.toContain("<script>");
  });
});
