import type { Generated } from "kysely";

/** A paper of a decision on a plan. */
export interface DecisionDocumentTable {
  tenant_id: string;
  id: string;
  plan_id: string;
  /** Entry of the plan's decisions. */
  decision_id: string;
  file_name: string;
  media_type: string;
  size_bytes: number;
  /** Of the file's bytes, hexadecimal. */
  sha256: string;
  storage_key: string;
  added_at: Generated<Date>;
  added_by: string | null;
  /** When it was taken away, and its bytes with it. */
  removed_at: Date | null;
}
