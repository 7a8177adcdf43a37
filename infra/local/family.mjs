import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { processIdentity, waitUntilGone } from "./process-identity.mjs";

const WATCHDOG = fileURLToPath(new URL("./watchdog.mjs", import.meta.url));

/**
 * The processes one command starts. Each runs in a group of its own, so that Ctrl-C reaches only
 * the command, which then stops them in order; a watchdog does so if the command is killed.
 */
export function createFamily() {
  const watchdog = spawn(process.execPath, [WATCHDOG], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    cwd: "/",
  });
  watchdog.on("error", () => {});
  watchdog.stdin.on("error", () => {});
  watchdog.unref();
  watchdog.stdin.unref?.();
  const tell = (message) => watchdog.stdin.write(`${JSON.stringify(message)}\n`);
  const members = new Set();
  let closing = false;

  /** Starts a process. `logFile` gets its output; `last` marks databases, which stop after the rest. */
  function start({ name, command, args, env, cwd, uid, gid, logFile, signal, last, onExit }) {
    // Whoever is still at work when all is being stopped must not begin anything new.
    if (closing) throw new Error("stopping");
    const output = logFile ? fs.openSync(logFile, "a", 0o600) : "ignore";
    const child = spawn(command, args, {
      cwd,
      env,
      uid,
      gid,
      detached: true,
      stdio: ["ignore", output, output],
    });
    if (typeof output === "number") fs.closeSync(output);
    const member = {
      name,
      child,
      pid: child.pid,
      identity: processIdentity(child.pid),
      signal: signal ?? "SIGTERM",
      last: last === true,
      exited: false,
      stopping: false,
      failure: null,
    };
    member.gone = new Promise((resolve) => {
      const finish = (code, how) => {
        if (member.exited) return;
        member.exited = true;
        member.code = code;
        member.exitSignal = how;
        members.delete(member);
        if (member.pid) {
          killGroup(member.pid);
          tell({ forget: member.pid });
        }
        resolve(member);
        if (!member.stopping) onExit?.(member);
      };
      child.once("error", (error) => {
        member.failure = error;
        finish(null, null);
      });
      child.once("exit", finish);
    });
    if (member.pid) {
      members.add(member);
      const { pid, identity } = member;
      tell({ watch: { pid, identity, signal: member.signal, last: member.last } });
    }
    return member;
  }

  /** Asks a process to stop and, when it does not, makes it. */
  async function stop(member, { patience = 8000 } = {}) {
    member.stopping = true;
    for (const [signal, within] of [
      [member.signal, patience],
      [member.last ? "SIGQUIT" : "SIGKILL", 4000],
      ["SIGKILL", 2000],
    ]) {
      if (member.exited || !member.pid) return;
      try {
        process.kill(member.pid, signal);
      } catch {
        return;
      }
      if (await waitUntilGone({ ...member, within })) break;
    }
    await Promise.race([member.gone, new Promise((resolve) => setTimeout(resolve, 500))]);
  }

  async function stopAll() {
    closing = true;
    for (const last of [false, true]) {
      await Promise.all([...members].filter((m) => m.last === last).map((m) => stop(m)));
    }
    tell({ goodbye: true });
    watchdog.stdin.end();
  }

  /** A folder that is to vanish with the family, also when the command is killed. */
  function ownFolder(folder) {
    tell({ temporary: path.resolve(folder) });
    return folder;
  }

  return { start, stop, stopAll, ownFolder, isClosing: () => closing };
}

function killGroup(pid) {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Nothing of it is left.
  }
}
