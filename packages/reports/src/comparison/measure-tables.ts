import type { MoneySum } from "@boplan/domain/comparison";
import type { Cell, TableBlock } from "../document-model.ts";
import { type ComparisonColumn, comparisonTable } from "./comparison-table.ts";
import {
  type ComparisonContext,
  dateCell,
  moneyText,
  numberCell,
  planWords,
  say,
  wordOf,
} from "./context.ts";
import { municipalityColumns } from "./overview-tables.ts";

/** More than this nobody reads on paper. */
export const MOST_PRINTED_MEASURES = 600;

/** How many measures each plan has, done and paid for, with sums in each currency by itself. */
export function measureCountsTable(context: ComparisonContext): TableBlock | null {
  const { measures } = context.comparison.views;
  if (!measures) return null;
  type Item = (typeof measures.byMunicipality)[number];
  const column = (name: string) => say(context, `column.${name}`);
  const count = (name: string, cell: (item: Item) => number) => ({
    label: column(name),
    w: 1.6,
    align: "right" as const,
    cell: (item: Item): Cell => numberCell(context, cell(item)),
  });
  const { byMunicipality, costs } = measures;
  const table = comparisonTable({
    context,
    id: "table-measure-counts",
    caption: say(context, "table.byMunicipality"),
    items: byMunicipality,
    columns: [
      ...municipalityColumns<Item>(context, ({ key }) => context.municipalities.get(key)),
      count("measures", (item) => item.measures),
      count("done", ({ done }) => done),
      count("withCost", ({ withCost }) => withCost),
      ...costColumns<Item>(context, currenciesIn(byMunicipality)),
    ],
    note: moneyNote(context),
  });
  // One sum for each currency, each in a column of its own: nothing here adds two.
  const totals: Cell[] = [
    say(context, "total"),
    ...table.columns.slice(1, -3 - currenciesIn(byMunicipality).length).map(() => ""),
    numberCell(
      context,
      sum(byMunicipality, (item) => item.measures),
    ),
    numberCell(
      context,
      sum(byMunicipality, ({ done }) => done),
    ),
    numberCell(
      context,
      sum(byMunicipality, ({ withCost }) => withCost),
    ),
    ...currenciesIn(byMunicipality).map((currency) => moneyCell(context, { costs, currency })),
  ];
  return byMunicipality.length < 2
    ? table
    : { ...table, rows: [...table.rows, { kind: "total", cells: totals }] };
}

/** Every measure that fits. */
export function measuresTable(context: ComparisonContext): TableBlock | null {
  const { measures } = context.comparison.views;
  if (!measures) return null;
  const isTooMany = context.medium === "page" && measures.rows.length > MOST_PRINTED_MEASURES;
  const items = isTooMany ? [] : measures.rows;
  type Item = (typeof items)[number];
  const column = (name: string) => say(context, `column.${name}`);
  const of = ({ key }: Item) => context.municipalities.get(key);
  const written = (item: Item, text: string | null): Cell => {
    const plan = of(item)?.plan;
    return text === null ? "" : plan ? planWords(context, plan, text) : text;
  };
  const words = (list: "instruments" | "targetGroups", references: readonly string[]) =>
    references.map((reference) => wordOf(context, { list, reference })).join(", ");
  return comparisonTable({
    context,
    id: "table-measures",
    caption: say(context, "table.measures"),
    items,
    columns: [
      ...municipalityColumns(context, of),
      { label: column("measure"), w: 6, cell: (item) => written(item, item.title) },
      {
        label: column("themes"),
        w: 3,
        only: "file",
        cell: ({ themes }) => themes.map((id) => context.t(`domain:themes.${id}`)).join(", "),
      },
      {
        label: column("instruments"),
        w: 3.4,
        cell: ({ instruments }) => words("instruments", instruments),
      },
      {
        label: column("targetGroups"),
        w: 3.4,
        cell: ({ targetGroups }) => words("targetGroups", targetGroups),
      },
      {
        label: column("status"),
        w: 2,
        cell: ({ status }) =>
          status === null ? say(context, "noStatus") : context.t(`domain:measureStatus.${status}`),
      },
      { label: column("unit"), w: 3, cell: (item) => written(item, item.leadUnit) },
      { label: column("start"), w: 2, only: "file", cell: ({ start }) => dateCell(start) },
      { label: column("end"), w: 2, cell: ({ end }) => dateCell(end) },
      {
        label: column("cost"),
        w: 2.6,
        only: "page",
        align: "right",
        cell: ({ costs }) => moneyText(context, costs),
      },
      ...costColumns<Item>(context, currenciesIn(items)).map((one) => ({
        ...one,
        only: "file" as const,
      })),
    ],
    note: isTooMany
      ? say(context, "note.manyMeasures", {
          count: numberCell(context, measures.rows.length).text,
        })
      : moneyNote(context),
  });
}

interface Costed {
  readonly costs: readonly MoneySum[];
}

function currenciesIn(items: readonly Costed[]): string[] {
  return [...new Set(items.flatMap(({ costs }) => costs.map(({ currency }) => currency)))].sort();
}

/** A column for each currency, so that a spreadsheet cannot add two of them either. */
function costColumns<Item extends Costed>(
  context: ComparisonContext,
  currencies: readonly string[],
): ComparisonColumn<Item>[] {
  return currencies.map((currency) => ({
    label: say(context, "column.costIn", { currency }),
    w: 2.2,
    align: "right",
    cell: ({ costs }) => moneyCell(context, { costs, currency }),
  }));
}

function moneyCell(
  context: ComparisonContext,
  { costs, currency }: Costed & { currency: string },
): Cell {
  const found = costs.find((one) => one.currency === currency);
  return found ? numberCell(context, found.amount) : "";
}

/** How the sums are to be read; always said, since silence would be taken for completeness. */
function moneyNote(context: ComparisonContext): string {
  const { measures } = context.comparison.views;
  if (!measures) return "";
  const { byMunicipality, conversion } = measures;
  const all = sum(byMunicipality, (item) => item.measures);
  const without = all - sum(byMunicipality, ({ withCost }) => withCost);
  return [
    ...(conversion
      ? [
          say(context, "note.conversion", {
            from: conversion.from,
            to: conversion.to,
            rate: numberCell(context, conversion.rate).text,
            on: conversion.on,
          }),
        ]
      : []),
    ...(currenciesIn(byMunicipality).length > 1 ? [say(context, "note.currencies")] : []),
    ...(without > 0 && without < all ? [say(context, "note.noCost", { without, of: all })] : []),
  ].join(" ");
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
