import type { Actor } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import { MEDIA_TYPES } from "@boplan/domain/report";
import type { App } from "../app.ts";
import { fileKey } from "./file-key.ts";
import { readableReports, requireReadable } from "./report-access.ts";
import { type ReportView, selectReports } from "./report-view.ts";

interface ReportKey {
  readonly app: App;
  readonly actor: Actor;
  readonly reportId: string;
}

/** One ordered report and how far it has come. Throws `report.notFound`. */
export async function openReport(options: ReportKey): Promise<ReportView> {
  const { app, actor, reportId } = options;
  readableReports(actor);
  const [report] = await app.tenantStore.read(actor.tenantId, (reader) =>
    selectReports(reader, { reportId, limit: 1 }),
  );
  if (!report) throw new CodedError("report.notFound");
  requireReadable(actor, report.kind);
  return report;
}

/**
 * The finished document. Throws `report.notFound`, `report.notReady`, `report.fileRemoved`,
 * `file.missing`.
 */
export async function readReportFile(
  options: ReportKey,
): Promise<{ name: string; mediaType: string; bytes: Uint8Array }> {
  const report = await openReport(options);
  if (report.fileRemovedAt !== null) throw new CodedError("report.fileRemoved");
  if (report.file === null) throw new CodedError("report.notReady");
  const bytes = await options.app.files.get(
    fileKey({ tenantId: options.actor.tenantId, reportId: report.id, format: report.format }),
  );
  return { name: report.file.name, mediaType: MEDIA_TYPES[report.format], bytes };
}
