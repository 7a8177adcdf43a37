import type { Actor } from "@boplan/auth/permission";
import { NO_DOCUMENT_FACTS, NO_PARTS } from "@boplan/domain/plan";
import type { Tenant } from "@boplan/domain/tenant";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
  testElement,
} from "@boplan/testing/test-app";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { projectPublication } from "../catalogue/project-publication.ts";
import { editElement } from "../plan/edit-element.ts";
import { freezeVersion } from "../plan/freeze-version.ts";
import { openPlan } from "../plan/open-plan.ts";
import { publishVersion, withdrawPublication } from "../share/publish-version.ts";
import { shareVersion } from "../share/share-version.ts";
import { withdrawShare } from "../share/withdraw-share.ts";
import { compareDwellings } from "./compare-dwellings.ts";
import { compareMeasures } from "./compare-measures.ts";
import { compareMunicipality } from "./compare-municipality.ts";
import { compareOverview } from "./compare-overview.ts";
import { compareThemes } from "./compare-themes.ts";
import { compareWording } from "./compare-wording.ts";
import { compareYear } from "./compare-year.ts";
import { type ComparisonQuery, WHOLE_COMPARISON } from "./comparison-query.ts";
import { coverageOf } from "./coverage.ts";
import { likeMine } from "./like-mine.ts";
import { listComparable } from "./list-comparable.ts";
import { projectShare } from "./project-share.ts";

const statements: string[] = [];
let app: TestApp;
let region: Tenant;
let analyst: Actor;
/** Shares with the region; the others stand beside it. */
let norsjo: Actor;
let mala: Actor;
let orebro: Actor;

beforeAll(async () => {
  app = await createTestApp({
    onStatement: (text) => statements.push(text),
    now: () => new Date("2026-11-22T10:00:00Z"),
  });
});
afterAll(() => app.close());

beforeEach(async () => {
  region = await addTenant(app, { kind: "region", name: "Region" });
  analyst = await addMember(app, { tenant: region, role: "regionalAnalyst" });
  [norsjo, mala, orebro] = await Promise.all([planner("2417"), planner("2418"), planner("1880")]);
  await nameArea(region, ["2417", "2418"]);
});

// What is public is seen by everybody, also by the next test.
const published: { actor: Actor; publicationId: string }[] = [];
afterEach(async () => {
  for (const one of published.splice(0)) {
    await withdrawPublication({ app, ...one }).catch((error: { code: string }) => {
      if (error.code !== "share.notFound") throw error;
    });
  }
});

async function planner(code: string): Promise<Actor> {
  const tenant = await addTenant(app, { name: `Municipality ${code}`, country: "SE", code });
  return addMember(app, { tenant, role: "planner" });
}

async function nameArea(of: Tenant, codes: readonly string[]): Promise<void> {
  await app.tenantStore.write(of.id, (writer) =>
    writer
      .insertInto("region_municipality")
      .values(codes.map((code) => ({ tenant_id: of.id, country: "SE", code })))
      .execute(),
  );
}

/** A plan with something in it for every view. */
async function somePlan(
  actor: Actor,
  given: { title?: string; goal?: string; measures?: number; adopted?: boolean } = {},
): Promise<string> {
  const { title = "A plan", goal: goalTitle = "Homes", measures = 1, adopted = true } = given;
  const goal = testElement({
    title: goalTitle,
    themes: ["new-supply"],
    indicators: [
      {
        indicator: "homes-built",
        name: "Homes built",
        unit: null,
        definition: null,
        norm: null,
        source: null,
        baseline: null,
        target: { period: "2027-2031", value: 40 },
        observations: [{ period: "2025", value: 7, preliminary: false, source: null }],
      },
    ],
  });
  const children = Array.from({ length: measures }, (_, index) =>
    testElement({
      kind: "measure",
      title: `Build ${index}`,
      parentId: goal.id,
      instruments: ["land-lease"],
      targetGroups: ["young-adults"],
      status: "onPlan",
      costs: [
        {
          year: 2027,
          amount: 1000,
          currency: "SEK",
          kind: "operating",
          fundingSource: null,
          inBudget: null,
        },
      ],
    }),
  );
  const { slug } = await addPlan(app, {
    actor,
    plan: {
      title,
      status: adopted ? "adopted" : "draft",
      elements: [goal, ...children],
      document: { ...NO_DOCUMENT_FACTS, validTo: "2031-12-31" as never },
      parts: {
        ...NO_PARTS,
        needs: [
          {
            id: goal.id,
            kind: "additional",
            amount: 50,
            unit: "dwellings",
            period: { from: 2027, to: 2031 },
            dwellingType: null,
            tenure: null,
            size: null,
            targetGroup: null,
            area: null,
            asOf: null,
            source: null,
            text: "",
          },
        ],
      },
    },
  });
  return slug;
}

async function freeze(actor: Actor, planSlug: string): Promise<number> {
  return (await freezeVersion({ app, actor, planSlug, label: "v" })).number;
}

async function share(actor: Actor, planSlug: string, to = region): Promise<string> {
  const versionNumber = await freeze(actor, planSlug);
  const given = { app, actor, planSlug, versionNumber, recipientSlug: to.slug };
  const { shareId } = await shareVersion(given);
  await projectShare({ app, tenantId: to.id, shareId });
  return shareId;
}

async function publish(actor: Actor, planSlug: string): Promise<string> {
  const versionNumber = await freeze(actor, planSlug);
  const { publicationId } = await publishVersion({ app, actor, planSlug, versionNumber });
  await projectPublication({ app, tenantId: actor.tenantId, publicationId });
  published.push({ actor, publicationId });
  return publicationId;
}

const query: ComparisonQuery = { ...WHOLE_COMPARISON, of: "SE-2417" };

/** Every view there is, as somebody sees it. */
const VIEWS: Readonly<Record<string, (actor: Actor, query: ComparisonQuery) => Promise<unknown>>> =
  {
    overview: (actor, query) => compareOverview({ app, actor, query }),
    themes: (actor, query) => compareThemes({ app, actor, query }),
    wording: (actor, query) => compareWording({ app, actor, query, theme: "new-supply" }),
    measures: (actor, query) => compareMeasures({ app, actor, query }),
    dwellings: (actor, query) => compareDwellings({ app, actor, query }),
    municipality: (actor, query) => compareMunicipality({ app, actor, query }),
    likeMine: (actor, query) => likeMine({ app, actor, query }),
    year: (actor, query) => compareYear({ app, actor, query, year: 2026 }),
    comparable: (actor) => listComparable({ app, actor }),
  };

/** Who may be chosen is told by the register alone: no plan changes it. */
const PLANLESS = ["comparable"];

async function everyView(actor = analyst, asked = query): Promise<Record<string, unknown>> {
  const views: Record<string, unknown> = {};
  for (const [name, view] of Object.entries(VIEWS)) views[name] = await view(actor, asked);
  return views;
}

describe("what a region may not see", () => {
  it.each([
    ["a plan that is only written", async () => void (await somePlan(mala, { goal: "Secret" }))],
    [
      "a version that is only frozen",
      async () => void (await freeze(mala, await somePlan(mala, { goal: "Secret" }))),
    ],
    [
      "a share with another region",
      async () => {
        const other = await addTenant(app, { kind: "region" });
        await nameArea(other, ["2418"]);
        await share(mala, await somePlan(mala, { goal: "Secret" }), other);
      },
    ],
    [
      "a share that was withdrawn, before any job has run",
      async () => {
        const shareId = await share(mala, await somePlan(mala, { goal: "Secret" }));
        await withdrawShare({ app, actor: mala, shareId });
      },
    ],
    [
      "a share that was withdrawn and projected late",
      async () => {
        const shareId = await share(mala, await somePlan(mala, { goal: "Secret" }));
        await withdrawShare({ app, actor: mala, shareId });
        await projectShare({ app, tenantId: region.id, shareId });
      },
    ],
    [
      "a publication that was withdrawn",
      async () => {
        const publicationId = await publish(mala, await somePlan(mala, { goal: "Secret" }));
        await withdrawPublication({ app, actor: mala, publicationId });
        await projectPublication({ app, tenantId: mala.tenantId, publicationId });
      },
    ],
    [
      "a public plan of a municipality outside its area",
      async () => void (await publish(orebro, await somePlan(orebro, { goal: "Secret" }))),
    ],
  ])("%s is in no view, not even in a count", async (_what, hide) => {
    await share(norsjo, await somePlan(norsjo));
    const before = await everyView();
    await hide();
    const after = await everyView();
    expect(after).toEqual(before);
    expect(JSON.stringify(after)).not.toContain("Secret");
  });

  it("would have been seen in every view: each changes once the plan is shared", async () => {
    await share(norsjo, await somePlan(norsjo));
    const before = await everyView();
    await share(mala, await somePlan(mala, { measures: 2 }));
    const after = await everyView();
    for (const name of Object.keys(VIEWS)) {
      if (PLANLESS.includes(name)) expect(after[name], name).toEqual(before[name]);
      else expect(after[name], name).not.toEqual(before[name]);
    }
  });

  it("a share from outside its area is named, and counts nowhere", async () => {
    await share(norsjo, await somePlan(norsjo));
    const before = await everyView();
    await share(orebro, await somePlan(orebro, { goal: "Secret" }));
    const { overview, ...others } = await everyView();
    expect(overview).toEqual({
      ...(before.overview as object),
      outsideArea: ["Municipality 1880"],
    });
    expect(before).toMatchObject(others);
  });

  it("nor can it ask for them by name", async () => {
    await publish(orebro, await somePlan(orebro, { goal: "Secret" }));
    const asked = { ...query, of: "SE-1880", municipalities: ["SE-1880"], county: "SE-18" };
    expect(JSON.stringify(await everyView(analyst, asked))).not.toMatch(/Secret|Örebro/);
  });
});

describe("what a municipality may see", () => {
  it("is what others have published, and nothing that was only shared", async () => {
    const before = await everyView(mala);
    await share(norsjo, await somePlan(norsjo, { goal: "Secret" }));
    expect(await everyView(mala)).toEqual(before);
    const publicationId = await publish(norsjo, await somePlan(norsjo, { goal: "Open" }));
    expect(JSON.stringify(await everyView(mala))).toContain("Open");
    await withdrawPublication({ app, actor: norsjo, publicationId });
    expect(await everyView(mala)).toEqual(before);
  });

  it("is its own plan only when that is public", async () => {
    const slug = await somePlan(mala, { goal: "Own" });
    await share(mala, slug);
    expect(await compareOverview({ app, actor: mala, query })).toMatchObject({
      counts: { valid: 0 },
    });
    const publicationId = await publish(mala, slug);
    const seen = await likeMine({ app, actor: mala, query: WHOLE_COMPARISON });
    expect(seen.of).toMatchObject({ key: "SE-2418", plan: { title: "A plan" } });
    await withdrawPublication({ app, actor: mala, publicationId });
  });

  it("holds the whole register, so that one sees who has published nothing", async () => {
    const { rows, counts } = await compareOverview({ app, actor: mala, query });
    expect(rows).toHaveLength(647);
    expect(counts.noPlan).toBe(647);
    const narrowed = { ...query, county: "SE-24" };
    expect((await compareOverview({ app, actor: mala, query: narrowed })).rows).toHaveLength(15);
  });
});

describe("a comparison", () => {
  it.each(Object.keys(VIEWS))("of %s is refused to those who may not compare", async (name) => {
    for (const role of ["reader", "officer"] as const) {
      await expect(VIEWS[name]?.({ ...analyst, role }, query)).rejects.toMatchObject({
        code: "access.forbidden",
      });
    }
  });

  it.each(Object.keys(VIEWS))("of %s asks the database at most four times", async (name) => {
    await share(norsjo, await somePlan(norsjo));
    await share(mala, await somePlan(mala));
    statements.length = 0;
    await VIEWS[name]?.(analyst, query);
    const asked = statements.filter((text) => !/^(begin|commit|start)/i.test(text.trim()));
    expect(asked.length).toBeLessThanOrEqual(4);
    expect(asked.length).toBeGreaterThan(0);
  });

  it("takes the adopted plan before a later draft, and one plan of each municipality", async () => {
    await share(norsjo, await somePlan(norsjo, { title: "Adopted" }));
    await share(norsjo, await somePlan(norsjo, { title: "Draft", adopted: false }));
    await publish(mala, await somePlan(mala, { title: "Public" }));
    await share(mala, await somePlan(mala, { title: "Shared later" }));
    const { rows, counts } = await compareOverview({ app, actor: analyst, query });
    expect(rows.map(({ key, plan }) => [key, plan?.title])).toEqual([
      ["SE-2418", expect.any(String)],
      ["SE-2417", "Adopted"],
    ]);
    expect(counts).toMatchObject({ valid: 2, notAdopted: 0, noPlan: 0 });
  });

  it("gives the same rows however often it is projected", async () => {
    const shareId = await share(norsjo, await somePlan(norsjo));
    const once = await everyView();
    await projectShare({ app, tenantId: region.id, shareId });
    expect(await everyView()).toEqual(once);
  });

  it("does not follow what the municipality writes afterwards", async () => {
    const planSlug = await somePlan(norsjo, { adopted: false });
    const shareId = await share(norsjo, planSlug);
    const { plan } = await openPlan({ app, actor: norsjo, planSlug });
    await editElement({
      app,
      actor: norsjo,
      planSlug,
      elementId: plan.elements[0]?.id ?? "",
      basedOn: 1,
      changes: { title: "Secret" },
    });
    await projectShare({ app, tenantId: region.id, shareId });
    expect(JSON.stringify(await everyView())).not.toContain("Secret");
  });

  it("leaves another's share alone when a job names it", async () => {
    const shareId = await share(norsjo, await somePlan(norsjo));
    const before = await everyView();
    const other = await addTenant(app, { kind: "region" });
    await nameArea(other, ["2417"]);
    await projectShare({ app, tenantId: other.id, shareId });
    const stranger = await addMember(app, { tenant: other, role: "regionalAnalyst" });
    expect(await compareOverview({ app, actor: stranger, query })).toMatchObject({
      counts: { noPlan: 1, valid: 0 },
    });
    expect(await everyView()).toEqual(before);
  });
});

describe("the views", () => {
  it("tell how far each theme is carried, and in which words", async () => {
    await share(norsjo, await somePlan(norsjo));
    const themes = await compareThemes({ app, actor: analyst, query });
    const plan = themes.municipalities.find(({ key }) => key === "SE-2417")?.plan;
    if (!plan) throw new Error("no plan");
    expect(coverageOf(plan, "new-supply")).toMatchObject({
      level: "goalAndMeasure",
      measures: 1,
      measuresWithCost: 1,
    });
    expect(coverageOf(plan, "ownership")).toMatchObject({ level: "notCovered", measures: 0 });
    expect(themes.levels["new-supply"]).toMatchObject({ goalAndMeasure: 1, notCovered: 0 });
    const given = { app, actor: analyst, query, theme: "new-supply" } as const;
    const { worded, silent, withoutPlan } = await compareWording(given);
    expect(worded[0]?.elements.map(({ title }) => title)).toEqual(["Homes", "Build 0"]);
    expect([silent.length, withoutPlan.length]).toEqual([0, 1]);
    expect((await compareWording({ ...given, theme: "ownership" })).silent).toHaveLength(1);
  });

  it("find measures by every filter, and count them by every sort", async () => {
    await share(norsjo, await somePlan(norsjo, { measures: 3 }));
    await share(mala, await somePlan(mala));
    const find = (asked: Partial<ComparisonQuery>, pageSize?: number) =>
      compareMeasures({ app, actor: analyst, query: { ...WHOLE_COMPARISON, ...asked }, pageSize });
    const all = await find({});
    expect(all.total).toBe(4);
    expect(all.costs).toEqual([{ currency: "SEK", amount: 4000 }]);
    const lease = "xx-reference/land-lease";
    expect(all.by.instrument).toEqual([{ value: lease, measures: 4, municipalities: 2 }]);
    expect(all.by.theme).toEqual([{ value: "new-supply", measures: 4, municipalities: 2 }]);
    expect(all.by.status).toEqual([{ value: "onPlan", measures: 4, municipalities: 2 }]);
    expect(all.offered).toMatchObject({ instruments: [lease], frameworks: ["xx-reference"] });
    expect(all.measures[0]).toMatchObject({ themes: ["new-supply"], targetGroups: [/./] });
    const second = await find({ page: 2 }, 3);
    expect([second.measures.length, second.total]).toEqual([1, 4]);
    for (const [asked, total] of [
      [{ instrument: lease }, 4],
      [{ instrument: "other/land-lease" }, 0],
      [{ targetGroup: "xx-reference/young-adults" }, 4],
      [{ theme: "new-supply" }, 4],
      [{ theme: "ownership" }, 0],
      [{ status: "onPlan" }, 4],
      [{ status: "none" }, 0],
      [{ hasCost: true }, 4],
      [{ hasCost: false }, 0],
      [{ text: "BUILD 2" }, 1],
      [{ text: "100%" }, 0],
      [{ municipalities: ["SE-2418"] }, 1],
      [{ country: "NO" }, 0],
      [{ framework: "se-bostadsforsorjning" }, 0],
    ] as const) {
      expect((await find(asked)).total, JSON.stringify(asked)).toBe(total);
    }
    const none = await find({ status: "none" });
    expect(none.byMunicipality.map(({ measures, costs }) => [measures, costs])).toEqual([
      [0, []],
      [0, []],
    ]);
  });

  it("convert money only where rate and day are given, and say so", async () => {
    await share(norsjo, await somePlan(norsjo));
    const conversion = { from: "SEK", to: "NOK", rate: 0.5, on: "2026-11-02" };
    const converted = await compareMeasures({
      app,
      actor: analyst,
      query: { ...query, conversion },
    });
    expect(converted).toMatchObject({
      costs: [{ currency: "NOK", amount: 500 }],
      conversion,
    });
    expect(converted.measures[0]?.costs).toEqual([{ currency: "NOK", amount: 500 }]);
  });

  it("add homes of plans that are counted alike", async () => {
    await share(norsjo, await somePlan(norsjo));
    await share(mala, await somePlan(mala));
    const { sums, rows } = await compareDwellings({ app, actor: analyst, query });
    expect(sums[0]).toMatchObject({ municipalities: 2, planned: 80, needed: 100 });
    expect(rows.map(({ remarks, met }) => [remarks, met])).toEqual([
      [[], 0.8],
      [[], 0.8],
    ]);
  });

  it("set one municipality beside its county, with what each middle is made of", async () => {
    await share(norsjo, await somePlan(norsjo, { measures: 1 }));
    await share(mala, await somePlan(mala, { measures: 3 }));
    const found = await compareMunicipality({ app, actor: analyst, query });
    expect(found.of?.key).toBe("SE-2417");
    expect(found.base).toEqual({ county: 2, country: 2 });
    expect(found.figures.find(({ id }) => id === "measures")).toMatchObject({
      value: 1,
      county: { base: 2, median: 2, low: 1, high: 3 },
    });
    expect(found.themes[0]).toMatchObject({ county: { carrying: 2, base: 2 } });
    expect(found.indicators).toMatchObject([
      { indicator: "xx-reference/homes-built", value: 7, country: { base: 2, median: 7 } },
    ]);
    const nobody = await compareMunicipality({ app, actor: analyst, query: WHOLE_COMPARISON });
    expect(nobody).toMatchObject({ of: null, figures: [] });
  });

  it("find municipalities alike, and say what could not be judged", async () => {
    await share(norsjo, await somePlan(norsjo));
    await share(mala, await somePlan(mala));
    expect(await likeMine({ app, actor: analyst, query })).toMatchObject({
      remarks: ["populationNotImported"],
      peers: [{ municipality: { key: "SE-2418" }, sameCounty: true, themes: 1, instruments: 1 }],
    });
  });
});
