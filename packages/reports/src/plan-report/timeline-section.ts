import { firstDayOf, lastDayOf, type PartialDate } from "@boplan/domain/partial-date";
import { isCarriedOut, MEASURE_STATUSES, type MeasureStatus } from "@boplan/domain/plan";
import type { Block, Cell, FigureBlock } from "../document-model.ts";
import { drawTimeline, type TimelineRow } from "../picture/draw-timeline.ts";
import { paletteOf, planRun, type ReportContext } from "./context.ts";
import { dateCell, partsTable } from "./parts-table.ts";
import { statusCell } from "./status-cell.ts";
import { statusFill, statusWord } from "./status-fill.ts";

/** More rows than these make a picture that nobody reads; the table holds them all. */
const MOST_DRAWN = 45;
/** More years than these and a bar of a year is a line. */
const MOST_YEARS = 30;

interface Entry {
  readonly number: string;
  readonly title: string;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly status: MeasureStatus | null;
  readonly milestone: boolean;
}

/** Measures and milestones in time: a picture, and the same in a table. */
export function timelineBlocks(context: ReportContext): Block[] {
  const entries = entriesOf(context);
  const { t } = context;
  const figure = figureOf({ context, entries });
  return [
    ...(figure === null ? [] : [figure]),
    ...partsTable({
      context,
      id: "table-timeline",
      caption: t("reports:parts.timeline.table"),
      columns: [
        { key: "what", w: 5.6 },
        { key: "start", w: 2 },
        { key: "end", w: 2 },
        { key: "outcome", w: 2.2 },
      ],
      rows: entries.map((entry): Cell[] => [
        [
          ...(entry.number === "" ? [] : [{ t: `${entry.number} `, strong: true }]),
          planRun({ context, text: entry.title }),
        ],
        dateCell(context, entry.start),
        dateCell(context, entry.end),
        entry.milestone
          ? t("reports:parts.timeline.milestone")
          : statusCell({ context, status: entry.status }),
      ]),
    }),
  ];
}

function entriesOf(context: ReportContext): Entry[] {
  const { nodes, plan, t } = context;
  const untitled = t("reports:labels.untitled");
  return [
    ...nodes
      .filter(({ element }) => element.start !== null || element.end !== null)
      .filter(({ element }) => isCarriedOut(element.kind))
      .map(({ element, number }) => ({
        number,
        title: element.title.trim() || untitled,
        start: element.start,
        end: element.end,
        status: element.status,
        milestone: false,
      })),
    ...plan.parts.phases
      .filter(({ plannedEnd, reachedOn }) => plannedEnd !== null || reachedOn !== null)
      .map(({ name, milestone, plannedEnd, reachedOn }) => ({
        number: "",
        title: milestone?.trim() || name.trim() || untitled,
        start: null,
        end: reachedOn ?? plannedEnd,
        status: null,
        milestone: true,
      })),
  ];
}

function figureOf(options: {
  context: ReportContext;
  entries: readonly Entry[];
}): FigureBlock | null {
  const { context, entries } = options;
  const days = entries.flatMap(({ start, end }) => [
    ...(start === null ? [] : [firstDayOf(start)]),
    ...(end === null ? [] : [lastDayOf(end)]),
  ]);
  const years = days.map((day) => Number(day.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const drawable = entries.length > 1 && entries.length <= MOST_DRAWN && last - first < MOST_YEARS;
  if (!drawable) return null;
  const used = new Set(entries.filter(({ milestone }) => !milestone).map(({ status }) => status));
  const states = [...MEASURE_STATUSES, null]
    .filter((status) => used.has(status))
    .map((status) => ({ fill: statusFill(status), text: statusWord({ context, status }) }));
  const drawing = drawTimeline({
    palette: paletteOf({ context, id: "timeline" }),
    years: [first, last],
    states,
    rows: entries.map((entry) => rowOf({ entry, first, last })),
  });
  return {
    type: "figure",
    id: "figure-timeline",
    caption: context.t("reports:parts.timeline.figure"),
    alt: context.t("reports:parts.timeline.alt", { from: first, to: last, count: entries.length }),
    ...drawing,
  };
}

function rowOf(options: { entry: Entry; first: number; last: number }): TimelineRow {
  const { entry, first, last } = options;
  const { start, end, milestone } = entry;
  const from = milestone ? end && lastDayOf(end) : start && firstDayOf(start);
  return {
    name: `${entry.number} ${entry.title}`.trim(),
    from: dayNumber(from ?? `${first}-01-01`),
    to: dayNumber(end === null ? `${last}-12-31` : lastDayOf(end)),
    fill: statusFill(entry.status),
    milestone,
    openStart: !milestone && start === null,
    openEnd: !milestone && end === null,
  };
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
