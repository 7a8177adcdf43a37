import type { BudgetCost, ElementNode } from "@boplan/domain/plan";
import { formatMoney, formatNumber } from "@boplan/i18n/format";
import type { Block, Cell, FigureBlock, Row, TableBlock } from "../document-model.ts";
import { drawStackedBars } from "../picture/draw-stacked-bars.ts";
import { elementName, paletteOf, planRun, type ReportContext } from "./context.ts";

const COST_KINDS = ["operating", "investment"] as const satisfies readonly BudgetCost["kind"][];

/** More bars than this leave no room for their numbers. */
const MOST_BARS = 9;

/** Costs per year and per element; nothing when the plan states none. */
export function costsBlocks(context: ReportContext): Block[] {
  const costs = context.plan.elements.flatMap((element) => element.costs);
  if (costs.length === 0) return [];
  const currencies = [...new Set(costs.map(({ currency }) => currency))].sort();
  return [
    ...currencies.flatMap((currency, place) => {
      const inCurrency = costs.filter((cost) => cost.currency === currency);
      const figure = bars({ context, currency, costs: inCurrency, place });
      const table = yearTable({ context, currency, costs: inCurrency });
      return figure === null ? [table] : [figure, table];
    }),
    elementTable(context),
  ];
}

interface CurrencyCosts {
  readonly context: ReportContext;
  readonly currency: string;
  readonly costs: readonly BudgetCost[];
}

function bars({
  context,
  currency,
  costs,
  place,
}: CurrencyCosts & { place: number }): FigureBlock | null {
  const years = yearsOf(costs);
  const drawable = years.length > 1 && years.length <= MOST_BARS;
  if (!drawable || costs.some(({ amount }) => amount < 0)) return null;
  const kinds = COST_KINDS.filter((kind) => costs.some((cost) => cost.kind === kind));
  const values = years.map((year) =>
    kinds.map((kind) => sum(costs.filter((cost) => cost.year === year && cost.kind === kind))),
  );
  const totals = values.map((parts) =>
    formatNumber({ value: parts.reduce((a, b) => a + b, 0), language: context.language }),
  );
  return {
    type: "figure",
    id: `figure-costs-${currency}`,
    caption: context.t("reports:costs.perYear", { currency }),
    alt: context.t("reports:costs.chartAlt", {
      values: years.map((year, place) => `${year}: ${totals[place]} ${currency}`).join("; "),
    }),
    ...drawStackedBars({
      palette: paletteOf({ context, id: `costs-${place}` }),
      series: kinds.map((kind) => context.t(`reports:costs.${kind}`)),
      categories: years.map(String),
      values,
      totals,
    }),
  };
}

function yearTable({ context, currency, costs }: CurrencyCosts): TableBlock {
  const { t, language } = context;
  const amounts = (among: readonly BudgetCost[]): Cell[] =>
    [
      ...COST_KINDS.map((kind) => sum(among.filter((cost) => cost.kind === kind))),
      sum(among),
      sum(among.filter((cost) => cost.inBudget === true)),
    ].map((value) => ({ value, text: formatNumber({ value, language }) }));
  const right = { w: 2, align: "right" as const };
  const years = yearsOf(costs);
  return {
    type: "table",
    id: `table-costs-${currency}`,
    caption: t("reports:costs.perYear", { currency }),
    columns: [
      { label: t("reports:columns.year"), w: 1.4 },
      ...COST_KINDS.map((kind) => ({ label: t(`reports:costs.${kind}`), ...right })),
      { label: t("reports:columns.total"), ...right },
      { label: t("reports:costs.ofWhichInBudget"), ...right },
    ],
    rows: [
      ...years.map(
        (year): Row => ({
          cells: [String(year), ...amounts(costs.filter((cost) => cost.year === year))],
        }),
      ),
      ...(years.length > 1
        ? [{ kind: "total" as const, cells: [t("reports:columns.total"), ...amounts(costs)] }]
        : []),
    ],
  };
}

function elementTable(context: ReportContext): TableBlock {
  const { t } = context;
  return {
    type: "table",
    id: "table-costs-elements",
    caption: t("reports:costs.perElement"),
    columns: [
      { label: t("reports:columns.year"), w: 1.2 },
      { label: t("reports:columns.kind"), w: 1.8 },
      { label: t("reports:columns.fundingSource"), w: 3.6 },
      { label: t("reports:columns.inBudget"), w: 1.6 },
      { label: t("reports:columns.amount"), w: 2.4, align: "right" },
    ],
    rows: context.nodes
      .filter(({ element }) => element.costs.length > 0)
      .flatMap((node) => elementRows({ context, node })),
    note: t("reports:costs.note"),
  };
}

function elementRows(options: { context: ReportContext; node: ElementNode }): Row[] {
  const { context, node } = options;
  const { t, language } = context;
  const { element } = node;
  const notStated = t("reports:labels.notStated");
  const inBudget = (cost: BudgetCost) =>
    cost.inBudget === null ? notStated : t(cost.inBudget ? "reports:yes" : "reports:no");
  return [
    {
      kind: "group",
      label: [
        { t: `${elementName({ context, node })} ` },
        planRun({ context, text: element.title.trim() || t("reports:labels.untitled") }),
      ],
    },
    ...element.costs.map(
      (cost): Row => ({
        cells: [
          String(cost.year),
          t(`reports:costs.${cost.kind}`),
          cost.fundingSource ? [planRun({ context, text: cost.fundingSource })] : notStated,
          inBudget(cost),
          {
            value: cost.amount,
            text: formatMoney({ amount: cost.amount, currency: cost.currency, language }),
          },
        ],
      }),
    ),
  ];
}

function yearsOf(costs: readonly BudgetCost[]): number[] {
  return [...new Set(costs.map(({ year }) => year))].sort((a, b) => a - b);
}

function sum(costs: readonly BudgetCost[]): number {
  return costs.reduce((total, { amount }) => total + amount, 0);
}
