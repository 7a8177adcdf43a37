import { INK, label, line, type Palette, PICTURE_WIDTH, type Picture, picture } from "./svg.ts";

const PLOT = { left: 54, right: 16, top: 16, height: 96 };

/** A measured value, written as readers see it. `preliminary` is drawn hollow. */
export interface SeriesPoint {
  readonly period: string;
  readonly value: number;
  readonly text: string;
  readonly preliminary: boolean;
}

/** An indicator over its periods, with the target as a dashed line that has its own words. */
export function drawSeries(options: {
  palette: Palette;
  points: readonly SeriesPoint[];
  target: { readonly value: number; readonly text: string } | null;
}): Picture {
  const { palette, points, target } = options;
  const values = [...points.map(({ value }) => value), ...(target ? [target.value] : [])];
  const lowest = Math.min(0, ...values);
  const span = Math.max(...values, lowest + 1) - lowest;
  const y = (value: number) => PLOT.top + PLOT.height * (1 - (value - lowest) / (span * 1.12));
  const room = (PICTURE_WIDTH - PLOT.left - PLOT.right) / Math.max(1, points.length);
  const x = (place: number) => PLOT.left + room * (place + 0.5);
  const base = y(lowest);
  const every = Math.ceil(points.length / 12);
  const path = points
    .map(
      ({ value }, place) =>
        `${place === 0 ? "M" : "L"}${x(place).toFixed(1)} ${y(value).toFixed(1)}`,
    )
    .join("");
  const marks = points.flatMap(({ period, value, text, preliminary }, place) => [
    `<circle cx="${x(place).toFixed(1)}" cy="${y(value).toFixed(1)}" r="3" fill="${preliminary ? "#ffffff" : palette.accent}" stroke="${palette.accent}" stroke-width="1.2"/>`,
    ...(place % every === 0
      ? [
          label({ x: x(place), y: y(value) - 6, text, anchor: "middle", bold: true }),
          label({ x: x(place), y: base + 12, text: period, anchor: "middle" }),
        ]
      : []),
  ]);
  const aim = target
    ? [
        line({
          from: [PLOT.left, y(target.value)],
          to: [PICTURE_WIDTH - PLOT.right, y(target.value)],
          stroke: INK,
          width: 1,
          dashed: true,
        }),
        label({ x: 0, y: y(target.value) + 3, text: target.text }),
      ]
    : [];
  const axis = line({
    from: [PLOT.left, base],
    to: [PICTURE_WIDTH - PLOT.right, base],
    stroke: INK,
    width: 0.9,
  });
  return picture({
    palette,
    height: PLOT.top + PLOT.height + 18,
    shapes: [
      axis,
      ...aim,
      `<path d="${path}" fill="none" stroke="${palette.accent}" stroke-width="1.4"/>`,
      ...marks,
    ],
  });
}
