import {
  type Fill,
  INK,
  label,
  legend,
  line,
  type Palette,
  PICTURE_WIDTH,
  type Picture,
  picture,
  rect,
  roundUp,
} from "./svg.ts";

const FILLS: readonly Fill[] = ["solid", "hatch", "white", "dots", "tint"];

/** Of the drawing area, without legend and labels. */
const PLOT_HEIGHT = 120;

/**
 * Upright bars, one for each category, stacked by series; the sum stands above each bar.
 * `values[category][series]` are not negative.
 */
export function drawStackedBars(options: {
  palette: Palette;
  series: readonly string[];
  categories: readonly string[];
  values: readonly (readonly number[])[];
  totals: readonly string[];
}): Picture {
  const { palette, series, categories, values, totals } = options;
  const key = legend({
    palette,
    entries: series.map((text, place) => ({ text, fill: fillOf(place) })),
  });
  const top = roundUp(Math.max(...values.map(sum), 0));
  const base = key.height + 16 + PLOT_HEIGHT;
  const room = PICTURE_WIDTH / Math.max(1, categories.length);
  const width = Math.min(48, room * 0.6);
  const bars = categories.flatMap((category, place) => {
    const middle = room * place + room / 2;
    let y = base;
    const parts = (values[place] ?? []).flatMap((value, at) => {
      if (value <= 0) return [];
      const height = (value / top) * PLOT_HEIGHT;
      y -= height;
      return [rect({ palette, x: middle - width / 2, y, width, height, fill: fillOf(at) })];
    });
    return [
      ...parts,
      label({ x: middle, y: y - 4, text: totals[place] ?? "", anchor: "middle", bold: true }),
      label({ x: middle, y: base + 12, text: category, anchor: "middle" }),
    ];
  });
  const axis = line({ from: [0, base], to: [PICTURE_WIDTH, base], stroke: INK, width: 0.9 });
  return picture({ palette, height: base + 18, shapes: [...key.shapes, ...bars, axis] });
}

function fillOf(place: number): Fill {
  return FILLS[place % FILLS.length] ?? "solid";
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
