import type { Generated } from "kysely";

export type ApiTokenKind = "personal" | "service";

/**
 * A program's way in. A personal token belongs to a member and goes with the membership; a service
 * acts as itself, and its row stays after it is revoked, since the log names it.
 */
export interface ApiTokenTable {
  tenant_id: string;
  id: string;
  kind: ApiTokenKind;
  user_id: string | null;
  name: string;
  scopes: string[];
  /** SHA-256 of the token, hexadecimal; the token itself is shown once. */
  token_hash: string;
  /** Last signs of the token, by which people tell theirs apart. */
  hint: string;
  created_at: Generated<Date>;
  created_by: string | null;
  expires_at: Date;
  /** To within a few minutes: reading with a token is no reason to write. */
  last_used_at: Date | null;
  revoked_at: Date | null;
}
