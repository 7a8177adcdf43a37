import type { ReportFormat, ReportKind } from "@boplan/domain/report";
import type { StoredSnapshot } from "@boplan/domain/snapshot";
import type { Language } from "@boplan/domain/tenant";
import type { Generated, JSONColumnType } from "kysely";

export type ReportStatus = "queued" | "running" | "done" | "failed";

/** Steps a report goes through; the page shows "step 2 of 4". */
export const REPORT_STEPS = ["queued", "collecting", "typesetting", "storing"] as const;
export type ReportStep = (typeof REPORT_STEPS)[number];

/** An ordered report. The row is the truth; the queue only says that somebody should look at it. */
export interface ReportTable {
  tenant_id: string;
  id: string;
  plan_id: string;
  /** Given by the page that orders: the same key twice is one report (double click). */
  request_key: string;
  kind: ReportKind;
  format: ReportFormat;
  language: Language;
  status: Generated<ReportStatus>;
  step: Generated<ReportStep>;
  snapshot: JSONColumnType<StoredSnapshot>;
  content_hash: string;
  /** What the version is called; `null` for the plan as it stood when it was ordered. */
  version_label: string | null;
  /** The version that a report on changes compares with. */
  base_snapshot: JSONColumnType<StoredSnapshot> | null;
  base_label: string | null;
  /** The publication that the document belongs to; `null` for one that a member ordered. */
  publication_id: string | null;
  requested_by: string | null;
  requested_at: Generated<Date>;
  attempts: Generated<number>;
  /** Until then the report belongs to the worker that runs it. */
  leased_until: Date | null;
  error_code: string | null;
  file_name: string | null;
  file_bytes: number | null;
  file_sha256: string | null;
  finished_at: Date | null;
}
