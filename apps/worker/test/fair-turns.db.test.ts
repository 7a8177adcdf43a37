import { randomUUID } from "node:crypto";
import { orderReport } from "@boplan/application/report/order-report";
import type { ReportMaker } from "@boplan/application/report/run-report";
import type { Actor } from "@boplan/auth/permission";
import { queueConnection } from "@boplan/jobs/connection";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
} from "@boplan/testing/test-app";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type RunningWorker, startWorker } from "../src/start-worker.ts";

const redisUrl = process.env.TEST_REDIS_URL;
const MANY = 40;

let app: TestApp | undefined;
let worker: RunningWorker | undefined;

afterEach(async () => {
  await worker?.close();
  await app?.close();
});

describe.each([
  { backend: "PostgreSQL", url: undefined, skip: null },
  {
    backend: "Redis",
    url: redisUrl,
    skip: redisUrl ? null : (process.env.TEST_REDIS_MISSING ?? "no Redis was given"),
  },
])("a queue on $backend", ({ url, skip }) => {
  beforeEach((context) => {
    if (skip !== null) context.skip(skip);
  });

  it("takes the first report of one municipality before the second of another", {
    timeout: 60_000,
  }, async () => {
    const running = await createTestApp({ redisUrl: url });
    app = running;
    const [busy, small] = [await tenantWithPlan(running), await tenantWithPlan(running)];
    for (let place = 0; place < MANY; place += 1) await order(running, busy);
    await order(running, small);
    const made: string[] = [];
    const maker: ReportMaker = {
      make: async (input) => {
        if (input.kind !== "comparison") made.push(input.snapshot.plan.slug);
        return new TextEncoder().encode("a document");
      },
      isRetryable: () => false,
    };
    worker = await startWorker({
      app: running,
      maker,
      mailSender: null,
      connection: queueConnection({ databaseUrl: running.database.appUrl, redisUrl: url }),
      concurrency: 1,
      queue: running.queueName,
      onError: () => {},
    });
    await expect.poll(() => made.length, { timeout: 40_000 }).toBe(MANY + 1);
    expect(made.indexOf(small.slug)).toBeLessThanOrEqual(1);
    expect(new Set(made).size).toBe(2);
  });
});

async function tenantWithPlan(running: TestApp): Promise<{ actor: Actor; slug: string }> {
  const tenant = await addTenant(running);
  const actor = await addMember(running, { tenant, role: "planner" });
  const { slug } = await addPlan(running, { actor, plan: { title: `Plan ${randomUUID()}` } });
  return { actor, slug };
}

async function order(running: TestApp, owner: { actor: Actor; slug: string }): Promise<void> {
  await orderReport({
    app: running,
    actor: owner.actor,
    planSlug: owner.slug,
    language: "sv",
    requestKey: randomUUID(),
  });
}
