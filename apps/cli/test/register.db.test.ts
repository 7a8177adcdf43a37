import { writeFile } from "node:fs/promises";
import path from "node:path";
import { cloneDatabase } from "@boplan/testing/database";
import { beforeAll, expect, test } from "vitest";
import { type CliHarness, createCli } from "./cli-run.ts";

let cli: CliHarness;
beforeAll(async () => {
  const { appUrl } = await cloneDatabase();
  cli = await createCli({ databaseUrl: appUrl, queueName: "cli-register" });
});

const save = (name: string, value: unknown) =>
  writeFile(path.join(cli.folder, name), JSON.stringify(value));
const norsjo = { country: "SE", code: "2417", population: 3900, populationDate: "2024-12-31" };

test("populations are imported with their sums, and what is missing is named", async () => {
  await save("figures.json", { municipalities: [norsjo, { ...norsjo, code: "2418" }] });
  const done = await cli.json<{ added: number; totals: unknown[] }>(
    "register import --file figures.json",
  );
  expect(done).toMatchObject({
    added: 2,
    totals: [{ country: "SE", countedOn: "2024-12-31", municipalities: 2, population: 7800 }],
  });
  const { stdout } = await cli.run("register import --file figures.json");
  expect(stdout).toContain("7800");
  expect(stdout).toContain("Lycksele");
});

test("a code that no municipality has stops the whole file", async () => {
  await save("bad.json", [norsjo, { ...norsjo, code: "0000" }]);
  const { code, stdout, stderr } = await cli.run("register import --file bad.json");
  expect(code).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toContain("SE 0000");
});
