import { randomUUID } from "node:crypto";
import { PART_NAMES } from "@boplan/domain/plan";
import { canonicalJson, SNAPSHOT_SCHEMA } from "@boplan/domain/snapshot";
import { THEMES } from "@boplan/domain/theme";
import { describe, expect, it } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { seededRandom } from "../../test/generate-plan.ts";
import { openArchive } from "../sources/open-archive.ts";
import {
  checkPlanFile,
  newPlanOf,
  type PlanFile,
  readPlanJson,
  writePlanJson,
} from "./plan-file.ts";
import { CUSTOM_FIELDS, ELEMENTS, FACTS, HEAD, PARTS, UNITS } from "./plan-tables.ts";
import { readPlanFile } from "./read-plan-file.ts";
import type { FieldSpec, TableSpec } from "./table-spec.ts";
import { readPlanWorkbook } from "./workbook/read-plan-workbook.ts";
import { writePlanWorkbook } from "./workbook/write-plan-workbook.ts";

const RUNS = 12;
const fileName = "plan.xlsx";

const TEXTS = [
  "Bygg 40 bostäder",
  "=SUM(A1:A9)",
  "+47 900 00 000",
  "@home",
  '-1; "quoted", <b>not bold</b> & more',
  "Två rader\noch en till",
  "0123",
  "2026-03-04",
  "1e3",
  "true",
  "[1, 2]",
  "🏠 Ášši",
  `long ${"ord och ".repeat(9_000)}slut`,
];

const STRUCTURES: Readonly<Record<string, unknown>> = {
  richText: {
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text: "A" }] }],
  },
  period: { from: 2026, to: 2029 },
  caseNumberParts: { prefix: "KS", year: 2026, number: "12", ambiguous: false },
  baseline: { period: "2025", value: 12.5 },
  target: { period: "2026-T1", value: 0 },
  source: { lines: [3, 9], page: 2 },
  origin: { kind: "template", reference: "x", municipality: null, elementId: null },
  customValues: {},
};

function anyPlan(seed: number): PlanFile {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const field = (spec: FieldSpec, name: string): unknown => {
    if (spec.optional && random() < 0.4) return null;
    if (spec.oneOf) return pick(spec.oneOf);
    switch (spec.type) {
      case "text":
        return name === "title" || name === "id" || random() > 0.2
          ? pick(TEXTS)
          : spec.optional
            ? null
            : "";
      case "number":
        return pick([0, 1, 2026, 400_000, 0.25, -3.75, 1e12]);
      case "flag":
        return random() > 0.5;
      case "date":
        return pick(["2026", "2026-03", "2026-03-05", "1899-12-31"]);
      case "list":
        return pick([[], ["a"], ["a b", "c"], ["two\nlines", ""], ["[x]"]]);
      case "json":
        return STRUCTURES[name] ?? null;
    }
  };
  const row = (spec: TableSpec): Record<string, unknown> => ({
    ...Object.fromEntries(
      Object.entries(spec.fields).map(([name, one]) => [name, field(one, name)]),
    ),
    ...("id" in spec.fields ? { id: randomUUID() } : {}),
    ...Object.fromEntries(Object.entries(spec.tables).map(([name, one]) => [name, rows(one)])),
  });
  const rows = (spec: TableSpec) =>
    Array.from({ length: Math.floor(random() * 4) }, () => row(spec));
  const elements = Array.from({ length: 6 }, () => ({
    ...row(ELEMENTS),
    responsibleUserId: null,
    themes: [pick(THEMES)],
    customValues: {},
  })).map((element, index, all) => ({
    ...element,
    parentId:
      index > 0 && random() > 0.5
        ? ((all[Math.floor(random() * index)] as { id?: string }).id ?? null)
        : null,
  }));
  const facts = Object.entries(FACTS).map(([name, one]) => [name, field(one, name)]);
  return checkPlanFile({
    schema: SNAPSHOT_SCHEMA,
    frameworkVersion: "1.2.0",
    municipality: { code: "2417", name: "Norsjö", country: "SE" },
    plan: {
      ...row(HEAD),
      document: Object.fromEntries(facts),
      parts: Object.fromEntries(PART_NAMES.map((part) => [part, rows(PARTS[part])])),
      customFields: rows(CUSTOM_FIELDS),
      units: rows(UNITS),
      elements,
    },
  });
}

const opened = (bytes: Uint8Array) => openArchive({ bytes, fileName });

describe("a plan as a file", () => {
  it(`says the same after the way out and in, ${RUNS} plans of every sort`, async () => {
    let long = 0;
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const file = anyPlan(seed);
      const before = canonicalJson(file);
      long += before.length > 70_000 ? 1 : 0;
      const again = readPlanJson({ text: writePlanJson(file), fileName });
      expect(canonicalJson(again), `JSON ${seed}`).toBe(before);
      const bytes = await writePlanWorkbook(file);
      const back = readPlanWorkbook({ archive: opened(bytes), fileName });
      expect(back, `XLSX ${seed}`).toEqual(file);
      expect(readPlanFile({ bytes, fileName: "anything" })?.planFile).toEqual(file);
    }
    expect(long).toBeGreaterThan(0);
  });

  it("is told by its content, and other documents are not", async () => {
    const json = new TextEncoder().encode(writePlanJson(anyPlan(3)));
    expect(readPlanFile({ bytes: json, fileName: "plan.txt" })?.frameworkId).toBeTypeOf("string");
    const text = new TextEncoder().encode('{"schema": "something"}');
    expect(readPlanFile({ bytes: text, fileName: "x.json" })).toBeNull();
    const table = await writeExcelFile([{ sheet: "A", data: [[{ value: "Goal" }]] }]).toBuffer();
    expect(readPlanFile({ bytes: new Uint8Array(table), fileName })).toBeNull();
  });

  it("keeps what looks like a formula as text, and numbers and days as such", async () => {
    const archive = opened(await writePlanWorkbook(anyPlan(5)));
    const sheets = [...archive.names].filter((name) => name.startsWith("xl/worksheets/sheet"));
    const all = sheets.map((name) => new TextDecoder().decode(archive.read(name) ?? undefined));
    expect(all.join("")).not.toContain("<f>");
    expect(all.join("")).toMatch(/<c [^>]*><v>2026<\/v>/);
  });

  it("says sheet, row and column of what is wrong, and the place in JSON", async () => {
    const bytes = await writeExcelFile([
      {
        sheet: "plan",
        data: [
          [{ value: "schema" }, { value: SNAPSHOT_SCHEMA }],
          [{ value: "title" }, { value: "T" }],
          [{ value: "language" }, { value: "sv" }],
          [{ value: "status" }, { value: "draft" }],
        ],
      },
      {
        sheet: "elements",
        data: [
          [{ value: "id" }, { value: "kind" }, { value: "title" }],
          [{ value: randomUUID() }, { value: "gaol" }, { value: "T" }],
        ],
      },
    ]).toBuffer();
    const read = () => readPlanWorkbook({ archive: opened(new Uint8Array(bytes)), fileName });
    expect(read).toThrow(
      expect.objectContaining({
        code: "import.badCell",
        params: expect.objectContaining({
          sheet: "elements",
          row: 2,
          column: "kind",
          written: "gaol",
        }),
      }),
    );
    const file = anyPlan(1);
    const wrong = (plan: object) =>
      expect(() => checkPlanFile({ ...file, plan: { ...file.plan, ...plan } }));
    const [first] = file.plan.elements;
    wrong({ elements: [{ ...first, start: "soon" }] }).toThrow(
      expect.objectContaining({ params: { place: "elements[0].start", wanted: "date" } }),
    );
    wrong({ elements: [first, first] }).toThrow("import.badValue");
    wrong({ elements: [{ ...first, parentId: randomUUID() }] }).toThrow("import.badValue");
    wrong({ strange: 1 }).toThrow("import.badValue");
    expect(() => readPlanJson({ text: "{", fileName })).toThrow("import.badJson");
    expect(() => checkPlanFile({ schema: "boplan.plan/9" })).toThrow("import.otherSchema");
  });

  it("takes units by id, else by name, and no account of a person", () => {
    const file = anyPlan(2);
    const [first] = file.plan.elements;
    const theirs = { id: randomUUID(), name: "Social services", parentId: null, dissolvedOn: null };
    const ours = { id: randomUUID(), name: "social services" };
    const element = { ...first, leadUnitId: theirs.id, participatingUnitIds: ["gone"] };
    const planFile = checkPlanFile({
      ...file,
      plan: { ...file.plan, units: [theirs], elements: [{ ...element, parentId: null }] },
    });
    const plan = newPlanOf({ planFile, units: [ours], customFields: [] });
    expect(plan.elements[0]).toMatchObject({
      id: first?.id,
      leadUnitId: ours.id,
      participatingUnitIds: [],
      responsibleUserId: null,
    });
  });
});
