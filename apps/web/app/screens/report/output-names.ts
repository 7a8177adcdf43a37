import type { ReportOutput } from "@boplan/domain/report";
import type { TextKey } from "../../text/text.tsx";

/** What a format is called where it is chosen. */
export const OUTPUT_NAMES: Readonly<Record<ReportOutput, TextKey>> = {
  pdf: "reports.outputs.pdf",
  "pdf-a": "reports.outputs.pdfA",
  docx: "reports.outputs.docx",
  html: "reports.outputs.html",
  xlsx: "reports.outputs.xlsx",
};

/** The same in a list. */
export const SHORT_OUTPUT_NAMES: Readonly<Record<ReportOutput, TextKey>> = {
  pdf: "reports.short.pdf",
  "pdf-a": "reports.short.pdfA",
  docx: "reports.short.docx",
  html: "reports.short.html",
  xlsx: "reports.short.xlsx",
};
