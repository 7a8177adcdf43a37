import { randomUUID } from "node:crypto";
import type { Actor } from "@boplan/auth/permission";
import { createIndicator } from "@boplan/domain/plan";
import { ROLES, type Role, type Tenant } from "@boplan/domain/tenant";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
  testElement,
} from "@boplan/testing/test-app";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTenant } from "../tenant/create-tenant.ts";
import { openHome } from "../tenant/open-home.ts";
import { createPlan } from "./create-plan.ts";
import { freezeVersion } from "./freeze-version.ts";
import { listPlans } from "./list-plans.ts";
import { openPlan } from "./open-plan.ts";
import { viewThroughFramework } from "./view-through-framework.ts";

let app: TestApp;
let tenant: Tenant;
let planner: Actor;
let neighbour: Actor;
let planSlug: string;
let statements: string[] = [];

beforeAll(async () => {
  app = await createTestApp({ onStatement: (text) => void statements.push(text) });
  tenant = await addTenant(app);
  planner = await addMember(app, { tenant, role: "planner" });
  neighbour = await addMember(app, { tenant: await addTenant(app), role: "administrator" });
  planSlug = (await addPlan(app, { actor: planner, plan: { title: "Åre ö-plan 2027–2031" } })).slug;
});
afterAll(() => app.close());

const USE_CASES: Record<string, (actor: Actor) => Promise<unknown>> = {
  openPlan: (actor) => openPlan({ app, actor, planSlug }),
  viewThroughFramework: (actor) =>
    viewThroughFramework({ app, actor, planSlug, frameworkId: "xx-reference" }),
  freezeVersion: (actor) => freezeVersion({ app, actor, planSlug, label: "v" }),
};

const ALLOWED: Record<string, readonly Role[]> = {
  openPlan: ["administrator", "planner", "officer", "approver", "reader"],
  viewThroughFramework: ["administrator", "planner", "officer", "approver", "reader"],
  freezeVersion: ["administrator", "planner"],
};

const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: { code: string }) => error.code,
  );

describe.each(Object.entries(USE_CASES))("%s", (name, run) => {
  it("is for the roles that may, and no others", async () => {
    const outcomes = await Promise.all(
      ROLES.map(async (role) => [role, await outcome(run({ ...planner, role }))]),
    );
    expect(Object.fromEntries(outcomes)).toEqual(
      Object.fromEntries(
        ROLES.map((role) => [role, ALLOWED[name]?.includes(role) ? "done" : "access.forbidden"]),
      ),
    );
  });

  it("finds nothing from another municipality", async () => {
    expect(await outcome(run(neighbour))).toBe("plan.notFound");
  });
});

describe("lists and the home", () => {
  it("hold one's own plans and nothing of the neighbour's", async () => {
    expect((await listPlans({ app, actor: planner })).map(({ slug }) => slug)).toContain(planSlug);
    expect(await listPlans({ app, actor: neighbour })).toEqual([]);
    const home = await openHome({ app, actor: neighbour });
    expect(home).toEqual({ plans: [], draft: null, inForce: null, reports: [], events: [] });
    expect((await openHome({ app, actor: planner })).draft?.plan.slug).toBe(planSlug);
  });
});

describe("a new plan", () => {
  it("gets an address from its title, and the next of that title another", async () => {
    const again = await addPlan(app, { actor: planner, plan: { title: "Åre ö-plan 2027–2031" } });
    expect([planSlug, again.slug]).toEqual(["are-o-plan-2027-2031", "are-o-plan-2027-2031-2"]);
  });

  it("comes back as it was saved, sparse and full", async () => {
    const unitId = randomUUID();
    await app.tenantStore.write(tenant.id, (writer) =>
      writer
        .insertInto("organisation_unit")
        .values({ tenant_id: tenant.id, id: unitId, name: "Enheten", place: 0 })
        .execute(),
    );
    const goal = testElement({
      text: "Text med åäöæøŧ\nrad två",
      leadUnitId: unitId,
      participatingUnitIds: [unitId],
      priority: 2,
      costs: [
        {
          year: 2027,
          amount: 1,
          currency: "SEK",
          kind: "operating",
          fundingSource: null,
          inBudget: null,
        },
      ],
      instruments: ["land"],
      targetGroups: ["young"],
      themes: ["ownership"],
      area: "Norr",
      indicators: [createIndicator({ name: "I", target: { period: "2030", value: 0 } })],
      richText: { type: "doc", content: [{ type: "paragraph", content: [] }] },
      responsibleUserId: null,
      partners: ["Husbanken"],
      doneWhen: "The report is out",
      origin: { kind: "template", reference: "t", municipality: null, elementId: null },
      customValues: { [randomUUID()]: 3 },
      attainment: "notAssessable",
      templateId: "t",
      source: { lines: [3, 9], page: 2 },
    });
    const elements = [goal, testElement({ kind: "measure", parentId: goal.id })];
    const { slug } = await addPlan(app, { actor: planner, plan: { title: "Full", elements } });
    expect((await openPlan({ app, actor: planner, planSlug: slug })).plan.elements).toEqual(
      elements,
    );
  });

  it("is not saved half: a bad element leaves no plan", async () => {
    const twice = testElement();
    await expect(
      addPlan(app, { actor: planner, plan: { title: "Half", elements: [twice, twice] } }),
    ).rejects.toThrow();
    expect((await listPlans({ app, actor: planner })).map(({ title }) => title)).not.toContain(
      "Half",
    );
  });

  it.each([
    ["without a title", { title: " " }, "plan.titleMissing"],
    ["of no known framework", { frameworkId: "xx-none" }, "framework.unknown"],
    [
      "of a framework the tenant has not",
      { frameworkId: "no-boligsosial" },
      "framework.notEnabled",
    ],
  ])("%s is refused", async (_what, change, code) => {
    expect(await outcome(addPlan(app, { actor: planner, plan: change }))).toBe(code);
  });

  it("asks for the right to write", async () => {
    const plan = { title: "X", summary: "", frameworkId: "xx-reference" } as never;
    for (const role of ["officer", "approver", "reader", "regionalAnalyst"] as const) {
      expect(await outcome(createPlan({ app, actor: { ...planner, role }, plan }))).toBe(
        "access.forbidden",
      );
    }
  });
});

describe("a frozen version", () => {
  it("is numbered in turn, also when two are made at once, and hashed by content", async () => {
    const { slug } = await addPlan(app, { actor: planner, plan: { title: "Frozen" } });
    const freeze = () => freezeVersion({ app, actor: planner, planSlug: slug, label: "v" });
    const versions = await Promise.all([freeze(), freeze(), freeze()]);
    expect(versions.map(({ number }) => number).toSorted()).toEqual([1, 2, 3]);
    expect(new Set(versions.map(({ contentHash }) => contentHash)).size).toBe(1);
  });
});

describe("a plan of 500 elements", () => {
  it("is opened in four statements, its transaction's two among them", async () => {
    const elements = Array.from({ length: 500 }, (_, place) =>
      testElement({ title: `Goal ${place}` }),
    );
    const { slug } = await addPlan(app, { actor: planner, plan: { title: "Large", elements } });
    statements = [];
    const { plan } = await openPlan({ app, actor: planner, planSlug: slug });
    expect(plan.elements).toHaveLength(500);
    expect(statements).toHaveLength(4);
  });
});

describe("a new tenant", () => {
  const input = {
    slug: "ny",
    name: "Ny",
    kind: "municipality",
    country: "XX",
    language: "sv",
  } as const;

  it.each([
    [{ slug: "Å b" }, "tenant.invalid"],
    [{ name: " " }, "tenant.invalid"],
    [{ frameworks: ["xx-none"] }, "framework.unknown"],
  ])("with %o is refused", async (change, code) => {
    const slug = `n-${randomUUID()}`;
    expect(await outcome(createTenant({ app, input: { ...input, slug, ...change } }))).toBe(code);
  });

  it("takes no address twice, also at the same moment", async () => {
    const slug = `n-${randomUUID()}`;
    const make = () => outcome(createTenant({ app, input: { ...input, slug } }));
    expect((await Promise.all([make(), make()])).toSorted()).toEqual(["done", "tenant.slugTaken"]);
  });
});

it.each([
  ["Import", "import-2"],
  ["New", "new-2"],
])("a plan called %s does not take the address of a page", async (title, slug) => {
  expect(await addPlan(app, { actor: planner, plan: { title } })).toMatchObject({ slug });
});
