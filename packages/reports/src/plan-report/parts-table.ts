import { type PartialDate, precisionOf } from "@boplan/domain/partial-date";
import type { YearPeriod } from "@boplan/domain/plan";
import { formatMoney, formatNumber, formatPartialDate } from "@boplan/i18n/format";
import type { Cell, Column, Inline, Row, Run, TableBlock } from "../document-model.ts";
import { elementName, planRun, type ReportContext } from "./context.ts";

export interface PartColumn extends Omit<Column, "label"> {
  /** Key of `reports:parts.columns`. */
  readonly key: string;
}

/**
 * A table of entries. A column in which nothing is stated is left out, and so is a table without
 * rows: sparse plans give calm pages. The first column always stays.
 */
export function partsTable(options: {
  context: ReportContext;
  id: string;
  caption: Inline;
  columns: readonly PartColumn[];
  rows: readonly (readonly Cell[])[];
  note?: Inline;
}): TableBlock[] {
  const { context, id, caption, columns, rows, note } = options;
  if (rows.length === 0) return [];
  const shown = columns
    .map((_, place) => place)
    .filter((place) => place === 0 || rows.some((cells) => !isBlank(cells[place] ?? "")));
  return [
    {
      type: "table",
      id,
      caption,
      columns: shown.flatMap((place) => {
        const column = columns[place];
        if (!column) return [];
        const { key, ...rest } = column;
        return [{ ...rest, label: context.t(`reports:parts.columns.${key}`) }];
      }),
      rows: rows.map((cells): Row => ({ cells: shown.map((place) => cells[place] ?? "") })),
      ...(note === undefined ? {} : { note }),
    },
  ];
}

/** What somebody wrote, for a cell; empty where nothing is stated. */
export function written(context: ReportContext, text: string | null): Inline {
  return text === null || text.trim() === "" ? "" : [planRun({ context, text: text.trim() })];
}

/** Several things that were written, each on a line of its own. */
export function lines(context: ReportContext, texts: readonly (string | null)[]): Inline {
  const stated = texts.filter((text): text is string => text !== null && text.trim() !== "");
  return stated.flatMap((text, place): Run[] => [
    ...(place > 0 ? [{ t: "\n" }] : []),
    planRun({ context, text: text.trim() }),
  ]);
}

/** A link that shows its words; the words alone where there is no address. */
export function linked(options: {
  context: ReportContext;
  text: string;
  url: string | null;
}): Inline {
  const { context, text, url } = options;
  const run = planRun({ context, text: text.trim() === "" ? (url ?? "") : text });
  return [url === null ? run : { ...run, href: url }];
}

export function dateCell(context: ReportContext, date: PartialDate | null): Cell {
  if (date === null) return "";
  const text = formatPartialDate({ date, language: context.language });
  return precisionOf(date) === "day" ? { day: date, text } : text;
}

export function numberCell(context: ReportContext, value: number | null): Cell {
  if (value === null) return "";
  return { value, text: formatNumber({ value, language: context.language }) };
}

export function moneyCell(options: {
  context: ReportContext;
  amount: number | null;
  currency: string;
}): Cell {
  const { context, amount, currency } = options;
  if (amount === null) return "";
  return {
    value: amount,
    text: formatMoney({ amount, currency, language: context.language }),
  };
}

export function periodText(period: YearPeriod | null): string {
  if (period === null) return "";
  return period.from === period.to ? String(period.from) : `${period.from}–${period.to}`;
}

/** Elements by name, each with the page it stands on. */
export function elementRefs(context: ReportContext, ids: readonly string[]): Inline {
  const nodes = ids.flatMap((id) => context.nodeOf.get(id) ?? []);
  return nodes.flatMap((node, place): Run[] => [
    ...(place > 0 ? [{ t: "\n" }] : []),
    { t: elementName({ context, node }), to: node.element.id },
  ]);
}

function isBlank(cell: Cell): boolean {
  return (
    cell === "" ||
    (Array.isArray(cell) && cell.every((run) => (typeof run === "string" ? run : run.t) === ""))
  );
}
