import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { npmCommand } from "./install-packages.mjs";
import { layout } from "./layout.mjs";
import { isDiskFull, Refusal } from "./refusal.mjs";
import { writeWhole } from "./run-record.mjs";
import { lastWords, runStep } from "./run-step.mjs";

const IGNORED = new Set(["node_modules", "dist", "build", ".turbo", "e2e", "coverage"]);

/** Builds web and worker when there is no build or a source has changed since. */
export async function ensureBuilt({ family, say }) {
  const signature = signatureOf(layout.buildSources.map((part) => path.join(layout.root, part)));
  if (isBuilt() && readStamp() === signature) return;
  say("Building …");
  fs.rmSync(layout.buildStamp, { force: true });
  const { code, log, logFile } = await runStep({
    family,
    name: "build",
    ...npmCommand(["run", "build"]),
    env: { ...process.env, NODE_ENV: "production", TURBO_TELEMETRY_DISABLED: "1" },
  });
  if (isDiskFull(log)) {
    throw new Refusal(
      `the disk that holds ${layout.root} is full. Free 1 GB there and start again.`,
    );
  }
  if (code !== 0) {
    const reason =
      /\[ERROR\] (.*)/.exec(log)?.[1] ?? /\b\w*Error: .*/.exec(log)?.[0] ?? lastWords(log);
    throw new Refusal(`the build failed: ${reason.slice(0, 300)} (log: ${logFile}).`);
  }
  if (!isBuilt()) throw new Refusal(`the build left no ${layout.webEntry} (log: ${logFile}).`);
  writeWhole({ file: layout.buildStamp, text: JSON.stringify({ signature }) });
}

/** Changes with the path, size or time of any source; reading them all would take seconds. */
export function signatureOf(places) {
  const hash = createHash("sha256");
  const visit = (place) => {
    const stat = fs.statSync(place, { throwIfNoEntry: false });
    if (stat === undefined) return;
    if (!stat.isDirectory()) {
      hash.update(`${path.relative(layout.root, place)}\0${stat.size}\0${stat.mtimeMs}\n`);
      return;
    }
    for (const entry of fs.readdirSync(place).sort()) {
      if (!IGNORED.has(entry) && !/\.test\.[a-z]+$/.test(entry)) visit(path.join(place, entry));
    }
  };
  for (const place of places) visit(place);
  return hash.digest("hex");
}

function isBuilt() {
  return fs.existsSync(layout.webEntry) && fs.existsSync(layout.workerEntry);
}

function readStamp() {
  try {
    return JSON.parse(fs.readFileSync(layout.buildStamp, "utf8")).signature;
  } catch {
    return null;
  }
}
