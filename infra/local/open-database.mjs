import fs from "node:fs";
import { startEmbedded } from "./embedded-postgres.mjs";
import { openExternal } from "./external-postgres.mjs";
import { layout } from "./layout.mjs";
import { isDiskFull, Refusal } from "./refusal.mjs";
import { claimRecord } from "./run-record.mjs";
import { lastWords, runStep } from "./run-step.mjs";

/** TypeScript entries run through tsx, which is there once the packages are. */
export const TSX = ["--import", "tsx"];

/**
 * The database this command works on: the given one, else the embedded.
 * @returns {Promise<{ownerUrl: string, appUrl: string, appRole: string}>}
 */
export function openDatabase({ family, env, onExit }) {
  return env.DATABASE_URL ? openExternal({ env }) : startEmbedded({ family, onExit });
}

/** What every part of the product reads its database and files from. */
export function productEnvironment({ connection, env }) {
  return {
    ...env,
    DATABASE_URL: connection.appUrl,
    DATABASE_OWNER_URL: connection.ownerUrl,
    DATABASE_APP_ROLE: connection.appRole,
    BOPLAN_DATA_DIR: env.BOPLAN_DATA_DIR || layout.dataDir,
  };
}

/** Migrates and loads the demo where nobody lives yet; answers who one can sign in as. */
export async function prepareDatabase({ family, connection, env }) {
  const { code, log, logFile } = await runStep({
    family,
    name: "prepare",
    command: process.execPath,
    args: [...TSX, layout.prepareEntry],
    env: productEnvironment({ connection, env }),
  });
  const answer = lastJson(log);
  if (code === 0 && answer) return answer;
  const reason = answer?.error ? `${answer.error}: ${answer.cause}` : lastWords(log);
  if (isDiskFull(reason)) {
    throw new Refusal("the disk that holds the database is full. Free some space and start again.");
  }
  throw new Refusal(`the database could not be brought up to date: ${reason} (log: ${logFile}).`);
}

/**
 * Runs something with the database at hand: the one of the environment, that of the server running
 * in this folder, or the embedded one, started for the duration.
 */
export async function withDatabase({ family, env, prepare = true }, run) {
  if (env.DATABASE_URL) {
    const connection = await openExternal({ env });
    if (prepare) await prepareDatabase({ family, connection, env });
    return run(connection);
  }
  const claim = await claimRecord({ kind: "command" });
  if (claim === null) return run(JSON.parse(fs.readFileSync(layout.connection, "utf8")));
  try {
    const connection = await startEmbedded({ family });
    if (prepare) await prepareDatabase({ family, connection, env });
    return await run(connection);
  } finally {
    await family.stopAll();
    claim.release();
  }
}

function lastJson(log) {
  try {
    return JSON.parse(log.trimEnd().split("\n").pop());
  } catch {
    return null;
  }
}
