import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { layout } from "./layout.mjs";
import { isDiskFull, Refusal } from "./refusal.mjs";
import { runStep } from "./run-step.mjs";

/** Installs what the lock file names, when something of it is missing. */
export async function ensureInstalled({ family, say }) {
  const stamp = stampOf(layout.lockfile);
  if (readText(layout.installStamp) === stamp) return;
  if (!isInstalled()) {
    say("Installing packages (about a minute the first time) …");
    const { code, log, logFile } = await runStep({
      family,
      name: "install",
      ...npmCommand(["ci", "--no-audit", "--no-fund"]),
      env: { ...process.env, NODE_ENV: "development" },
    });
    if (code !== 0) throw installFailure({ log, logFile });
  }
  fs.writeFileSync(layout.installStamp, stamp);
}

/** How to run npm: the one that runs us, else the one on the path. */
export function npmCommand(args) {
  const own = process.env.npm_execpath;
  return own && /npm-cli\.js$/.test(own) && fs.existsSync(own)
    ? { command: process.execPath, args: [own, ...args] }
    : { command: "npm", args };
}

function stampOf(lockfile) {
  const hash = createHash("sha256").update(fs.readFileSync(lockfile)).digest("hex");
  return `${hash} ${process.platform}-${process.arch}`;
}

/** Whether an `npm ci` or `npm install` by hand has already put all of the lock file in place. */
function isInstalled() {
  const hidden = readText(path.join(layout.modules, ".package-lock.json"));
  if (hidden === null) return false;
  const present = JSON.parse(hidden).packages;
  const wanted = JSON.parse(fs.readFileSync(layout.lockfile, "utf8")).packages;
  return Object.entries(wanted).every(([place, { version, link, optional }]) => {
    if (!place.startsWith("node_modules/") || optional) return true;
    return link ? place in present : present[place]?.version === version;
  });
}

function installFailure({ log, logFile }) {
  if (isDiskFull(log)) {
    return new Refusal(
      `the disk that holds ${layout.root} is full. Free 1 GB there and start again.`,
    );
  }
  if (/EBADENGINE/.test(log)) {
    return new Refusal(`npm refuses this Node (${process.versions.node}); see ${logFile}.`);
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET/.test(log)) {
    return new Refusal(
      `the npm registry cannot be reached, so packages could not be installed. Check the network or npm's proxy setting and start again (log: ${logFile}).`,
    );
  }
  const reason = /npm (?:error|ERR!) (?!code)(.+)/.exec(log)?.[1] ?? "npm stopped";
  return new Refusal(`packages could not be installed: ${reason} (log: ${logFile}).`);
}

function readText(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
