import type { Actor } from "@boplan/auth/permission";
import type { Tenant } from "@boplan/domain/tenant";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
  testElement,
} from "@boplan/testing/test-app";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { editElement } from "../plan/edit-element.ts";
import { freezeVersion } from "../plan/freeze-version.ts";
import { openPlan } from "../plan/open-plan.ts";
import { shareVersion } from "../share/share-version.ts";
import { withdrawShare } from "../share/withdraw-share.ts";
import { compareThemes } from "./compare-themes.ts";
import { projectShare } from "./project-share.ts";

let app: TestApp;
let region: Tenant;
let analyst: Actor;
let planner: Actor;
let planSlug: string;

beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

beforeEach(async () => {
  region = await addTenant(app, { kind: "region", name: "Region" });
  analyst = await addMember(app, { tenant: region, role: "regionalAnalyst" });
  const municipality = await addTenant(app, { name: "Byn" });
  planner = await addMember(app, { tenant: municipality, role: "planner" });
  await app.tenantStore.write(region.id, (writer) =>
    writer
      .insertInto("region_member")
      .values({ tenant_id: region.id, municipality_id: municipality.id })
      .execute(),
  );
  const goal = testElement({ kind: "goal", title: "Homes", themes: ["new-supply"] });
  const measure = testElement({ kind: "measure", title: "Build", parentId: goal.id });
  planSlug = (await addPlan(app, { actor: planner, plan: { elements: [goal, measure] } })).slug;
});

async function share(): Promise<string> {
  const { number } = await freezeVersion({ app, actor: planner, planSlug, label: "v" });
  const { shareId } = await shareVersion({
    app,
    actor: planner,
    planSlug,
    versionNumber: number,
    recipientSlug: region.slug,
  });
  return shareId;
}

const compare = (actor = analyst) => compareThemes({ app, actor, theme: "new-supply" });

describe("a region's comparison", () => {
  it("knows a member without a shared plan, and nothing of its plan", async () => {
    expect(await compare()).toMatchObject({
      municipalities: [{ name: "Byn", plan: null }],
      wording: {},
    });
  });

  it("shows a shared version by theme and in its own words", async () => {
    const shareId = await share();
    await projectShare({ app, tenantId: region.id, shareId });
    const comparison = await compare();
    expect(comparison.coverage["new-supply"][shareId]).toEqual({
      level: "goalAndMeasure",
      measures: 1,
    });
    expect(comparison.coverage.ownership[shareId]).toEqual({ level: "notCovered", measures: 0 });
    expect(comparison.wording[shareId]?.map(({ title }) => title)).toEqual(["Homes", "Build"]);
  });

  it("gives the same rows however often it is projected", async () => {
    const shareId = await share();
    await projectShare({ app, tenantId: region.id, shareId });
    const once = await compare();
    await projectShare({ app, tenantId: region.id, shareId });
    expect(await compare()).toEqual(once);
  });

  it("does not follow what the municipality writes afterwards", async () => {
    const shareId = await share();
    await projectShare({ app, tenantId: region.id, shareId });
    const { plan } = await openPlan({ app, actor: planner, planSlug });
    await editElement({
      app,
      actor: planner,
      planSlug,
      elementId: plan.elements[0]?.id ?? "",
      basedOn: 1,
      changes: { title: "Secret" },
    });
    await projectShare({ app, tenantId: region.id, shareId });
    expect(JSON.stringify(await compare())).not.toContain("Secret");
  });

  it("loses a withdrawn share at once, before any job has run", async () => {
    const shareId = await share();
    await projectShare({ app, tenantId: region.id, shareId });
    await withdrawShare({ app, actor: planner, shareId });
    expect(await compare()).toMatchObject({
      municipalities: [{ name: "Byn", plan: null }],
      wording: {},
    });
    await projectShare({ app, tenantId: region.id, shareId });
    expect(await compare()).toMatchObject({ wording: {} });
  });

  it("of another region holds nothing of it", async () => {
    const shareId = await share();
    await projectShare({ app, tenantId: region.id, shareId });
    const other = await addTenant(app, { kind: "region" });
    const stranger = await addMember(app, { tenant: other, role: "regionalAnalyst" });
    expect(await compare(stranger)).toMatchObject({ municipalities: [], wording: {} });
    // A job that names a share of somebody else's finds none.
    await projectShare({ app, tenantId: other.id, shareId });
    expect(await compare(stranger)).toMatchObject({ municipalities: [], wording: {} });
  });

  it("is for those who may compare", async () => {
    const reader = await addMember(app, { tenant: region, role: "reader" });
    await expect(compare(reader)).rejects.toMatchObject({ code: "access.forbidden" });
  });
});

describe("sharing", () => {
  it("asks for the right to share, and for a version and a region that exist", async () => {
    const given = { app, actor: planner, planSlug, versionNumber: 1, recipientSlug: region.slug };
    await expect(
      shareVersion({ ...given, actor: { ...planner, role: "officer" } }),
    ).rejects.toMatchObject({ code: "access.forbidden" });
    await expect(shareVersion(given)).rejects.toMatchObject({ code: "plan.versionNotFound" });
    await expect(shareVersion({ ...given, recipientSlug: "nowhere" })).rejects.toMatchObject({
      code: "share.unknownRecipient",
    });
  });

  it("cannot be done or undone by another municipality", async () => {
    const shareId = await share();
    const neighbour = await addMember(app, { tenant: await addTenant(app), role: "administrator" });
    await expect(
      shareVersion({
        app,
        actor: neighbour,
        planSlug: "a-plan",
        versionNumber: 1,
        recipientSlug: region.slug,
      }),
    ).rejects.toMatchObject({ code: "plan.versionNotFound" });
    await expect(withdrawShare({ app, actor: neighbour, shareId })).rejects.toMatchObject({
      code: "share.notFound",
    });
    const recipient = { ...analyst, role: "administrator" as const };
    await expect(withdrawShare({ app, actor: recipient, shareId })).rejects.toMatchObject({
      code: "share.notFound",
    });
  });

  it("again replaces the earlier share", async () => {
    const first = await share();
    const second = await share();
    for (const shareId of [first, second])
      await projectShare({ app, tenantId: region.id, shareId });
    expect(Object.keys((await compare()).wording)).toEqual([second]);
  });
});
