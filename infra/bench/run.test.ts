import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { percentile } from "./bench.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, ["--import", "tsx", "infra/bench/run.ts", ...args], {
    cwd: root,
  });

test("an unknown bench is refused with the names of those there are", async () => {
  const refused: unknown = await run("nothing").catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: 2, stdout: "" });
  for (const file of readdirSync(fileURLToPath(new URL("./benches", import.meta.url)))) {
    expect(refused).toMatchObject({ stderr: expect.stringContaining(file.slice(0, -3)) });
  }
}, 20_000);

test("a percentile is a time that was measured", () => {
  const times = [5, 1, 4, 2, 3];
  expect([0, 0.5, 0.95].map((share) => percentile({ times, share }))).toEqual([1, 3, 5]);
  expect(percentile({ times: [], share: 0.5 })).toBe(0);
});
