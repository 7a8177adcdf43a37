import { spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { CLUSTER_ROLE } from "./layout.mjs";
import { processIdentity, waitUntilGone } from "./process-identity.mjs";
import { isDiskFull, Refusal } from "./refusal.mjs";

const NEEDED_BYTES = 150 * 1024 * 1024;
const ENVIRONMENT = { PATH: "/usr/bin:/bin", LC_ALL: "C" };

/** Makes the data folder when there is none. It appears whole or not at all. */
export function initialiseCluster({ place, password, durable }) {
  const { nativeDir, dataDir, account } = place;
  if (fs.existsSync(dataDir)) return;
  refuseWithoutSpace(path.dirname(dataDir));
  const draft = `${dataDir}.new`;
  const passwordFile = `${draft}.password`;
  try {
    fs.rmSync(draft, { recursive: true, force: true });
    fs.mkdirSync(draft, { recursive: true, mode: 0o700 });
    fs.writeFileSync(passwordFile, password, { mode: 0o600 });
    if (account.uid !== undefined) {
      fs.chownSync(draft, account.uid, account.gid);
      fs.chownSync(passwordFile, account.uid, account.gid);
    }
    const { status, stdout, stderr, error } = spawnSync(
      path.join(nativeDir, "bin", "initdb"),
      [
        `--pgdata=${draft}`,
        `--username=${CLUSTER_ROLE}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        ...(durable ? [] : ["--no-sync"]),
      ],
      { ...account, cwd: "/", encoding: "utf8", env: ENVIRONMENT },
    );
    if (error || status !== 0) {
      const said = error?.message ?? `${stdout}\n${stderr}`;
      if (isDiskFull(said)) throw diskFull(path.dirname(dataDir));
      const reason = /error: (.*)/.exec(said)?.[1] ?? said.trim().split("\n").pop();
      throw new Refusal(`the database folder ${dataDir} could not be made: ${reason}.`);
    }
    fs.renameSync(draft, dataDir);
  } catch (error) {
    throw isDiskFull(error?.code) ? diskFull(path.dirname(dataDir)) : error;
  } finally {
    fs.rmSync(passwordFile, { force: true });
    fs.rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * Starts the server on a free port of 127.0.0.1 and waits until it answers.
 * TCP only: a socket file's path may be at most 107 bytes, and a checkout may lie deep.
 */
export async function startCluster({ family, place, password, durable, logFile, onExit }) {
  const { nativeDir, dataDir, account } = place;
  refuseBrokenFolder(place);
  await stopOrphan(dataDir);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const logStart = fs.existsSync(logFile) ? fs.statSync(logFile).size : 0;
    const settings = {
      listen_addresses: "127.0.0.1",
      port,
      unix_socket_directories: "",
      max_connections: 120,
      timezone: "UTC",
      log_timezone: "UTC",
      // Statements may carry people's names and new passwords; they stay out of the log.
      log_min_error_statement: "panic",
      ...(durable
        ? {}
        : { fsync: "off", synchronous_commit: "off", full_page_writes: "off", autovacuum: "off" }),
    };
    const member = family.start({
      name: "database",
      command: path.join(nativeDir, "bin", "postgres"),
      args: ["-D", dataDir, ...Object.entries(settings).flatMap(([k, v]) => ["-c", `${k}=${v}`])],
      env: ENVIRONMENT,
      cwd: "/",
      ...account,
      logFile,
      signal: "SIGINT",
      last: true,
    });
    const adminUrl = `postgres://${CLUSTER_ROLE}:${password}@127.0.0.1:${port}/postgres`;
    const problem = await waitForAnswer({ adminUrl, member });
    if (problem === null) {
      // Until here its end is told by what its log says; from here on it is news.
      void member.gone.then(() => member.stopping || onExit?.());
      return { adminUrl, port, member };
    }
    const log = fs.readFileSync(logFile, "utf8").slice(logStart);
    await family.stop(member);
    if (/could not bind|Address already in use/.test(log) && attempt < 4) continue;
    throw startFailure({ log, problem, dataDir, logFile });
  }
}

async function waitForAnswer({ adminUrl, member }) {
  const { default: pg } = await import("pg");
  const until = Date.now() + 60_000;
  for (;;) {
    if (member.exited) return { message: "it stopped at once" };
    const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 5000 });
    client.on("error", () => {});
    try {
      await client.connect();
      await client.end();
      return null;
    } catch (error) {
      await client.end().catch(() => {});
      // 57P03: still starting, for instance replaying its log after a power cut.
      const starting = error.code === "57P03" || error.code === "ECONNREFUSED";
      if (!starting && error.code !== "ECONNRESET") return error;
      if (Date.now() > until + (error.code === "57P03" ? 240_000 : 0)) return error;
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

function startFailure({ log, problem, dataDir, logFile }) {
  if (isDiskFull(log)) return diskFull(dataDir);
  if (problem.code === "28P01") {
    return new Refusal(
      `the database in ${dataDir} does not know the password kept in .data/cluster-secrets.json. ` +
        "Put the right file back, or move both away to start anew.",
    );
  }
  const fatal = /(?:FATAL|PANIC|ERROR): +(.*)/.exec(log)?.[1] ?? problem.message;
  return new Refusal(
    `the database in ${dataDir} does not start: ${fatal} (log: ${logFile}). ` +
      "Restore that folder from a copy, or move it away to start anew with the demo.",
  );
}

function refuseBrokenFolder({ dataDir, account }) {
  const mend = "Restore the folder from a copy, or move it away to start anew with the demo.";
  const stat = fs.statSync(dataDir);
  const uid = account.uid ?? process.getuid?.();
  if (uid !== undefined && stat.uid !== uid) {
    throw new Refusal(
      `the database folder ${dataDir} belongs to another account (${stat.uid}). Start as the account that made it, or move the folder away.`,
    );
  }
  let version;
  try {
    version = fs.readFileSync(path.join(dataDir, "PG_VERSION"), "utf8").trim();
  } catch (error) {
    throw new Refusal(
      `the database folder ${dataDir} is damaged: PG_VERSION cannot be read (${error.code}). ${mend}`,
    );
  }
  if (version !== "18") {
    throw new Refusal(
      `the database folder ${dataDir} was made by PostgreSQL ${version || "unknown"}, and this one is 18. ${mend}`,
    );
  }
}

/** A server left over from a killed start is stopped; the mark of one that is gone is removed. */
async function stopOrphan(dataDir) {
  const mark = path.join(dataDir, "postmaster.pid");
  if (!fs.existsSync(mark)) return;
  const pid = Number(fs.readFileSync(mark, "utf8").split("\n")[0]);
  const identity = processIdentity(pid);
  if (identity !== null && servesFolder({ pid, dataDir })) {
    for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"]) {
      try {
        process.kill(pid, signal);
      } catch {
        break;
      }
      if (await waitUntilGone({ pid, identity, within: 6000 })) break;
    }
  }
  fs.rmSync(mark, { force: true });
}

function servesFolder({ pid, dataDir }) {
  if (process.platform === "linux") {
    try {
      return fs.realpathSync(`/proc/${pid}/cwd`) === fs.realpathSync(dataDir);
    } catch {
      return false;
    }
  }
  const { stdout } = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  return stdout.includes(dataDir);
}

function refuseWithoutSpace(folder) {
  const { bavail, bsize, blocks } = fs.statfsSync(folder);
  if (blocks > 0 && bavail * bsize < NEEDED_BYTES) throw diskFull(folder);
}

function diskFull(folder) {
  return new Refusal(
    `the disk that holds ${folder} is full. Free at least ${NEEDED_BYTES / 1024 / 1024} MB there, or put the checkout on another disk.`,
  );
}

/** A port of 127.0.0.1 that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
