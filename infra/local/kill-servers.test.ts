import { type ChildProcess, spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type ComposedApp, composeApp } from "@boplan/application/compose-app";
import { chooseLetters } from "@boplan/application/report/letter-choice";
import { orderReport } from "@boplan/application/report/order-report";
import { listMyTenants } from "@boplan/application/tenant/list-my-tenants";
import { createCluster, urlFor } from "@boplan/testing/cluster";
import { addMember, addPlan, addTenant } from "@boplan/testing/test-app";
import { afterEach, describe, expect, test } from "vitest";
import { root } from "./layout.mjs";
import { type Killable, killablePostgres, killableRedis } from "./testing/killable-servers.ts";

const REPORTS = 100;
const LEASE_SECONDS = 2;

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

/** The worker as it is built and installed, in a process of its own. */
function workerProcess(env: Readonly<Record<string, string>>) {
  let child: ChildProcess | undefined;
  const start = () => {
    child = spawn(process.execPath, [path.join(root, "apps", "worker", "dist", "main.mjs")], {
      cwd: root,
      stdio: "ignore",
      env: { PATH: process.env.PATH, NODE_ENV: "production", ...env },
    });
  };
  return {
    start,
    /** As whoever watches over it does: a worker that ended is started again. */
    keepAlive: () => {
      if (child && (child.exitCode !== null || child.signalCode !== null)) start();
    },
    kill: async () => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child?.once("exit", resolve));
      child.kill("SIGKILL");
      await gone;
    },
  };
}

async function installation(redis: Killable | null) {
  const postgres = await killablePostgres();
  closers.push(() => rmSync(postgres.folder, { recursive: true, force: true }));
  closers.push(() => postgres.kill());
  await postgres.start();
  if (redis) {
    closers.push(() => redis.kill());
    await redis.start();
  }
  const cluster = await createCluster({ adminUrl: postgres.url });
  const { template: database, app: role } = cluster.description;
  const databaseUrl = urlFor({ cluster: cluster.description, role, database });
  const folder = mkdtempSync(path.join(os.tmpdir(), "boplan-kill-"));
  closers.push(() => rmSync(folder, { recursive: true, force: true }));
  const app = composeApp({
    databaseUrl,
    redisUrl: redis?.url,
    filesDirectory: path.join(folder, "files"),
    secureCookies: false,
    poolSize: 3,
  });
  closers.push(() => app.close().catch(() => {}));
  const worker = workerProcess({
    DATABASE_URL: databaseUrl,
    BOPLAN_DATA_DIR: folder,
    WORKER_LEASE_SECONDS: String(LEASE_SECONDS),
    ...(redis ? { REDIS_URL: redis.url } : {}),
  });
  closers.push(() => worker.kill());
  return { app, folder, postgres, worker };
}

/** Whole plans in the formats that are made soonest, and some printed ones among them. */
async function orderMany(app: ComposedApp) {
  const tenant = await addTenant(app);
  const planner = await addMember(app, { tenant, role: "planner" });
  await chooseLetters({ app, actor: planner, choice: "always" });
  const { slug } = await addPlan(app, { actor: planner });
  const ordered: { id: string; format: string }[] = [];
  for (let place = 0; place < REPORTS; place += 1) {
    const format = place % 20 === 0 ? "pdf" : place % 4 === 0 ? "xlsx" : "html";
    const { reportId } = await orderReport({
      app,
      actor: planner,
      planSlug: slug,
      language: "sv",
      format,
      requestKey: randomUUID(),
    });
    ordered.push({ id: reportId, format });
  }
  return { tenant, planner, ordered };
}

describe.each([{ backend: "PostgreSQL" }, { backend: "Redis" }])(
  "with its queue on $backend",
  ({ backend }) => {
    test(`worker and servers killed in the middle of ${REPORTS} reports: each is made once, whole`, {
      timeout: 300_000,
    }, async (context) => {
      const redis = backend === "Redis" ? await killableRedis() : null;
      if (backend === "Redis" && redis === null) context.skip("no redis-server on this machine");
      const { app, folder, postgres, worker } = await installation(redis);
      const { tenant, planner, ordered } = await orderMany(app);
      const rows = () =>
        app.tenantStore.read(tenant.id, (reader) =>
          reader
            .selectFrom("report")
            .select(["id", "status", "format", "file_sha256", "error_code"])
            .execute(),
        );
      /** Done so far; 0 while the database cannot be asked. */
      const done = async () => {
        worker.keepAlive();
        const now = await rows().catch(() => []);
        return now.filter(({ status }) => status === "done").length;
      };
      const reach = (count: number) =>
        expect.poll(done, { timeout: 120_000, interval: 50 }).toBeGreaterThanOrEqual(count);

      worker.start();
      await reach(10);
      await worker.kill();
      const atFirstKill = await done();
      expect(atFirstKill).toBeLessThan(REPORTS);
      await reach(atFirstKill + 15);
      await postgres.kill();
      await postgres.start();
      if (redis) {
        await reach(50);
        await redis.kill();
        await redis.start();
      }
      await reach(REPORTS);

      const finished = await rows();
      expect(finished).toHaveLength(REPORTS);
      expect(finished.filter(({ error_code }) => error_code !== null)).toEqual([]);
      const place = path.join(folder, "files", tenant.id);
      const names = readdirSync(place).filter((name) => !name.endsWith(".part"));
      expect(names.toSorted()).toEqual(
        ordered.map(({ id, format }) => `${id}.${format}`).toSorted(),
      );
      for (const { id, format, file_sha256 } of finished) {
        const bytes = readFileSync(path.join(place, `${id}.${format}`));
        expect(createHash("sha256").update(bytes).digest("hex"), id).toBe(file_sha256);
      }
      // Told of once each: a letter for every report, and none twice.
      const letters = await app.tenantStore.read(tenant.id, (reader) =>
        reader.selectFrom("mail").select("mail_key").execute(),
      );
      expect(letters.map(({ mail_key }) => mail_key).toSorted()).toEqual(
        ordered.map(({ id }) => `report/${id}/done`).toSorted(),
      );
      const [mine] = await listMyTenants({ app, userId: planner.userId });
      expect(mine?.unseenReports).toBe(REPORTS);
      const left = await app.systemStore.read((reader) =>
        reader.selectFrom("job_outbox").select("name").where("name", "=", "report").execute(),
      );
      expect(left).toEqual([]);
    });
  },
);
