/** `npm run check`: types, lint and format, and the rules of this repository. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const bin = (name) => path.join(root, "node_modules", name);
const tsc = bin("typescript/bin/tsc");

const steps = [
  ["repository", ["--import", "tsx", path.join("infra", "checks", "report-checks.ts")]],
  ["lint and format", [bin("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "."]],
  // One program for all of it: package by package the same sources would be read twenty times.
  ["types", [tsc, "-p", path.join("infra", "checks", "tsconfig.all.json")]],
  ["types of the site", [tsc, "-p", path.join("apps", "web", "tsconfig.json")]],
  ["types of the parts of the site", [tsc, "-p", path.join("packages", "ui", "tsconfig.json")]],
];

let failed = 0;
for (const [name, args] of steps) {
  const started = Date.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)\n\n`);
  if (status !== 0) failed += 1;
}
if (failed > 0) process.stderr.write(`boplan: ${failed} of ${steps.length} checks failed.\n`);
process.exitCode = failed === 0 ? 0 : 1;
