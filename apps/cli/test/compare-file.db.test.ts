import { readFile } from "node:fs/promises";
import path from "node:path";
import { cloneDatabase } from "@boplan/testing/database";
import { beforeAll, expect, test } from "vitest";
import { type CliHarness, createCli } from "./cli-run.ts";

let cli: CliHarness;
beforeAll(async () => {
  const { appUrl } = await cloneDatabase();
  cli = await createCli({ databaseUrl: appUrl, queueName: "cli-compare" });
  await cli.run([
    "tenant",
    "create",
    "here",
    "--name",
    "Here",
    "--kind",
    "region",
    "--country",
    "SE",
    "--language",
    "sv",
  ]);
});

const written = (name: string) => readFile(path.join(cli.folder, name));

test("a comparison is written as rows, in the language asked for", async () => {
  const done = await cli.json<{ format: string; bytes: number; contentHash: string }>(
    "compare --region here --view overview --format csv --out rows.csv --lang nb",
  );
  expect(done.contentHash).toMatch(/^[0-9a-f]{64}$/);
  const [header] = (await written("rows.csv")).toString("utf8").split("\r\n");
  expect(header).toContain("Kommunenummer");
  expect(done.bytes).toBe((await written("rows.csv")).byteLength);
});

test("a comparison is written as a spreadsheet", async () => {
  const { code } = await cli.run("compare --region here --out all.xlsx");
  expect(code).toBe(0);
  expect((await written("all.xlsx")).subarray(0, 2).toString()).toBe("PK");
});

test("a format without a file, and a folder that is not there, are told at once", async () => {
  expect(await cli.run("compare --region here --format pdf")).toMatchObject({
    code: 2,
    stdout: "",
  });
  const nowhere = await cli.run("compare --region here --format xlsx --out no/such/file.xlsx");
  expect(nowhere).toMatchObject({ code: 1, stdout: "" });
  expect(nowhere.stderr).toContain("no/such/file.xlsx");
});
