import { randomUUID } from "node:crypto";
import type { Actor } from "@boplan/auth/permission";
import { proposePlan } from "@boplan/ingest";
import { addMember, addTenant, createTestApp, type TestApp } from "@boplan/testing/test-app";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPlan } from "../plan/open-plan.ts";
import { applyDifference } from "./apply-difference.ts";
import { openDifference } from "./open-difference.ts";
import { openImport } from "./open-import.ts";
import { orderImport } from "./order-import.ts";
import { type DocumentReader, runImport } from "./run-import.ts";
import { saveImport } from "./save-import.ts";

const BEFORE = [
  "# Housing plan 2026–2029",
  "",
  "## Goal area 1: More homes",
  "",
  "### Measures",
  "",
  "- Build forty homes by the harbour",
  "- Lease the old school",
];
const AFTER = [...BEFORE.slice(0, 6), "- Build fifty homes by the harbour", "- Ask those who wait"];

let app: TestApp;
let planner: Actor;
let slug: string;

beforeAll(async () => {
  app = await createTestApp();
  planner = await addMember(app, { tenant: await addTenant(app), role: "planner" });
  const importId = await read({ lines: BEFORE, planSlug: null });
  slug = (await saveImport({ app, actor: planner, importId, basedOn: 0 })).slug;
});
afterAll(() => app.close());

async function read({ lines, planSlug }: { lines: readonly string[]; planSlug: string | null }) {
  const reader: DocumentReader = {
    read: async ({ frameworks }) => {
      const frameworkId = frameworks[0] ?? "";
      const framework = app.frameworks.get(frameworkId);
      const nothing = lines.map(() => null);
      return {
        frameworkId,
        proposal: proposePlan({ lines, framework }),
        planFile: null,
        source: { format: "markdown", lines, places: nothing, topics: nothing, notices: [] },
        usage: { elapsedMs: 1, peakBytes: 1 },
      };
    },
  };
  const file = { name: "plan.md", bytes: new TextEncoder().encode(lines.join("\n")) };
  const ordered = { app, actor: planner, file, frameworkId: null, planSlug };
  const { importId } = await orderImport({ ...ordered, requestKey: randomUUID() });
  await runImport({ app, reader, tenantId: planner.tenantId, importId });
  return importId;
}

const titles = async () =>
  (await openPlan({ app, actor: planner, planSlug: slug })).plan.elements.map(({ title }) => title);

describe("a document read again", () => {
  it("brings in what is chosen, once; a neighbour, a reader and a stale page change nothing", async () => {
    const again = await read({ lines: BEFORE, planSlug: slug });
    const same = await openDifference({ app, actor: planner, importId: again });
    expect(new Set(same.entries.map(({ kind }) => kind))).toEqual(new Set(["same"]));
    const before = await titles();
    const importId = await read({ lines: AFTER, planSlug: slug });
    const { entries, contentHash } = await openDifference({ app, actor: planner, importId });
    const differing = entries.filter(({ kind }) => kind !== "same");
    expect(differing.map(({ kind }) => kind)).toEqual(["changed", "added", "gone"]);
    const chosen = differing.map(({ elementId }) => elementId);
    const apply = (over: Partial<Parameters<typeof applyDifference>[0]> = {}) =>
      applyDifference({
        ...{ app, actor: planner, importId, basedOn: 0, contentHash, chosen },
        ...over,
      });
    const neighbour = await addMember(app, { tenant: await addTenant(app), role: "planner" });
    await expect(apply({ actor: neighbour })).rejects.toThrow("import.notFound");
    await expect(apply({ actor: { ...planner, role: "officer" } })).rejects.toThrow(
      "access.forbidden",
    );
    await expect(apply({ contentHash: "0".repeat(64) })).rejects.toThrow("plan.changedMeanwhile");
    await expect(apply({ basedOn: 4 })).rejects.toThrow("import.changedMeanwhile");
    await expect(apply({ chosen: [] })).rejects.toThrow("import.nothingChosen");
    await expect(apply({ chosen: ["new-99"] })).rejects.toThrow("import.elementGone");
    expect(await titles()).toEqual(before);
    const twice = await Promise.all([apply(), apply()]);
    expect(twice).toEqual([{ slug }, { slug }]);
    const { plan } = await openPlan({ app, actor: planner, planSlug: slug });
    const after = before
      .filter((title) => title !== "Lease the old school")
      .map((title) => title.replace("forty", "fifty"));
    expect(plan.elements.map(({ title }) => title)).toEqual([...after, "Ask those who wait"]);
    const build = plan.elements.find(({ title }) => title.includes("fifty"));
    expect(build?.version).toBe(2);
    expect(plan.elements.at(-1)?.parentId).toBe(build?.parentId);
    expect((await openImport({ app, actor: planner, importId })).planSlug).toBe(slug);
  });

  it("never takes out what others stand under", async () => {
    const importId = await read({ lines: ["# Another", "", "Nothing."], planSlug: slug });
    const { entries, contentHash } = await openDifference({ app, actor: planner, importId });
    const area = entries.find(({ current }) => current?.kind === "goalArea");
    const chosen = [area?.elementId ?? ""];
    const asked = { app, actor: planner, importId, basedOn: 0, contentHash };
    await expect(applyDifference({ ...asked, chosen })).rejects.toThrow("import.stillHolds");
  });
});
