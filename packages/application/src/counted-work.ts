import { isCodedError } from "@boplan/domain/error";
import type { App } from "./app.ts";

/** After so many tries work waits for an operator. */
export const MOST_TRIES = 8;

/** Waits between tries, in lengths of the outbox's patience (half a minute: up to four hours). */
const WAITS = [1, 1, 2, 10, 30, 120, 480] as const;

export interface CountedWork {
  readonly app: Pick<App, "systemStore" | "now" | "patience">;
  /** Of the entry in the outbox; its payload names the tenant. */
  readonly jobId: string;
  readonly tenantId: string;
  readonly run: () => Promise<unknown>;
}

/**
 * Runs work that keeps no count of its own tries, and gives it an end: each try is counted before
 * it begins (one that brings the worker down counts as well), the next is later than the last, and
 * after `MOST_TRIES` the entry is given up, with the code of what went wrong, until an operator has
 * it tried again. Throws what the work throws.
 */
export async function runCounted(options: CountedWork): Promise<void> {
  const begun = await begin(options);
  if (begun === "givenUp") return;
  try {
    await options.run();
    await forgetTries(options, begun);
  } catch (error) {
    await noteFailure(options, { error, attempts: begun });
    throw error;
  }
}

/** Work whose entry stays, as that of a schedule does, begins afresh the next time. */
async function forgetTries({ app, jobId, tenantId }: CountedWork, attempts: number): Promise<void> {
  if (attempts === 0) return;
  await app.systemStore.write((writer) =>
    writer
      .updateTable("job_outbox")
      .set({ attempts: 0, last_error: null })
      .where("id", "=", jobId)
      .where("attempts", "=", attempts)
      .where((eb) => eb(eb.ref("payload", "->>").key("tenantId"), "=", tenantId))
      .execute(),
  );
}

/** Counts the try; 0 where there is no entry to count in. */
async function begin(options: CountedWork): Promise<number | "givenUp"> {
  const { app, jobId, tenantId } = options;
  return app.systemStore.write(async (writer) => {
    const entry = await writer
      .selectFrom("job_outbox")
      .select(["attempts", "given_up_at", "last_error"])
      .where("id", "=", jobId)
      .where((eb) => eb(eb.ref("payload", "->>").key("tenantId"), "=", tenantId))
      .forUpdate()
      .executeTakeFirst();
    if (!entry) return 0;
    if (entry.given_up_at !== null) return "givenUp";
    const attempts = entry.attempts + 1;
    const isOver = attempts > MOST_TRIES;
    await writer
      .updateTable("job_outbox")
      .set(
        isOver
          ? { given_up_at: app.now(), last_error: entry.last_error ?? "job.crashed" }
          : { attempts, due_at: nextTry(app, attempts) },
      )
      .where("id", "=", jobId)
      .execute();
    return isOver ? "givenUp" : attempts;
  });
}

async function noteFailure(
  { app, jobId, tenantId }: CountedWork,
  { error, attempts }: { error: unknown; attempts: number },
): Promise<void> {
  await app.systemStore.write((writer) =>
    writer
      .updateTable("job_outbox")
      .set({
        // The code alone: a message may quote a plan.
        last_error: isCodedError(error) ? error.code : "job.failed",
        ...(attempts >= MOST_TRIES ? { given_up_at: app.now() } : {}),
      })
      .where("id", "=", jobId)
      .where("attempts", "=", attempts)
      .where((eb) => eb(eb.ref("payload", "->>").key("tenantId"), "=", tenantId))
      .execute(),
  );
}

function nextTry(app: CountedWork["app"], attempts: number): Date {
  const wait = WAITS[Math.min(attempts, WAITS.length) - 1] ?? 1;
  return new Date(app.now().getTime() + wait * app.patience.outboxMs);
}
