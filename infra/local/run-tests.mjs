import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureBuilt } from "./build-apps.mjs";
import { createFamily } from "./family.mjs";
import { layout } from "./layout.mjs";
import { printFailure, Refusal } from "./refusal.mjs";

/**
 * `npm test`: builds when sources have changed, runs every test on real parts, and ends with one
 * line that counts them. Further arguments go to vitest (file filters, `-t`, `--project`).
 */
export async function runTests({ args }) {
  const family = createFamily();
  const folder = family.ownFolder(fs.mkdtempSync(path.join(os.tmpdir(), "boplan-test-")));
  const summaryFile = path.join(folder, "summary.json");
  let code = 1;
  let summary = null;
  try {
    if (!fs.existsSync(path.join(layout.modules, "vitest"))) {
      throw new Refusal("the packages are not installed. Run `npm ci` first.");
    }
    await ensureBuilt({ family, say: (line) => process.stdout.write(`${line}\n`) });
    code = await runVitest({ args, summaryFile });
    summary = readSummary(summaryFile);
  } catch (error) {
    printFailure(error);
  }
  await family.stopAll();
  // A run that broke down before it could count is a failure, not a run without failures.
  const { passed, failed, skipped, reasons } = summary ?? { ...NOTHING, failed: 1 };
  for (const [reason, count] of Object.entries(reasons)) {
    process.stdout.write(`Skipped ${count}: ${reason}\n`);
  }
  if (passed === 0 && failed === 0) process.stderr.write("boplan: not one test ran.\n");
  process.exitCode = code === 0 && failed === 0 && passed > 0 ? 0 : code || 1;
  process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
}

const NOTHING = { passed: 0, failed: 0, skipped: 0, reasons: {} };

function runVitest({ args, summaryFile }) {
  const vitest = path.join(layout.modules, "vitest", "vitest.mjs");
  const reporter = path.join(layout.root, "infra", "local", "summary-reporter.mjs");
  const child = spawn(
    process.execPath,
    [vitest, "run", "--reporter=default", `--reporter=${reporter}`, ...args],
    {
      cwd: layout.root,
      stdio: "inherit",
      env: { ...process.env, NODE_ENV: "test", BOPLAN_TEST_SUMMARY: summaryFile },
    },
  );
  // Ctrl-C reaches vitest by itself, and it stops its services; we stay to count.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("close", (code) => resolve(code ?? 1));
  });
}

function readSummary(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
