import type { HousingNeed } from "@boplan/domain/plan";
import { formatNumber } from "@boplan/i18n/format";
import type { Block, Cell } from "../document-model.ts";
import type { ReportContext } from "./context.ts";
import { lines, partsTable, periodText, written } from "./parts-table.ts";

/** The stated needs for homes, and who was left out on purpose. */
export function needsBlocks(context: ReportContext): Block[] {
  const { t, words, plan } = context;
  return [
    ...partsTable({
      context,
      id: "table-needs",
      caption: t("reports:parts.needs.table"),
      columns: [
        { key: "what", w: 2.4 },
        { key: "amount", w: 2, align: "right" },
        { key: "period", w: 1.6 },
        { key: "breakdown", w: 3 },
        { key: "source", w: 2.4 },
      ],
      rows: plan.parts.needs.map((need) => [
        t(`reports:parts.needKind.${need.kind}`),
        amountCell(context, need),
        periodText(need.period),
        lines(context, [
          need.dwellingType,
          need.tenure,
          need.size,
          need.targetGroup && (words.targetGroups[need.targetGroup] ?? need.targetGroup),
          need.area,
          need.text,
        ]),
        lines(context, [need.source, need.asOf]),
      ]),
    }),
    ...partsTable({
      context,
      id: "table-exclusions",
      caption: t("reports:parts.needs.excluded"),
      columns: [
        { key: "group", w: 3 },
        { key: "reason", w: 7 },
      ],
      rows: plan.parts.exclusions.map(({ targetGroup, reason }) => [
        words.targetGroups[targetGroup] ?? targetGroup,
        written(context, reason),
      ]),
    }),
  ];
}

function amountCell(context: ReportContext, need: HousingNeed): Cell {
  const { t, language } = context;
  if (need.amount === null) return t("reports:parts.needs.inWords");
  const number = formatNumber({ value: need.amount, language });
  return { value: need.amount, text: `${number} ${t(`reports:parts.needUnit.${need.unit}`)}` };
}
