import type { ReportMaker } from "@boplan/application/report/run-report";
import { buildPlanReport } from "@boplan/reports/build-plan-report";
import { createPdfRenderer, isRetryableReportError } from "@boplan/reports/pdf/renderer";
import type { i18n } from "i18next";

/** Makes plan documents: the model from the snapshot, the file from the model. */
export function createReportMaker(options: {
  i18n: i18n;
  /** How many documents at once. */
  size: number;
  /** The bundled typesetting process; the source one when left out. */
  childPath: string | undefined;
}): ReportMaker & { close(): Promise<void> } {
  const renderer = createPdfRenderer({
    size: options.size,
    ...(options.childPath === undefined
      ? {}
      : { childEntry: { path: options.childPath, execArgv: [] } }),
  });
  return {
    make: ({ requestedAt, ...input }) =>
      renderer.render({
        document: buildPlanReport({ ...input, i18n: options.i18n, orderedAt: requestedAt }),
        standard: "ua-1",
        creationTime: requestedAt,
      }),
    isRetryable: isRetryableReportError,
    close: () => renderer.close(),
  };
}
