import type { ElementIndicator, ElementNode, IndicatorValue } from "@boplan/domain/plan";
import { formatNumber, formatPartialDate } from "@boplan/i18n/format";
import type { Block, Cell, Inline } from "../document-model.ts";
import { drawSeries, type SeriesPoint } from "../picture/draw-series.ts";
import { elementName, paletteOf, planRun, type ReportContext } from "./context.ts";
import { dateCell, lines, partsTable, written } from "./parts-table.ts";

/** More pictures than these belong in a follow-up of their own. */
const MOST_SERIES = 12;

/** How the plan is followed up, with what, and what has changed since it was made. */
export function followUpBlocks(context: ReportContext): Block[] {
  const { t, plan, language } = context;
  return [
    ...partsTable({
      context,
      id: "table-follow-up",
      caption: t("reports:parts.followUp.table"),
      columns: [
        { key: "rhythm", w: 1.8 },
        { key: "what", w: 4 },
        { key: "occasion", w: 2.4 },
        { key: "responsible", w: 2.4 },
        { key: "lastDone", w: 2 },
      ],
      rows: plan.parts.followUps.map((followUp) => [
        t(`reports:parts.rhythm.${followUp.rhythm}`),
        written(context, followUp.text),
        written(context, followUp.occasion),
        written(context, followUp.responsible),
        dateCell(context, followUp.lastDoneOn),
      ]),
    }),
    ...partsTable({
      context,
      id: "table-condition-changes",
      caption: t("reports:parts.followUp.conditions"),
      columns: [
        { key: "date", w: 2 },
        { key: "change", w: 5.4 },
        { key: "conclusion", w: 3 },
      ],
      rows: plan.parts.conditionChanges.map(({ on, text, conclusion }) => [
        formatPartialDate({ date: on, language }),
        written(context, text),
        conclusion === null ? "" : t(`reports:parts.conclusion.${conclusion}`),
      ]),
    }),
    ...indicatorBlocks(context),
  ];
}

interface Used {
  readonly node: ElementNode;
  readonly indicator: ElementIndicator;
  /** Place in the whole plan, for ids. */
  readonly place: number;
}

/** Every indicator in one table, and a picture of each that has been measured more than once. */
export function indicatorBlocks(context: ReportContext): Block[] {
  const { t } = context;
  const used: Used[] = context.nodes
    .flatMap((node) => node.element.indicators.map((indicator) => ({ node, indicator })))
    .map((one, place) => ({ ...one, place }));
  const drawn = used.filter(({ indicator }) => indicator.observations.length > 1);
  return [
    ...partsTable({
      context,
      id: "table-indicators",
      caption: t("reports:parts.followUp.indicators"),
      columns: [
        { key: "goal", w: 1.8 },
        { key: "indicator", w: 4 },
        { key: "baseline", w: 1.9, align: "right" },
        { key: "latest", w: 1.9, align: "right" },
        { key: "target", w: 1.9, align: "right" },
        { key: "source", w: 2.2 },
      ],
      rows: used.map(({ node, indicator }) => [
        [{ t: elementName({ context, node }), to: node.element.id }],
        lines(context, [
          indicator.unit === null ? indicator.name : `${indicator.name}, ${indicator.unit}`,
          indicator.definition,
        ]),
        valueCell(context, indicator.baseline),
        valueCell(context, indicator.observations.at(-1) ?? null),
        valueCell(context, indicator.target),
        written(context, indicator.source),
      ]),
    }),
    ...drawn.slice(0, MOST_SERIES).flatMap((one) => seriesBlocks({ context, used: one })),
  ];
}

function seriesBlocks(options: { context: ReportContext; used: Used }): Block[] {
  const { context, used } = options;
  const { indicator, place } = used;
  const { t, language } = context;
  const points: SeriesPoint[] = indicator.observations.map(({ period, value, preliminary }) => ({
    period,
    value,
    preliminary,
    text: formatNumber({ value, language }),
  }));
  const { target } = indicator;
  const drawing = drawSeries({
    palette: paletteOf({ context, id: `series-${place}` }),
    points,
    target: target && {
      value: target.value,
      text: t("reports:parts.followUp.target", {
        value: formatNumber({ value: target.value, language }),
      }),
    },
  });
  const name = indicator.unit === null ? indicator.name : `${indicator.name}, ${indicator.unit}`;
  return [
    {
      type: "figure",
      id: `figure-series-${place}`,
      caption: named({ context, key: "series", name }),
      alt: t("reports:parts.followUp.seriesAlt", {
        values: points.map(({ period, text }) => `${period}: ${text}`).join("; "),
      }),
      ...drawing,
    },
    ...partsTable({
      context,
      id: `table-series-${place}`,
      caption: named({ context, key: "seriesTable", name }),
      columns: [
        { key: "period", w: 2 },
        { key: "value", w: 2, align: "right" },
        { key: "what", w: 2.4 },
        { key: "source", w: 4 },
      ],
      rows: indicator.observations.map(({ period, value, preliminary, source }): Cell[] => [
        period,
        { value, text: formatNumber({ value, language }) },
        preliminary ? t("reports:parts.followUp.preliminary") : "",
        written(context, source),
      ]),
    }),
  ];
}

/** The sentence is the frame's, the name in it the plan's. */
function named(options: { context: ReportContext; key: string; name: string }): Inline {
  const { context, key, name } = options;
  const [before = "", after = ""] = context
    .t(`reports:parts.followUp.${key}`, { name: "\u0000" })
    .split("\u0000");
  return [{ t: before }, planRun({ context, text: name }), { t: after }];
}

function valueCell(context: ReportContext, found: IndicatorValue | null): Cell {
  if (found === null) return "";
  const text = formatNumber({ value: found.value, language: context.language });
  return { value: found.value, text: `${text} (${found.period})` };
}
