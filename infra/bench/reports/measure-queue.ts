import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type ComposedApp, composeApp } from "@boplan/application/compose-app";
import { openReport } from "@boplan/application/report/open-report";
import { orderReport } from "@boplan/application/report/order-report";
import type { Actor } from "@boplan/auth/permission";
import { asAdmin, createCluster, urlFor } from "@boplan/testing/cluster";
import { addMember, addPlan, addTenant } from "@boplan/testing/test-app";
import { createFamily } from "../../local/family.mjs";
import { providePostgres } from "../../local/test-services.mjs";
import { type Goal, rounded } from "../bench.ts";
import { sampleElements } from "./sample-report.ts";

const PROGRAM = fileURLToPath(new URL("../../../apps/worker/src/main.ts", import.meta.url));

/** Elements of each plan: a report of some ten pages, as most municipalities have. */
const ELEMENTS = 40;
const TENANTS = 13;

interface Found {
  readonly perSecond: number;
  readonly peakMegabytes: number;
}

/**
 * Many tenants' reports through the real queue, with one worker process and with two, and how long
 * one report of a small tenant waits behind five hundred of a busy one.
 */
export async function measureQueue(options: {
  say: (line: string) => void;
  reports: number;
}): Promise<{
  ratios: Record<string, number>;
  figures: Record<string, number>;
  goals: Goal[];
}> {
  const { say, reports } = options;
  const family = createFamily();
  const adminUrl = await providePostgres({ family, env: process.env });
  const cluster = await createCluster({ adminUrl });
  const { template, app: role } = cluster.description;
  await asAdmin(adminUrl, (client) =>
    client.query(`grant connect, temporary on database ${template} to ${role}`),
  );
  const databaseUrl = urlFor({ cluster: cluster.description, role, database: template });
  const dataDirectory = await mkdtemp(path.join(os.tmpdir(), "boplan-bench-"));
  const app = composeApp({
    databaseUrl,
    redisUrl: undefined,
    filesDirectory: path.join(dataDirectory, "files"),
    secureCookies: false,
    poolSize: 4,
  });
  try {
    const owners = await Promise.all(Array.from({ length: TENANTS }, () => ownerOf(app)));
    const run = (workers: number) =>
      runAll({ app, owners, reports, workers, databaseUrl, dataDirectory });
    const one = await run(1);
    say(`1 process: ${one.perSecond} reports/s, ${one.peakMegabytes} MB at most`);
    const two = await run(2);
    say(`2 processes: ${two.perSecond} reports/s, ${two.peakMegabytes} MB at most each`);
    const ahead = Math.round((reports * 500) / 650);
    const waited = await waitBehind({ app, owners, ahead, databaseUrl, dataDirectory });
    say(
      `a small tenant behind ${ahead} queued: ${waited.small} s; the last of the busy one: ${waited.busy} s`,
    );
    const peak = Math.max(one.peakMegabytes, two.peakMegabytes);
    return {
      ratios: {
        twoProcessesToOne: rounded(two.perSecond / one.perSecond),
        smallWaitShare: rounded(waited.small / waited.busy),
      },
      figures: {
        reportsPerSecond1: one.perSecond,
        reportsPerSecond2: two.perSecond,
        peakMegabytesPerWorker: peak,
        smallTenantWaitSeconds: waited.small,
        busyTenantWaitSeconds: waited.busy,
      },
      goals: [{ figure: "peakMegabytesPerWorker", value: peak, atMost: 500 }],
    };
  } finally {
    await app.close();
    await cluster.drop();
    await family.stopAll();
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

interface Owner {
  readonly actor: Actor;
  readonly slug: string;
}

async function ownerOf(app: ComposedApp): Promise<Owner> {
  const tenant = await addTenant(app);
  const actor = await addMember(app, { tenant, role: "planner" });
  const elements = sampleElements(ELEMENTS);
  const { slug } = await addPlan(app, { actor, plan: { elements } });
  return { actor, slug };
}

async function order(app: ComposedApp, { actor, slug }: Owner): Promise<string> {
  const { reportId } = await orderReport({
    app,
    actor,
    planSlug: slug,
    language: "sv",
    requestKey: randomUUID(),
  });
  return reportId;
}

interface Surroundings {
  readonly app: ComposedApp;
  readonly owners: readonly Owner[];
  readonly databaseUrl: string;
  readonly dataDirectory: string;
}

async function runAll(
  options: Surroundings & { reports: number; workers: number },
): Promise<Found> {
  const { app, owners, reports, workers } = options;
  for (let place = 0; place < reports; place += 1) {
    const owner = owners[place % owners.length];
    if (owner) await order(app, owner);
  }
  const processes = Array.from({ length: workers }, () => startWorker(options));
  const begun = performance.now();
  let peak = 0;
  while ((await unfinished(app, owners)) > 0) {
    requireAlive(processes);
    for (const { pid } of processes) peak = Math.max(peak, residentMegabytes(pid));
    await pause(250);
  }
  const seconds = (performance.now() - begun) / 1000;
  await Promise.all(processes.map(stop));
  return { perSecond: rounded(reports / seconds), peakMegabytes: Math.round(peak) };
}

async function waitBehind(
  options: Surroundings & { ahead: number },
): Promise<{ small: number; busy: number }> {
  const { app, owners, ahead } = options;
  const [busy, small] = owners;
  if (!busy || !small) throw new Error("no tenants");
  for (let place = 0; place < ahead; place += 1) await order(app, busy);
  const reportId = await order(app, small);
  const worker = startWorker(options);
  const begun = performance.now();
  const since = () => rounded((performance.now() - begun) / 1000);
  while ((await openReport({ app, actor: small.actor, reportId })).status !== "done") {
    requireAlive([worker]);
    await pause(100);
  }
  const waited = since();
  while ((await unfinished(app, owners)) > 0) await pause(250);
  await stop(worker);
  return { small: waited, busy: since() };
}

async function unfinished(app: ComposedApp, owners: readonly Owner[]): Promise<number> {
  const counts = await Promise.all(
    owners.map(({ actor }) =>
      app.tenantStore.read(actor.tenantId, (reader) =>
        reader
          .selectFrom("report")
          .select((eb) => eb.fn.countAll<string>().as("count"))
          .where("status", "in", ["queued", "running"])
          .executeTakeFirstOrThrow(),
      ),
    ),
  );
  return counts.reduce((sum, { count }) => sum + Number(count), 0);
}

function startWorker({ databaseUrl, dataDirectory }: Surroundings): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", PROGRAM], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      BOPLAN_DATA_DIR: dataDirectory,
      WORKER_CONCURRENCY: "1",
      REDIS_URL: "",
    },
  });
}

/** Without a worker nothing would ever be finished. */
function requireAlive(workers: readonly ChildProcess[]): void {
  if (workers.some(({ exitCode }) => exitCode !== null)) throw new Error("a worker process ended");
}

async function stop(worker: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => worker.once("exit", resolve));
  worker.kill("SIGTERM");
  await gone;
}

/** What a process and its typesetters hold, where the system tells (Linux). */
function residentMegabytes(pid: number | undefined): number {
  if (pid === undefined) return 0;
  try {
    const own = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? "0";
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
    const below = children === "" ? [] : children.split(" ").map(Number);
    return Number(own) / 1024 + below.reduce((sum, child) => sum + residentMegabytes(child), 0);
  } catch {
    return 0;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
