import type { ReportInput, ReportMaker } from "@boplan/application/report/run-report";
import type { PlanStatus } from "@boplan/domain/plan";
import { COMPARISON_KIND } from "@boplan/domain/report";
import { translatorFor } from "@boplan/i18n/translator";
import { buildReport } from "@boplan/reports/build-report";
import { buildComparison } from "@boplan/reports/comparison/build-comparison";
import type { ReportDocument } from "@boplan/reports/document-model";
import { writeStyledDocx } from "@boplan/reports/docx/write-styled-docx";
import { writeHtml } from "@boplan/reports/html/write-html";
import { createPdfRenderer } from "@boplan/reports/pdf/renderer";
import { isRetryableReportError } from "@boplan/reports/pdf/report-error";
import { writeXlsx } from "@boplan/reports/xlsx/write-xlsx";
import type { i18n } from "i18next";
import { memoryKeeper } from "./keep-memory.ts";

/** A document that is not typeset by then never will be; its process is replaced. */
const TIME_LIMIT_MS = 120_000;

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
  const keepMemory = memoryKeeper();
  const write = async (input: ReportInput, signal?: AbortSignal): Promise<Uint8Array> => {
    const { format, pdfStandard, requestedAt } = input;
    const build = (medium: "page" | "file") => documentOf({ i18n, input, medium });
    switch (format) {
      case "pdf":
        return renderer.render({
          document: build("page"),
          standard: pdfStandard,
          creationTime: requestedAt,
          signal,
        });
      case "docx":
        return writeStyledDocx({ document: build("page"), template: input.styleTemplate });
      case "html":
        return new TextEncoder().encode(writeHtml(build("page")));
      case "xlsx":
        return writeXlsx(build("file"));
    }
  };
  return {
    make: (input, options) => write(input, options?.signal).finally(keepMemory),
    isRetryable: isRetryableReportError,
    close: () => renderer.close(),
  };
}

function documentOf(options: {
  i18n: i18n;
  input: ReportInput;
  /** A spreadsheet has room for every fact of a comparison, a page has not. */
  medium: "page" | "file";
}): ReportDocument {
  const { i18n, input, medium } = options;
  if (input.kind === COMPARISON_KIND) {
    return buildComparison({ ...input, i18n, orderedAt: input.requestedAt, medium });
  }
  const { requestedAt, versionLabel, base, ...plan } = input;
  const { status, frameworkId } = plan.snapshot.plan;
  const t = translatorFor({ i18n, language: plan.language, frameworkId });
  return buildReport({
    ...plan,
    i18n,
    orderedAt: requestedAt,
    versionLabel: versionLabel ?? t(`planStatus.${status}`),
    draft: !DECIDED.includes(status),
    ...(base === null ? {} : { base: { plan: base.snapshot.plan, label: base.label } }),
  });
}
