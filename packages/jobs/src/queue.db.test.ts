import { randomUUID } from "node:crypto";
import { cloneDatabase } from "@boplan/testing/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { QueueConnection } from "./connection.ts";
import { openJobQueue } from "./queue.ts";
import { type JobHandlers, runJob, startJobWorker } from "./worker.ts";

const redisUrl = process.env.TEST_REDIS_URL;

const BACKENDS: { name: string; skip: string | null; connect(): Promise<QueueConnection> }[] = [
  {
    name: "PostgreSQL",
    skip: null,
    connect: async () => ({ kind: "postgres", url: (await cloneDatabase()).appUrl }),
  },
  {
    name: "Redis",
    skip: redisUrl ? null : (process.env.TEST_REDIS_MISSING ?? "no Redis was given"),
    connect: async () => ({ kind: "redis", url: redisUrl ?? "" }),
  },
];

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

const payload = () => ({ tenantId: randomUUID(), reportId: randomUUID() });

describe.each(BACKENDS)("the queue on $name", ({ skip, connect }) => {
  beforeEach((context) => {
    if (skip !== null) context.skip(skip);
  });

  async function setUp(
    report: JobHandlers["report"],
    schedule: JobHandlers["reportSchedule"] = async () => {},
  ) {
    const connection = await connect();
    const queueName = `test-${randomUUID()}`;
    const queue = openJobQueue({ connection, queue: queueName });
    closers.push(() => queue.close());
    const errors: Error[] = [];
    const start = (handler = report) => {
      const worker = startJobWorker({
        connection,
        queue: queueName,
        concurrency: 2,
        timing: { lockDuration: 1_000, stalledInterval: 500 },
        handlers: {
          report: handler,
          reportSchedule: schedule,
          projection: async () => {},
          catalogue: async () => {},
          import: async () => {},
          mail: async () => {},
        },
        onError: (error) => void errors.push(error),
      });
      closers.push(() => worker.close());
      return worker;
    };
    return { queue, start, errors };
  }

  it("brings each job to its handler with its payload", async () => {
    const seen: unknown[] = [];
    const { queue, start } = await setUp(async (given) => void seen.push(given));
    const jobs = Array.from({ length: 20 }, payload);
    for (const job of jobs)
      await queue.enqueue({ name: "report", payload: job, jobId: job.reportId });
    start();
    await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(20);
    expect(new Set(seen.map((job) => JSON.stringify(job)))).toEqual(
      new Set(jobs.map((job) => JSON.stringify(job))),
    );
  });

  it("takes the same job once while it waits, and again when it is done", async () => {
    const seen: string[] = [];
    const { queue, start } = await setUp(async ({ reportId }) => void seen.push(reportId));
    const job = payload();
    const entry = { name: "report", payload: job, jobId: job.reportId } as const;
    await queue.enqueue(entry);
    await queue.enqueue(entry);
    start();
    await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(1);
    const other = payload();
    await queue.enqueue({ name: "report", payload: other, jobId: other.reportId });
    await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(2);
    await queue.enqueue(entry);
    await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(3);
    expect(seen).toEqual([job.reportId, other.reportId, job.reportId]);
  });

  it("forgets a job whose handler threw, so that it can be asked for again", async () => {
    let calls = 0;
    const { queue, start, errors } = await setUp(async () => {
      calls += 1;
      if (calls === 1) throw new Error("first time");
    });
    const job = payload();
    const entry = { name: "report", payload: job, jobId: job.reportId } as const;
    await queue.enqueue(entry);
    start();
    await expect
      .poll(() => errors.map(({ message }) => message), { timeout: 10_000 })
      .toEqual(["first time"]);
    await expect
      .poll(
        async () => {
          await queue.enqueue(entry);
          return calls;
        },
        { timeout: 10_000 },
      )
      .toBe(2);
  });

  it("refuses a payload that is not one before it reaches the queue", async () => {
    const { queue } = await setUp(async () => {});
    const bad = { tenantId: "somebody", reportId: randomUUID() };
    await expect(queue.enqueue({ name: "report", payload: bad, jobId: "x" })).rejects.toThrow();
  });

  it("says again and again what is repeated, once each time, until it is stopped", async () => {
    const seen: string[] = [];
    const { queue, start } = await setUp(
      async () => {},
      async ({ scheduleId }) => void seen.push(scheduleId),
    );
    const id = randomUUID();
    const repeated = {
      id,
      name: "reportSchedule",
      payload: { tenantId: randomUUID(), scheduleId: id },
      cron: "* * * * * *",
      timeZone: "Europe/Oslo",
    } as const;
    // The same again, as every start of a worker says it, is the same.
    await queue.repeat(repeated);
    await queue.repeat(repeated);
    start();
    const began = performance.now();
    await expect.poll(() => seen.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(2);
    expect(seen.length).toBeLessThanOrEqual(Math.ceil((performance.now() - began) / 1_000) + 1);
    await queue.stopRepeating(id);
    const told = seen.length;
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(seen.length).toBeLessThanOrEqual(told + 1);
    await expect(queue.stopRepeating(randomUUID())).resolves.toBeUndefined();
  });

  it("answers a ping", async () => {
    const { queue } = await setUp(async () => {});
    await expect(queue.ping()).resolves.toBeUndefined();
  });
});

describe("a queue that is down", () => {
  it.each<QueueConnection>([
    { kind: "redis", url: "redis://127.0.0.1:1" },
    { kind: "postgres", url: "postgres://nobody:x@127.0.0.1:1/none" },
  ])("on $kind answers with an error at once instead of waiting", async (connection) => {
    const queue = openJobQueue({ connection, queue: "down" });
    closers.push(() => queue.close().catch(() => {}));
    const job = payload();
    await expect(queue.enqueue({ name: "report", payload: job, jobId: "x" })).rejects.toThrow();
  });
});

describe("one job", () => {
  const handlers: JobHandlers = {
    report: async () => {
      throw new Error("must not be called");
    },
    reportSchedule: async () => {},
    projection: async () => {},
    catalogue: async () => {},
    import: async () => {},
    mail: async () => {},
  };

  it.each([
    ["nobody knows", "sweep", {}, "job.unknown"],
    ["without a tenant", "report", { reportId: randomUUID() }, "job.badPayload"],
    ["with more than it should carry", "report", { ...payload(), sql: "drop" }, "job.badPayload"],
  ])("%s is refused before any handler sees it", async (_what, name, data, code) => {
    await expect(runJob({ id: "x", name, data, handlers })).rejects.toMatchObject({ code });
  });
});
