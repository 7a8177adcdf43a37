import { spawnSync } from "node:child_process";
import fs from "node:fs";

/**
 * What tells this process from a later one with the same number: its moment of birth.
 * Returns `null` when there is no such process. A zombie counts as gone.
 */
export function processIdentity(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (process.platform === "linux") {
    try {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
      // The command's name stands in parentheses and may itself hold spaces and parentheses.
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      if (fields[0] === "Z" || fields[0] === "X") return null;
      return `${bootId()}:${fields[19]}`;
    } catch {
      return null;
    }
  }
  const { stdout, status } = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], {
    encoding: "utf8",
  });
  return status === 0 && stdout.trim() !== "" ? stdout.trim() : null;
}

/** True while exactly the process that was written down is alive. */
export function isAlive({ pid, identity }) {
  const now = processIdentity(pid);
  return now !== null && now === identity;
}

/** Waits until the process is gone; `false` when it outlived the wait. */
export async function waitUntilGone({ pid, identity, within }) {
  const until = Date.now() + within;
  while (isAlive({ pid, identity })) {
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return true;
}

function bootId() {
  try {
    return fs.readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "boot";
  }
}
