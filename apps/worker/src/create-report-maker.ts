import type { ReportMaker } from "@boplan/application/report/run-report";
import type { PlanStatus } from "@boplan/domain/plan";
import { translatorFor } from "@boplan/i18n/translator";
import { buildPlanReport } from "@boplan/reports/build-plan-report";
import { createPdfRenderer } from "@boplan/reports/pdf/renderer";
import { isRetryableReportError } from "@boplan/reports/pdf/report-error";
import type { i18n } from "i18next";

/** A document that is not typeset by then never will be; its process is replaced. */
const TIME_LIMIT_MS = 30_000;

/** Statuses of a plan that has been decided: its document is no draft. */
const DECIDED: readonly PlanStatus[] = ["adopted", "superseded"];

/** Makes plan documents: the model from the snapshot, the file from the model. */
export function createReportMaker(options: {
  i18n: i18n;
  /** How many documents at once. */
  size: number;
}): ReportMaker & { close(): Promise<void> } {
  const { i18n, size } = options;
  const renderer = createPdfRenderer({ size, timeoutMs: TIME_LIMIT_MS });
  return {
    make: ({ requestedAt, ...input }) => {
      const { status, frameworkId } = input.snapshot.plan;
      const t = translatorFor({ i18n, language: input.language, frameworkId });
      return renderer.render({
        document: buildPlanReport({
          ...input,
          i18n,
          orderedAt: requestedAt,
          versionLabel: t(`planStatus.${status}`),
          draft: !DECIDED.includes(status),
        }),
        standard: "ua-1",
        creationTime: requestedAt,
      });
    },
    isRetryable: isRetryableReportError,
    close: () => renderer.close(),
  };
}
