import path from "node:path";
import { fileURLToPath } from "node:url";
import { REPOSITORY_CHECKS } from "./all-checks.ts";
import { type Problem, readRepository } from "./repository.ts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const files = readRepository(root);
let found = 0;
for (const [name, check] of Object.entries(REPOSITORY_CHECKS)) {
  const problems = await run(check);
  found += problems.length;
  process.stdout.write(`${problems.length === 0 ? "ok  " : "FAIL"} ${name}\n`);
  for (const { file, message } of problems) process.stdout.write(`       ${file}: ${message}\n`);
}

/** A check that breaks down has found something too, and must not hide what the others find. */
async function run(check: (typeof REPOSITORY_CHECKS)[string]): Promise<Problem[]> {
  try {
    return await check({ root, files });
  } catch (error) {
    return [{ file: "(the check itself)", message: String(error) }];
  }
}

process.exitCode = found === 0 ? 0 : 1;
