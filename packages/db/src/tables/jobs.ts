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
}

export interface WorkerPresenceTable {
  id: string;
  started_at: Generated<Date>;
  seen_at: Generated<Date>;
}
