import { type OpenedQueue, openQueue, type QueueConnection } from "./connection.ts";
import { JOBS, type JobName, type JobPayload } from "./definitions.ts";

/** Name of the queue; a prefix keeps test runs on a shared server apart. */
export const DEFAULT_QUEUE = "boplan";

export interface JobQueue {
  /**
   * Says that work is due. `jobId` makes it idempotent: while a job of that id is on the queue,
   * adding it again changes nothing. Throws when the queue cannot be reached; the outbox then
   * brings the work back.
   */
  enqueue<Name extends JobName>(job: {
    name: Name;
    payload: JobPayload<Name>;
    jobId: string;
    /** 1 is done before 2; see `OutboxEntry`. */
    turn?: number | undefined;
  }): Promise<void>;
  /**
   * Says again and again that work is due, by a cron pattern in a time zone. The same id again
   * replaces what was said before. Throws when the queue cannot be reached.
   */
  repeat<Name extends JobName>(repeated: {
    id: string;
    name: Name;
    payload: JobPayload<Name>;
    cron: string;
    timeZone: string;
  }): Promise<void>;
  /** Ends what `repeat` began; nothing happens when there is no such thing. */
  stopRepeating(id: string): Promise<void>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

export function openJobQueue(options: { connection: QueueConnection; queue?: string }): JobQueue {
  let opened: OpenedQueue | undefined;
  // Opened at first use: a page that orders nothing keeps no connection to the queue.
  const queue = () => {
    opened ??= openQueue({
      connection: options.connection,
      queue: options.queue ?? DEFAULT_QUEUE,
    });
    return opened;
  };
  return {
    enqueue: async ({ name, payload, jobId, turn }) => {
      await queue().add({ name, payload: JOBS[name].payload.parse(payload), jobId, turn });
    },
    repeat: async ({ payload, ...repeated }) => {
      await queue().repeat({ ...repeated, payload: JOBS[repeated.name].payload.parse(payload) });
    },
    stopRepeating: (id) => queue().stopRepeating(id),
    ping: () => queue().ping(),
    close: async () => {
      await opened?.close();
    },
  };
}
