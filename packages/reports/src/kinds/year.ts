import { firstDayOf, lastDayOf } from "@boplan/domain/partial-date";
import { type ElementNode, flattenTree, isCarriedOut, type PlanElement } from "@boplan/domain/plan";
import { formatMoney } from "@boplan/i18n/format";
import type { Frame } from "../build-frame.ts";
import type { Block, Cell, Row, Run } from "../document-model.ts";
import {
  elementName,
  kindWord,
  planRun,
  type ReportContext,
  unitName,
} from "../plan-report/context.ts";
import { judgementCell } from "../plan-report/status-cell.ts";
import { timeSpan } from "../plan-report/time-span.ts";

/** What is done in one year: the table that is decided as an appendix each year. */
export function yearReport(context: ReportContext): Frame {
  const year = yearOf(context);
  const title = context.t("reports:year.title", { year });
  return {
    documentType: context.t("reports:kindNames.year"),
    landscape: true,
    sections: [
      {
        id: "section-year",
        title,
        part: "decision",
        newPage: true,
        blocks: yearBlocks({ context, year, title }),
      },
    ],
  };
}

/** The year in which the document is made, held within the plan's period. */
function yearOf({ input, plan }: ReportContext): number {
  const now = Number(
    new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm", year: "numeric" }).format(
      input.orderedAt,
    ),
  );
  const { period } = plan.document;
  return period === null ? now : Math.min(Math.max(now, period.from), period.to);
}

interface YearOptions {
  readonly context: ReportContext;
  readonly year: number;
}

function yearBlocks(options: YearOptions & { title: string }): Block[] {
  const { context, year, title } = options;
  const { t } = context;
  const rows = rowsUnder({ context, year, nodes: context.roots, under: null });
  if (rows.length === 0) return [{ type: "text", content: t("reports:year.nothing", { year }) }];
  return [
    {
      type: "table",
      id: "table-year",
      caption: title,
      columns: [
        { label: t("reports:columns.number"), w: 1.2 },
        { label: kindWord({ context, kind: "activity", form: "one" }), w: 5 },
        { label: t("domain:fields.leadUnit"), w: 2.6 },
        { label: t("reports:columns.time"), w: 2 },
        { label: t("reports:year.cost", { year }), w: 2, align: "right" },
        { label: t("reports:columns.status"), w: 2 },
      ],
      rows,
      note: t("reports:year.note"),
    },
  ];
}

function rowsUnder(
  options: YearOptions & { nodes: readonly ElementNode[]; under: ElementNode | null },
): Row[] {
  const { context, year, nodes, under } = options;
  const carried = flattenTree(nodes.filter(({ element }) => isCarriedOut(element.kind))).filter(
    ({ element }) => concerns({ element, year }),
  );
  const rest = nodes.filter(({ element }) => !isCarriedOut(element.kind));
  return [
    ...(carried.length === 0 ? [] : [groupRow({ context, under })]),
    ...carried.map((node) => yearRow({ context, year, node })),
    ...rest.flatMap((node) => rowsUnder({ context, year, nodes: node.children, under: node })),
  ];
}

/** Under way in the year, or without any time: nobody has said that it is not for this year. */
function concerns({ element, year }: { element: PlanElement; year: number }): boolean {
  const starts = element.start === null || firstDayOf(element.start) <= `${year}-12-31`;
  const ends = element.end === null || lastDayOf(element.end) >= `${year}-01-01`;
  return starts && ends;
}

function groupRow(options: { context: ReportContext; under: ElementNode | null }): Row {
  const { context, under } = options;
  if (under === null)
    return { kind: "group", label: context.t("reports:parts.measures.rootGroup") };
  const title = under.element.title.trim() || context.t("reports:labels.untitled");
  return {
    kind: "group",
    label: [{ t: `${elementName({ context, node: under })} ` }, planRun({ context, text: title })],
  };
}

function yearRow(options: YearOptions & { node: ElementNode }): Row {
  const { context, year, node } = options;
  const { element } = node;
  const { t } = context;
  const lead = element.leadUnitId;
  const title: Run[] = [
    {
      ...planRun({ context, text: element.title.trim() || t("reports:labels.untitled") }),
      ...(element.kind === "measure" ? { strong: true } : {}),
    },
    ...(element.doneWhen === null || element.doneWhen.trim() === ""
      ? []
      : [planRun({ context, text: `\n${element.doneWhen.trim()}`, style: { muted: true } })]),
  ];
  return {
    cells: [
      { code: node.number },
      title,
      lead === null ? "" : [planRun({ context, text: unitName({ context, unitId: lead }) })],
      timeSpan({ context, start: element.start, end: element.end }) ?? "",
      costOf({ context, element, year }),
      judgementCell({ context, element }),
    ],
  };
}

function costOf(options: YearOptions & { element: PlanElement }): Cell {
  const { context, element, year } = options;
  const costs = element.costs.filter((cost) => cost.year === year);
  const [first] = costs;
  if (!first) return "";
  const currencies = [...new Set(costs.map(({ currency }) => currency))];
  const sums = currencies.map((currency) => ({
    currency,
    amount: costs
      .filter((cost) => cost.currency === currency)
      .reduce((sum, { amount }) => sum + amount, 0),
  }));
  const text = sums.map((sum) => formatMoney({ ...sum, language: context.language })).join("\n");
  const [only] = sums;
  return sums.length === 1 && only ? { value: only.amount, text } : text;
}
