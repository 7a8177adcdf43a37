import type { Generated, JSONColumnType } from "kysely";

export type ImportStatus = "queued" | "running" | "done" | "failed";

/**
 * A document that is read in. The row is the truth; the queue only says that somebody should look
 * at it. What was read is kept as the reader gave it, with the changes of a person beside it.
 */
export interface PlanImportTable {
  tenant_id: string;
  id: string;
  /** Given by the page that sends: the same key twice is one import (double click). */
  request_key: string;
  file_name: string;
  file_bytes: number;
  /** `null`: the framework that reads most of it. */
  wanted_framework: string | null;
  /** The plan that the document is a new state of; `null` makes a plan of its own. */
  target_plan_id: string | null;
  status: Generated<ImportStatus>;
  /** How much has been read, 0 to 1. */
  progress: Generated<number>;
  attempts: Generated<number>;
  /** Until then the document belongs to the worker that reads it. */
  leased_until: Date | null;
  error_code: string | null;
  error_params: JSONColumnType<Readonly<Record<string, string | number>>> | null;
  /** The framework that it was read with. */
  framework_id: string | null;
  source: JSONColumnType<object> | null;
  proposal: JSONColumnType<object> | null;
  /** The plan itself, where the file is one that was exported. */
  plan_file: JSONColumnType<object> | null;
  /** The state of the review; `null` until the first change. */
  review: JSONColumnType<object> | null;
  /** Operations in the order they were made, for taking back. */
  done: Generated<unknown>;
  /** Operations taken back, the last one first. */
  undone: Generated<unknown>;
  /** Grows with each change of the review. */
  version: Generated<number>;
  /** The draft that was made of it. */
  plan_id: string | null;
  requested_by: string | null;
  requested_at: Generated<Date>;
  finished_at: Date | null;
  /** Then it is cleared away, unless a plan was made of it. */
  expires_at: Date;
}
