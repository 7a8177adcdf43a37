import type { Language, Role } from "@boplan/domain/tenant";
import type { Generated } from "kysely";

export interface MembershipTable {
  tenant_id: string;
  user_id: string;
  role: Role;
  joined_at: Generated<Date>;
  /** When a letter tells of a finished report: those that took long, all, or none. */
  report_mail: Generated<"slow" | "always" | "never">;
  /** Reports of this person that ended and were not looked at; counted from the rows. */
  unseen_reports: Generated<number>;
}

/** Units that an officer answers for; without a row the officer answers for all of them. */
export interface MembershipUnitTable {
  tenant_id: string;
  user_id: string;
  unit_id: string;
}

/** A personal way in. Open until it is accepted, withdrawn or past `expires_at`. */
export interface InvitationTable {
  tenant_id: string;
  id: string;
  /** Lower case. */
  email: string;
  role: Role;
  language: Language;
  /** SHA-256 of the link's secret, hexadecimal; the secret itself is only in the letter. */
  token_hash: string;
  /** How often it has been sent; each sending has a link of its own and ends the one before. */
  sendings: Generated<number>;
  invited_by: string | null;
  invited_at: Generated<Date>;
  expires_at: Date;
  accepted_at: Date | null;
  accepted_by: string | null;
  withdrawn_at: Date | null;
}

export interface TenantFrameworkTable {
  tenant_id: string;
  framework_id: string;
  framework_version: string;
  activated_at: Generated<Date>;
}
