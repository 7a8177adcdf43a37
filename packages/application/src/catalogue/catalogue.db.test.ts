import { randomUUID } from "node:crypto";
import type { Actor } from "@boplan/auth/permission";
import { createElement, type PlanElement } from "@boplan/domain/plan";
import type { Tenant } from "@boplan/domain/tenant";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
} from "@boplan/testing/test-app";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freezeVersion } from "../plan/freeze-version.ts";
import { listShares } from "../share/list-shares.ts";
import { publishVersion, withdrawPlan, withdrawPublication } from "../share/publish-version.ts";
import { shareVersion } from "../share/share-version.ts";
import { projectPublication } from "./project-publication.ts";
import { type MeasureQuery, searchMeasures } from "./search-measures.ts";

const NO_FILTER: MeasureQuery = {
  text: "",
  theme: null,
  instrument: null,
  targetGroup: null,
  country: null,
  page: 1,
};

let app: TestApp;
let owner: Tenant;
let planner: Actor;
let reader: Actor;

beforeAll(async () => {
  app = await createTestApp();
  owner = await addTenant(app, { name: "Byn" });
  planner = await addMember(app, { tenant: owner, role: "planner" });
  reader = await addMember(app, { tenant: await addTenant(app), role: "reader" });
});
afterAll(() => app.close());

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: { code: string }) => error.code,
  );

/** A plan with one goal and measures under it, frozen as version 1. */
async function frozenPlan(given: { title: string; measures: Partial<PlanElement>[] }) {
  const goal = createElement({
    id: randomUUID(),
    kind: "goal",
    title: `Goal of ${given.title}`,
    themes: ["new-supply"],
  });
  const measures = given.measures.map((measure) =>
    createElement({
      id: randomUUID(),
      kind: "measure",
      title: "M",
      parentId: goal.id,
      responsibleUserId: planner.userId,
      ...measure,
    }),
  );
  const { id, slug } = await addPlan(app, {
    actor: planner,
    plan: { title: given.title, elements: [goal, ...measures] },
  });
  await freezeVersion({ app, actor: planner, planSlug: slug, label: "v" });
  return { id, slug };
}

async function publish(planSlug: string, versionNumber = 1): Promise<string> {
  const { publicationId } = await publishVersion({ app, actor: planner, planSlug, versionNumber });
  await projectPublication({ app, tenantId: owner.id, publicationId });
  return publicationId;
}

const search = (query: Partial<MeasureQuery> = {}, actor = reader) =>
  searchMeasures({ app, actor, query: { ...NO_FILTER, ...query } });
const titles = async (query: Partial<MeasureQuery> = {}) =>
  (await search(query)).measures.map(({ title }) => title);

describe("the catalogue", () => {
  it("holds nothing of a plan that is not public: not a row, not a count, not a filter", async () => {
    const region = await addTenant(app, { kind: "region" });
    const { slug } = await frozenPlan({
      title: "Shared only",
      measures: [{ title: "Hidden", instruments: ["land-lease"] }],
    });
    await shareVersion({
      app,
      actor: planner,
      planSlug: slug,
      versionNumber: 1,
      recipientSlug: region.slug,
    });
    await addPlan(app, {
      actor: planner,
      plan: { elements: [createElement({ id: randomUUID(), kind: "measure", title: "Draft" })] },
    });
    expect(await search()).toMatchObject({
      measures: [],
      total: 0,
      offered: { countries: [], instruments: [], targetGroups: [] },
    });
  });

  it("shows a public version's measures, also by words, theme, instrument, group and country", async () => {
    const { slug } = await frozenPlan({
      title: "Open plan",
      measures: [
        { title: "Lease land 100%", instruments: ["land-lease"], targetGroups: ["young-adults"] },
        { title: "Count homes", text: "Every spring", themes: ["overcrowding"] },
      ],
    });
    const publicationId = await publish(slug);
    expect(await titles()).toEqual(["Lease land 100%", "Count homes"]);
    expect(await titles({ text: "SPRING count" })).toEqual(["Count homes"]);
    expect(await titles({ text: "0%" })).toEqual(["Lease land 100%"]);
    expect(await titles({ text: "%" })).toEqual(["Lease land 100%"]);
    expect(await titles({ theme: "new-supply" })).toEqual(["Lease land 100%"]);
    const word = { frameworkId: "xx-reference", id: "land-lease" };
    expect(await titles({ instrument: word })).toEqual(["Lease land 100%"]);
    expect(await titles({ instrument: { ...word, frameworkId: "other" } })).toEqual([]);
    const group = { frameworkId: "xx-reference", id: "young-adults" };
    expect(await titles({ targetGroup: group })).toEqual(["Lease land 100%"]);
    expect(await titles({ country: "XX" })).toHaveLength(2);
    expect(await titles({ country: "SE" })).toEqual([]);
    const found = await search();
    expect(found).toMatchObject({ total: 2, offered: { instruments: [word] } });
    expect(found.measures[0]).toMatchObject({
      municipality: "Byn",
      planTitle: "Open plan",
      goal: "Goal of Open plan",
      publicationId,
    });
    // No person of the municipality goes along.
    expect(JSON.stringify(found)).not.toContain(planner.userId);
    // One's own measures are not others'.
    expect((await search({}, planner)).total).toBe(0);
    await withdrawPublication({ app, actor: planner, publicationId });
  });

  it("loses a withdrawn plan at once, and a late job brings nothing back", async () => {
    const { slug } = await frozenPlan({ title: "Regretted", measures: [{ title: "Gone" }] });
    const publicationId = await publish(slug);
    expect(await titles()).toEqual(["Gone"]);
    await withdrawPublication({ app, actor: planner, publicationId });
    expect(await search()).toMatchObject({ total: 0, offered: { countries: [] } });
    await projectPublication({ app, tenantId: owner.id, publicationId });
    expect((await search()).total).toBe(0);
  });

  it("is rebuilt from the snapshot with the same rows, whatever was written since", async () => {
    const { slug } = await frozenPlan({ title: "Rebuilt", measures: [{ title: "Once" }] });
    const publicationId = await publish(slug);
    const once = await search();
    await projectPublication({ app, tenantId: owner.id, publicationId });
    expect(await search()).toEqual(once);
    // A job that names a publication of somebody else's changes nothing.
    await projectPublication({ app, tenantId: reader.tenantId, publicationId });
    expect(await search()).toEqual(once);
    await withdrawPublication({ app, actor: planner, publicationId });
  });

  it("is for those who may read plans", async () => {
    const analyst = { ...reader, role: "regionalAnalyst" as const };
    expect(await codeOf(search({}, analyst))).toBe("access.forbidden");
  });
});

describe("making public", () => {
  it("happens once for a version, and another version takes its place", async () => {
    const { id, slug } = await frozenPlan({ title: "Twice", measures: [{ title: "Same" }] });
    await freezeVersion({ app, actor: planner, planSlug: slug, label: "v2" });
    const ask = (versionNumber: number) =>
      publishVersion({ app, actor: planner, planSlug: slug, versionNumber });
    const [first, again] = await Promise.all([ask(1), ask(1)]);
    expect(again).toEqual(first);
    const { publicationId } = await ask(2);
    await projectPublication({ app, tenantId: owner.id, publicationId });
    expect(await titles()).toEqual(["Same"]);
    expect(await listShares({ app, actor: planner, planId: id })).toMatchObject({
      shares: [],
      publication: { id: publicationId, versionNumber: 2 },
    });
    // Without it the version before is the one that holds again, with its measures.
    await withdrawPublication({ app, actor: planner, publicationId });
    expect((await listShares({ app, actor: planner, planId: id })).publication).toMatchObject({
      id: first.publicationId,
    });
    await projectPublication({ app, tenantId: owner.id, publicationId: first.publicationId });
    expect(await titles()).toEqual(["Same"]);
    expect(await codeOf(withdrawPublication({ app, actor: planner, publicationId }))).toBe(
      "share.notFound",
    );
    await withdrawPlan({ app, actor: planner, planSlug: slug });
    expect((await search()).total).toBe(0);
    expect(await codeOf(withdrawPlan({ app, actor: planner, planSlug: slug }))).toBe(
      "share.notFound",
    );
  });

  it("asks for the right to share, and cannot be done or undone by others", async () => {
    const { id, slug } = await frozenPlan({ title: "Mine", measures: [{}] });
    const ask = (actor: Actor, versionNumber = 1) =>
      codeOf(publishVersion({ app, actor, planSlug: slug, versionNumber }));
    const neighbour = await addMember(app, { tenant: await addTenant(app), role: "administrator" });
    expect(await ask({ ...planner, role: "officer" })).toBe("access.forbidden");
    expect(await ask(neighbour)).toBe("plan.versionNotFound");
    expect(await ask(planner, 9)).toBe("plan.versionNotFound");
    const publicationId = await publish(slug);
    const withdraw = (actor: Actor) => codeOf(withdrawPublication({ app, actor, publicationId }));
    expect(await withdraw({ ...planner, role: "approver" })).toBe("access.forbidden");
    expect(await withdraw(neighbour)).toBe("share.notFound");
    expect(await listShares({ app, actor: neighbour, planId: id })).toMatchObject({
      shares: [],
      publication: null,
    });
    expect(await codeOf(listShares({ app, actor: reader, planId: id }))).toBe("access.forbidden");
    expect(await titles()).toEqual(["M"]);
    await withdraw(planner);
  });
});
