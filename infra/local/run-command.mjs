import { spawn } from "node:child_process";
import fs from "node:fs";
import { ensureBuilt } from "./build-apps.mjs";
import { commandNeeds } from "./command-needs.mjs";
import { createFamily } from "./family.mjs";
import { ensureInstalled } from "./install-packages.mjs";
import { layout } from "./layout.mjs";
import { printFailure, Refusal } from "./refusal.mjs";
import { liveRecord } from "./run-record.mjs";
import { lastWords, logFor } from "./run-step.mjs";

/**
 * `npm run boplan -- …`: runs the operator's command with what it needs around it. Standard output
 * belongs to the command alone; it may be one JSON document.
 */
export async function runCommand({ args }) {
  const needs = commandNeeds(args);
  const family = createFamily();
  const say = (line) => process.stderr.write(`${line}\n`);
  let code = 1;
  try {
    await ensureInstalled({ family, say });
    code = needs === "nothing" ? await runCli({ args, env: process.env }) : await withServices();
  } catch (error) {
    printFailure(error);
  }
  await family.stopAll();
  process.exitCode = code;

  async function withServices() {
    const { withDatabase, productEnvironment } = await import("./open-database.mjs");
    const startsWorker = needs === "worker" && liveRecord()?.kind !== "server";
    if (startsWorker) await ensureBuilt({ family, say });
    return withDatabase(
      { family, env: process.env, prepare: needs !== "schema" },
      async (connection) => {
        const env = productEnvironment({ connection, env: process.env });
        fs.mkdirSync(env.BOPLAN_DATA_DIR, { recursive: true });
        if (startsWorker) startWorker({ family, env });
        return runCli({ args, env });
      },
    );
  }
}

function startWorker({ family, env }) {
  const logFile = logFor("worker-for-command");
  const { DATABASE_OWNER_URL: _, ...workerEnv } = env;
  family.start({
    name: "worker",
    command: process.execPath,
    args: [layout.workerEntry],
    env: { ...workerEnv, NODE_ENV: "production" },
    cwd: layout.root,
    logFile,
    onExit: () => {
      const words = lastWords(fs.readFileSync(logFile, "utf8"));
      printFailure(new Refusal(`the worker stopped: ${words} (log: ${logFile}).`));
    },
  });
}

function runCli({ args, env }) {
  const child = spawn(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), layout.cliEntry, ...args],
    // The person's own folder, so that file names in the arguments mean what they say.
    { cwd: process.env.INIT_CWD ?? process.cwd(), env, stdio: "inherit" },
  );
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("close", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 1)));
  });
}
