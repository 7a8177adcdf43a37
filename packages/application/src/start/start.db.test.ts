import { randomUUID } from "node:crypto";
import type { Actor } from "@boplan/auth/permission";
import type { PartialDate } from "@boplan/domain/partial-date";
import { createElement, NO_DOCUMENT_FACTS } from "@boplan/domain/plan";
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
import { listPlans } from "../plan/list-plans.ts";
import { openPlan } from "../plan/open-plan.ts";
import { publishVersion, withdrawPublication } from "../share/publish-version.ts";
import { addToDraft } from "./add-to-draft.ts";
import { openStart, proposedPeriods } from "./open-start.ts";
import { type PlanStart, startPlan } from "./start-plan.ts";

const SE = "se-bostadsforsorjning";
const NO = "no-boligsosial";
const LABELS = { instruments: "Tools", targetGroups: "Groups" };

let app: TestApp;
let tenant: Tenant;
let planner: Actor;
let neighbour: Actor;

beforeAll(async () => {
  app = await createTestApp({ now: () => new Date("2026-11-20T10:00:00Z") });
  tenant = await addTenant(app, { name: "Byn", frameworks: ["xx-reference", SE] });
  planner = await addMember(app, { tenant, role: "planner" });
  const other = await addTenant(app, { name: "Grannen", frameworks: ["xx-reference", NO] });
  neighbour = await addMember(app, { tenant: other, role: "planner" });
});
afterAll(() => app.close());

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: { code: string }) => error.code,
  );
const start = (given: Partial<PlanStart> = {}, actor = planner) =>
  startPlan({
    app,
    actor,
    start: {
      key: randomUUID(),
      title: "New plan",
      frameworkId: "xx-reference",
      language: "sv",
      type: null,
      period: null,
      source: { kind: "nothing" },
      ...given,
    },
  });
const planOf = async (planSlug: string, actor = planner) =>
  (await openPlan({ app, actor, planSlug })).plan;

describe("starting from nothing", () => {
  it("makes one draft for one key, with type, period and the wording of today", async () => {
    const key = randomUUID();
    const period = { from: "2026-05-01", to: "2030-04-30" };
    const ask = () => start({ key, title: "Pressed twice", type: "homes-plan", period });
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(second).toEqual(first);
    const plans = await listPlans({ app, actor: planner });
    expect(plans.filter(({ title }) => title === "Pressed twice")).toHaveLength(1);
    expect(await planOf(first.slug)).toMatchObject({
      status: "draft",
      elements: [],
      document: {
        type: "homes-plan",
        regime: "act-2020",
        period: { from: 2026, to: 2030 },
        validFrom: "2026-05-01",
        validTo: "2030-04-30",
      },
    });
  });

  it("is for planners, in an enabled framework, of a type that it knows", async () => {
    expect(await codeOf(start({}, { ...planner, role: "officer" }))).toBe("access.forbidden");
    expect(await codeOf(start({ frameworkId: NO }))).toBe("framework.notEnabled");
    expect(await codeOf(start({ frameworkId: "nowhere" }))).toBe("framework.unknown");
    expect(await codeOf(start({ type: "temaplan" }))).toBe("framework.badChoice");
    expect(await codeOf(start({ title: " " }))).toBe("plan.titleMissing");
    expect(await codeOf(openStart({ app, actor: { ...planner, role: "reader" } }))).toBe(
      "access.forbidden",
    );
    const { frameworks } = await openStart({ app, actor: planner });
    expect(frameworks.map(({ id }) => id)).toEqual([SE, "xx-reference"]);
  });

  it("takes no key of another municipality's plan for its own", async () => {
    const key = randomUUID();
    await start({ key, title: "Ours" });
    const { slug } = await start({ key, title: "Theirs" }, neighbour);
    expect((await planOf(slug, neighbour)).title).toBe("Theirs");
  });

  it("proposes the next period first", () => {
    const framework = app.frameworks.get(SE);
    const [first] = proposedPeriods({ framework, on: "2026-11-20" });
    expect(first).toEqual({ ruleId: "planperiod", from: "2027-01-01", to: "2030-12-31" });
  });
});

describe("starting from templates", () => {
  it("puts picked measures under their goal and area, with own titles and units by name", async () => {
    const unitId = randomUUID();
    await app.tenantStore.write(tenant.id, (writer) =>
      writer
        .insertInto("organisation_unit")
        .values({ tenant_id: tenant.id, id: unitId, name: "Plankontoret", place: 0 })
        .execute(),
    );
    const picks = [
      { templateId: "build-yearly", title: "Bygg 40 hem om året" },
      { templateId: "lease-plots", title: null },
      { templateId: "not-there", title: null },
    ];
    const { slug } = await start({ source: { kind: "templates", picks } });
    const { elements } = await planOf(slug);
    expect(elements).toMatchObject([
      { kind: "goalArea", title: "Tillräckligt med hem" },
      {
        kind: "goal",
        title: "Bygg 40 hem om året",
        parentId: elements[0]?.id,
        templateId: "build-yearly",
        leadUnitId: unitId,
        themes: ["new-supply"],
        indicators: [{ indicator: "homes-built" }],
      },
      {
        kind: "measure",
        title: "Upplåt tomter med krav på byggande",
        parentId: elements[1]?.id,
        instruments: ["land-lease"],
        status: "notStarted",
        origin: { kind: "template", reference: "lease-plots" },
      },
    ]);
    expect(elements).toHaveLength(3);
  });
});

describe("starting from the former plan", () => {
  async function former(given: { type: string; regime: string }) {
    const goal = createElement({ id: randomUUID(), kind: "goal", title: "Homes" });
    const child = (title: string, status: "done" | "onPlan") =>
      createElement({
        id: randomUUID(),
        parentId: goal.id,
        kind: "measure",
        title,
        status,
        start: "2024-02-29" as PartialDate,
        end: "2025" as PartialDate,
        costs: [
          {
            year: 2025,
            amount: 5,
            currency: "SEK",
            kind: "operating",
            fundingSource: null,
            inBudget: true,
          },
        ],
      });
    const [done, open] = [child("Done", "done"), child("Open", "onPlan")];
    const { id, slug } = await addPlan(app, {
      actor: planner,
      plan: {
        title: "Former",
        status: "adopted",
        document: {
          ...NO_DOCUMENT_FACTS,
          ...given,
          owner: "The board",
          period: { from: 2022, to: 2025 },
        },
        elements: [goal, done, open],
      },
    });
    return { id, slug, open };
  }
  const carry = (planSlug: string, elementIds: string[], dates: "clear" | "move", given = {}) =>
    start({
      title: "Next",
      period: { from: "2026-05-01", to: "2030-04-30" },
      source: { kind: "former", planSlug, elementIds, dates },
      ...given,
    });

  it("carries the chosen with their parents, moved in time, anew, and names its predecessor", async () => {
    const { id, slug, open } = await former({ type: "homes-plan", regime: "act-2020" });
    const next = await carry(slug, [open.id], "move");
    expect(next.hasOlderWording).toBe(false);
    const plan = await planOf(next.slug);
    expect(plan.elements).toMatchObject([
      { title: "Homes" },
      {
        title: "Open",
        parentId: plan.elements[0]?.id,
        status: "notStarted",
        start: "2028-02-29",
        end: "2029",
        costs: [{ year: 2029, inBudget: null }],
        origin: { kind: "formerPlan", reference: "Former", elementId: open.id },
      },
    ]);
    expect(plan.elements).toHaveLength(2);
    expect(plan.document).toMatchObject({ owner: "The board", replaces: "Former" });
    expect(plan.parts.relations).toMatchObject([{ relation: "replaces", title: "Former" }]);
    const kept = await app.tenantStore.read(tenant.id, (reader) =>
      reader
        .selectFrom("plan")
        .select("predecessor_id")
        .where("slug", "=", next.slug)
        .executeTakeFirst(),
    );
    expect(kept).toEqual({ predecessor_id: id });
    const cleared = await planOf((await carry(slug, [open.id], "clear")).slug);
    expect(cleared.elements[1]).toMatchObject({ start: null, end: null, costs: [] });
  });

  it("keeps an older wording of the law until it has been gone through", async () => {
    const { slug, open } = await former({ type: "homes-programme", regime: "act-2000" });
    const next = await carry(slug, [open.id], "clear", { type: "homes-plan" });
    expect(next.hasOlderWording).toBe(true);
    expect((await planOf(next.slug)).document).toMatchObject({
      regime: "act-2000",
      type: "homes-programme",
    });
  });

  it("is not another municipality's, and not of another framework", async () => {
    const { slug, open } = await former({ type: "homes-plan", regime: "act-2020" });
    const source = { kind: "former" as const, planSlug: slug, elementIds: [open.id] };
    const taken = start({ source: { ...source, dates: "clear" } }, neighbour);
    expect(await codeOf(taken)).toBe("plan.notFound");
    expect(await codeOf(start({ frameworkId: SE, source: { ...source, dates: "clear" } }))).toBe(
      "start.otherFramework",
    );
  });
});

describe("measures of others", () => {
  async function published() {
    const measure = createElement({
      id: randomUUID(),
      kind: "measure",
      title: "Tomtekjøp",
      themes: ["land-policy"],
      instruments: ["startlan"],
      partners: ["Kari Nordmann"],
      status: "done",
    });
    const activity = createElement({
      id: randomUUID(),
      parentId: measure.id,
      kind: "activity",
      title: "Kart",
    });
    const { slug } = await addPlan(app, {
      actor: neighbour,
      plan: {
        title: "Granneplan",
        frameworkId: NO,
        language: "nb",
        elements: [measure, activity],
      },
    });
    await freezeVersion({ app, actor: neighbour, planSlug: slug, label: "v" });
    const asked = { app, actor: neighbour, planSlug: slug, versionNumber: 1 };
    const { publicationId } = await publishVersion(asked);
    return { publicationId, elementId: measure.id };
  }

  it("come in the words of one's own framework, with where they are from and no person", async () => {
    const pick = await published();
    const source = { kind: "measures" as const, picks: [pick], labels: LABELS };
    const { elements } = await planOf((await start({ frameworkId: SE, source })).slug);
    expect(elements).toMatchObject([
      {
        title: "Tomtekjøp",
        status: "notStarted",
        themes: ["land-policy"],
        instruments: [],
        partners: [],
        origin: {
          kind: "otherMunicipality",
          reference: "Granneplan",
          municipality: "Grannen",
          elementId: pick.elementId,
        },
      },
      { title: "Kart", parentId: elements[0]?.id },
    ]);
    expect(elements[0]?.text).toContain("Tools: ");
    await withdrawPublication({ app, actor: neighbour, publicationId: pick.publicationId });
    expect(await codeOf(start({ frameworkId: SE, source }))).toBe("catalogue.gone");
  });

  it("and templates are added to a draft once, where they may stand", async () => {
    const pick = await published();
    const goal = createElement({ id: randomUUID(), kind: "goal", title: "G" });
    const activity = createElement({ id: randomUUID(), kind: "measure", title: "M" });
    const { slug } = await addPlan(app, {
      actor: planner,
      plan: { frameworkId: SE, elements: [goal, activity] },
    });
    const key = randomUUID();
    const add = (given: object = {}, actor = planner) =>
      addToDraft({
        app,
        actor,
        planSlug: slug,
        addition: {
          key,
          parentId: goal.id,
          templates: [{ templateId: "m01a", title: null }],
          measures: [pick],
          labels: LABELS,
          ...given,
        },
      });
    expect(await add()).toEqual({ added: 3 });
    expect(await add()).toEqual({ added: 0 });
    const { elements } = await planOf(slug);
    expect(elements.map(({ title, parentId }) => [title, parentId === goal.id])).toEqual([
      ["G", false],
      ["Ta fram en byggprognos per projekt varje år", true],
      ["Tomtekjøp", true],
      ["Kart", false],
      ["M", false],
    ]);
    const fresh = { key: randomUUID() };
    expect(await codeOf(add({ ...fresh, parentId: activity.id }))).toBe(
      "element.kindNotAllowedThere",
    );
    expect(await codeOf(add({ ...fresh, parentId: randomUUID() }))).toBe("element.notFound");
    expect(await codeOf(add({ ...fresh, templates: [], measures: [] }))).toBe(
      "start.nothingPicked",
    );
    expect(await codeOf(add(fresh, { ...planner, role: "officer" }))).toBe("access.forbidden");
    expect(await codeOf(add(fresh, neighbour))).toBe("plan.notFound");
  });
});
