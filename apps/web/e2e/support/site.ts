import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ComposedApp, composeApp } from "@boplan/application/compose-app";
import { loadDemo } from "@boplan/demo/load-demo";
import { cloneDatabase, type TestDatabase } from "@boplan/testing/database";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

/** The built site over a database of its own, with the demo in it. */
export interface Site {
  readonly origin: string;
  readonly ownerUrl: string;
  /** The same parts in this process, for arranging and for asking what really happened. */
  readonly app: ComposedApp;
  readonly startWorker: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface SiteOptions {
  /** How the site is set up besides, by the names of its environment. */
  readonly env?: Readonly<Record<string, string>>;
}

export async function openSite(options: SiteOptions = {}): Promise<Site> {
  const database = await cloneDatabase({ name: "demo", fill: fillWithDemo });
  const folder = mkdtempSync(join(tmpdir(), "boplan-e2e-"));
  const children: ChildProcess[] = [];
  const app = composeApp({
    databaseUrl: database.appUrl,
    redisUrl: undefined,
    filesDirectory: join(folder, "files"),
    secureCookies: false,
    poolSize: 2,
  });
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    NODE_ENV: "production",
    DATABASE_URL: database.appUrl,
    BOPLAN_DATA_DIR: folder,
    BOPLAN_COUNT_STATEMENTS: "1",
    PORT: "0",
    HOST: "127.0.0.1",
    ...options.env,
  };
  const web = await start({ entry: "apps/web/dist/server.mjs", env, children });
  return {
    origin: `http://127.0.0.1:${web.port}`,
    ownerUrl: database.ownerUrl,
    app,
    startWorker: async () => {
      await start({ entry: "apps/worker/dist/main.mjs", env, children });
    },
    close: async () => {
      await Promise.all(children.map(stop));
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Loading the demo is the same work for every file, so it is done once a run. */
async function fillWithDemo(database: TestDatabase): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "boplan-e2e-demo-"));
  const app = composeApp({
    databaseUrl: database.appUrl,
    redisUrl: undefined,
    filesDirectory: folder,
    secureCookies: false,
    poolSize: 2,
  });
  try {
    await loadDemo(app);
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts one built service and waits for the line in which it says that it is ready. */
function start(options: {
  entry: string;
  env: NodeJS.ProcessEnv;
  children: ChildProcess[];
}): Promise<{ port: number }> {
  const { entry, env, children } = options;
  const child = spawn(process.execPath, [join(ROOT, entry)], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  let heard = "";
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      heard += chunk.toString();
      const line = heard.split("\n").find((one) => one.includes("ready"));
      if (!line) return;
      const port = /"port":(\d+)/.exec(line)?.[1];
      resolve({ port: Number(port ?? 0) });
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", () => reject(new Error(`${entry} ended before it was ready:\n${heard}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill("SIGKILL"), 10_000);
    child.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill("SIGTERM");
  });
}
