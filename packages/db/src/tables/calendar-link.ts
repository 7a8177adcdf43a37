import type { Generated } from "kysely";

/** A member's own address of a plan's calendar. Gone with the membership, and when taken back. */
export interface CalendarLinkTable {
  tenant_id: string;
  user_id: string;
  plan_id: string;
  /** SHA-256 of the address's secret, hexadecimal; the secret itself is shown once. */
  token_hash: string;
  created_at: Generated<Date>;
}
