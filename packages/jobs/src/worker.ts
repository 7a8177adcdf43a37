import { CodedError } from "@boplan/domain/error";
import { openWorker, type QueueConnection, type WorkerTiming } from "./connection.ts";
import { JOBS, type JobName, type JobPayload } from "./definitions.ts";
import { DEFAULT_QUEUE } from "./queue.ts";

/** The work as it lies on the queue. */
export interface JobAtHand {
  /** The id it was announced with. */
  readonly id: string;
}

/** One handler per kind of work; leaving one out does not compile. Handlers are idempotent. */
export type JobHandlers = {
  readonly [Name in JobName]: (payload: JobPayload<Name>, job: JobAtHand) => Promise<void>;
};

export interface RunningWorker {
  /** Stops taking jobs and waits for those under way. */
  close(): Promise<void>;
}

const DEFAULT_TIMING: WorkerTiming = { lockDuration: 30_000, stalledInterval: 15_000 };

/**
 * Takes jobs until closed. A payload that does not parse is refused before any handler sees it;
 * what a handler throws is reported and the job leaves the queue: the outbox decides what is tried
 * again.
 */
export function startJobWorker(options: {
  connection: QueueConnection;
  handlers: JobHandlers;
  concurrency: number;
  onError(error: Error): void;
  queue?: string;
  timing?: WorkerTiming;
}): RunningWorker {
  const worker = openWorker({
    connection: options.connection,
    queue: options.queue ?? DEFAULT_QUEUE,
    concurrency: options.concurrency,
    timing: options.timing ?? DEFAULT_TIMING,
    onError: options.onError,
    process: async ({ id, name, data }) => {
      try {
        await runJob({ id, name, data, handlers: options.handlers });
      } catch (error) {
        options.onError(error instanceof Error ? error : new Error(String(error)));
        throw error;
      }
    },
  });
  return { close: () => worker.close() };
}

/** Parses and hands over one job. Throws `job.unknown` or `job.badPayload` without side effects. */
export async function runJob(options: {
  id: string;
  name: string;
  data: unknown;
  handlers: JobHandlers;
}): Promise<void> {
  const { id, name, data, handlers } = options;
  if (!isJobName(name)) throw new CodedError("job.unknown", { name });
  await dispatch({ id, name, data, handlers });
}

async function dispatch<Name extends JobName>(options: {
  id: string;
  name: Name;
  data: unknown;
  handlers: JobHandlers;
}) {
  const { id, name, data, handlers } = options;
  const parsed = JOBS[name].payload.safeParse(data);
  if (!parsed.success) throw new CodedError("job.badPayload", { name });
  await handlers[name](parsed.data as JobPayload<Name>, { id });
}

function isJobName(name: string): name is JobName {
  return Object.hasOwn(JOBS, name);
}
