import { randomUUID } from "node:crypto";
import type { Actor } from "@boplan/auth/permission";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
} from "@boplan/testing/test-app";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { editElement } from "../plan/edit-element.ts";
import { freezeVersion } from "../plan/freeze-version.ts";
import { openPlan } from "../plan/open-plan.ts";
import { openReport, readReportFile } from "./open-report.ts";
import { type OrderReportOptions, orderReport } from "./order-report.ts";
import { type PlanReportInput, type ReportInput, runReport } from "./run-report.ts";

let clock = new Date();
let app: TestApp;
let planner: Actor;
let planSlug: string;

beforeAll(async () => {
  app = await createTestApp({ now: () => clock });
});
afterAll(() => app.close());

beforeEach(async () => {
  const tenant = await addTenant(app);
  planner = await addMember(app, { tenant, role: "planner" });
  planSlug = (await addPlan(app, { actor: planner, plan: { title: "Ett hem åt alla" } })).slug;
});

/** Orders and makes a report; what the maker was given comes back with the report. */
async function make(given: Partial<OrderReportOptions>) {
  const order = {
    app,
    actor: planner,
    planSlug,
    language: "sv" as const,
    requestKey: randomUUID(),
  };
  const { reportId } = await orderReport({ ...order, ...given });
  const inputs: PlanReportInput[] = [];
  const maker = {
    make: async (input: ReportInput) => {
      if (input.kind !== "comparison") inputs.push(input);
      return new TextEncoder().encode(input.kind);
    },
    isRetryable: () => false,
  };
  await runReport({ app, maker, tenantId: planner.tenantId, reportId });
  const [input] = inputs;
  if (!input) throw new Error("nothing was made");
  return { reportId, input, report: await openReport({ app, actor: planner, reportId }) };
}

async function rename(title: string): Promise<void> {
  const { plan } = await openPlan({ app, actor: planner, planSlug });
  const [element] = plan.elements;
  if (!element) throw new Error("no element");
  await editElement({
    app,
    actor: planner,
    planSlug,
    elementId: element.id,
    basedOn: element.version,
    changes: { title },
  });
}

describe("an ordered report", () => {
  it("is the whole plan as a PDF unless something else is asked for", async () => {
    const { input, report } = await make({});
    expect(input).toMatchObject({ kind: "full", format: "pdf", versionLabel: null, base: null });
    expect(report.file?.name).toMatch(/\.pdf$/);
  });

  it("of another kind and format is named and read as what it is", async () => {
    const { reportId, input, report } = await make({ kind: "short", format: "docx" });
    expect(input).toMatchObject({ kind: "short", format: "docx" });
    expect(report).toMatchObject({ kind: "short", format: "docx" });
    expect(report.file?.name).toMatch(/-short\.docx$/);
    const { bytes, mediaType } = await readReportFile({ app, actor: planner, reportId });
    expect(new TextDecoder().decode(bytes)).toBe("short");
    expect(mediaType).toContain("wordprocessingml");
  });

  it("of a frozen version says what that version said", async () => {
    const { contentHash } = await freezeVersion({ app, actor: planner, planSlug, label: "Remiss" });
    await rename("A new goal");
    const { input, report } = await make({ version: 1 });
    expect(input.snapshot.plan.elements[0]?.title).toBe("A goal");
    expect(input.contentHash).toBe(contentHash);
    expect(report).toMatchObject({ versionLabel: "Remiss", contentHash });
  });

  it("of a frozen version speaks of the day it was frozen, one of the draft of today", async () => {
    await freezeVersion({ app, actor: planner, planSlug, label: "Remiss" });
    const frozen = clock;
    clock = new Date(frozen.getTime() + 400 * 86_400_000);
    const old = await make({ version: 1 });
    expect(old.input.requestedAt).toEqual(clock);
    expect(Math.abs(old.input.statedOn.getTime() - frozen.getTime())).toBeLessThan(3_600_000);
    const draft = await make({});
    expect(draft.input.statedOn).toEqual(clock);
    clock = frozen;
  });

  it("of changes compares with the latest version that says something else", async () => {
    await freezeVersion({ app, actor: planner, planSlug, label: "Remiss" });
    await rename("A new goal");
    await freezeVersion({ app, actor: planner, planSlug, label: "Förslag" });
    const { input } = await make({ kind: "changes" });
    expect(input.base?.label).toBe("Remiss");
    expect(input.base?.snapshot.plan.elements[0]?.title).toBe("A goal");
    const chosen = await make({ kind: "changes", version: 1, since: 2 });
    expect(chosen.input.base?.label).toBe("Förslag");
  });

  it("cannot compare with nothing, nor take a version that is not there or a neighbour's", async () => {
    await expect(make({ kind: "changes" })).rejects.toThrow("report.nothingToCompare");
    await expect(make({ version: 7 })).rejects.toThrow("plan.versionNotFound");
    await expect(make({ kind: "changes", since: 7 })).rejects.toThrow("plan.versionNotFound");
    await freezeVersion({ app, actor: planner, planSlug, label: "Remiss" });
    const neighbour = await addMember(app, { tenant: await addTenant(app), role: "planner" });
    await expect(make({ actor: neighbour, version: 1 })).rejects.toThrow("plan.notFound");
  });
});
