import type { Actor } from "@boplan/auth/permission";
import { FROZEN_VIEWS } from "@boplan/domain/frozen-comparison";
import type { Tenant } from "@boplan/domain/tenant";
import { createI18n } from "@boplan/i18n/translator";
import { buildComparison, comparisonTables } from "@boplan/reports/comparison/build-comparison";
import { tableRows } from "@boplan/reports/comparison/table-rows";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
  testElement,
} from "@boplan/testing/test-app";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { projectPublication } from "../catalogue/project-publication.ts";
import { csvLine } from "../csv-line.ts";
import { freezeVersion } from "../plan/freeze-version.ts";
import { publishVersion, withdrawPublication } from "../share/publish-version.ts";
import { shareVersion } from "../share/share-version.ts";
import { withdrawShare } from "../share/withdraw-share.ts";
import { type ComparisonQuery, WHOLE_COMPARISON } from "./comparison-query.ts";
import { freezeComparison } from "./freeze-comparison.ts";
import { projectShare } from "./project-share.ts";

let app: TestApp;
let region: Tenant;
let analyst: Actor;
let norsjo: Actor;
let mala: Actor;
let orebro: Actor;

beforeAll(async () => {
  app = await createTestApp({ now: () => new Date("2026-11-22T10:00:00Z") });
});
afterAll(() => app.close());

beforeEach(async () => {
  region = await addRegion(["2417", "2418"]);
  analyst = await addMember(app, { tenant: region, role: "regionalAnalyst" });
  [norsjo, mala, orebro] = await Promise.all([planner("2417"), planner("2418"), planner("1880")]);
});

async function planner(code: string): Promise<Actor> {
  const tenant = await addTenant(app, { name: `M ${code}`, country: "SE", code });
  return addMember(app, { tenant, role: "planner" });
}

async function addRegion(codes: readonly string[]): Promise<Tenant> {
  const tenant = await addTenant(app, { kind: "region", name: "Region" });
  await app.tenantStore.write(tenant.id, (writer) =>
    writer
      .insertInto("region_municipality")
      .values(codes.map((code) => ({ tenant_id: tenant.id, country: "SE", code })))
      .execute(),
  );
  return tenant;
}

async function frozenPlan(actor: Actor, title: string) {
  const goal = testElement({ title, themes: ["new-supply"] });
  const measure = testElement({ kind: "measure", title: `${title} measure`, parentId: goal.id });
  const { slug: planSlug } = await addPlan(app, {
    actor,
    plan: { title: `${title} plan`, status: "adopted", elements: [goal, measure] },
  });
  const { number: versionNumber } = await freezeVersion({ app, actor, planSlug, label: "v" });
  return { app, actor, planSlug, versionNumber };
}

async function share(actor: Actor, title: string, to = region): Promise<string> {
  const version = await frozenPlan(actor, title);
  const { shareId } = await shareVersion({ ...version, recipientSlug: to.slug });
  await projectShare({ app, tenantId: to.id, shareId });
  return shareId;
}

const query: ComparisonQuery = { ...WHOLE_COMPARISON, theme: "new-supply", of: "SE-2417" };
const freeze = (actor = analyst) => freezeComparison({ app, actor, query, views: FROZEN_VIEWS });

/** Everything that a file, a spreadsheet or a document of the comparison would hold. */
async function everyFile(): Promise<Record<string, string>> {
  const { comparison, contentHash } = await freeze();
  const input = {
    comparison,
    contentHash,
    language: "sv" as const,
    i18n: createI18n(app.frameworks.locales()),
    frameworks: app.frameworks.list(),
    orderedAt: app.now(),
  };
  const files = FROZEN_VIEWS.map((view) => [
    `${view}.csv`,
    comparisonTables(input, view).flatMap(tableRows).map(csvLine).join(""),
  ]);
  return {
    ...Object.fromEntries(files),
    "report.pdf": JSON.stringify(buildComparison(input)),
    "report.xlsx": JSON.stringify(buildComparison({ ...input, medium: "file" })),
  };
}

describe("a municipality that has not given its plan to the region", () => {
  it.each([
    ["is only writing it", () => frozenPlan(mala, "Secret")],
    ["gave it to another region", async () => share(mala, "Secret", await addRegion(["2418"]))],
    [
      "took it back, before any job has run",
      async () => withdrawShare({ app, actor: mala, shareId: await share(mala, "Secret") }),
    ],
    [
      "took back what was public",
      async () => {
        const { publicationId } = await publishVersion(await frozenPlan(mala, "Secret"));
        await projectPublication({ app, tenantId: mala.tenantId, publicationId });
        await withdrawPublication({ app, actor: mala, publicationId });
      },
    ],
    ["is of another area", () => share(orebro, "Secret")],
  ])("and %s is in no file, not even in a count", async (_what, hide) => {
    await share(norsjo, "Open");
    const before = await everyFile();
    await hide();
    const after = await everyFile();
    expect(after).toEqual(before);
    expect(JSON.stringify(after)).not.toContain("Secret");
  });

  it("would have been in every file: each changes once the plan is shared", async () => {
    await share(norsjo, "Open");
    const before = await everyFile();
    await share(mala, "Known");
    const after = await everyFile();
    for (const name of Object.keys(before)) expect(after[name], name).not.toBe(before[name]);
    for (const name of ["wording.csv", "measures.csv", "report.pdf", "report.xlsx"]) {
      expect(after[name]).toContain("Known");
    }
  });
});

describe("a frozen comparison", () => {
  it("has a hash of what it holds, the same for the same", async () => {
    await share(norsjo, "Open");
    const first = await freeze();
    expect(first.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await freeze()).toEqual(first);
    await share(mala, "More");
    expect((await freeze()).contentHash).not.toBe(first.contentHash);
  });

  it("names nobody's account and no tenant's id", async () => {
    await share(norsjo, "Open");
    const text = JSON.stringify(await freeze());
    for (const id of [norsjo.userId, norsjo.tenantId, region.id]) expect(text).not.toContain(id);
  });

  it("is refused to those who may not compare", async () => {
    for (const role of ["reader", "officer"] as const) {
      await expect(freeze({ ...analyst, role })).rejects.toMatchObject({
        code: "access.forbidden",
      });
    }
  });

  it("holds all rows, whatever page is asked for", async () => {
    await share(norsjo, "Open");
    const { comparison } = await freezeComparison({
      app,
      actor: analyst,
      query: { ...query, page: 9 },
      views: ["measures", "wording"],
    });
    expect(comparison.views.measures?.rows).toHaveLength(1);
    expect(comparison.views.wording?.rows).toHaveLength(1);
  });
});
