import { compareOverview } from "@boplan/application/comparison/compare-overview";
import { WHOLE_COMPARISON } from "@boplan/application/comparison/comparison-query";
import { editElement } from "@boplan/application/plan/edit-element";
import { freezeVersion } from "@boplan/application/plan/freeze-version";
import { listPlans } from "@boplan/application/plan/list-plans";
import { openPlan } from "@boplan/application/plan/open-plan";
import { signIn } from "@boplan/application/session/sign-in";
import { publishVersion } from "@boplan/application/share/publish-version";
import { listTenants } from "@boplan/application/tenant/list-tenants";
import { listVersions } from "@boplan/application/version/list-versions";
import { openVersion } from "@boplan/application/version/open-version";
import type { Actor } from "@boplan/auth/permission";
import { stableId } from "@boplan/demo/plan-draft";
import { addTenant, createTestApp, type TestApp } from "@boplan/testing/test-app";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMO_PASSWORD } from "../people.ts";
import { chooseMunicipalities } from "./choose-municipalities.ts";
import { type Generated, generateDemo } from "./generate-demo.ts";
import { tenantIdOf } from "./ground.ts";
import { CROSS_BORDER, crossBorderRegion } from "./regions.ts";

const GIVEN = { municipalities: 3, years: 2, seed: 1 };
const NOW = () => new Date("2026-11-22T09:00:00Z");

let app: TestApp;
let made: Generated;
const municipalities = chooseMunicipalities({ seed: GIVEN.seed, count: GIVEN.municipalities });
const tenantIds = municipalities.map(tenantIdOf);
const plannerOf = ({ country, code }: (typeof municipalities)[number]): Actor => ({
  userId: stableId(`${country}-${code}/planner`),
  tenantId: tenantIdOf({ country, code }),
  role: "planner",
});
const analyst: Actor = {
  userId: stableId(`${CROSS_BORDER.slug}/regionalAnalyst`),
  tenantId: crossBorderRegion.id,
  role: "regionalAnalyst",
};

/** Everything that a run has written of plans, in a form that two databases can be compared by. */
async function writtenIn(store: TestApp["tenantStore"]) {
  const rows = tenantIds.map((tenantId) =>
    store.read(tenantId, async (reader) => ({
      plans: await reader
        .selectFrom("plan")
        .select(["id", "slug", "status"])
        .orderBy("id")
        .execute(),
      elements: await reader
        .selectFrom("plan_element")
        .select(["id", "place", "title", "version", "field_versions"])
        .orderBy("id")
        .execute(),
      versions: await reader
        .selectFrom("plan_version")
        .select(["id", "content_hash", "created_at"])
        .orderBy("id")
        .execute(),
      given: await reader
        .selectFrom("plan_share")
        .select(["id", "content_hash", "shared_at", "withdrawn_at"])
        .orderBy("id")
        .execute(),
      events: await reader
        .selectFrom("audit_event")
        .select(["id", "action", "at"])
        .orderBy("id")
        .execute(),
    })),
  );
  const compared = await store.read(crossBorderRegion.id, (reader) =>
    reader
      .selectFrom("comparison_plan")
      .select(["source_id", "content_hash", "measures"])
      .orderBy("source_id")
      .execute(),
  );
  return { rows: await Promise.all(rows), compared };
}

async function adopted() {
  for (const municipality of municipalities) {
    const actor = plannerOf(municipality);
    const found = (await listPlans({ app, actor })).find(({ status }) => status === "adopted");
    if (found) return { actor, slug: found.slug };
  }
  throw new Error("no plan in force among the three");
}

beforeAll(async () => {
  app = await createTestApp({ now: NOW });
  made = await generateDemo({ app, ...GIVEN });
});
afterAll(() => app.close());

describe("a generated installation", () => {
  it("holds what was asked for, and a second run makes nothing", async () => {
    expect(made).toMatchObject({ municipalities: 3, present: 0, regions: 3 });
    expect(made.plans).toBeGreaterThanOrEqual(2);
    expect(made.projected).toBeGreaterThan(0);
    const again = await generateDemo({ app, ...GIVEN });
    expect(again).toMatchObject({ municipalities: 0, present: 3, plans: 0, projected: 0 });
    expect(await listTenants(app)).toHaveLength(6);
  });

  it("lets its people in", async () => {
    const [tenant] = (await listTenants(app)).filter(({ id }) => id === tenantIds[0]);
    for (const email of [
      `planner@${tenant?.slug}.example`,
      `analyst@${CROSS_BORDER.slug}.example`,
    ]) {
      const entered = signIn({ app, email, password: DEMO_PASSWORD, address: "::1" });
      expect(await entered).toMatchObject({ setCookie: expect.any(String) });
    }
  });

  it("has plans as the use cases would have left them: the last version is the plan as it stands", async () => {
    const { actor, slug } = await adopted();
    const asked = { app, actor, planSlug: slug };
    const { versions } = await listVersions(asked);
    const draft = await openVersion({ ...asked, version: "draft" });
    expect(draft.contentHash).toBe(versions[0]?.contentHash);
    const { plan, regime } = await openPlan(asked);
    expect(plan.elements.length).toBeGreaterThan(40);
    expect(regime).not.toBe("");
  });

  it("goes on from there: a report is edited, frozen and published", async () => {
    const { actor, slug } = await adopted();
    const asked = { app, actor, planSlug: slug };
    const { plan } = await openPlan(asked);
    const reported = plan.elements.filter(({ version }) => version > 1);
    const measure = reported.find(({ kind }) => kind === "measure") ?? plan.elements.at(-1);
    const edited = await editElement({
      ...asked,
      elementId: measure?.id ?? "",
      basedOn: measure?.version ?? 0,
      changes: { status: "stopped" },
    });
    expect(edited).toMatchObject({ outcome: "saved", element: { status: "stopped" } });
    // Who had an older version before them is told, also of what was reported before.
    const stale = { ...asked, elementId: measure?.id ?? "", changes: { status: "done" as const } };
    expect(await editElement({ ...stale, basedOn: 1 })).toMatchObject({ outcome: "conflict" });
    const { number } = await freezeVersion({ ...asked, label: "Next" });
    expect(number).toBeGreaterThan(1);
    const published = { ...asked, versionNumber: number };
    const { publicationId } = await publishVersion(published);
    const standing = await app.tenantStore.read(actor.tenantId, (reader) =>
      reader
        .selectFrom("public_plan")
        .select("id")
        .where("tenant_id", "=", actor.tenantId)
        .where("is_current", "=", true)
        .where("plan_id", "=", plan.id)
        .execute(),
    );
    expect(standing).toEqual([{ id: publicationId }]);
  });

  it("is compared by the region across the border, who has no plan included", async () => {
    const { rows } = await compareOverview({ app, actor: analyst, query: WHOLE_COMPARISON });
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map(({ country }) => country))).toEqual(new Set(["SE", "NO"]));
    expect(rows.some(({ plan }) => plan !== null && plan.measures > 0)).toBe(true);
  });
});

describe("a run that was cut off", () => {
  it("is completed by the next one, and ends as if it had not been", async () => {
    const whole = await createTestApp({ now: NOW });
    const other = await createTestApp({ now: NOW });
    try {
      await generateDemo({ app: whole, ...GIVEN });
      const cut = generateDemo({
        app: other,
        ...GIVEN,
        onProgress: ({ step, done }) => {
          if (step === "municipalities" && done === 2) throw new Error("cut off");
        },
      });
      await expect(cut).rejects.toThrow("cut off");
      // Two at the same moment: what one has made the other leaves.
      const rest = await Promise.all([1, 2].map(() => generateDemo({ app: other, ...GIVEN })));
      const madeNow = rest.reduce((sum, { municipalities: count }) => sum + count, 0);
      expect(madeNow).toBeLessThan(3);
      expect(await writtenIn(other.tenantStore)).toEqual(await writtenIn(whole.tenantStore));
      const left = await other.systemStore.read((reader) =>
        reader.selectFrom("job_outbox").selectAll().execute(),
      );
      expect(left).toEqual([]);
      // A tenant of somebody's own stops it, unless it is forced.
      await addTenant(other);
      const more = { ...GIVEN, municipalities: 4 };
      await expect(generateDemo({ app: other, ...more })).rejects.toMatchObject({
        code: "demo.foreignTenants",
        params: { count: 1 },
      });
      const forced = await generateDemo({ app: other, ...more, force: true });
      expect(forced).toMatchObject({ municipalities: 1, present: 3 });
    } finally {
      await whole.close();
      await other.close();
    }
  });
});
