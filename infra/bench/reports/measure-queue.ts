import { type ChildProcess, execFileSync, spawn } from "node:child_process";
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

const WORKER = fileURLToPath(new URL("../../../apps/worker", import.meta.url));

/** Elements of each plan: a report of some twenty pages, as most municipalities have. */
const ELEMENTS = 40;
const TENANTS = 13;

/** Reports of the busy municipality when a small one orders its only one. */
const AHEAD = 500;

/** What is watched of one or several workers at their queue. */
interface Found {
  readonly done: number;
  readonly perSecond: number;
  /** Of the worker that held most, with its typesetter. */
  readonly peakMegabytes: number;
  /** Time of a report in the last third against the first: 1 where nothing piles up. */
  readonly growth: number;
}

interface Surroundings {
  readonly app: ComposedApp;
  readonly owners: readonly Owner[];
  readonly databaseUrl: string;
  readonly dataDirectory: string;
}

/**
 * Many tenants' reports through the real queue, with one worker process and with two, and how long
 * one report of a small tenant waits behind five hundred of a busy one. A part that takes longer
 * than `minutes` ends there: its rates are those of what was done.
 */
export async function measureQueue(options: {
  say: (line: string) => void;
  reports: number;
  minutes: number;
}): Promise<{
  ratios: Record<string, number>;
  figures: Record<string, number>;
  goals: Goal[];
}> {
  const { say, reports, minutes } = options;
  // As it is installed: from source, a loader would be part of what is measured.
  execFileSync(process.execPath, [path.join(WORKER, "build.mjs")], { cwd: WORKER });
  const family = createFamily();
  const adminUrl = await providePostgres({ family, env: process.env });
  const limitMs = minutes * 60_000;
  try {
    const run = async (workers: number) => {
      const found = await withSurroundings({
        adminUrl,
        use: (surroundings) => runAll({ ...surroundings, reports, workers, limitMs }),
      });
      say(
        `${workers} process(es): ${found.done} of ${reports} reports, ${found.perSecond}/s, growth ${found.growth}, ${found.peakMegabytes} MB at most each`,
      );
      return found;
    };
    const one = await run(1);
    const two = await run(2);
    const ahead = Math.round((reports * AHEAD) / 650);
    const waited = await withSurroundings({
      adminUrl,
      use: (surroundings) => waitBehind({ ...surroundings, ahead }),
    });
    const alone = rounded(ahead / one.perSecond);
    say(`a small tenant behind ${ahead} queued: ${waited} s; without fairness some ${alone} s`);
    const peak = Math.max(one.peakMegabytes, two.peakMegabytes);
    return {
      ratios: {
        twoProcessesToOne: rounded(two.perSecond / one.perSecond),
        growth1: one.growth,
        growth2: two.growth,
        smallWaitShare: rounded(waited / alone),
      },
      figures: {
        reportsDone1: one.done,
        reportsDone2: two.done,
        reportsPerSecond1: one.perSecond,
        reportsPerSecond2: two.perSecond,
        peakMegabytesPerWorker: peak,
        smallTenantWaitSeconds: waited,
      },
      goals: [{ figure: "peakMegabytesPerWorker", value: peak, atMost: 500 }],
    };
  } finally {
    await family.stopAll();
  }
}

/** A database, a folder and tenants of its own for each part: nothing left over disturbs the next. */
async function withSurroundings<Result>(options: {
  adminUrl: string;
  use: (surroundings: Surroundings) => Promise<Result>;
}): Promise<Result> {
  const { adminUrl, use } = options;
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
    return await use({ app, owners, databaseUrl, dataDirectory });
  } finally {
    await app.close();
    await cluster.drop();
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

async function runAll(
  options: Surroundings & { reports: number; workers: number; limitMs: number },
): Promise<Found> {
  const { app, owners, reports, workers, limitMs } = options;
  for (let place = 0; place < reports; place += 1) {
    const owner = owners[place % owners.length];
    if (owner) await order(app, owner);
  }
  const begun = performance.now();
  const processes = Array.from({ length: workers }, () => startWorker(options));
  const since = () => (performance.now() - begun) / 1000;
  let peak = 0;
  /** Seconds at which so many were done, the first when the first was. */
  const seen: { done: number; at: number }[] = [];
  try {
    for (let done = 0; done < reports && since() * 1000 < limitMs; ) {
      requireAlive(processes);
      for (const { pid } of processes) peak = Math.max(peak, residentMegabytes(pid));
      done = reports - (await unfinished(app, owners));
      if (done > 0) seen.push({ done, at: since() });
      await pause(250);
    }
  } finally {
    await Promise.all(processes.map(stop));
  }
  const first = seen[0] ?? { done: 0, at: 0 };
  const last = seen.at(-1) ?? first;
  const third = (last.done - first.done) / 3;
  const at = (wanted: number) => seen.find(({ done }) => done >= wanted)?.at ?? last.at;
  const early = at(first.done + third) - first.at;
  const late = last.at - at(first.done + 2 * third);
  return {
    done: last.done,
    // From the first that was done: a worker that starts is not what is measured.
    perSecond: rounded((last.done - first.done) / Math.max(0.001, last.at - first.at)),
    growth: rounded(early > 0 ? late / early : 1),
    peakMegabytes: Math.round(peak),
  };
}

/** Seconds until a small tenant has its one report behind those of a busy one. */
async function waitBehind(options: Surroundings & { ahead: number }): Promise<number> {
  const { app, owners, ahead } = options;
  const [busy, small] = owners;
  if (!busy || !small) throw new Error("no tenants");
  for (let place = 0; place < ahead; place += 1) await order(app, busy);
  const reportId = await order(app, small);
  const worker = startWorker(options);
  const begun = performance.now();
  try {
    while ((await openReport({ app, actor: small.actor, reportId })).status !== "done") {
      requireAlive([worker]);
      await pause(100);
    }
    return rounded((performance.now() - begun) / 1000);
  } finally {
    await stop(worker);
  }
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
  return spawn(process.execPath, [path.join(WORKER, "dist/main.mjs")], {
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
  if (worker.exitCode !== null) return;
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
