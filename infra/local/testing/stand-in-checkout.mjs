import { spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { root } from "../layout.mjs";

/**
 * A checkout in a folder of its own with the real local commands and tiny stand-ins for web, worker
 * and CLI, so that starting and stopping can be tried without the product.
 */
export function standInCheckout({ name = "checkout", parentMode = 0o755 } = {}) {
  const parent = fs.mkdtempSync(path.join(os.tmpdir(), "boplan-local-"));
  fs.chmodSync(parent, parentMode);
  const folder = path.join(parent, name);
  const put = (file, text) => {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  };
  fs.mkdirSync(folder);
  fs.cpSync(path.join(root, "infra", "local"), path.join(folder, "infra", "local"), {
    recursive: true,
  });
  fs.symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  fs.copyFileSync(path.join(root, "package-lock.json"), path.join(folder, "package-lock.json"));
  put(
    "package.json",
    JSON.stringify({
      private: true,
      type: "module",
      scripts: { start: "exec node infra/local/start.mjs", build: "node build.mjs" },
    }),
  );
  put("build.mjs", BUILD);
  put("apps/web/source.mjs", WEB);
  put("apps/worker/source.mjs", WORKER);
  put("apps/cli/src/main.ts", CLI);
  put("infra/local/prepare-database.ts", PREPARE);
  return { folder, parent, remove: () => removeCheckout({ folder, parent }) };
}

function removeCheckout({ folder, parent }) {
  try {
    const { place } = JSON.parse(
      fs.readFileSync(path.join(folder, ".data", "cluster-place.json"), "utf8"),
    );
    fs.rmSync(place, { recursive: true, force: true });
  } catch {
    // Its database lay inside.
  }
  fs.rmSync(parent, { recursive: true, force: true });
}

/** Runs one of the local commands; `line` waits for output, `ended` for its end. */
export function runCommand({ folder, script = "start.mjs", args = [], env = {}, uid, gid, npm }) {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(
      ([key]) => !/^(npm_|DATABASE_|REDIS_|VITEST|TEST_|NODE_ENV)/.test(key),
    ),
  );
  const command = npm
    ? ["npm", ["run", npm]]
    : [process.execPath, [path.join("infra", "local", script), ...args]];
  const child = spawn(...command, {
    cwd: folder,
    env: { ...inherited, ...env },
    uid,
    gid,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { stdout: "", stderr: "" };
  const waiting = [];
  for (const stream of ["stdout", "stderr"]) {
    child[stream].on("data", (data) => {
      said[stream] += data;
      for (const check of waiting) check();
    });
  }
  const ended = new Promise((resolve) => {
    child.once("close", (code, signal) => resolve({ code, signal, ...said }));
  });
  const line = (pattern) =>
    new Promise((resolve, reject) => {
      const check = () => {
        const match = pattern.exec(said.stdout);
        if (match) resolve(match[0]);
      };
      waiting.push(check);
      check();
      void ended.then((end) => reject(new Error(`ended first: ${JSON.stringify(end)}`)));
    });
  line(/$^/).catch(() => {});
  return { child, said, ended, line };
}

/** Processes that work for a checkout: all that name its folder, or one given, on their command line. */
export function processesOf(...folders) {
  return fs
    .readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      try {
        const command = fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
        const cwd = readLink(`/proc/${pid}/cwd`);
        const named = folders.some((f) => command.includes(f) || cwd.startsWith(f));
        return named && command.trim() !== ""
          ? [{ pid: Number(pid), command: command.trim() }]
          : [];
      } catch {
        return [];
      }
    });
}

/** Waits until no process works for the folders any more; answers those that still do. */
export async function leftOver(...folders) {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    if (processesOf(...folders).length === 0) return [];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return processesOf(...folders);
}

/** A port that is free now, and optionally one kept taken. */
export function takePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, () => {
      const { port } = server.address();
      resolve({ port, free: () => new Promise((done) => server.close(done)) });
    });
  });
}

export async function freePort() {
  const { port, free } = await takePort();
  await free();
  return port;
}

function readLink(link) {
  try {
    return fs.readlinkSync(link);
  } catch {
    return "";
  }
}

const BUILD = `import fs from "node:fs";
for (const [from, to] of [["web", "server"], ["worker", "main"]]) {
  fs.mkdirSync("apps/" + from + "/dist", { recursive: true });
  fs.copyFileSync("apps/" + from + "/source.mjs", "apps/" + from + "/dist/" + to + ".mjs");
}
fs.appendFileSync("builds.txt", "built\\n");
if (fs.existsSync("broken")) throw new Error("the build is broken on purpose");
`;

const WEB = `import http from "node:http";
import pg from "pg";
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
pool.on("error", () => {});
http.createServer(async (request, response) => {
  try {
    const { rows } = await pool.query("select current_user as role, count(*)::int as tenants from tenant");
    response.end(JSON.stringify({ pid: process.pid, owner: process.env.DATABASE_OWNER_URL ?? null, ...rows[0] }));
  } catch (error) {
    response.statusCode = 503;
    response.end(String(error));
  }
}).listen(Number(process.env.PORT));
`;

const WORKER = `console.log(JSON.stringify({ message: "ready", pid: process.pid }));
setInterval(() => {}, 1000);
`;

const CLI = `import pg from "pg";
const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
await client.connect();
const { rows } = await client.query("select slug from tenant");
await client.end();
console.log(JSON.stringify({ args: process.argv.slice(2), tenants: rows.map((row) => row.slug) }));
if (process.argv[2] === "refuse") process.exitCode = 1;
`;

const PREPARE = `import pg from "pg";
const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
await client.connect();
await client.query("create table if not exists tenant (slug text primary key)");
await client.query("grant select on tenant to " + process.env.DATABASE_APP_ROLE);
const { rowCount } = await client.query("insert into tenant values ('norsjo') on conflict do nothing");
await client.end();
const accounts = [{ email: "maja@norsjo.example", roles: { norsjo: "planner" } }];
console.log(JSON.stringify({ applied: [], loaded: rowCount ? ["norsjo"] : [], accounts, password: "demo" }));
`;
