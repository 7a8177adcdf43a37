import { mkdir } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { type CliHarness, createCli } from "./cli-run.ts";

// Each document is read by a process of its own; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const SWEDISH =
  "Mål\n\n- Bygga tjugo lägenheter\n\nÅtgärder\n\n- Köpa mark vid sjön\n\nHälsningar\n";
const NORWEGIAN = "Hovedmål 1: Flere skal kunne eie\n\nVi skal\n- vedta retningslinjer\n";
const SHEET = "Åtgärd;Ansvarig;Tid\nBygga hem;Byggnämnden;2031\nSälja mark;Kommunstyrelsen;2032\n";

interface Score {
  readonly file: string;
  readonly framework: string | null;
  readonly format: string | null;
  readonly elements: Readonly<Record<string, number>>;
  readonly leftovers: unknown;
  readonly error: string | null;
}

let cli: CliHarness;

beforeAll(async () => {
  cli = await createCli();
  await mkdir(path.join(cli.folder, "plans/sheets"), { recursive: true });
  await mkdir(path.join(cli.folder, "plans/broken"));
  await mkdir(path.join(cli.folder, "none"));
  await cli.write("plans/svensk.md", SWEDISH);
  await cli.write("plans/norsk.txt", NORWEGIAN);
  await cli.write("plans/sheets/tabell.csv", SHEET);
  await cli.write("plans/broken/trasig.docx", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
  await cli.write("plans/.gömd", SWEDISH);
});

describe("plan import of a folder", () => {
  test("scores each file, reading it by the framework that understands most", async () => {
    const scores = await cli.json<Score[]>("plan import plans --framework auto");
    expect(
      scores.map(({ file, framework, format, error }) => [file, framework, format, error]),
    ).toEqual([
      ["broken/trasig.docx", null, null, "import.corrupt"],
      ["norsk.txt", "no-boligsosial", "text", null],
      ["sheets/tabell.csv", "se-bostadsforsorjning", "csv", null],
      ["svensk.md", "se-bostadsforsorjning", "markdown", null],
    ]);
    expect(scores[2]?.elements).toMatchObject({ measure: 2 });
    expect(scores[3]?.leftovers).toEqual(expect.any(Number));
    const told = await cli.run("plan import plans/broken --framework auto --lang en");
    expect(told.code).toBe(0);
    expect(told.stdout).toMatch(/trasig\.docx\s+–\s+–\s+0\s+0\/0.*damaged/);
  });

  test("takes one framework for all where it is named, and an empty folder as it is", async () => {
    const command = "plan import plans/sheets --framework no-boligsosial --leftovers";
    const scores = await cli.json<Score[]>(command);
    expect(scores).toEqual([
      expect.objectContaining({
        file: "tabell.csv",
        framework: "no-boligsosial",
        leftovers: expect.any(Array),
      }),
    ]);
    expect(await cli.json("plan import none --framework auto")).toEqual([]);
  });
});

test("what could not be placed is listed with its place", async () => {
  const file = "plan import plans/svensk.md --framework auto";
  const leftovers = await cli.json<{ text: string }[]>(`${file} --leftovers`);
  expect(leftovers).toContainEqual(
    expect.objectContaining({
      line: expect.any(Number),
      topic: "heading",
      text: "Mål",
      place: null,
    }),
  );
  const whole = await cli.json<{ framework: string; format: string; leftovers: unknown[] }>(file);
  expect(whole).toMatchObject({ framework: "se-bostadsforsorjning", format: "markdown" });
  expect(whole.leftovers).toHaveLength(leftovers.length);
  const { stdout } = await cli.run(`${file} --leftovers`);
  expect(stdout).toMatch(/1\s+heading\s+Mål/);
});
