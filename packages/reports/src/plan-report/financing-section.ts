import { localeOf } from "@boplan/i18n/format";
import type { Block, Cell } from "../document-model.ts";
import type { ReportContext } from "./context.ts";
import { lines, moneyCell, partsTable, written } from "./parts-table.ts";

/** Who pays for the planning and for carrying it out. */
export function financingBlocks(context: ReportContext): Block[] {
  const { t, plan, input } = context;
  return partsTable({
    context,
    id: "table-financing",
    caption: t("reports:parts.financing.table"),
    columns: [
      { key: "financier", w: 2.6 },
      { key: "what", w: 3 },
      { key: "share", w: 1.4, align: "right" },
      { key: "money", w: 2.2, align: "right" },
      { key: "conditions", w: 3.4 },
    ],
    rows: plan.parts.financing.map((money) => [
      written(context, money.source),
      lines(context, [
        money.scheme,
        money.purpose === null ? null : t(`reports:parts.purpose.${money.purpose}`),
        money.text,
      ]),
      shareCell(context, money.share),
      moneyCell({
        context,
        amount: money.amount,
        currency: money.currency ?? input.framework.currency,
      }),
      written(context, money.conditions),
    ]),
  });
}

function shareCell(context: ReportContext, share: number | null): Cell {
  if (share === null) return "";
  const text = new Intl.NumberFormat(localeOf(context.language), {
    style: "percent",
    maximumFractionDigits: 1,
  }).format(share);
  return { value: share, text };
}
