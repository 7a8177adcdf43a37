import type { TenantReader } from "@boplan/db/store";
import { REPORT_STEPS, type ReportStatus, type ReportStep } from "@boplan/db/tables/report";
import type { ReportFormat, ReportKind } from "@boplan/domain/report";
import type { Language } from "@boplan/domain/tenant";

/** An ordered report as its page shows it. */
export interface ReportView {
  readonly id: string;
  readonly planSlug: string;
  readonly planTitle: string;
  readonly kind: ReportKind;
  readonly format: ReportFormat;
  readonly versionLabel: string | null;
  readonly language: Language;
  readonly status: ReportStatus;
  readonly step: ReportStep;
  /** Place of the step, from 1, and how many there are. */
  readonly progress: { readonly at: number; readonly of: number };
  readonly requestedAt: Date;
  readonly requestedBy: string | null;
  readonly contentHash: string;
  /** Why it failed, as a code of the `errors` texts. */
  readonly errorCode: string | null;
  readonly file: { readonly name: string; readonly bytes: number } | null;
}

/** Reports of the tenant, newest first; one of them when an id is given. */
export async function selectReports(
  reader: TenantReader,
  filter: { reportId?: string; limit: number },
): Promise<ReportView[]> {
  let query = reader
    .selectFrom("report")
    .innerJoin("plan", (join) =>
      join.onRef("plan.tenant_id", "=", "report.tenant_id").onRef("plan.id", "=", "report.plan_id"),
    )
    .leftJoin("user_account", "user_account.id", "report.requested_by")
    .select(["report.id", "report.language", "report.status", "report.step"])
    .select(["report.requested_at", "report.content_hash", "report.error_code"])
    .select(["report.file_name", "report.file_bytes"])
    .select(["report.kind", "report.format", "report.version_label"])
    .select(["plan.slug", "plan.title", "user_account.name as requester"])
    .orderBy("report.requested_at", "desc")
    .limit(filter.limit);
  if (filter.reportId !== undefined) query = query.where("report.id", "=", filter.reportId);
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    planSlug: row.slug,
    planTitle: row.title,
    kind: row.kind,
    format: row.format,
    versionLabel: row.version_label,
    language: row.language,
    status: row.status,
    step: row.step,
    progress: { at: REPORT_STEPS.indexOf(row.step) + 1, of: REPORT_STEPS.length },
    requestedAt: row.requested_at,
    requestedBy: row.requester,
    contentHash: row.content_hash,
    errorCode: row.error_code,
    file:
      row.file_name === null || row.file_bytes === null
        ? null
        : { name: row.file_name, bytes: row.file_bytes },
  }));
}
