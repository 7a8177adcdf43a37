import {
  type Fill,
  fitted,
  label,
  legend,
  type Palette,
  PICTURE_WIDTH,
  type Picture,
  picture,
  rect,
} from "./svg.ts";

const ROW = 20;
const NAME_WIDTH = 190;

/** Lying bars, one for each row: how many of a row's parts are in which state. */
export function drawShares(options: {
  palette: Palette;
  states: readonly { readonly fill: Fill; readonly text: string }[];
  /** `counts` in the order of `states`. */
  rows: readonly { readonly name: string; readonly counts: readonly number[] }[];
}): Picture {
  const { palette, states, rows } = options;
  const key = legend({ palette, entries: states });
  const most = Math.max(1, ...rows.map(({ counts }) => counts.reduce((a, b) => a + b, 0)));
  const unit = (PICTURE_WIDTH - NAME_WIDTH - 20) / most;
  const shapes = rows.flatMap(({ name, counts }, place) => {
    const y = key.height + 6 + place * ROW;
    let x = NAME_WIDTH;
    const bars = counts.flatMap((count, at) => {
      if (count === 0) return [];
      const fill = states[at]?.fill ?? "white";
      const bar = rect({ palette, x, y, width: count * unit, height: ROW - 7, fill });
      x += count * unit;
      return [bar];
    });
    const total = counts.reduce((a, b) => a + b, 0);
    return [
      label({ x: 0, y: y + 10, text: fitted({ text: name, width: NAME_WIDTH - 8, size: 8 }) }),
      ...bars,
      label({ x: x + 5, y: y + 10, text: String(total), bold: true }),
    ];
  });
  const height = key.height + 6 + rows.length * ROW;
  return picture({ palette, height, shapes: [...key.shapes, ...shapes] });
}
