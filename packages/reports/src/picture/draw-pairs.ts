import {
  type Fill,
  fitted,
  HAIR,
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

const ROW = 30;
const BAR = 9;
const NAME_WIDTH = 130;
/** Room after the longest bar for its number. */
const NUMBER_WIDTH = 76;

/** One of the two bars of a row. `null` is not zero: no bar is drawn, and its text says why. */
export interface PairedValue {
  readonly value: number | null;
  readonly text: string;
}

/** Two lying bars for each row, to be held against each other: planned and needed. */
export function drawPairs(options: {
  palette: Palette;
  series: readonly [
    { readonly fill: Fill; readonly text: string },
    { readonly fill: Fill; readonly text: string },
  ];
  rows: readonly { readonly name: string; readonly pair: readonly [PairedValue, PairedValue] }[];
}): Picture {
  const { palette, series, rows } = options;
  const key = legend({ palette, entries: series });
  const top = key.height + 8;
  const most = roundUp(
    Math.max(0, ...rows.flatMap(({ pair }) => pair.map(({ value }) => value ?? 0))),
  );
  const unit = (PICTURE_WIDTH - NAME_WIDTH - NUMBER_WIDTH) / most;
  const shapes = rows.flatMap(({ name, pair }, place) => {
    const y = top + place * ROW;
    return [
      label({
        x: 0,
        y: y + BAR + 3,
        text: fitted({ text: name, width: NAME_WIDTH - 8, size: 8 }),
      }),
      ...pair.flatMap(({ value, text }, at) => {
        const barAt = y + at * (BAR + 1);
        const width = Math.max(0, value ?? 0) * unit;
        const fill = series[at]?.fill ?? "white";
        return [
          ...(value === null || value <= 0
            ? []
            : [rect({ palette, x: NAME_WIDTH, y: barAt, width, height: BAR, fill })]),
          label({ x: NAME_WIDTH + width + 4, y: barAt + 7.5, text, bold: at === 0 }),
        ];
      }),
    ];
  });
  const height = top + rows.length * ROW;
  const axis = line({
    from: [NAME_WIDTH, top - 3],
    to: [NAME_WIDTH, height - 6],
    stroke: HAIR,
    width: 0.8,
  });
  return picture({ palette, height, shapes: [...key.shapes, ...shapes, axis] });
}
