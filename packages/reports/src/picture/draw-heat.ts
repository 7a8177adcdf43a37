import { isDark, marksInRow, type Shade, shadedRect } from "./draw-shades.ts";
import { drawKey } from "./draw-tile-map.ts";
import { fitted, label, type Palette, PICTURE_WIDTH, type Picture, picture } from "./svg.ts";

const ROW = 14;
const NAME_WIDTH = 120;
const HEADING = 88;

/** Rows that fit one lying page with the heading over them. */
export const HEAT_ROWS = 18;

/** How far each row carries each column: a shade, its marks and a number. */
export function drawHeat(options: {
  palette: Palette;
  columns: readonly string[];
  rows: readonly {
    readonly name: string;
    readonly cells: readonly { readonly shade: Shade; readonly count: string }[];
  }[];
  legend: readonly { readonly shade: Shade; readonly text: string }[];
}): Picture {
  const { palette, columns, rows, legend } = options;
  const key = drawKey({ palette, entries: legend });
  const width = (PICTURE_WIDTH - NAME_WIDTH - 2) / Math.max(1, columns.length);
  const top = key.height + HEADING;
  const headings = columns.map((text, place) =>
    label({
      x: NAME_WIDTH + (place + 0.5) * width + 3,
      y: top - 4,
      text: fitted({ text, width: HEADING - 6, size: 8 }),
      turn: -90,
    }),
  );
  const shapes = rows.flatMap(({ name, cells }, place) => {
    const y = top + place * ROW;
    return [
      label({ x: 0, y: y + 9.5, text: fitted({ text: name, width: NAME_WIDTH - 6, size: 8 }) }),
      ...cells.map(({ shade, count }, at) => {
        const x = NAME_WIDTH + at * width;
        return [
          shadedRect({ palette, shade, x, y, width: width - 1.5, height: ROW - 1.5 }),
          label({
            x: x + 9,
            y: y + 9.2,
            text: shade === 0 ? "–" : count,
            anchor: "middle",
            light: isDark(shade),
          }),
          marksInRow({ shade, x: x + width - 20, y: y + 5, side: 2.6 }),
        ].join("");
      }),
    ];
  });
  const height = top + rows.length * ROW + 2;
  return picture({ palette, height, shapes: [...key.shapes, ...headings, ...shapes] });
}
