import type { FrozenComparison } from "@boplan/domain/frozen-comparison";
import type {
  OrderedKind,
  PdfStandard,
  ReportFormat,
  ReportKind,
  ReportOutput,
  ReportRhythm,
  TemplateHolding,
} from "@boplan/domain/report";
import type { StoredSnapshot } from "@boplan/domain/snapshot";
import type { Language } from "@boplan/domain/tenant";
import type { Generated, JSONColumnType } from "kysely";

export type ReportStatus = "queued" | "running" | "done" | "failed" | "cancelled";

/** Steps a report goes through; the page shows "step 2 of 4". */
export const REPORT_STEPS = ["queued", "collecting", "typesetting", "storing"] as const;
export type ReportStep = (typeof REPORT_STEPS)[number];

/** An ordered report. The row is the truth; the queue only says that somebody should look at it. */
export interface ReportTable {
  tenant_id: string;
  id: string;
  /** `null` for a comparison, which is of many plans. */
  plan_id: string | null;
  /** What a report of no plan is called. */
  title: string | null;
  /** Given by the page that orders: the same key twice is one report (double click). */
  request_key: string;
  kind: OrderedKind;
  format: ReportFormat;
  /** For `pdf`: what the file conforms to; PDF/UA-1 when nothing was said. */
  pdf_standard: PdfStandard | null;
  language: Language;
  status: Generated<ReportStatus>;
  step: Generated<ReportStep>;
  /** What it is made of, a comparison where the kind says so; emptied when the file is deleted. */
  snapshot: JSONColumnType<StoredSnapshot | FrozenComparison> | null;
  content_hash: string;
  /** What the version is called; `null` for the plan as it stood when it was ordered. */
  version_label: string | null;
  /** Number of that version within its plan. */
  version_number: number | null;
  /** Made of a version that was decided on: kept when the tenant keeps those. */
  of_record: Generated<boolean>;
  /** The version that a report on changes compares with. */
  base_snapshot: JSONColumnType<StoredSnapshot> | null;
  base_label: string | null;
  /** When the plan stood as the version has it; `null` for the moment of the order. */
  stated_at: Date | null;
  /** The tenant's own template that a Word document was given the look of. */
  template_name: string | null;
  template_sha256: string | null;
  /** The publication that the document belongs to; `null` for one that a member ordered. */
  publication_id: string | null;
  requested_by: string | null;
  requested_at: Generated<Date>;
  attempts: Generated<number>;
  /** How many of the tries ended in something that may pass; the others brought a worker down. */
  faults: Generated<number>;
  /** Until then the report belongs to the worker that runs it. */
  leased_until: Date | null;
  error_code: string | null;
  file_name: string | null;
  file_bytes: number | null;
  file_sha256: string | null;
  finished_at: Date | null;
  /** The schedule that ordered it; it may be gone by now. */
  schedule_id: string | null;
  /** Where the site was reached when it was ordered; links of letters start with it. */
  origin: string | null;
  /** Signs the links to the file; `null` when there is no file to fetch any more. */
  link_key: Generated<string | null>;
  /** When who ordered it saw how it ended. */
  seen_at: Date | null;
  cancelled_by: string | null;
  /** The row stays when the file is deleted. */
  file_removed_at: Date | null;
}

/** How long a municipality keeps its reports; without a row it keeps them for ever. */
export interface ReportRetentionTable {
  tenant_id: string;
  /** Days after a report was finished; `null` for ever. */
  keep_days: number | null;
  /** Whether reports of decided versions are kept for ever all the same. */
  keep_of_record: Generated<boolean>;
  version: Generated<number>;
  changed_at: Generated<Date>;
  changed_by: string | null;
}

/** The tenant's own Word file that its reports look like; without a row they look like ours. */
export interface ReportStyleTemplateTable {
  tenant_id: string;
  storage_key: string;
  file_name: string;
  size_bytes: number;
  sha256: string;
  holds: JSONColumnType<TemplateHolding>;
  added_at: Generated<Date>;
  added_by: string | null;
}

/** How a schedule's last turn ended; without a frozen version there is nothing to make. */
export type ScheduleOutcome = "ordered" | "noVersion" | "nothingToCompare";

/** A report that is ordered by the calendar. */
export interface ReportScheduleTable {
  tenant_id: string;
  id: string;
  plan_id: string;
  kind: ReportKind;
  /** Formats as they are ordered, see `REPORT_OUTPUTS`. */
  outputs: JSONColumnType<readonly ReportOutput[]>;
  language: Language;
  rhythm: ReportRhythm;
  /** For `yearly`. */
  month: number | null;
  /** Day of the month; 31 is its last one. */
  day: number;
  is_on: Generated<boolean>;
  next_run_at: Date;
  last_run_at: Date | null;
  last_outcome: ScheduleOutcome | null;
  origin: string | null;
  version: Generated<number>;
  created_by: string | null;
  created_at: Generated<Date>;
}
