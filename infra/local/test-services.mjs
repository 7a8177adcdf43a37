import { spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startTemporary } from "./embedded-postgres.mjs";
import { freePort } from "./postgres-cluster.mjs";

const UNPACK = fileURLToPath(new URL("./unpack-chromium.mjs", import.meta.url));

/** A PostgreSQL for this run: the one named in the environment, else one of our own. */
export async function providePostgres({ family, env }) {
  if (env.TEST_DATABASE_URL) return env.TEST_DATABASE_URL;
  const { adminUrl } = await startTemporary({ family });
  return adminUrl;
}

/** A Redis for this run, without anything kept on disk; `reason` says why there is none. */
export async function provideRedis({ family, env }) {
  if (env.TEST_REDIS_URL) return { url: env.TEST_REDIS_URL };
  const command = findCommand(["redis-server", "valkey-server"]);
  if (command === null) return { url: null, reason: "no redis-server on this machine" };
  const folder = family.ownFolder(fs.mkdtempSync(path.join(os.tmpdir(), "boplan-redis-")));
  const port = await freePort();
  const member = family.start({
    name: "redis",
    command,
    args: [
      "--port",
      port,
      "--bind",
      "127.0.0.1",
      "--save",
      "",
      "--appendonly",
      "no",
      "--dir",
      folder,
    ].map(String),
    env: { PATH: process.env.PATH },
    cwd: "/",
    logFile: path.join(folder, "redis.log"),
  });
  if (!(await answers({ port, member }))) {
    return { url: null, reason: `${command} does not start on this machine` };
  }
  return { url: `redis://127.0.0.1:${port}/0` };
}

/** A Chromium: the machine's own, else the one from npm; `reason` says why there is none. */
export function provideChromium({ family, env }) {
  if (env.TEST_CHROMIUM) return { path: env.TEST_CHROMIUM };
  const own = findCommand([
    // The same engine without a window around it: a third less work for the same pages.
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
  ]);
  if (own !== null) return { path: own };
  // The npm package decides when it is loaded whether to bring its own libraries.
  const hasLibraries = spawnSync("sh", ["-c", "ldconfig -p | grep -q libnss3.so"]).status === 0;
  const { status, stdout, stderr } = spawnSync(process.execPath, [UNPACK], {
    encoding: "utf8",
    env: { ...env, ...(hasLibraries ? {} : { AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" }) },
  });
  if (status !== 0) {
    return {
      path: null,
      reason: `no Chromium could be unpacked: ${stderr.trim().split("\n").pop()}`,
    };
  }
  const { executable, libraries } = JSON.parse(stdout);
  if (!libraries) return { path: executable };
  const folder = family.ownFolder(fs.mkdtempSync(path.join(os.tmpdir(), "boplan-chromium-")));
  const wrapper = path.join(folder, "chromium");
  fs.writeFileSync(
    wrapper,
    `#!/bin/sh\nLD_LIBRARY_PATH='${libraries}' exec '${executable}' "$@"\n`,
    { mode: 0o755 },
  );
  return { path: wrapper };
}

function findCommand(names) {
  const folders = `${process.env.PATH ?? ""}:/usr/local/bin:/usr/bin:/usr/sbin`.split(":");
  for (const name of names) {
    for (const folder of folders) {
      const candidate = path.join(folder, name);
      try {
        fs.accessSync(candidate, fs.constants.X_OK);
        if (folder !== "") return candidate;
      } catch {
        // Not there.
      }
    }
  }
  return null;
}

async function answers({ port, member }) {
  for (let attempt = 0; attempt < 200 && !member.exited; attempt += 1) {
    const open = await new Promise((resolve) => {
      const socket = net.connect({ port, host: "127.0.0.1" }, () => {
        socket.destroy();
        resolve(true);
      });
      socket.on("error", () => resolve(false));
    });
    if (open) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
