import type { TenantWriter } from "@boplan/db/store";
import { cronOf, type Rhythm } from "@boplan/jobs/rhythm";
import type { App } from "../app.ts";
import { clearOutbox, postponeOutbox, writeOutbox } from "../job-outbox.ts";

/**
 * How long the queue's own clock is given before the outbox knocks instead: the queue may have
 * lost its schedules, or nobody was there when one was due.
 */
const GRACE_MS = 60_000;

/** What is left to do after the commit; a queue that is down is told again when a worker starts. */
export interface ClockChange {
  tellQueue(): Promise<void>;
}

interface OnClock {
  readonly app: App;
  readonly scheduleId: string;
}

/** Enters a schedule's next run in the outbox and, after the commit, its rhythm in the queue. */
export async function putOnClock(
  writer: TenantWriter,
  options: OnClock & { rhythm: Rhythm; timeZone: string; next: Date },
): Promise<ClockChange> {
  const { app, scheduleId, rhythm, timeZone, next } = options;
  const payload = { tenantId: writer.tenantId, scheduleId };
  await writeOutbox(writer, {
    app,
    entry: { name: "reportSchedule", payload, jobId: scheduleId },
  });
  await waitForNext(writer, { scheduleId, next });
  return {
    tellQueue: () =>
      app.queue
        .repeat({
          id: scheduleId,
          name: "reportSchedule",
          payload,
          cron: cronOf(rhythm),
          timeZone,
        })
        .catch(() => {}),
  };
}

/** Lets the outbox rest until a run is due. */
export async function waitForNext(
  writer: TenantWriter,
  { scheduleId, next }: { scheduleId: string; next: Date },
): Promise<void> {
  await postponeOutbox(writer, {
    jobId: scheduleId,
    until: new Date(next.getTime() + GRACE_MS),
  });
}

/** Takes a schedule off both. */
export async function takeOffClock(
  writer: TenantWriter,
  { app, scheduleId }: OnClock,
): Promise<ClockChange> {
  await clearOutbox(writer, scheduleId);
  return { tellQueue: () => app.queue.stopRepeating(scheduleId).catch(() => {}) };
}
