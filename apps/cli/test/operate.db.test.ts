import { randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type ComposedApp, composeApp } from "@boplan/application/compose-app";
import { runReport } from "@boplan/application/report/run-report";
import { CodedError } from "@boplan/domain/error";
import { queueConnection } from "@boplan/jobs/connection";
import { type RunningWorker, startJobWorker } from "@boplan/jobs/worker";
import { cloneDatabase, type TestDatabase } from "@boplan/testing/database";
import { Document, Packer } from "docx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CliHarness, createCli } from "./cli-run.ts";

let database: TestDatabase;
let cli: CliHarness;
let app: ComposedApp;
let worker: RunningWorker;

const QUEUE = "cli-test";
const DOCUMENT = new TextEncoder().encode("%PDF of a test");

beforeAll(async () => {
  database = await cloneDatabase();
  cli = await createCli({ databaseUrl: database.appUrl, queueName: QUEUE });
  await cli.run("demo load");
  app = composeApp({
    databaseUrl: database.appUrl,
    redisUrl: undefined,
    filesDirectory: path.join(cli.folder, "files"),
    queueName: QUEUE,
    secureCookies: false,
    poolSize: 4,
  });
  // The real queue and the real use case; only the typesetting is left out.
  worker = startJobWorker({
    connection: queueConnection({ redisUrl: undefined, databaseUrl: database.appUrl }),
    queue: QUEUE,
    concurrency: 1,
    onError: () => {},
    handlers: {
      reportSchedule: async () => {},
      projection: async () => {},
      catalogue: async () => {},
      mail: async () => {},
      import: async () => {},
      report: async (payload) => {
        await runReport({
          app,
          ...payload,
          maker: {
            make: async ({ language }) => {
              if (language === "en") throw new CodedError("file.missing");
              return DOCUMENT;
            },
            isRetryable: () => false,
          },
        });
      },
    },
  });
});

afterAll(async () => {
  await worker?.close();
  await app?.close();
});

test("a municipality's Word template is sent in, fetched, and taken away", async () => {
  const word = await Packer.toBuffer(new Document({ sections: [{ children: [] }] }));
  await writeFile(path.join(cli.folder, "mall.docx"), word);
  await writeFile(path.join(cli.folder, "bad.docx"), "no archive");
  const run = (given: string) => cli.run(`report template --tenant norsjo ${given}`);
  expect((await run("")).stdout).toContain("Ingen mall");
  expect(await run("--file bad.docx")).toMatchObject({ code: 1, stdout: "" });
  expect((await run("--file mall.docx")).stdout).toContain("mall.docx");
  expect(JSON.parse((await run("--json")).stdout)).toMatchObject({
    name: "mall.docx",
    bytes: word.byteLength,
  });
  expect((await run("--out copy.docx")).code).toBe(0);
  expect(Buffer.compare(await readFile(path.join(cli.folder, "copy.docx")), word)).toBe(0);
  expect((await run("--file mall.docx --remove")).code).toBe(2);
  expect((await run("--remove")).stdout).toContain("Ingen mall");
  expect((await run("--out copy.docx")).code).toBe(1);
});

test("work that was given up is listed and tried again", async () => {
  const id = randomUUID();
  await app.systemStore.write((writer) =>
    writer
      .insertInto("job_outbox")
      .values({
        id,
        name: "projection",
        payload: JSON.stringify({ tenantId: randomUUID(), shareId: id }),
        attempts: 8,
        last_error: "job.failed",
        given_up_at: new Date(),
      })
      .execute(),
  );
  const list = (more = "") =>
    cli.json<{ id: string; state: string; lastError: string | null }[]>(`jobs list ${more}`);
  expect(await list("--given-up")).toEqual([
    expect.objectContaining({ id, state: "givenUp", lastError: "job.failed" }),
  ]);
  expect((await cli.run("jobs retry")).code).toBe(2);
  expect((await cli.run(`jobs retry ${randomUUID()}`)).code).toBe(1);
  expect(await cli.json(`jobs retry ${id}`)).toEqual({ retried: 1 });
  expect(await list("--given-up")).toEqual([]);
  expect(await cli.json("jobs retry --all")).toEqual({ retried: 0 });
});

const firstPlan = async () => {
  const [plan] = await cli.json<{ slug: string }[]>("plan list --tenant norsjo");
  return plan?.slug ?? "";
};

test("the demo is loaded once and left alone after that", async () => {
  const tenants = await cli.json<{ slug: string; kind: string }[]>("tenant list");
  expect(tenants.map(({ slug }) => slug)).toEqual(
    expect.arrayContaining(["norsjo", "orebro", "eigersund", "tromso"]),
  );
  expect(tenants.filter(({ kind }) => kind === "region")).toHaveLength(1);
  const plans = await cli.json<unknown[]>("plan list --tenant norsjo");
  expect(await cli.json("demo load")).toEqual({ state: "complete", loaded: [] });
  expect(await cli.json("plan list --tenant norsjo")).toEqual(plans);
});

test("the database is migrated as its owner, and again without effect", async () => {
  const operator = await createCli({ databaseUrl: database.appUrl, ownerUrl: database.ownerUrl });
  expect(await operator.json("db migrate")).toEqual({ applied: [] });
  const wrong = await createCli({ databaseUrl: database.appUrl, ownerUrl: database.appUrl });
  expect(await wrong.run("db migrate")).toMatchObject({ code: 1, stdout: "" });
});

test("a region compares what was shared with it, theme by theme", async () => {
  const { theme, rows } = await cli.json<{
    theme: string;
    rows: { municipality: { country: string }; framework: string | null; elements: object[] }[];
  }>("compare --region nordisk-bosamverkan --theme adapted-housing");
  expect(theme).toBe("adapted-housing");
  expect(new Set(rows.map((row) => row.municipality.country))).toEqual(new Set(["SE", "NO"]));
  const [element] = rows.flatMap(({ elements }) => elements);
  expect(element).toMatchObject({ kind: expect.any(String), title: expect.any(String) });
  // Those of the area that have no plan to show are told as well.
  expect(rows.filter(({ framework }) => framework === null).length).toBeGreaterThan(0);
});

test("an operator names a region's area, and has its comparisons made anew", async () => {
  const area = "compare area --region nordisk-bosamverkan";
  const before = await cli.json<{ code: string }[]>(area);
  const added = await cli.json<{ code: string; name: string }[]>(`${area} --add SE-0114,SE-23`);
  expect(added.length).toBe(before.length + 9);
  expect(added).toContainEqual({ country: "SE", code: "0114", name: "Upplands Väsby" });
  expect(await cli.json(`${area} --remove SE-0114,SE-23`)).toEqual(before);
  expect(await cli.run(`${area} --add SE-9999`)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("(region.unknownMunicipality)"),
  });
  expect((await cli.run("compare area")).code).toBe(2);
  const rebuilt = await cli.json<{ shares: number; publications: number }>("compare rebuild");
  expect(rebuilt.shares).toBeGreaterThan(0);
});

describe("a report", () => {
  test("goes through queue and worker and is written where it is wanted", async () => {
    const plan = await firstPlan();
    const made = await cli.json<Record<string, unknown>>(
      `report create --tenant norsjo --plan ${plan} --out plan.pdf`,
    );
    expect(made).toMatchObject({ plan, status: "done", bytes: DOCUMENT.byteLength });
    expect(new Uint8Array(await readFile(path.join(cli.folder, "plan.pdf")))).toEqual(DOCUMENT);
  });

  test("that cannot be made is refused with its reason and leaves no file", async () => {
    const plan = await firstPlan();
    const { code, stdout, stderr } = await cli.run(
      `report create --tenant norsjo --plan ${plan} --out failed.pdf --lang en`,
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("(file.missing)");
    await expect(readFile(path.join(cli.folder, "failed.pdf"))).rejects.toThrow("ENOENT");
  });

  test("is not ordered when it could not be written", async () => {
    const plan = await firstPlan();
    const { code, stderr } = await cli.run(
      `report create --tenant norsjo --plan ${plan} --out nowhere/plan.pdf`,
    );
    expect(code).toBe(1);
    expect(stderr).toContain("(cli.outUnwritable)");
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
