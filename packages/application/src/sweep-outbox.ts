import { JOBS, type JobName } from "@boplan/jobs/definitions";
import type { App } from "./app.ts";

/**
 * Puts work on the queue again that should have been done by now: its queue entry was lost, or the
 * worker that had it died. It keeps the turn it was given. Returns how much was announced. Runs in
 * every worker, safely at once.
 */
export async function sweepOutbox(app: App): Promise<number> {
  const due = await app.systemStore.write(async (writer) => {
    const rows = await writer
      .selectFrom("job_outbox")
      .select(["id", "name", "payload", "turn"])
      .where("due_at", "<=", app.now())
      .where("given_up_at", "is", null)
      .orderBy("due_at")
      .limit(500)
      .forUpdate()
      .skipLocked()
      .execute();
    if (rows.length > 0) {
      await writer
        .updateTable("job_outbox")
        .set({ due_at: new Date(app.now().getTime() + app.patience.outboxMs) })
        .where(
          "id",
          "in",
          rows.map((row) => row.id),
        )
        .execute();
    }
    return rows;
  });
  let announced = 0;
  for (const row of due) {
    const payload = payloadOf(row);
    if (payload === null) continue;
    await app.queue.enqueue({ ...payload, jobId: row.id, turn: row.turn ?? undefined });
    announced += 1;
  }
  return announced;
}

/** `null` for an entry no handler could take: it must not keep those after it from being done. */
function payloadOf(row: { name: string; payload: unknown }) {
  if (!Object.hasOwn(JOBS, row.name)) return null;
  const name = row.name as JobName;
  const parsed = JOBS[name].payload.safeParse(row.payload);
  return parsed.success ? { name, payload: parsed.data as never } : null;
}
