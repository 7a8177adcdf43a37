import type { TenantWriter } from "@boplan/db/store";
import type { JobName, JobPayload } from "@boplan/jobs/definitions";
import type { App } from "./app.ts";

export interface OutboxEntry<Name extends JobName> {
  readonly name: Name;
  readonly payload: JobPayload<Name>;
  /** The id of what the work is for: the same work asked for twice is one entry. */
  readonly jobId: string;
  /**
   * How many of the tenant's own works stand before it, from 1: the queue takes the first of every
   * tenant before the second of any. Left out for what is small and should not wait.
   */
  readonly turn?: number;
}

/**
 * Writes work down in the transaction that asks for it; nothing can lose it after that. Work that
 * was given up and is asked for anew begins afresh.
 */
export async function writeOutbox<Name extends JobName>(
  writer: TenantWriter,
  options: { app: Pick<App, "now" | "patience">; entry: OutboxEntry<Name> },
): Promise<void> {
  const { app, entry } = options;
  const due = { due_at: new Date(app.now().getTime() + app.patience.outboxMs) };
  await writer
    .insertInto("job_outbox")
    .values({
      id: entry.jobId,
      name: entry.name,
      payload: JSON.stringify(entry.payload),
      turn: entry.turn ?? null,
      ...due,
    })
    .onConflict((conflict) =>
      conflict
        .column("id")
        .doUpdateSet({ ...due, attempts: 0, last_error: null, given_up_at: null })
        .where("job_outbox.given_up_at", "is not", null),
    )
    .execute();
}

/**
 * Strikes finished work off, in the transaction that finishes it. Only this tenant's: a job that
 * names a neighbour's work must not make that work disappear.
 */
export async function clearOutbox(writer: TenantWriter, jobId: string): Promise<void> {
  await writer
    .deleteFrom("job_outbox")
    .where("id", "=", jobId)
    .where((eb) => eb(eb.ref("payload", "->>").key("tenantId"), "=", writer.tenantId))
    .execute();
}

/** Lets work rest until then, for instance when a server asked to be tried later. */
export async function postponeOutbox(
  writer: TenantWriter,
  options: { jobId: string; until: Date },
): Promise<void> {
  await writer
    .updateTable("job_outbox")
    .set({ due_at: options.until })
    .where("id", "=", options.jobId)
    .where((eb) => eb(eb.ref("payload", "->>").key("tenantId"), "=", writer.tenantId))
    .execute();
}

/**
 * Puts work on the queue after the commit. A queue that cannot be reached is no failure of the
 * request: the entry stands in the outbox and the sweep brings it back.
 */
export async function announce<Name extends JobName>(
  app: App,
  entry: OutboxEntry<Name>,
): Promise<void> {
  await app.queue.enqueue(entry).catch(() => {});
}
