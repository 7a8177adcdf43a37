import fs from "node:fs";
import { layout } from "./layout.mjs";
import { isAlive, processIdentity } from "./process-identity.mjs";
import { Refusal } from "./refusal.mjs";

/**
 * Who uses this checkout's embedded database now. One file, made exclusively, that names its
 * process so exactly that a left-over one is told from a live one.
 *
 * @typedef {{pid: number, identity: string, kind: "server" | "command", state: "starting" | "ready", url: string | null}} RunRecord
 */

/** The record of a live process, or `null`. @returns {RunRecord | null} */
export function liveRecord() {
  const record = readRecord();
  return record !== null && isAlive(record) ? record : null;
}

/**
 * Takes the record. Refuses when a server runs here; waits while a short command does.
 * @returns {Promise<{leftOver: boolean, update: (change: Partial<RunRecord>) => void, release: () => void}>}
 */
export async function claimRecord({ kind, within = 120_000 }) {
  fs.mkdirSync(layout.dataDir, { recursive: true });
  const mine = {
    pid: process.pid,
    identity: processIdentity(process.pid),
    kind,
    state: "starting",
    url: null,
  };
  const until = Date.now() + within;
  let leftOver = false;
  for (;;) {
    try {
      fs.writeFileSync(layout.runRecord, JSON.stringify(mine), { flag: "wx", mode: 0o600 });
      return { leftOver, update, release };
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const other = liveRecord();
    if (other === null) {
      // A record being written is empty for an instant; look twice before calling it left over.
      await pause();
      if (liveRecord() === null) {
        leftOver = true;
        fs.rmSync(layout.runRecord, { force: true });
      }
      continue;
    }
    if (other.kind === "server" && kind === "server") {
      throw new Refusal(
        other.url
          ? `already running at ${other.url} (process ${other.pid}). Stop that one first with Ctrl-C in its terminal or \`kill ${other.pid}\`.`
          : `already starting in this folder (process ${other.pid}). Wait for it, or stop it with \`kill ${other.pid}\`.`,
      );
    }
    if (other.kind === "server" && other.state === "ready") return null;
    if (Date.now() > until) {
      throw new Refusal(
        `process ${other.pid} has held this folder's database for two minutes. Wait for it, or stop it with \`kill ${other.pid}\`.`,
      );
    }
    await pause();
  }

  function update(change) {
    Object.assign(mine, change);
    writeWhole({ file: layout.runRecord, text: JSON.stringify(mine) });
  }
  function release() {
    const record = readRecord();
    if (record?.pid === mine.pid && record.identity === mine.identity) {
      fs.rmSync(layout.runRecord, { force: true });
    }
  }
}

/** Replaces a private file in one step, so that no reader sees half of it. */
export function writeWhole({ file, text }) {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, text, { mode: 0o600 });
  fs.renameSync(draft, file);
}

function readRecord() {
  try {
    return JSON.parse(fs.readFileSync(layout.runRecord, "utf8"));
  } catch {
    return null;
  }
}

function pause() {
  return new Promise((resolve) => setTimeout(resolve, 150));
}
