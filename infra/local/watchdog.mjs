/**
 * Outlives its parent by seconds: when the parent is gone without saying goodbye (killed, crashed,
 * terminal closed), it stops what the parent had started. Speaks JSON lines on standard input.
 */
import fs from "node:fs";
import readline from "node:readline";
import { isAlive, waitUntilGone } from "./process-identity.mjs";

const watched = new Map();
const temporary = new Set();
let goodbye = false;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});

const lines = readline.createInterface({ input: process.stdin });
lines.on("line", (line) => {
  const message = JSON.parse(line);
  if (message.watch) watched.set(message.watch.pid, message.watch);
  if (message.forget) watched.delete(message.forget);
  if (message.temporary) temporary.add(message.temporary);
  if (message.goodbye) goodbye = true;
});
lines.on("close", async () => {
  if (!goodbye) {
    // Databases go last, so that what writes to them can finish first.
    for (const stage of [false, true]) {
      await Promise.all(
        [...watched.values()].filter((entry) => Boolean(entry.last) === stage).map(stop),
      );
    }
  }
  for (const folder of temporary) fs.rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});

async function stop(entry) {
  for (const [signal, within] of [
    [entry.signal, 5000],
    ["SIGQUIT", entry.last ? 3000 : 100],
    ["SIGKILL", 2000],
  ]) {
    if (!isAlive(entry)) break;
    send({ pid: entry.pid, signal });
    if (await waitUntilGone({ ...entry, within })) break;
  }
  // Whatever the child itself had started shares its process group.
  send({ pid: -entry.pid, signal: "SIGKILL" });
}

function send({ pid, signal }) {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone already.
  }
}
