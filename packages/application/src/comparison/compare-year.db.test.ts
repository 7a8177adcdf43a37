import type { Actor } from "@boplan/auth/permission";
import type { MeasureStatus } from "@boplan/domain/plan";
import type { Tenant } from "@boplan/domain/tenant";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
  testElement,
} from "@boplan/testing/test-app";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { projectPublication } from "../catalogue/project-publication.ts";
import { editElement } from "../plan/edit-element.ts";
import { freezeVersion } from "../plan/freeze-version.ts";
import { openPlan } from "../plan/open-plan.ts";
import { publishVersion, withdrawPublication } from "../share/publish-version.ts";
import { shareVersion } from "../share/share-version.ts";
import { withdrawShare } from "../share/withdraw-share.ts";
import { compareYear } from "./compare-year.ts";
import { WHOLE_COMPARISON } from "./comparison-query.ts";
import { projectShare } from "./project-share.ts";

let app: TestApp;
let region: Tenant;
let analyst: Actor;
let planner: Actor;
let slug: string;

beforeAll(async () => {
  app = await createTestApp({ now: () => new Date("2026-11-22T10:00:00Z") });
});
afterAll(() => app.close());

// What is public is seen by everybody, also by the next test.
const published: string[] = [];
afterEach(async () => {
  for (const publicationId of published.splice(0)) {
    await withdrawPublication({ app, actor: planner, publicationId }).catch(
      (error: { code: string }) => {
        if (error.code !== "share.notFound") throw error;
      },
    );
  }
});

beforeEach(async () => {
  region = await regionOf(["2417", "2418"]);
  analyst = await addMember(app, { tenant: region, role: "regionalAnalyst" });
  const tenant = await addTenant(app, { name: "Norsjö", country: "SE", code: "2417" });
  planner = await addMember(app, { tenant, role: "planner" });
  const goal = testElement({ title: "Homes", themes: ["new-supply"] });
  const measure = (title: string) =>
    testElement({ kind: "measure", title, parentId: goal.id, status: "notStarted" });
  ({ slug } = await addPlan(app, {
    actor: planner,
    plan: { title: "A plan", status: "adopted", elements: [goal, measure("A"), measure("B")] },
  }));
});

async function regionOf(codes: readonly string[]): Promise<Tenant> {
  const tenant = await addTenant(app, { kind: "region", name: "Region" });
  await app.tenantStore.write(tenant.id, (writer) =>
    writer
      .insertInto("region_municipality")
      .values(codes.map((code) => ({ tenant_id: tenant.id, country: "SE", code })))
      .execute(),
  );
  return tenant;
}

/** The plan as it is now, as a version of its own. */
async function freeze(): Promise<{ planSlug: string; versionNumber: number }> {
  const { number } = await freezeVersion({ app, actor: planner, planSlug: slug, label: "v" });
  return { planSlug: slug, versionNumber: number };
}

/** Publishes the plan as it is now; `on` is when that is to have been. */
async function publish(on: string): Promise<string> {
  const { publicationId } = await publishVersion({ app, actor: planner, ...(await freeze()) });
  const { tenantId } = planner;
  await projectPublication({ app, tenantId, publicationId });
  await setBack({ table: "public_plan", id: publicationId, on });
  published.push(publicationId);
  return publicationId;
}

/** Shares the plan as it is now with a region. */
async function share(on: string, to: Tenant): Promise<string> {
  const given = { app, actor: planner, ...(await freeze()), recipientSlug: to.slug };
  const { shareId } = await shareVersion(given);
  await projectShare({ app, tenantId: to.id, shareId });
  await setBack({ table: "plan_share", id: shareId, on });
  return shareId;
}

/** When a version was given away is the database's to say: here it is said otherwise. */
async function setBack(options: { table: "public_plan" | "plan_share"; id: string; on: string }) {
  const { table, id, on } = options;
  const at = new Date(on);
  await app.tenantStore.write(planner.tenantId, (writer) =>
    table === "public_plan"
      ? writer.updateTable(table).set({ published_at: at }).where("id", "=", id).execute()
      : writer.updateTable(table).set({ shared_at: at }).where("id", "=", id).execute(),
  );
}

async function say(title: string, status: MeasureStatus): Promise<void> {
  const { plan } = await openPlan({ app, actor: planner, planSlug: slug });
  const element = plan.elements.find((one) => one.title === title);
  await editElement({
    app,
    actor: planner,
    planSlug: slug,
    elementId: element?.id ?? "",
    basedOn: element?.version ?? 0,
    changes: { status },
  });
}

async function changed(year = 2026, actor = analyst) {
  const found = await compareYear({ app, actor, query: WHOLE_COMPARISON, year });
  return found.changed.map(({ municipality, byStatus }) => [municipality.key, byStatus]);
}

it("a new version alone changes no status", async () => {
  await publish("2025-06-01T10:00:00Z");
  await publish("2026-03-01T10:00:00Z");
  expect(await changed()).toEqual([]);
});

it("counts measures by the status they got, against what stood when the year began", async () => {
  await publish("2024-02-01T10:00:00Z");
  await say("A", "onPlan");
  await publish("2025-06-01T10:00:00Z");
  await say("A", "deviating");
  await publish("2026-03-01T10:00:00Z");
  await say("A", "done");
  await say("B", "stopped");
  await publish("2026-09-01T10:00:00Z");
  expect(await changed()).toEqual([["SE-2417", { done: 1, stopped: 1 }]]);
  expect(await changed(2025)).toEqual([["SE-2417", { onPlan: 1 }]]);
  expect(await changed(2024)).toEqual([]);
});

it("a year begins where the municipality is", async () => {
  await publish("2025-06-01T10:00:00Z");
  await say("A", "done");
  // Already the first of January there.
  await publish("2025-12-31T23:30:00Z");
  expect(await changed(2025)).toEqual([]);
  expect(await changed(2026)).toEqual([["SE-2417", { done: 1 }]]);
});

it("a version that was taken back is set beside nothing", async () => {
  const before = await publish("2025-06-01T10:00:00Z");
  await say("A", "done");
  const now = await publish("2026-03-01T10:00:00Z");
  expect(await changed()).toHaveLength(1);
  await withdrawPublication({ app, actor: planner, publicationId: before });
  expect(await changed()).toEqual([]);
  await say("B", "stopped");
  await publish("2026-04-01T10:00:00Z");
  await withdrawPublication({ app, actor: planner, publicationId: now });
  expect(await changed()).toEqual([]);
});

it("what was shared with another region, or taken back from this one, is in no count", async () => {
  const other = await regionOf(["2417"]);
  const stranger = await addMember(app, { tenant: other, role: "regionalAnalyst" });
  await publish("2025-06-01T10:00:00Z");
  await say("A", "done");
  await share("2026-03-01T10:00:00Z", other);
  expect(await changed(2026, stranger)).toEqual([["SE-2417", { done: 1 }]]);
  expect(await changed()).toEqual([]);
  const shareId = await share("2026-04-01T10:00:00Z", region);
  expect(await changed()).toHaveLength(1);
  await withdrawShare({ app, actor: planner, shareId });
  expect(await changed()).toEqual([]);
});

it("is a region's own area alone", async () => {
  await publish("2025-06-01T10:00:00Z");
  await say("A", "done");
  await publish("2026-03-01T10:00:00Z");
  const beside = await regionOf(["2418"]);
  const stranger = await addMember(app, { tenant: beside, role: "regionalAnalyst" });
  expect(await changed(2026, stranger)).toEqual([]);
});
