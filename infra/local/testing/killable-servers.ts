import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { CLUSTER_ROLE } from "../layout.mjs";
import { freePort, initialiseCluster } from "../postgres-cluster.mjs";
import { temporaryPlace } from "../postgres-place.mjs";

/** A server that can be killed without warning and started again where it was. */
export interface Killable {
  readonly url: string;
  /** Starts it, or starts it again, and waits until it answers. */
  start(): Promise<void>;
  /** SIGKILL: no goodbye, nothing written down. */
  kill(): Promise<void>;
}

/**
 * A PostgreSQL of its own whose commits are on disk when they are answered, as in production; only
 * the machine's own cache is trusted, since it is the server that dies and not the machine.
 */
export async function killablePostgres(): Promise<Killable & { readonly folder: string }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "boplan-kill-postgres-"));
  const place = temporaryPlace(folder);
  const password = "a-password-of-one-test";
  initialiseCluster({ place, password, durable: false });
  const port = await freePort();
  const url = `postgres://${CLUSTER_ROLE}:${password}@127.0.0.1:${port}/postgres`;
  const settings = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    max_connections: 60,
    synchronous_commit: "on",
    fsync: "off",
    timezone: "UTC",
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const process = restartable(() =>
    spawn(path.join(place.nativeDir, "bin", "postgres"), ["-D", place.dataDir, ...args], {
      ...place.account,
      cwd: "/",
      env: { PATH: "/usr/bin:/bin", LC_ALL: "C" },
      stdio: "ignore",
    }),
  );
  return {
    url,
    folder,
    kill: process.kill,
    // Right after a kill the old server's children may still hold its memory: then it goes anew.
    start: () => process.startUntil(() => answersSql(url)),
  };
}

/** A Redis that keeps nothing on disk: when it is killed, everything on the queue is lost. */
export async function killableRedis(): Promise<Killable | null> {
  const { stdout } = spawnSync(
    "sh",
    ["-c", "command -v redis-server || command -v valkey-server"],
    {
      encoding: "utf8",
    },
  );
  const command = stdout.trim().split("\n")[0];
  if (!command) return null;
  const port = await freePort();
  const folder = mkdtempSync(path.join(os.tmpdir(), "boplan-kill-redis-"));
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const process = restartable(() =>
    spawn(command, [...args, "--dir", folder], { cwd: "/", stdio: "ignore" }),
  );
  return {
    url: `redis://127.0.0.1:${port}/0`,
    kill: process.kill,
    start: () => process.startUntil(() => takesCalls(port)),
  };
}

function restartable(begin: () => ChildProcess) {
  let child: ChildProcess | undefined;
  const isGone = () => !child || child.exitCode !== null || child.signalCode !== null;
  return {
    kill: async () => {
      if (!child || isGone()) return;
      const ended = new Promise((resolve) => child?.once("exit", resolve));
      child.kill("SIGKILL");
      await ended;
    },
    startUntil: async (answers: () => Promise<boolean>) => {
      for (let attempt = 0; attempt < 600; attempt += 1) {
        if (isGone()) child = begin();
        if (await answers()) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error("the server does not start");
    },
  };
}

async function answersSql(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function takesCalls(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: "127.0.0.1" }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}
