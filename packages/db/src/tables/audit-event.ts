import type { Generated, JSONColumnType } from "kysely";

/** Who did what. Append-only: the app role has neither UPDATE nor DELETE here. */
export interface AuditEventTable {
  tenant_id: string;
  id: string;
  at: Generated<Date>;
  actor_user_id: string | null;
  /** Token the person came with; with no person, the service that did it itself. */
  token_id: Generated<string | null>;
  /** Verb and noun, `element.edit`. */
  action: string;
  subject: string;
  details: JSONColumnType<Readonly<Record<string, unknown>>>;
}
