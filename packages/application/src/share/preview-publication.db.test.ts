import { randomUUID } from "node:crypto";
import type { Actor } from "@boplan/auth/permission";
import { createElement } from "@boplan/domain/plan";
import type { Tenant } from "@boplan/domain/tenant";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
} from "@boplan/testing/test-app";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freezeVersion } from "../plan/freeze-version.ts";
import { findPublicPlan } from "../public-plan/find-public-plan.ts";
import { openPublicPlan } from "../public-plan/open-public-plan.ts";
import { previewPublication } from "./preview-publication.ts";
import { publishVersion } from "./publish-version.ts";

let app: TestApp;
let town: Tenant;
let planner: Actor;
let slug: string;

beforeAll(async () => {
  app = await createTestApp();
  town = await addTenant(app, { name: "Ås" });
  planner = await addMember(app, { tenant: town, role: "planner" });
  const goal = createElement({ id: randomUUID(), kind: "goal", title: "Fler bostäder" });
  ({ slug } = await addPlan(app, { actor: planner, plan: { title: "Homes", elements: [goal] } }));
  for (const label of ["v1", "v2"]) {
    await freezeVersion({ app, actor: planner, planSlug: slug, label });
  }
});
afterAll(() => app.close());

const preview = (versionNumber: number, actor = planner) =>
  previewPublication({ app, actor, planSlug: slug, versionNumber });
const publish = (versionNumber: number) =>
  publishVersion({ app, actor: planner, planSlug: slug, versionNumber });
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: { code: string }) => error.code,
  );

/** What differs by when it is asked, and not by what is shown. */
function withoutMoment<Version extends { publicationId: string; publishedAt: Date }>(
  version: Version,
) {
  const { publicationId: _id, publishedAt: _at, ...rest } = version;
  return rest;
}

it("shows what everybody sees once it is public, and makes nothing public itself", async () => {
  const address = { app, municipality: town.slug, plan: slug };
  const first = await preview(1);
  expect(first).toMatchObject({ holds: false, replaces: null, isListed: false });
  expect(first.documents.map(({ state }) => state)).toEqual(Array(4).fill("making"));
  expect(await codeOf(findPublicPlan(address))).toBe("publicPlan.notFound");

  await publish(1);
  const opened = await openPublicPlan(address);
  expect(first.snapshot).toEqual(opened.snapshot);
  expect({ ...first.entry, version: null }).toEqual({ ...opened.entry, version: null });
  expect(withoutMoment(first.version)).toEqual(withoutMoment(opened.version));
  expect(await preview(1)).toMatchObject({ holds: true, replaces: null, isListed: true });

  const second = await preview(2);
  expect(second).toMatchObject({ holds: false, replaces: 1 });
  await publish(2);
  const { versions } = await openPublicPlan(address);
  expect(second.versions.map(withoutMoment)).toEqual(versions.map(withoutMoment));
  // An earlier version is seen as it would be if it held again.
  expect(await preview(1)).toMatchObject({ holds: false, replaces: 2 });
});

it("is for those who may share, of their own municipality", async () => {
  expect(await codeOf(preview(1))).toBe("done");
  for (const role of ["reader", "officer", "approver"] as const) {
    const member = await addMember(app, { tenant: town, role });
    expect(await codeOf(preview(1, member)), role).toBe("access.forbidden");
  }
  const other = await addTenant(app);
  const neighbour = await addMember(app, { tenant: other, role: "planner" });
  expect(await codeOf(preview(1, neighbour))).toBe("plan.versionNotFound");
  expect(await codeOf(preview(9))).toBe("plan.versionNotFound");
});
