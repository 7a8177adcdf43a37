import { randomUUID } from "node:crypto";
import type { Actor } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import { proposePlan } from "@boplan/ingest";
import type { ReviewOperation } from "@boplan/ingest/review";
import { addMember, addTenant, createTestApp, type TestApp } from "@boplan/testing/test-app";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listPlans } from "../plan/list-plans.ts";
import { openPlan } from "../plan/open-plan.ts";
import { addUnit } from "../unit/add-unit.ts";
import { changeImport } from "./change-import.ts";
import { clearOldImports } from "./clear-old-imports.ts";
import { importProgress, listImports, openImport } from "./open-import.ts";
import { orderImport } from "./order-import.ts";
import { type DocumentReader, runImport } from "./run-import.ts";
import { saveImport } from "./save-import.ts";

const TEXT = [
  "# Housing plan 2026–2029",
  "",
  "A word about the harbour.",
  "",
  "## Goal area 1: More homes",
  "",
  "### Measures",
  "",
  "- Build forty homes",
  "- Lease the old school",
];

let clock = new Date("2026-11-22T08:00:00Z");
let app: TestApp;
let planner: Actor;

/** Reads in this process what the text above says. */
const reader: DocumentReader = {
  read: async ({ frameworks, onProgress }) => {
    onProgress(0.5);
    const frameworkId = frameworks[0] ?? "";
    const proposal = proposePlan({ lines: TEXT, framework: app.frameworks.get(frameworkId) });
    const nothing = TEXT.map(() => null);
    return {
      frameworkId,
      proposal,
      planFile: null,
      source: { format: "markdown", lines: TEXT, places: nothing, topics: nothing, notices: [] },
      usage: { elapsedMs: 1, peakBytes: 1 },
    };
  },
};

const failing = (error: () => Error): DocumentReader => ({ read: () => Promise.reject(error()) });

beforeAll(async () => {
  app = await createTestApp({ now: () => clock });
});
afterAll(() => app.close());

beforeEach(async () => {
  planner = await addMember(app, { tenant: await addTenant(app), role: "planner" });
});

async function order(requestKey: string = randomUUID()): Promise<string> {
  const file = { name: "C:\\plans\\plan.md", bytes: new TextEncoder().encode(TEXT.join("\n")) };
  const ordered = { app, actor: planner, file, frameworkId: null, planSlug: null, requestKey };
  return (await orderImport(ordered)).importId;
}

const run = (importId: string, using: DocumentReader = reader) =>
  runImport({ app, reader: using, tenantId: planner.tenantId, importId });
const open = (importId: string) => openImport({ app, actor: planner, importId });

async function opened(): Promise<string> {
  const importId = await order();
  expect(await run(importId)).toBe("done");
  return importId;
}

async function idOf(importId: string, title: string): Promise<string> {
  const { reading } = await open(importId);
  return reading?.review.elements.find((element) => element.title === title)?.id ?? "";
}

const change = (
  importId: string,
  basedOn: number,
  one: ReviewOperation | { type: "undo" | "redo" },
) => changeImport({ app, actor: planner, importId, basedOn, change: one });

describe("an import", () => {
  it("is one for a double click, is read once and says what was read", async () => {
    const key = randomUUID();
    const [one, other] = await Promise.all([order(key), order(key)]);
    expect(one).toBe(other);
    expect(await listImports({ app, actor: planner })).toHaveLength(1);
    expect((await open(one)).reading).toBeNull();
    const outcomes = await Promise.all([run(one), run(one)]);
    expect(outcomes.toSorted()).toEqual(["done", "notMine"]);
    const { reading, fileName } = await open(one);
    expect(fileName).toBe("plan.md");
    expect(reading?.frameworkId).toBe("xx-reference");
    expect(reading?.review.elements.map(({ title }) => title)).toContain("Build forty homes");
    expect(await importProgress({ app, actor: planner, importId: one })).toEqual({
      status: "done",
      progress: 1,
    });
  });

  it("that cannot be read says why; one that crashed is tried again, three times", async () => {
    const refused = await order();
    const locked = failing(() => new CodedError("import.encrypted", { fileName: "plan.md" }));
    expect(await run(refused, locked)).toBe("failed");
    expect((await open(refused)).error).toEqual({
      code: "import.encrypted",
      params: { fileName: "plan.md" },
    });
    const crashing = await order();
    const crash = failing(() => new CodedError("import.crashed", { fileName: "plan.md" }));
    expect([
      await run(crashing, crash),
      await run(crashing, crash),
      await run(crashing, crash),
    ]).toEqual(["tryLater", "tryLater", "failed"]);
    // A worker that died leaves a lease that runs out.
    const lost = await order();
    const silent = run(lost, { read: () => new Promise(() => {}) });
    await expect.poll(async () => (await open(lost)).status).toBe("running");
    expect(await run(lost)).toBe("notMine");
    clock = new Date(clock.getTime() + app.patience.leaseMs + 1);
    expect(await run(lost)).toBe("done");
    void silent;
  });

  it("is changed step by step, taken back and done again; a stale tab changes nothing", async () => {
    const importId = await opened();
    const id = await idOf(importId, "Build forty homes");
    const edit = { type: "edit", id, title: "Build fifty homes" } as const;
    expect(await change(importId, 0, edit)).toEqual({ version: 1 });
    await expect(change(importId, 0, { type: "remove", id, branch: false })).rejects.toThrow(
      "import.changedMeanwhile",
    );
    const twice = await Promise.allSettled([
      change(importId, 1, { type: "merge", id: await idOf(importId, "Lease the old school") }),
      change(importId, 1, { type: "remove", id, branch: false }),
    ]);
    expect(twice.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    await change(importId, 2, { type: "undo" });
    await change(importId, 3, { type: "undo" });
    expect(await idOf(importId, "Build forty homes")).toBe(id);
    expect((await open(importId)).reading).toMatchObject({ canUndo: false, canRedo: true });
    await change(importId, 4, { type: "redo" });
    expect(await idOf(importId, "Build fifty homes")).toBe(id);
    await expect(change(importId, 4, { type: "undo" })).rejects.toThrow("import.changedMeanwhile");
    const before = await open(importId);
    await expect(change(importId, 5, { type: "split", id, line: 3 })).rejects.toThrow(
      "import.noSuchLine",
    );
    expect(await open(importId)).toEqual(before);
  });

  it("becomes one draft, with its lines, however often it is saved", async () => {
    const importId = await opened();
    const save = () => saveImport({ app, actor: planner, importId, basedOn: 0 });
    const saved = await Promise.all([save(), save()]);
    expect(saved[0]).toEqual(saved[1]);
    expect(await listPlans({ app, actor: planner })).toHaveLength(1);
    const { plan } = await openPlan({ app, actor: planner, planSlug: saved[0]?.slug ?? "" });
    const build = plan.elements.find(({ title }) => title === "Build forty homes");
    expect(build?.source).toEqual({ lines: [9, 9] });
    expect((await open(importId)).planSlug).toBe(saved[0]?.slug);
    await expect(change(importId, 0, { type: "undo" })).rejects.toThrow("import.alreadySaved");
    expect(await listImports({ app, actor: planner })).toEqual([]);
  });

  it("takes only units of the own organisation", async () => {
    const importId = await opened();
    const foreigner = await addMember(app, { tenant: await addTenant(app), role: "administrator" });
    const theirs = randomUUID();
    const unit = { id: theirs, name: "Theirs", parentId: null, validFrom: null };
    await addUnit({ app, actor: foreigner, unit });
    const match = (unitId: string) =>
      change(importId, 0, { type: "matchUnit", written: "Somebody", unitId });
    await expect(match(theirs)).rejects.toThrow("unit.notFound");
  });

  it("is nobody else's: not the neighbour's, not an officer's", async () => {
    const importId = await opened();
    const neighbour = await addMember(app, { tenant: await addTenant(app), role: "planner" });
    const calls = (actor: Actor) => [
      () => openImport({ app, actor, importId }),
      () => importProgress({ app, actor, importId }),
      () =>
        changeImport({
          app,
          actor,
          importId,
          basedOn: 0,
          change: { type: "acceptAbove", confidence: 0 },
        }),
      () => saveImport({ app, actor, importId, basedOn: 0 }),
    ];
    for (const call of calls(neighbour)) await expect(call()).rejects.toThrow("import.notFound");
    expect(await listImports({ app, actor: neighbour })).toEqual([]);
    expect(await runImport({ app, reader, tenantId: neighbour.tenantId, importId })).toBe(
      "notMine",
    );
    for (const role of ["officer", "approver", "reader"] as const) {
      for (const call of calls({ ...planner, role })) {
        await expect(call()).rejects.toThrow("access.forbidden");
      }
      const file = { name: "x", bytes: new Uint8Array(1) };
      const ordered = { app, file, frameworkId: null, planSlug: null, requestKey: randomUUID() };
      await expect(orderImport({ ...ordered, actor: { ...planner, role } })).rejects.toThrow(
        "access.forbidden",
      );
    }
    expect((await open(importId)).version).toBe(0);
  });

  it("is refused before it is kept when it is empty, of no enabled framework or of no plan", async () => {
    const bytes = new Uint8Array(3);
    const base = { app, actor: planner, requestKey: randomUUID() };
    const ordering = (over: { bytes?: Uint8Array; frameworkId?: string; planSlug?: string }) =>
      orderImport({
        ...base,
        file: { name: "x.txt", bytes: over.bytes ?? bytes },
        frameworkId: over.frameworkId ?? null,
        planSlug: over.planSlug ?? null,
      });
    await expect(ordering({ bytes: new Uint8Array(0) })).rejects.toThrow("import.empty");
    await expect(ordering({ frameworkId: "se-x" })).rejects.toThrow("framework.notEnabled");
    await expect(ordering({ planSlug: "none" })).rejects.toThrow("plan.notFound");
    expect(await listImports({ app, actor: planner })).toEqual([]);
  });

  it("is cleared away with its file when nobody has made a plan of it in time", async () => {
    const [left, kept] = [await opened(), await opened()];
    await saveImport({ app, actor: planner, importId: kept, basedOn: 0 });
    clock = new Date(clock.getTime() + 31 * 86_400_000);
    await clearOldImports(app);
    await expect(open(left)).rejects.toThrow("import.notFound");
    expect((await open(kept)).planSlug).not.toBeNull();
    await expect(app.files.get(`${planner.tenantId}/${left}.doc`)).rejects.toThrow("file.missing");
    expect(await app.files.get(`${planner.tenantId}/${kept}.doc`)).toBeDefined();
  });
});
