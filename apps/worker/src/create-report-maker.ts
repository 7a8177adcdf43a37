import type { ReportMaker } from "@boplan/application/report/run-report";
import type { PlanStatus } from "@boplan/domain/plan";
import { translatorFor } from "@boplan/i18n/translator";
import { buildReport } from "@boplan/reports/build-report";
import { writeDocx } from "@boplan/reports/docx/write-docx";
import { writeHtml } from "@boplan/reports/html/write-html";
import { createPdfRenderer } from "@boplan/reports/pdf/renderer";
import { isRetryableReportError } from "@boplan/reports/pdf/report-error";
import { writeXlsx } from "@boplan/reports/xlsx/write-xlsx";
import type { i18n } from "i18next";

/** A document that is not typeset by then never will be; its process is replaced. */
const TIME_LIMIT_MS = 30_000;

/** Statuses of a plan that has been decided: its document is no draft. */
const DECIDED: readonly PlanStatus[] = ["adopted", "superseded"];

/**
 * Makes documents of plans: the model from the snapshot, the file from the model. Type is set in
 * processes of their own; the other formats are written here.
 */
export function createReportMaker(options: {
  i18n: i18n;
  /** How many printed documents at once. */
  size: number;
}): ReportMaker & { close(): Promise<void> } {
  const { i18n, size } = options;
  const renderer = createPdfRenderer({ size, timeoutMs: TIME_LIMIT_MS });
  return {
    make: async ({ requestedAt, versionLabel, base, format, pdfStandard, ...input }, options) => {
      const { status, frameworkId } = input.snapshot.plan;
      const t = translatorFor({ i18n, language: input.language, frameworkId });
      const document = buildReport({
        ...input,
        i18n,
        orderedAt: requestedAt,
        versionLabel: versionLabel ?? t(`planStatus.${status}`),
        draft: !DECIDED.includes(status),
        ...(base === null ? {} : { base: { plan: base.snapshot.plan, label: base.label } }),
      });
      switch (format) {
        case "pdf":
          return renderer.render({
            document,
            standard: pdfStandard,
            creationTime: requestedAt,
            signal: options?.signal,
          });
        case "docx":
          return writeDocx({ document });
        case "html":
          return new TextEncoder().encode(writeHtml(document));
        case "xlsx":
          return writeXlsx(document);
      }
    },
    isRetryable: isRetryableReportError,
    close: () => renderer.close(),
  };
}
