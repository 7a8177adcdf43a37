import { createPostgresBackend, Queue, Worker, type WorkerOptions, withBackend } from "bullmq";
import { Redis } from "ioredis";

/** Where the queue lives: Redis when there is one, else the database that is there anyway. */
export type QueueConnection =
  | { readonly kind: "redis"; readonly url: string }
  | { readonly kind: "postgres"; readonly url: string };

/** `REDIS_URL` decides; without it the queue is in PostgreSQL. */
export function queueConnection(options: {
  redisUrl: string | undefined;
  databaseUrl: string;
}): QueueConnection {
  return options.redisUrl
    ? { kind: "redis", url: options.redisUrl }
    : { kind: "postgres", url: options.databaseUrl };
}

const OnPostgres = withBackend(createPostgresBackend);

export interface QueuedJob {
  readonly name: string;
  readonly payload: unknown;
  readonly jobId: string;
  /** 1 is done before 2; jobs without a turn are done before all that have one. */
  readonly turn?: number | undefined;
}

export interface RepeatedJob {
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
  readonly cron: string;
  readonly timeZone: string;
}

export interface OpenedQueue {
  add(job: QueuedJob): Promise<void>;
  repeat(job: RepeatedJob): Promise<void>;
  stopRepeating(id: string): Promise<void>;
  /** Throws when the backend does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Finished jobs leave no trace on the queue: state and results live in our own tables. */
const JOB_OPTIONS = { removeOnComplete: true, removeOnFail: true } as const;

export function openQueue(options: { connection: QueueConnection; queue: string }): OpenedQueue {
  const { connection, queue: queueName } = options;
  if (connection.kind === "postgres") {
    const queue = new OnPostgres.Queue(queueName, {
      connection: { connectionString: connection.url, max: 2 },
    });
    queue.on("error", () => {});
    return {
      ...waysInto(queue),
      ping: async () => {
        await queue.getJobCounts("waiting");
      },
      close: () => queue.close(),
    };
  }
  // A queue that is down must answer soon: the order is safe in the outbox and the page goes on.
  const redis = new Redis(connection.url, { maxRetriesPerRequest: 1, connectTimeout: 2_000 });
  redis.on("error", () => {});
  const queue = new Queue(queueName, { connection: redis, skipWaitingForReady: true });
  queue.on("error", () => {});
  return {
    ...waysInto(queue),
    ping: async () => {
      await redis.ping();
    },
    close: async () => {
      await queue.close();
      redis.disconnect();
    },
  };
}

/** What is the same on both backends. */
function waysInto(
  queue: Pick<Queue, "add" | "upsertJobScheduler" | "removeJobScheduler">,
): Pick<OpenedQueue, "add" | "repeat" | "stopRepeating"> {
  return {
    add: async ({ name, payload, jobId, turn }) => {
      await queue.add(name, payload, { ...JOB_OPTIONS, jobId, ...turnOf(turn) });
    },
    repeat: async ({ id, name, payload, cron, timeZone }) => {
      await queue.upsertJobScheduler(
        id,
        { pattern: cron, tz: timeZone },
        { name, data: payload, opts: JOB_OPTIONS },
      );
    },
    stopRepeating: async (id) => {
      await queue.removeJobScheduler(id);
    },
  };
}

/** The queue knows turns up to two million; whoever has more waiting is last in any case. */
const LAST_TURN = 2_000_000;

function turnOf(turn: number | undefined): { priority?: number } {
  return turn === undefined ? {} : { priority: Math.min(Math.max(1, turn), LAST_TURN) };
}

export interface OpenedWorker {
  close(options?: { force: boolean }): Promise<void>;
}

/** How soon the job of a killed worker is given to another, in milliseconds. */
export interface WorkerTiming {
  readonly lockDuration: number;
  readonly stalledInterval: number;
}

export function openWorker(options: {
  connection: QueueConnection;
  queue: string;
  concurrency: number;
  timing: WorkerTiming;
  process(job: { id: string; name: string; data: unknown }): Promise<void>;
  onError(error: Error): void;
}): OpenedWorker {
  const { connection, queue, concurrency, timing } = options;
  const process = (job: { id?: string | undefined; name: string; data: unknown }) =>
    options.process({ id: job.id ?? "", name: job.name, data: job.data });
  const shared = { concurrency, ...timing } satisfies Partial<WorkerOptions>;
  if (connection.kind === "postgres") {
    const worker = new OnPostgres.Worker(queue, process, {
      ...shared,
      connection: { connectionString: connection.url, max: concurrency + 2 },
    });
    worker.on("error", options.onError);
    return { close: ({ force } = { force: false }) => worker.close(force) };
  }
  const redis = new Redis(connection.url, { maxRetriesPerRequest: null });
  redis.on("error", options.onError);
  const worker = new Worker(queue, process, { ...shared, connection: redis });
  worker.on("error", options.onError);
  return {
    close: async ({ force } = { force: false }) => {
      await worker.close(force);
      redis.disconnect();
    },
  };
}
