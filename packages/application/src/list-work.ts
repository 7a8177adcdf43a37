import { CodedError } from "@boplan/domain/error";
import { JOBS, type JobName } from "@boplan/jobs/definitions";
import type { App } from "./app.ts";
import { listTenants } from "./tenant/list-tenants.ts";

/** Work that is not done yet, for operators. */
export interface OpenWork {
  readonly id: string;
  readonly name: string;
  /** Short name of the tenant; `null` when the entry names none that is known. */
  readonly tenant: string | null;
  readonly createdAt: Date;
  /** When it is tried next, if nothing does so before. */
  readonly dueAt: Date;
  readonly attempts: number;
  /** Code of what went wrong last. */
  readonly lastError: string | null;
  /** Since when nothing tries it any more. */
  readonly givenUpAt: Date | null;
}

/** Everything in the outbox, or only what was given up, oldest first. Holds ids and codes only. */
export async function listWork(options: {
  app: App;
  onlyGivenUp?: boolean;
}): Promise<readonly OpenWork[]> {
  const { app, onlyGivenUp = false } = options;
  const slugs = new Map((await listTenants(app)).map(({ id, slug }) => [id, slug]));
  const rows = await app.systemStore.read((reader) =>
    reader
      .selectFrom("job_outbox")
      .selectAll()
      .$if(onlyGivenUp, (query) => query.where("given_up_at", "is not", null))
      .orderBy("created_at")
      .limit(1_000)
      .execute(),
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    tenant: slugs.get(row.payload.tenantId ?? "") ?? null,
    createdAt: row.created_at,
    dueAt: row.due_at,
    attempts: row.attempts,
    lastError: row.last_error,
    givenUpAt: row.given_up_at,
  }));
}

/**
 * Has work tried afresh, at once: one, or all that was given up. Returns how much. Throws
 * `job.notFound` for an id that is not in the outbox.
 */
export async function retryWork(options: { app: App; id?: string }): Promise<number> {
  const { app, id } = options;
  const rows = await app.systemStore.write((writer) =>
    writer
      .updateTable("job_outbox")
      .set({ attempts: 0, last_error: null, given_up_at: null, due_at: app.now() })
      .$if(id !== undefined, (query) => query.where("id", "=", id ?? ""))
      .$if(id === undefined, (query) => query.where("given_up_at", "is not", null))
      .returning(["id", "name", "payload", "turn"])
      .execute(),
  );
  if (id !== undefined && rows.length === 0) throw new CodedError("job.notFound");
  for (const row of rows) {
    if (!isJobName(row.name)) continue;
    const parsed = JOBS[row.name].payload.safeParse(row.payload);
    if (!parsed.success) continue;
    // A queue that is down: the sweep brings it, it is due already.
    await app.queue
      .enqueue({
        name: row.name,
        payload: parsed.data as never,
        jobId: row.id,
        turn: row.turn ?? undefined,
      })
      .catch(() => {});
  }
  return rows.length;
}

function isJobName(name: string): name is JobName {
  return Object.hasOwn(JOBS, name);
}
