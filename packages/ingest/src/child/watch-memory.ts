import { Worker } from "node:worker_threads";

/** Runs as text, so that source and bundle need no further file. */
const WATCH = `
const { workerData } = require("node:worker_threads");
setInterval(() => {
  if (process.memoryUsage.rss() > workerData.limit) process.kill(process.pid, "SIGKILL");
}, 25);
`;

/**
 * Ends this process as soon as it holds more memory than it may. A thread of its own looks, since
 * the reader never lets go of this one while it works; and what lies outside the engine's heap no
 * setting of the engine bounds.
 */
export function watchMemory(limitBytes: number): void {
  if (process.memoryUsage.rss() > limitBytes) process.kill(process.pid, "SIGKILL");
  const watcher = new Worker(WATCH, { eval: true, workerData: { limit: limitBytes } });
  watcher.unref();
}
