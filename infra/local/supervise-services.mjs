import fs from "node:fs";
import { layout } from "./layout.mjs";
import { isDiskFull, Refusal } from "./refusal.mjs";
import { lastWords, logFor } from "./run-step.mjs";

const READY_WITHIN = 90_000;
const RESTARTS = { allowed: 5, within: 60_000 };

/**
 * Starts web and worker and resolves when both are ready. Afterwards a service that ends by itself
 * is started again, until it does so too often.
 */
export async function superviseServices({ family, env, mode, port, onGiveUp }) {
  const services = mode === "start" ? builtServices() : sourceServices();
  const state = { settled: false };
  const running = services.map((service) => supervise({ family, env, service, state, onGiveUp }));
  await Promise.all([
    answersReady({ port, service: running[0] }),
    ...running.slice(1).map((service) => saysReady(service)),
  ]);
  state.settled = true;
}

function builtServices() {
  return [
    { name: "web", args: [layout.webEntry] },
    { name: "worker", args: [layout.workerEntry] },
  ];
}

function sourceServices() {
  return [
    // Vite looks for its configuration in the folder it is run from.
    { name: "web", args: ["--import", "tsx", layout.webDevEntry], cwd: layout.webDir },
    { name: "worker", args: ["--import", "tsx", "--watch", layout.workerDevEntry] },
  ];
}

function supervise({ family, env, service, state, onGiveUp }) {
  const logFile = logFor(service.name);
  const ends = [];
  const current = { name: service.name, logFile, member: null };
  const start = () => {
    current.member = family.start({
      name: service.name,
      command: process.execPath,
      args: service.args,
      env,
      cwd: service.cwd ?? layout.root,
      logFile,
      onExit: () => {
        // Before all are ready, whoever waits for the service sees its end and says so.
        if (!state.settled) return;
        const now = Date.now();
        ends.push(now);
        const recent = ends.filter((at) => now - at < RESTARTS.within).length;
        if (recent > RESTARTS.allowed) {
          onGiveUp(
            new Refusal(`${service.name} keeps stopping: ${reasonOf(logFile)} (log: ${logFile}).`),
          );
          return;
        }
        setTimeout(() => family.isClosing() || start(), 200 * recent);
      },
    });
  };
  start();
  return current;
}

async function answersReady({ port, service }) {
  await waitFor(service, async () => {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/readyz`, {
        signal: AbortSignal.timeout(5000),
      });
      await response.arrayBuffer();
      return response.ok;
    } catch {
      return false;
    }
  });
}

async function saysReady(service) {
  await waitFor(service, async () => /\bready\b/i.test(fs.readFileSync(service.logFile, "utf8")));
}

async function waitFor(service, isReady) {
  const until = Date.now() + READY_WITHIN;
  for (;;) {
    const { member, name, logFile } = service;
    if (member.exited) {
      throw new Refusal(`${name} did not start: ${reasonOf(logFile)} (log: ${logFile}).`);
    }
    if (await isReady()) return;
    if (Date.now() > until) {
      throw new Refusal(
        `${name} was not ready within ${READY_WITHIN / 1000} seconds: ${reasonOf(logFile)} (log: ${logFile}).`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function reasonOf(logFile) {
  const log = fs.readFileSync(logFile, "utf8");
  if (isDiskFull(log)) return "the disk is full";
  const error = /^\s*(?:\w*Error|error)\b.*$/m.exec(log)?.[0].trim();
  return (error ?? lastWords(log)).slice(0, 300) || "it said nothing";
}
