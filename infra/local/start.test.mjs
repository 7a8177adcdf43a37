import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  freePort,
  leftOver,
  processesOf,
  runCommand,
  standInCheckout,
  takePort,
} from "./testing/stand-in-checkout.mjs";

const READY = /Boplan is ready: \S+/;
const asRoot = process.getuid() === 0;
const running = [];

function start({ checkout, port, ...rest }) {
  const command = runCommand({
    folder: checkout.folder,
    ...rest,
    env: { PORT: String(port), ...rest.env },
  });
  running.push(command);
  return command;
}

async function statusOf(port) {
  return (await fetch(`http://127.0.0.1:${port}/`)).json();
}

async function stop(command, signal = "SIGINT") {
  command.child.kill(signal);
  return command.ended;
}

afterEach(async () => {
  for (const command of running.splice(0)) await stop(command, "SIGTERM");
});

describe("a checkout whose path has spaces and Nordic letters", () => {
  let checkout;
  let port;
  beforeAll(async () => {
    checkout = standInCheckout({ name: "boplan på Åland, första försöket" });
    port = await freePort();
  });
  afterAll(() => checkout.remove());

  test("starts, keeps its secrets to itself, refuses a second start, and Ctrl-C leaves nothing", async () => {
    const first = start({ checkout, port });
    expect(await first.line(READY)).toContain(`http://localhost:${port}`);
    expect(first.said.stdout).toMatch(/maja@norsjo\.example +planner in norsjo/);
    expect(await statusOf(port)).toMatchObject({ role: "boplan_app", tenants: 1, owner: null });
    for (const file of ["connection.json", "cluster-secrets.json", "run.json"]) {
      const { mode } = fs.statSync(path.join(checkout.folder, ".data", file));
      expect([file, mode & 0o077]).toEqual([file, 0]);
    }

    const connection = path.join(checkout.folder, ".data", "connection.json");
    expect(Object.keys(JSON.parse(fs.readFileSync(connection, "utf8")))).toEqual([
      "ownerUrl",
      "appUrl",
      "appRole",
    ]);

    const second = await start({ checkout, port }).ended;
    expect(second.code).toBe(1);
    expect(second.stderr).toMatch(/^boplan: already running at http:\/\/localhost:\d+ .*\n$/);
    expect(await statusOf(port)).toMatchObject({ tenants: 1 });

    const { code, stderr } = await stop(first);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(await leftOver(checkout.folder)).toEqual([]);
  });

  test("a second start keeps the data and neither builds nor loads again", async () => {
    const command = start({ checkout, port });
    await command.line(READY);
    expect(command.said.stdout).not.toMatch(/Building|Loaded/);
    expect(await statusOf(port)).toMatchObject({ tenants: 1 });
    expect(fs.readFileSync(path.join(checkout.folder, "builds.txt"), "utf8")).toBe("built\n");
    await stop(command, "SIGHUP");
    expect(await leftOver(checkout.folder)).toEqual([]);
  });

  test("killed outright it leaves nothing behind, and can be started at once", async () => {
    const killed = start({ checkout, port });
    await killed.line(READY);
    await stop(killed, "SIGKILL");
    const next = start({ checkout, port });
    await next.line(READY);
    await stop(next, "SIGKILL");
    expect(await leftOver(checkout.folder)).toEqual([]);
  });

  test.each(["SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"])(
    "under npm, %s to npm alone stops everything",
    async (signal) => {
      const command = start({ checkout, port, npm: "start" });
      await command.line(READY);
      await stop(command, signal);
      expect(await leftOver(checkout.folder)).toEqual([]);
    },
  );

  test("a service that is killed is started again", async () => {
    const command = start({ checkout, port });
    await command.line(READY);
    const worker = () => processesOf(checkout.folder).find((p) => /worker\/dist/.test(p.command));
    const before = worker().pid;
    process.kill(before, "SIGKILL");
    await expect.poll(() => worker()?.pid ?? before, { timeout: 5000 }).not.toBe(before);
    await stop(command);
    expect(await leftOver(checkout.folder)).toEqual([]);
  });

  test("a changed source is built again; a build that fails is one line", async () => {
    fs.appendFileSync(path.join(checkout.folder, "apps/web/source.mjs"), "// changed\n");
    fs.writeFileSync(path.join(checkout.folder, "broken"), "");
    const { code, stderr } = await start({ checkout, port }).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^boplan: the build failed: .*broken on purpose.*\n$/);
    fs.rmSync(path.join(checkout.folder, "broken"));
    expect(await leftOver(checkout.folder)).toEqual([]);
  });

  test("a damaged database folder is one line that says how to mend it", async () => {
    const data = path.join(checkout.folder, ".data", "postgres");
    for (const [part, reason] of [
      ["global/pg_control", /does not start|damaged/],
      ["PG_VERSION", /damaged/],
    ]) {
      fs.renameSync(path.join(data, part), path.join(data, `${part}.away`));
      const { code, stderr } = await start({ checkout, port }).ended;
      fs.renameSync(path.join(data, `${part}.away`), path.join(data, part));
      expect(code).toBe(1);
      expect(stderr.trim().split("\n")).toHaveLength(1);
      expect(stderr).toMatch(reason);
      expect(stderr).toMatch(/Restore .* from a copy, or move it away/);
    }
    expect(await leftOver(checkout.folder)).toEqual([]);
  });

  test("missing passwords of an existing database are told, not made anew", async () => {
    const file = path.join(checkout.folder, ".data", "cluster-secrets.json");
    fs.renameSync(file, `${file}.away`);
    const { code, stderr } = await start({ checkout, port }).ended;
    fs.renameSync(`${file}.away`, file);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^boplan: the passwords of the database .* are missing.*\n$/);
  });
});

describe("what cannot work is one line on standard error and leaves nothing running", () => {
  let checkout;
  beforeAll(() => {
    checkout = standInCheckout();
  });
  afterAll(() => checkout.remove());

  async function refusal(env) {
    const { code, stdout, stderr } = await start({ checkout, port: await freePort(), env }).ended;
    expect(code).toBe(1);
    expect(stdout).not.toMatch(/ready/);
    expect(stderr).toMatch(/^boplan: .*\n$/);
    expect(await leftOver(checkout.folder)).toEqual([]);
    return stderr;
  }

  test("a taken port", async () => {
    const { port, free } = await takePort();
    expect(await refusal({ PORT: String(port) })).toContain(`PORT=${port + 1} npm start`);
    await free();
  });

  test("a port that is none", async () => {
    expect(await refusal({ PORT: "eighty" })).toContain('PORT is "eighty"');
    expect(await refusal({ PORT: "70000" })).toContain("1 to 65535");
  });

  test("a database address that is none, or where nobody answers", async () => {
    expect(await refusal({ DATABASE_URL: "mysql://x/y" })).toContain("is not the address");
    const nobody = `postgres://boplan:secret@127.0.0.1:${await freePort()}/boplan`;
    const said = await refusal({ DATABASE_URL: nobody });
    expect(said).toContain("cannot be reached (ECONNREFUSED)");
    expect(said).not.toContain("secret");
  });
});

describe("a PostgreSQL given by DATABASE_URL", () => {
  test("is used with a role of its own; wrong password and lacking rights are told", async () => {
    const host = standInCheckout();
    const guest = standInCheckout();
    try {
      const server = start({ checkout: host, port: await freePort() });
      await server.line(READY);
      const secrets = JSON.parse(
        fs.readFileSync(path.join(host.folder, ".data", "cluster-secrets.json"), "utf8"),
      );
      const { ownerUrl } = JSON.parse(
        fs.readFileSync(path.join(host.folder, ".data", "connection.json"), "utf8"),
      );
      const admin = new URL(ownerUrl);
      admin.username = "boplan_cluster";
      admin.password = secrets.cluster;
      const attempt = async (url) =>
        start({ checkout: guest, port: await freePort(), env: { DATABASE_URL: url.toString() } });

      const wrong = new URL(admin);
      wrong.password = "wrong";
      expect((await (await attempt(wrong)).ended).stderr).toMatch(
        /does not accept the role or password/,
      );
      const missing = new URL(admin);
      missing.pathname = "/nowhere";
      expect((await (await attempt(missing)).ended).stderr).toMatch(/no such database/);
      expect((await (await attempt(new URL(ownerUrl))).ended).stderr).toMatch(
        /may not make the login role boplan_app_[0-9a-f]{8} .*createrole/,
      );

      const port = await freePort();
      const command = start({ checkout: guest, port, env: { DATABASE_URL: admin.toString() } });
      await command.line(READY);
      expect((await statusOf(port)).role).toMatch(/^boplan_app_[0-9a-f]{8}$/);
      await stop(command);
      expect(fs.existsSync(path.join(guest.folder, ".data", "postgres"))).toBe(false);
    } finally {
      for (const command of running.splice(0)) await stop(command, "SIGTERM");
      expect(await leftOver(host.folder, guest.folder)).toEqual([]);
      host.remove();
      guest.remove();
    }
  });
});

describe.skipIf(!asRoot)("accounts", () => {
  test("as root in a folder others cannot enter, data and programs move to where they can", async () => {
    const checkout = standInCheckout({ parentMode: 0o700 });
    try {
      const port = await freePort();
      for (const expected of [/Loaded/, /ready/]) {
        const command = start({ checkout, port });
        await command.line(READY);
        expect(command.said.stdout).toMatch(expected);
        await stop(command);
      }
      const { place } = JSON.parse(
        fs.readFileSync(path.join(checkout.folder, ".data", "cluster-place.json"), "utf8"),
      );
      expect(place).toMatch(/^\/var\/lib\/boplan-[0-9a-f]{12}$/);
      expect(fs.existsSync(path.join(place, "postgres", "PG_VERSION"))).toBe(true);
      expect(await leftOver(checkout.folder, place)).toEqual([]);
    } finally {
      checkout.remove();
    }
  });

  test("as an ordinary user, everything stays in the folder and belongs to the user", async () => {
    const checkout = standInCheckout();
    try {
      const { status } = spawnSync("id", ["-u", "boplan-postgres"]);
      expect(status).toBe(0);
      const [uid, gid] = ["-u", "-g"].map((flag) =>
        Number(execFileSync("id", [flag, "boplan-postgres"], { encoding: "utf8" })),
      );
      execFileSync("chown", ["-R", `${uid}:${gid}`, checkout.parent]);
      const command = start({
        checkout,
        port: await freePort(),
        uid,
        gid,
        env: { HOME: checkout.parent },
      });
      await command.line(READY);
      expect(fs.statSync(path.join(checkout.folder, ".data", "postgres")).uid).toBe(uid);
      await stop(command);
      expect(await leftOver(checkout.folder)).toEqual([]);
    } finally {
      checkout.remove();
    }
  });
});
