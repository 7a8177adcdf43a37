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
  /**
   * The days between which it runs for certain; drawn at half height outside of them, where only
   * the month or the year is known. Left out: its days are known.
   */
  readonly certain?: { readonly from: number; readonly to: number };
  /** Its end has passed and it is not done: marked behind the bar. */
  readonly isOverdue?: boolean;
}

/** Bars over years. Rows stand in the order of the plan. */
export function drawTimeline(options: {
  palette: Palette;
  /** First and last year shown. */
  years: readonly [number, number];
  states: readonly { readonly fill: Fill; readonly text: string }[];
  rows: readonly TimelineRow[];
  /** A line through the day that it is; `day` is days since 1970. */
  today?: { readonly day: number; readonly text: string };
}): Picture {
  const { palette, years, states, rows, today } = options;
  const key = legend({ palette, entries: states });
  const [first, last] = years;
  const start = dayOf(first);
  const length = Math.max(1, dayOf(last + 1) - start);
  const room = PICTURE_WIDTH - NAME_WIDTH - 4;
  const place = (day: number) =>
    NAME_WIDTH + (Math.min(Math.max(day - start, 0), length) / length) * room;
  // The word above the line needs room of its own above the years.
  const top = key.height + AXIS + (today ? 12 : 0);
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
  const now = today ? todayShapes({ ...today, place, top, bottom }) : [];
  return picture({
    palette,
    height: bottom + 2,
    shapes: [...key.shapes, ...axis, end, ...bars, ...now],
  });
}

function todayShapes(options: {
  day: number;
  text: string;
  place: (day: number) => number;
  top: number;
  bottom: number;
}): string[] {
  const { day, text, place, top, bottom } = options;
  const x = place(day);
  return [
    line({ from: [x, top - 16], to: [x, bottom], stroke: INK, width: 1.4 }),
    label({
      x: x + (x > PICTURE_WIDTH - 40 ? -3 : 3),
      y: top - 17,
      text,
      anchor: x > PICTURE_WIDTH - 40 ? "end" : "start",
      bold: true,
    }),
  ];
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
  const late = row.isOverdue
    ? [label({ x: Math.min(to + 4, PICTURE_WIDTH - 4), y: y + 9, text: "!", size: 10, bold: true })]
    : [];
  if (row.milestone) {
    const [cx, cy] = [Math.min(to, PICTURE_WIDTH - 6), y + 5];
    const unsure = row.certain && to - from > 6;
    return [
      name,
      ...(unsure ? [line({ from: [from, cy], to: [cx, cy], stroke: INK, width: 1.2 })] : []),
      `<path d="M${cx} ${cy - 5}L${cx + 5} ${cy}L${cx} ${cy + 5}L${cx - 5} ${cy}Z" fill="#ffffff" stroke="${INK}" stroke-width="1.2"/>`,
      ...(row.isOverdue ? [label({ x: cx + 7, y: cy + 4, text: "!", size: 10, bold: true })] : []),
    ];
  }
  const edge = (x: number) =>
    line({ from: [x, y - 1], to: [x, y + 11], stroke: INK, width: 1, dashed: true });
  return [
    name,
    ...barShapes({ row, from, to, y, palette, place }),
    ...(row.openStart ? [edge(from)] : []),
    ...(row.openEnd ? [edge(to)] : []),
    ...late,
  ];
}

/** The bar at half height over all it may span, at full height over what it spans for certain. */
function barShapes(options: {
  row: TimelineRow;
  from: number;
  to: number;
  y: number;
  palette: Palette;
  place: (day: number) => number;
}): string[] {
  const { row, from, to, y, palette, place } = options;
  const height = ROW - 6;
  const { fill, certain } = row;
  if (!certain) return [rect({ palette, x: from, y, width: to - from, height, fill })];
  const sure = { from: place(certain.from), to: place(certain.to) };
  const low = { palette, y: y + height / 4, height: height / 2, fill };
  if (sure.to - sure.from < 1) return [rect({ ...low, x: from, width: to - from })];
  const before = sure.from - from;
  const after = to - sure.to;
  return [
    ...(before > 0.5 ? [rect({ ...low, x: from, width: before })] : []),
    ...(after > 0.5 ? [rect({ ...low, x: sure.to, width: after })] : []),
    rect({ palette, x: sure.from, y, width: sure.to - sure.from, height, fill }),
  ];
}

/** Days from 1970 to the first of January. */
function dayOf(year: number): number {
  return Date.UTC(year, 0, 1) / 86_400_000;
}
