import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { listReports } from "@boplan/application/report/list-reports";
import { readReportFile } from "@boplan/application/report/open-report";
import { orderReport } from "@boplan/application/report/order-report";
import { countWorkers } from "@boplan/application/worker-presence";
import type { Actor } from "@boplan/auth/permission";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
} from "@boplan/testing/test-app";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SlowWorkerOrders } from "./slow-worker.ts";

const redisUrl = process.env.TEST_REDIS_URL;
const SCRIPT = fileURLToPath(new URL("./slow-worker.ts", import.meta.url));

const children = new Set<ChildProcess>();
let app: TestApp | undefined;

afterEach(async () => {
  for (const child of children) await kill(child);
  await app?.close();
});

async function kill(child: ChildProcess): Promise<void> {
  children.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await gone;
}

/** Starts a worker process and waits until it takes jobs. */
async function startProcess(orders: SlowWorkerOrders): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", SCRIPT, JSON.stringify(orders)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.add(child);
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once("data", () => resolve());
    child.once("exit", (code) => reject(new Error(`the worker ended with ${code}`)));
  });
  return child;
}

describe.each([
  { backend: "PostgreSQL", url: undefined, skip: null },
  {
    backend: "Redis",
    url: redisUrl,
    skip: redisUrl ? null : (process.env.TEST_REDIS_MISSING ?? "no Redis was given"),
  },
])("a worker process on $backend", ({ url, skip }) => {
  beforeEach((context) => {
    if (skip !== null) context.skip(skip);
  });

  it("killed in the middle loses nothing and makes nothing twice", {
    timeout: 60_000,
  }, async () => {
    app = await createTestApp({ redisUrl: url, patience: { leaseMs: 1_500, outboxMs: 1_000 } });
    const { database, filesDirectory, queueName } = app;
    const tenant = await addTenant(app);
    const planner: Actor = await addMember(app, { tenant, role: "planner" });
    const { slug } = await addPlan(app, { actor: planner });
    const diary = path.join(filesDirectory, "diary.txt");
    await writeFile(diary, "");
    const orders = {
      databaseUrl: database.appUrl,
      redisUrl: url,
      filesDirectory,
      queueName,
      diary,
    };
    const ordered: string[] = [];
    for (let place = 0; place < 6; place += 1) {
      const { reportId } = await orderReport({
        app,
        actor: planner,
        planSlug: slug,
        language: "sv",
        requestKey: randomUUID(),
      });
      ordered.push(reportId);
    }
    const statuses = async () =>
      (await listReports({ app: app as TestApp, actor: planner })).map(({ status }) => status);

    const first = await startProcess({ ...orders, takes: -1, name: "first" });
    await expect.poll(() => readFile(diary, "utf8"), { timeout: 15_000 }).toContain("first begins");
    expect(await countWorkers(app)).toBe(1);
    await kill(first);
    expect(await statuses()).not.toContain("done");

    await startProcess({ ...orders, takes: 20, name: "second" });
    await expect
      .poll(async () => new Set(await statuses()), { timeout: 30_000 })
      .toEqual(new Set(["done"]));
    const files = await readdir(path.join(filesDirectory, tenant.id));
    expect(files.toSorted()).toEqual(ordered.map((id) => `${id}.pdf`).toSorted());
    for (const reportId of ordered) {
      const { bytes } = await readReportFile({ app, actor: planner, reportId });
      expect(new TextDecoder().decode(bytes)).toMatch(/^made of [0-9a-f]{64}$/);
    }
    const begun = (await readFile(diary, "utf8"))
      .split("\n")
      .filter((line) => line.startsWith("second"));
    expect(begun).toHaveLength(ordered.length);
  });

  it("that every report brings down leaves it failed with a reason", {
    timeout: 60_000,
  }, async () => {
    app = await createTestApp({ redisUrl: url, patience: { leaseMs: 1_500, outboxMs: 1_000 } });
    const { database, filesDirectory, queueName } = app;
    const tenant = await addTenant(app);
    const planner = await addMember(app, { tenant, role: "planner" });
    const { slug } = await addPlan(app, { actor: planner });
    await orderReport({
      app,
      actor: planner,
      planSlug: slug,
      language: "sv",
      requestKey: "poison",
    });
    const diary = path.join(filesDirectory, "diary.txt");
    await writeFile(diary, "");
    const report = async () => (await listReports({ app: app as TestApp, actor: planner }))[0];
    for (const name of ["one", "two", "three", "four"]) {
      const child = await startProcess({
        databaseUrl: database.appUrl,
        redisUrl: url,
        filesDirectory,
        queueName,
        diary,
        takes: -1,
        name,
      });
      await expect
        .poll(
          async () =>
            (await readFile(diary, "utf8")).includes(name) || (await report())?.status === "failed",
          { timeout: 20_000 },
        )
        .toBe(true);
      await kill(child);
    }
    expect(await report()).toMatchObject({ status: "failed", errorCode: "report.poisoned" });
    expect((await readFile(diary, "utf8")).match(/begins/g)).toHaveLength(3);
  });
});
