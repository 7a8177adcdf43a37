import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { REPOSITORY_CHECKS } from "./all-checks.ts";
import { readRepository } from "./repository.ts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const files = readRepository(root);

test("the repository is read", () => {
  expect(files.some((file) => file.path === "packages/domain/src/plan/plan.ts")).toBe(true);
  expect(files.some((file) => file.path.includes("node_modules"))).toBe(false);
});

test.each(Object.entries(REPOSITORY_CHECKS))("this repository: %s", async (_name, check) => {
  expect(await check({ root, files })).toEqual([]);
});
