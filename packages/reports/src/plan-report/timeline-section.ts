import { MEASURE_STATUSES } from "@boplan/domain/plan";
import { planTimeline, type TimelineEntry } from "@boplan/domain/planning";
import { localeOf } from "@boplan/i18n/format";
import type { Block, Cell, FigureBlock } from "../document-model.ts";
import { drawTimeline, type TimelineRow } from "../picture/draw-timeline.ts";
import { dayStated, paletteOf, planRun, type ReportContext } from "./context.ts";
import { dateCell, partsTable } from "./parts-table.ts";
import { statusCell } from "./status-cell.ts";
import { statusFill, statusWord } from "./status-fill.ts";

/** More rows than these make a picture that nobody reads; the table holds them all. */
const MOST_DRAWN = 45;
/** More years than these and a bar of a year is a line. */
const MOST_YEARS = 30;

/** Measures and milestones in time: a picture, and the same in a table. */
export function timelineBlocks(context: ReportContext): Block[] {
  const { plan, t } = context;
  const today = dayStated(context);
  const entries = planTimeline({
    elements: plan.elements,
    phases: plan.parts.phases,
    today,
  });
  const figure = figureOf({ context, entries, today });
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
          planRun({ context, text: titleOf({ context, entry }) }),
        ],
        dateCell(context, entry.start),
        dateCell(context, entry.reachedOn ?? entry.end),
        outcomeCell({ context, entry }),
      ]),
      ...(figure === null
        ? {}
        : { note: t("reports:parts.timeline.key", { date: written({ context, day: today }) }) }),
    }),
  ];
}

function written(options: { context: ReportContext; day: string }): string {
  return new Intl.DateTimeFormat(localeOf(options.context.language), {
    dateStyle: "medium",
    timeZone: "UTC",
  }).format(new Date(`${options.day}T00:00:00Z`));
}

function titleOf(options: { context: ReportContext; entry: TimelineEntry }): string {
  const { context, entry } = options;
  return entry.title.trim() || context.t("reports:labels.untitled");
}

function outcomeCell(options: { context: ReportContext; entry: TimelineEntry }): Cell {
  const { context, entry } = options;
  const late = entry.isOverdue ? `, ${context.t("reports:parts.timeline.overdue")}` : "";
  if (entry.type === "milestone") return `${context.t("reports:parts.timeline.milestone")}${late}`;
  const cell = statusCell({ context, status: entry.status });
  return typeof cell === "string" ? `${cell}${late}` : { ...cell, label: `${cell.label}${late}` };
}

function figureOf(options: {
  context: ReportContext;
  entries: readonly TimelineEntry[];
  today: string;
}): FigureBlock | null {
  const { context, entries, today } = options;
  const years = entries
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== null)
    .map((day) => Number(day.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const drawable = entries.length > 1 && entries.length <= MOST_DRAWN && last - first < MOST_YEARS;
  if (!drawable) return null;
  const elements = entries.filter(({ type }) => type === "element");
  const used = new Set(elements.map(({ status }) => status));
  const states = [...MEASURE_STATUSES, null]
    .filter((status) => used.has(status))
    .map((status) => ({ fill: statusFill(status), text: statusWord({ context, status }) }));
  const thisYear = Number(today.slice(0, 4));
  const drawing = drawTimeline({
    palette: paletteOf({ context, id: "timeline" }),
    years: [first, last],
    states,
    rows: entries.map((entry) => rowOf({ context, entry, first, last })),
    ...(thisYear < first || thisYear > last
      ? {}
      : { today: { day: dayNumber(today), text: written({ context, day: today }) } }),
  });
  return {
    type: "figure",
    id: "figure-timeline",
    caption: context.t("reports:parts.timeline.figure"),
    alt: context.t("reports:parts.timeline.alt", { from: first, to: last, count: entries.length }),
    ...drawing,
  };
}

function rowOf(options: {
  context: ReportContext;
  entry: TimelineEntry;
  first: number;
  last: number;
}): TimelineRow {
  const { context, entry, first, last } = options;
  const { earliest, latest, certainFrom, certainTo, type, isOverdue } = entry;
  const milestone = type === "milestone";
  const from = dayNumber((milestone ? latest : earliest) ?? `${first}-01-01`);
  const to = dayNumber(latest ?? `${last}-12-31`);
  return {
    name: `${entry.number} ${titleOf({ context, entry })}`.trim(),
    from,
    to,
    fill: statusFill(entry.status),
    milestone,
    openStart: !milestone && entry.start === null,
    openEnd: !milestone && entry.end === null,
    ...(milestone
      ? {}
      : {
          certain: {
            from: certainFrom === null ? from : dayNumber(certainFrom),
            to: certainTo === null ? to : dayNumber(certainTo),
          },
        }),
    isOverdue,
  };
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
