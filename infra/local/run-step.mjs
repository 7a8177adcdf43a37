import fs from "node:fs";
import path from "node:path";
import { layout } from "./layout.mjs";
import { Refusal } from "./refusal.mjs";

/** Runs one step to its end with the output in a log of its own. */
export async function runStep({ family, name, command, args, env }) {
  const logFile = logFor(name);
  const member = family.start({ name, command, args, env, cwd: layout.root, logFile });
  await member.gone;
  if (member.failure) {
    throw new Refusal(`${command} cannot be run (${member.failure.code}). Is it installed?`);
  }
  return { code: member.code, log: fs.readFileSync(logFile, "utf8"), logFile };
}

/** A fresh log file; the one of the run before stays beside it. */
export function logFor(name) {
  fs.mkdirSync(layout.logDir, { recursive: true });
  const logFile = path.join(layout.logDir, `${name}.log`);
  if (fs.existsSync(logFile)) fs.renameSync(logFile, `${logFile}.previous`);
  fs.writeFileSync(logFile, "", { mode: 0o600 });
  return logFile;
}

/** The last lines of a log that say something, for a failure's one line. */
export function lastWords(log, count = 1) {
  const lines = log.split("\n").map((line) => line.trim());
  return lines
    .filter((line) => line !== "")
    .slice(-count)
    .join(" / ")
    .slice(-400);
}
