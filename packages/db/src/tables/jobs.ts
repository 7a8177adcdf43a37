import type { Generated, JSONColumnType } from "kysely";

/**
 * Work that must not be lost: written in the transaction that asks for it, deleted in the one that
 * finishes it. Holds ids only, so that it may stand outside the tenants' isolation.
 */
export interface JobOutboxTable {
  id: string;
  name: string;
  payload: JSONColumnType<Readonly<Record<string, string>>>;
  created_at: Generated<Date>;
  /** Enqueued again when this passes without the work being done. */
  due_at: Generated<Date>;
  /** See `OutboxEntry`. */
  turn: number | null;
  /** How often it was begun, for work that does not count for itself. */
  attempts: Generated<number>;
  /** Code of what went wrong last; never words of a tenant. */
  last_error: string | null;
  /** Not tried again by itself since then: an operator looks at it. */
  given_up_at: Date | null;
}

export interface WorkerPresenceTable {
  id: string;
  started_at: Generated<Date>;
  seen_at: Generated<Date>;
}
