import { randomUUID } from "node:crypto";
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
import { cancelReport } from "../report/cancel-report.ts";
import { linkToFile } from "../report/file-link.ts";
import { pageOfReports } from "../report/list-reports.ts";
import { openReport, readReportFile } from "../report/open-report.ts";
import { orderReport } from "../report/order-report.ts";
import { type ReportInput, type ReportMaker, runReport } from "../report/run-report.ts";
import { publishVersion, withdrawPublication } from "../share/publish-version.ts";
import { shareVersion } from "../share/share-version.ts";
import { withdrawShare } from "../share/withdraw-share.ts";
import { type ComparisonQuery, WHOLE_COMPARISON } from "./comparison-query.ts";
import { freezeComparison } from "./freeze-comparison.ts";
import { orderComparison } from "./order-comparison.ts";
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

describe("a report of a comparison", () => {
  const made: ReportInput[] = [];
  const maker: ReportMaker = {
    make: async (input) => {
      made.push(input);
      return new TextEncoder().encode("a document");
    },
    isRetryable: () => false,
  };
  const order = (given: Partial<Parameters<typeof orderComparison>[0]> = {}) =>
    orderComparison({
      app,
      actor: analyst,
      query,
      views: ["overview", "themes"],
      outputs: ["pdf"],
      language: "nb",
      title: "Planene sammenlignet",
      requestKey: randomUUID(),
      ...given,
    });
  const run = (reportId: string, tenantId = region.id) =>
    runReport({ app, maker, tenantId, reportId });

  it("is made of what was frozen when it was ordered, and fetched by who may compare", async () => {
    await share(norsjo, "Open");
    const { contentHash } = await freeze();
    const { reportIds } = await order({ views: FROZEN_VIEWS, outputs: ["pdf", "xlsx"] });
    expect(reportIds).toHaveLength(2);
    await share(mala, "Later");
    for (const reportId of reportIds) expect(await run(reportId)).toBe("done");
    const [pdf] = made.slice(-2);
    if (pdf?.kind !== "comparison") throw new Error("made of a plan");
    expect(pdf.contentHash).toBe(contentHash);
    expect(JSON.stringify(pdf.comparison)).not.toContain("Later");
    const seen = await pageOfReports({ app, actor: analyst, query: {} });
    expect(
      seen.reports.map(({ kind, planSlug, planTitle }) => [kind, planSlug, planTitle]),
    ).toEqual(reportIds.map(() => ["comparison", null, "Planene sammenlignet"]));
    const [reportId = ""] = reportIds;
    expect(await readReportFile({ app, actor: analyst, reportId })).toMatchObject({
      name: "planene-sammenlignet.pdf",
    });
  });

  it("is one report when ordered twice with one key, also at the same moment", async () => {
    const requestKey = randomUUID();
    const orders = await Promise.all([order({ requestKey }), order({ requestKey })]);
    expect(new Set(orders.flatMap(({ reportIds }) => reportIds)).size).toBe(1);
  });

  it("is not made any more when a plan in it was taken back while it waited", async () => {
    const shareId = await share(mala, "Secret");
    const { reportIds } = await order();
    await withdrawShare({ app, actor: mala, shareId });
    const before = made.length;
    const [reportId = ""] = reportIds;
    expect(await run(reportId)).toBe("failed");
    expect(made).toHaveLength(before);
    expect(await openReport({ app, actor: analyst, reportId })).toMatchObject({
      errorCode: "comparisonFile.withdrawn",
    });
  });

  it("is neither ordered nor seen by who may not compare, nor by another tenant", async () => {
    const [reportId = ""] = (await order()).reportIds;
    await run(reportId);
    const reader = await addMember(app, { tenant: region, role: "reader" });
    const elsewhere = await addRegion(["2417"]);
    const stranger = await addMember(app, { tenant: elsewhere, role: "administrator" });
    await expect(order({ actor: reader })).rejects.toMatchObject({ code: "access.forbidden" });
    for (const actor of [reader, stranger]) {
      const asked = { app, actor, reportId };
      for (const use of [openReport, readReportFile, linkToFile, cancelReport]) {
        await expect(use(asked)).rejects.toMatchObject({ code: "report.notFound" });
      }
      expect((await pageOfReports({ app, actor, query: {} })).reports).toEqual([]);
    }
    expect(await run(reportId, elsewhere.id)).toBe("notMine");
  });

  it("of a plan is none of an analyst's business", async () => {
    const { slug: planSlug } = await addPlan(app, { actor: norsjo });
    const given = { app, actor: norsjo, planSlug, language: "sv" as const };
    const { reportId } = await orderReport({ ...given, requestKey: "k" });
    const actor = { ...norsjo, role: "regionalAnalyst" as const };
    await expect(openReport({ app, actor, reportId })).rejects.toMatchObject({
      code: "report.notFound",
    });
    expect((await pageOfReports({ app, actor, query: {} })).reports).toEqual([]);
  });
});
