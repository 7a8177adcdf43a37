/** `npm run check`: types, lint and format, and the rules of this repository. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const bin = (name) => path.join(root, "node_modules", name);
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };

const steps = [
  ["repository", ["--import", "tsx", path.join("infra", "checks", "report-checks.ts")]],
  ["lint and format", [bin("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "."]],
  ["types of the tools", [bin("typescript/bin/tsc"), "-p", "tsconfig.json"]],
  ["types", [bin("turbo/bin/turbo"), "run", "typecheck", "--output-logs=errors-only"]],
];

let failed = 0;
for (const [name, args] of steps) {
  const started = Date.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: "inherit" });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)\n\n`);
  if (status !== 0) failed += 1;
}
if (failed > 0) process.stderr.write(`boplan: ${failed} of ${steps.length} checks failed.\n`);
process.exitCode = failed === 0 ? 0 : 1;
