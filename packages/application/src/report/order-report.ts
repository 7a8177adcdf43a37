import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import {
  fileOfOutput,
  outputOfFile,
  type PdfStandard,
  type ReportFormat,
  type ReportKind,
  type ReportOutput,
} from "@boplan/domain/report";
import type { Language } from "@boplan/domain/tenant";
import type { App } from "../app.ts";
import { announce } from "../job-outbox.ts";
import { type PlacedReport, placeReport } from "./place-report.ts";
import { baseOf, sourceOf } from "./report-source.ts";

interface OrderOptions {
  readonly app: App;
  readonly actor: Actor;
  readonly planSlug: string;
  readonly language: Language;
  /** What to make of it; the whole plan when missing. */
  readonly kind?: ReportKind;
  /** Number of the frozen version to make it of; the plan as it stands now when missing. */
  readonly version?: number;
  /** For `changes`: number of the version to compare with; the latest other one when missing. */
  readonly since?: number;
  /** The same key twice is the same order: a double click makes one report. */
  readonly requestKey: string;
  /** Where the site is reached, for the link in a letter; without it letters have none. */
  readonly origin?: string;
}

export interface OrderReportOptions extends OrderOptions {
  readonly format?: ReportFormat;
  /** For `pdf`; PDF/UA-1 when missing. */
  readonly pdfStandard?: PdfStandard;
}

/**
 * Orders a document of a plan, frozen as it is at that moment. The order, its snapshot and its
 * place in the outbox are one transaction. Throws `plan.notFound`, `plan.versionNotFound`,
 * `report.nothingToCompare`.
 */
export async function orderReport(options: OrderReportOptions): Promise<{ reportId: string }> {
  const { format = "pdf", pdfStandard = null, ...order } = options;
  const { reportIds } = await orderReports({
    ...order,
    outputs: [outputOfFile({ format, pdfStandard })],
  });
  const [reportId] = reportIds;
  if (reportId === undefined) throw new CodedError("report.formatMissing");
  return { reportId };
}

export interface OrderReportsOptions extends OrderOptions {
  readonly outputs: readonly ReportOutput[];
}

/**
 * Orders the same document in several formats at once, all of the one snapshot. As `orderReport`;
 * throws `report.formatMissing` when there is nothing to make.
 */
export async function orderReports(
  options: OrderReportsOptions,
): Promise<{ reportIds: readonly string[] }> {
  const { app, actor, language, requestKey, kind = "full", origin } = options;
  requirePermission(actor, "report:order");
  const outputs = [...new Set(options.outputs)];
  if (outputs.length === 0) throw new CodedError("report.formatMissing");
  const placed = await app.tenantStore.write(actor.tenantId, async (writer) => {
    const source = await sourceOf(writer, options);
    const { planId, contentHash } = source;
    const base =
      kind === "changes"
        ? await baseOf(writer, { planId, contentHash, since: options.since })
        : null;
    const reports: PlacedReport[] = [];
    for (const output of outputs) {
      const report = await placeReport(writer, {
        app,
        report: {
          source,
          base,
          kind,
          ...fileOfOutput(output),
          language,
          requestKey: `${actor.userId}:${requestKey}:${output}`,
          requestedBy: actor.userId,
          scheduleId: null,
          origin: origin ?? null,
        },
      });
      reports.push(report);
    }
    return reports;
  });
  for (const { entry } of placed) if (entry) await announce(app, entry);
  return { reportIds: placed.map(({ reportId }) => reportId) };
}
