import {
  type Fill,
  fitted,
  HAIR,
  INK,
  label,
  legend,
  line,
  type Palette,
  PICTURE_WIDTH,
  type Picture,
  picture,
  rect,
} from "./svg.ts";

const ROW = 15;
const NAME_WIDTH = 190;
const AXIS = 16;

/** A bar from one day to another, as days since 1970; a milestone has no length. */
export interface TimelineRow {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly fill: Fill;
  readonly milestone: boolean;
  /** False where the plan does not say when it begins (or ends): the bar fades by a dashed edge. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Bars over years. Rows stand in the order of the plan. */
export function drawTimeline(options: {
  palette: Palette;
  /** First and last year shown. */
  years: readonly [number, number];
  states: readonly { readonly fill: Fill; readonly text: string }[];
  rows: readonly TimelineRow[];
}): Picture {
  const { palette, years, states, rows } = options;
  const key = legend({ palette, entries: states });
  const [first, last] = years;
  const start = dayOf(first);
  const length = Math.max(1, dayOf(last + 1) - start);
  const room = PICTURE_WIDTH - NAME_WIDTH - 4;
  const place = (day: number) =>
    NAME_WIDTH + (Math.min(Math.max(day - start, 0), length) / length) * room;
  const top = key.height + AXIS;
  const bottom = top + rows.length * ROW + 4;
  const count = last - first + 1;
  const every = Math.ceil(count / 12);
  const axis = Array.from({ length: count }, (_, at) => first + at).flatMap((year, at) => {
    const x = place(dayOf(year));
    const grid = line({ from: [x, top - 4], to: [x, bottom], stroke: HAIR, width: 0.5 });
    if (at % every !== 0) return [grid];
    const middle = (x + place(dayOf(Math.min(year + every, last + 1)))) / 2;
    return [
      grid,
      label({ x: middle, y: top - 6, text: String(year), anchor: "middle", bold: true }),
    ];
  });
  const end = line({
    from: [place(dayOf(last + 1)), top - 4],
    to: [place(dayOf(last + 1)), bottom],
    width: 0.5,
  });
  const bars = rows.flatMap((row, at) => rowShapes({ row, y: top + at * ROW + 3, palette, place }));
  return picture({ palette, height: bottom + 2, shapes: [...key.shapes, ...axis, end, ...bars] });
}

function rowShapes(options: {
  row: TimelineRow;
  y: number;
  palette: Palette;
  place: (day: number) => number;
}): string[] {
  const { row, y, palette, place } = options;
  const name = label({
    x: 0,
    y: y + 8,
    text: fitted({ text: row.name, width: NAME_WIDTH - 8, size: 8 }),
  });
  const from = place(row.from);
  const to = Math.max(place(row.to), from + 3);
  if (row.milestone) {
    const [cx, cy] = [Math.min(to, PICTURE_WIDTH - 6), y + 5];
    const diamond = `<path d="M${cx} ${cy - 5}L${cx + 5} ${cy}L${cx} ${cy + 5}L${cx - 5} ${cy}Z" fill="#ffffff" stroke="${INK}" stroke-width="1.2"/>`;
    return [name, diamond];
  }
  const edge = (x: number) =>
    line({ from: [x, y - 1], to: [x, y + 11], stroke: INK, width: 1, dashed: true });
  return [
    name,
    rect({ palette, x: from, y, width: to - from, height: ROW - 6, fill: row.fill }),
    ...(row.openStart ? [edge(from)] : []),
    ...(row.openEnd ? [edge(to)] : []),
  ];
}

/** Days from 1970 to the first of January. */
function dayOf(year: number): number {
  return Date.UTC(year, 0, 1) / 86_400_000;
}
