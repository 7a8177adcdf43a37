import type { DocumentFacts, MeasureStatus, PlanStatus } from "@boplan/domain/plan";
import type { StoredSnapshot } from "@boplan/domain/snapshot";
import type { Language } from "@boplan/domain/tenant";
import type { Generated, GeneratedAlways, JSONColumnType } from "kysely";

/** What a version was frozen for: to be kept, to be sent out, to be decided on, or as decided. */
export type VersionPurpose = "record" | "consultation" | "proposal" | "adopted";

export interface PlanTable {
  tenant_id: string;
  id: string;
  slug: string;
  title: string;
  summary: string;
  framework_id: string;
  framework_version: string;
  language: Language;
  status: PlanStatus;
  /** Facts as they were saved; an older row lacks those that came later. */
  document: JSONColumnType<Partial<DocumentFacts>>;
  /** Grows with each change of title, summary or document facts. */
  version: Generated<number>;
  /** The plan of the tenant that this one carries on and will supersede. */
  predecessor_id: string | null;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

/** A frozen snapshot. The app role may insert and read, never change. */
export interface PlanVersionTable {
  tenant_id: string;
  plan_id: string;
  id: string;
  number: number;
  label: string;
  purpose: Generated<VersionPurpose>;
  content_hash: string;
  snapshot: JSONColumnType<StoredSnapshot>;
  created_at: Generated<Date>;
  created_by: string | null;
}

/** A snapshot given to another tenant. The recipient may read the row until it is withdrawn. */
export interface PlanShareTable {
  tenant_id: string;
  id: string;
  plan_id: string;
  version_id: string;
  recipient_tenant_id: string;
  version_number: number | null;
  version_label: Generated<string>;
  content_hash: string;
  snapshot: JSONColumnType<StoredSnapshot>;
  /** Of each measure in the snapshot, by its id; written by the database. */
  measure_statuses: GeneratedAlways<Readonly<Record<string, MeasureStatus | null>>>;
  shared_at: Generated<Date>;
  shared_by: string | null;
  withdrawn_at: Date | null;
}
