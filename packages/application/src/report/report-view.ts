import type { TenantReader } from "@boplan/db/store";
import { REPORT_STEPS, type ReportStatus, type ReportStep } from "@boplan/db/tables/report";
import {
  COMPARISON_KIND,
  type OrderedKind,
  outputOfFile,
  type ReportFormat,
  type ReportOutput,
} from "@boplan/domain/report";
import type { Language } from "@boplan/domain/tenant";
import type { ReadableReports } from "./report-access.ts";
import { expiryOf } from "./retention.ts";

/** An ordered report as its page shows it. */
export interface ReportView {
  readonly id: string;
  /** `null` for a comparison, which is of many plans. */
  readonly planSlug: string | null;
  /** Of the plan; the document's own for a comparison. */
  readonly planTitle: string;
  readonly kind: OrderedKind;
  readonly format: ReportFormat;
  /** The format as it is offered: a PDF says what it conforms to. */
  readonly output: ReportOutput;
  readonly versionLabel: string | null;
  readonly versionNumber: number | null;
  /** Made of a version that was decided on. */
  readonly isOfRecord: boolean;
  readonly language: Language;
  readonly status: ReportStatus;
  readonly step: ReportStep;
  /** Place of the step, from 1, and how many there are. */
  readonly progress: { readonly at: number; readonly of: number };
  readonly requestedAt: Date;
  /** Name of who ordered it; `null` for the system and for a person no longer known. */
  readonly requestedBy: string | null;
  readonly requestedById: string | null;
  readonly isScheduled: boolean;
  readonly finishedAt: Date | null;
  readonly cancelledBy: string | null;
  readonly contentHash: string;
  /** Name of the tenant's own file that a Word document has its look from. */
  readonly templateName: string | null;
  /** Why it failed, as a code of the `errors` texts. */
  readonly errorCode: string | null;
  readonly file: { readonly name: string; readonly bytes: number } | null;
  /** When the file was deleted; the row stays. */
  readonly fileRemovedAt: Date | null;
  /** When the file will be deleted by the rule of today; `null` for never. */
  readonly expiresAt: Date | null;
  /** Whether who ordered it has looked at how it ended. */
  readonly isSeen: boolean;
}

export interface ReportFilter {
  readonly reportId?: string | undefined;
  readonly planSlug?: string | undefined;
  readonly kind?: OrderedKind | undefined;
  /** Of which kinds at most; all when missing. */
  readonly readable?: ReadableReports;
  readonly statuses?: readonly ReportStatus[] | undefined;
  readonly requestedBy?: string | undefined;
  /** Those ordered before this one. */
  readonly before?: string | undefined;
  readonly limit: number;
}

/** Reports of the tenant, newest first; one of them when an id is given. */
export async function selectReports(
  reader: TenantReader,
  filter: ReportFilter,
): Promise<ReportView[]> {
  const rows = await filtered(reader, filter).execute();
  return rows.map((row) => ({
    id: row.id,
    planSlug: row.slug,
    planTitle: row.plan_title ?? row.title ?? "",
    kind: row.kind,
    format: row.format,
    output: outputOfFile({ format: row.format, pdfStandard: row.pdf_standard }),
    versionLabel: row.version_label,
    versionNumber: row.version_number,
    isOfRecord: row.of_record,
    language: row.language,
    status: row.status,
    step: row.step,
    progress: { at: REPORT_STEPS.indexOf(row.step) + 1, of: REPORT_STEPS.length },
    requestedAt: row.requested_at,
    requestedBy: row.requester,
    requestedById: row.requested_by,
    isScheduled: row.schedule_id !== null,
    finishedAt: row.finished_at,
    cancelledBy: row.canceller,
    contentHash: row.content_hash,
    templateName: row.template_name,
    errorCode: row.error_code,
    file: fileOf(row),
    fileRemovedAt: row.file_removed_at,
    expiresAt: fileOf(row) && expiryOf({ report: row, rule: row }),
    isSeen: row.seen_at !== null,
  }));
}

function filtered(reader: TenantReader, filter: ReportFilter) {
  const { reportId, planSlug, kind, readable, statuses, requestedBy, before } = filter;
  return reader
    .selectFrom("report")
    .leftJoin("plan", (join) =>
      join.onRef("plan.tenant_id", "=", "report.tenant_id").onRef("plan.id", "=", "report.plan_id"),
    )
    .leftJoin("user_account", "user_account.id", "report.requested_by")
    .leftJoin("user_account as stopper", "stopper.id", "report.cancelled_by")
    .leftJoin("report_retention", "report_retention.tenant_id", "report.tenant_id")
    .select(["report.id", "report.language", "report.status", "report.step"])
    .select(["report.requested_at", "report.requested_by", "report.finished_at"])
    .select(["report.content_hash", "report.error_code", "report.schedule_id", "report.seen_at"])
    .select([
      "report.template_name",
      "report.file_name",
      "report.file_bytes",
      "report.file_removed_at",
    ])
    .select(["report.kind", "report.format", "report.pdf_standard", "report.of_record"])
    .select(["report.version_label", "report.version_number", "report.publication_id"])
    .select([
      "plan.slug",
      "plan.title as plan_title",
      "report.title",
      "user_account.name as requester",
    ])
    .select(["stopper.name as canceller"])
    .select(["report_retention.keep_days", "report_retention.keep_of_record"])
    .$if(reportId !== undefined, (query) => query.where("report.id", "=", reportId ?? ""))
    .$if(planSlug !== undefined, (query) => query.where("plan.slug", "=", planSlug ?? ""))
    .$if(readable !== undefined && readable !== "all", (query) =>
      query.where("report.kind", readable === "comparisons" ? "=" : "!=", COMPARISON_KIND),
    )
    .$if(kind !== undefined, (query) => query.where("report.kind", "=", kind ?? "full"))
    .$if(statuses !== undefined, (query) => query.where("report.status", "in", statuses ?? []))
    .$if(requestedBy !== undefined, (query) =>
      query.where("report.requested_by", "=", requestedBy ?? ""),
    )
    .$if(before !== undefined, (query) =>
      query.where((eb) =>
        eb(
          eb.refTuple("report.requested_at", "report.id"),
          "<",
          eb
            .selectFrom("report as last")
            .select(["last.requested_at", "last.id"])
            .where("last.id", "=", before ?? "")
            .$asTuple("requested_at", "id"),
        ),
      ),
    )
    .orderBy("report.requested_at", "desc")
    .orderBy("report.id", "desc")
    .limit(filter.limit);
}

function fileOf(row: {
  file_name: string | null;
  file_bytes: number | null;
  file_removed_at: Date | null;
}): ReportView["file"] {
  const { file_name: name, file_bytes: bytes } = row;
  if (name === null || bytes === null || row.file_removed_at !== null) return null;
  return { name, bytes };
}
