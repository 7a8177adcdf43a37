import { REMARK_OUTCOMES, type Remark } from "@boplan/domain/plan";
import type { Frame } from "../build-frame.ts";
import type { Block, TableBlock } from "../document-model.ts";
import { outlineSections } from "../outline-sections.ts";
import type { ReportContext } from "../plan-report/context.ts";

/** Who was heard, what they said, what became of it: counted first, then answer by answer. */
export function consultationReport(context: ReportContext): Frame {
  const { t, plan } = context;
  const remarks = plan.parts.consultations.flatMap((consultation) => consultation.remarks);
  const blocks: Block[] =
    plan.parts.consultations.length === 0
      ? [{ type: "text", content: t("reports:consultation.nobody") }]
      : [
          {
            type: "keyFigures",
            items: [
              {
                value: String(plan.parts.consultations.flatMap(({ parties }) => parties).length),
                label: t("reports:consultation.asked"),
              },
              { value: String(remarks.length), label: t("reports:consultation.received") },
              {
                value: String(remarks.filter((one) => one.changedElementIds.length > 0).length),
                label: t("reports:consultation.changed"),
              },
            ],
          },
          ...(remarks.length === 0 ? [] : [outcomeTable({ context, remarks })]),
        ];
  return {
    documentType: t("reports:kindNames.consultation"),
    sections: [
      {
        id: "section-outcome",
        title: t("reports:consultation.title"),
        part: "information",
        newPage: true,
        blocks,
      },
      ...outlineSections({ context, only: ["consultation"] }),
    ],
  };
}

function outcomeTable(options: { context: ReportContext; remarks: readonly Remark[] }): TableBlock {
  const { context, remarks } = options;
  const { t } = context;
  const outcomes = [...REMARK_OUTCOMES, null].filter((outcome) =>
    remarks.some((remark) => remark.outcome === outcome),
  );
  return {
    type: "table",
    id: "table-outcomes",
    caption: t("reports:consultation.byOutcome"),
    columns: [
      { label: t("reports:columns.outcome"), w: 5 },
      { label: t("reports:parts.columns.amount"), w: 2, align: "right" },
    ],
    rows: outcomes.map((outcome) => {
      const value = remarks.filter((remark) => remark.outcome === outcome).length;
      return {
        cells: [
          t(`reports:parts.remarkOutcome.${outcome ?? "none"}`),
          { value, text: String(value) },
        ],
      };
    }),
  };
}
