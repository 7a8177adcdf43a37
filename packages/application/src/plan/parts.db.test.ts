import { randomUUID } from "node:crypto";
import type { Actor } from "@boplan/auth/permission";
import { createElement, NO_PARTS, PART_NAMES, type Plan } from "@boplan/domain/plan";
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
import {
  customFieldSchema,
  listCustomFields,
  retireCustomField,
  saveCustomField,
} from "../custom-field/save-custom-fields.ts";
import { editElement } from "./edit-element.ts";
import { editHead, headChangesSchema } from "./edit-head.ts";
import { freezeVersion } from "./freeze-version.ts";
import { openPart } from "./open-part.ts";
import { openPlan } from "./open-plan.ts";
import { PART_SCHEMAS, partSchema } from "./part-schemas.ts";
import { savePart } from "./save-part.ts";
import { setFindingAside, takeFindingUp } from "./set-finding-aside.ts";

let app: TestApp;
let tenant: Tenant;
let planner: Actor;
let administrator: Actor;
let neighbour: Actor;

beforeAll(async () => {
  app = await createTestApp();
  tenant = await addTenant(app);
  planner = await addMember(app, { tenant, role: "planner" });
  administrator = await addMember(app, { tenant, role: "administrator" });
  neighbour = await addMember(app, { tenant: await addTenant(app), role: "administrator" });
});
afterAll(() => app.close());

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: { code: string }) => error.code,
  );
const newPlan = async (given: Parameters<typeof addPlan>[1]["plan"] = {}) =>
  (await addPlan(app, { actor: planner, plan: { title: `P ${randomUUID()}`, ...given } })).slug;
const read = async (planSlug: string): Promise<Plan> =>
  (await openPlan({ app, actor: planner, planSlug })).plan;
const lesson = (text: string) => ({ id: randomUUID(), kind: "advice" as const, text });
const save = (planSlug: string, as: { actor?: Actor; basedOn?: number; text?: string } = {}) =>
  savePart({
    app,
    actor: as.actor ?? planner,
    planSlug,
    part: "lessons",
    basedOn: as.basedOn ?? 0,
    entries: [lesson(as.text ?? "Begin early")],
  });

const ALLOWED: readonly Role[] = ["administrator", "planner"];

describe("a part of a plan", () => {
  it("is saved whole, and shown with its version", async () => {
    const planSlug = await newPlan();
    expect(await openPart({ app, actor: planner, planSlug, part: "lessons" })).toEqual({
      entries: [],
      version: 0,
    });
    expect(await save(planSlug)).toEqual({ outcome: "saved", version: 1 });
    expect((await read(planSlug)).parts.lessons).toMatchObject([{ text: "Begin early" }]);
  });

  it("shows the other's entries instead of overwriting them", async () => {
    const planSlug = await newPlan();
    const [one, other] = await Promise.all([
      save(planSlug, { text: "one" }),
      save(planSlug, { text: "other" }),
    ]);
    expect([one.outcome, other.outcome].sort()).toEqual(["conflict", "saved"]);
    const stale = await save(planSlug, { basedOn: 7 });
    expect(stale).toMatchObject({ outcome: "conflict", version: 1 });
    expect(stale.outcome === "conflict" && stale.current).toHaveLength(1);
  });

  it("is for the roles that may write, in the tenant that owns the plan", async () => {
    const planSlug = await newPlan();
    const codes = await Promise.all(
      ROLES.map(async (role) => [
        role,
        await codeOf(save(planSlug, { actor: { ...planner, role }, basedOn: 99 })),
      ]),
    );
    expect(Object.fromEntries(codes)).toEqual(
      Object.fromEntries(
        ROLES.map((role) => [role, ALLOWED.includes(role) ? "done" : "access.forbidden"]),
      ),
    );
    expect(await codeOf(save(planSlug, { actor: neighbour }))).toBe("plan.notFound");
    expect(await codeOf(openPart({ app, actor: neighbour, planSlug, part: "lessons" }))).toBe(
      "plan.notFound",
    );
  });

  it("stands still in an adopted plan, but for those that follow its life", async () => {
    const planSlug = await newPlan({ status: "adopted" });
    expect(await save(planSlug)).toMatchObject({ outcome: "saved" });
    const needs = savePart({
      app,
      actor: planner,
      planSlug,
      part: "needs",
      basedOn: 0,
      entries: [],
    });
    expect(await codeOf(needs)).toBe("plan.notEditable");
  });

  it("comes with a new plan, and goes into its frozen version", async () => {
    const lessons = [lesson("Begin early")];
    const planSlug = await newPlan({ parts: { lessons } });
    expect((await read(planSlug)).parts).toEqual({ ...NO_PARTS, lessons });
    const { number } = await freezeVersion({ app, actor: planner, planSlug, label: "v" });
    const { snapshot } = await app.tenantStore.read(tenant.id, (reader) =>
      reader
        .selectFrom("plan_version")
        .innerJoin("plan", "plan.id", "plan_version.plan_id")
        .select("snapshot")
        .where("plan.slug", "=", planSlug)
        .where("number", "=", number)
        .executeTakeFirstOrThrow(),
    );
    expect(snapshot.plan.parts?.lessons).toEqual(lessons);
  });
});

describe("entries from outside", () => {
  it("have a schema for every part", () => {
    expect(Object.keys(PART_SCHEMAS).sort()).toEqual([...PART_NAMES].sort());
  });

  it("are refused with a code for the field that is wrong", () => {
    const phase = { name: " ", plannedEnd: "2026-02-30" };
    const issues = partSchema("phases").safeParse([{ ...emptyPhase, ...phase }]).error?.issues;
    expect(issues?.map(({ path, message }) => [path.join("."), message])).toEqual(
      expect.arrayContaining([
        ["0.name", "title.missing"],
        ["0.plannedEnd", "date.malformed"],
      ]),
    );
    const twice = lesson("a");
    expect(partSchema("lessons").safeParse([twice, twice]).error?.issues[0]?.message).toBe(
      "id.twice",
    );
    expect(partSchema("lessons").safeParse([{ ...twice, tenant_id: "x" }]).success).toBe(false);
  });

  it("take dates as people write them", () => {
    const [phase] = partSchema("phases").parse([{ ...emptyPhase, plannedEnd: "14.2.2026" }]);
    expect(phase?.plannedEnd).toBe("2026-02-14");
  });
});

const emptyPhase = {
  id: randomUUID(),
  template: null,
  name: "P",
  milestone: null,
  documents: [],
  plannedStart: null,
  plannedEnd: null,
  startedOn: null,
  reachedOn: null,
  responsible: "",
  text: "",
};

describe("the head of a plan", () => {
  const edit = (planSlug: string, given: Record<string, unknown>, basedOn = 1, actor = planner) =>
    editHead({
      app,
      actor,
      planSlug,
      basedOn,
      changes: headChangesSchema.partial().parse(given),
    });

  it("takes a new case number apart and keeps it as written", async () => {
    const planSlug = await newPlan();
    expect(await edit(planSlug, { caseNumber: "H-2021-17", validTo: "2030" })).toEqual({
      outcome: "saved",
      version: 2,
    });
    expect((await read(planSlug)).document).toMatchObject({
      caseNumber: "H-2021-17",
      caseNumberParts: { year: 2021, number: "17" },
      validTo: "2030",
    });
  });

  it("lets one of two writers save and shows the other what was saved", async () => {
    const planSlug = await newPlan();
    const results = await Promise.all([
      edit(planSlug, { owner: "One" }),
      edit(planSlug, { owner: "Other" }),
    ]);
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(["conflict", "saved"]);
  });

  it("is not for a reader, a neighbour, or an adopted plan", async () => {
    const planSlug = await newPlan();
    const reader: Actor = { ...planner, role: "reader" };
    expect(await codeOf(edit(planSlug, { title: "T" }, 1, reader))).toBe("access.forbidden");
    expect(await codeOf(edit(planSlug, { title: "T" }, 1, neighbour))).toBe("plan.notFound");
    const adopted = await newPlan({ status: "adopted" });
    expect(await codeOf(edit(adopted, { title: "T" }))).toBe("plan.notEditable");
  });
});

describe("a finding set aside", () => {
  const finding = { rule: "has-goal", path: "elements" };
  const aside = (planSlug: string, reason: string, actor = planner) =>
    setFindingAside({ app, actor, planSlug, finding, reason });
  const found = async (planSlug: string) =>
    (await openPlan({ app, actor: planner, planSlug })).findings.find(
      ({ rule }) => rule === finding.rule,
    );

  it("stays in view with the reason and the name, and can be taken up again", async () => {
    const planSlug = await newPlan({ elements: [] });
    expect((await found(planSlug))?.setAside).toBeNull();
    await aside(planSlug, "Stands in the budget");
    await aside(planSlug, "Stands in the master plan");
    expect((await found(planSlug))?.setAside).toMatchObject({
      reason: "Stands in the master plan",
      by: "Test Person",
    });
    await takeFindingUp({ app, actor: planner, planSlug, finding });
    expect((await found(planSlug))?.setAside).toBeNull();
  });

  it("needs a reason, the role and the right tenant", async () => {
    const planSlug = await newPlan({ elements: [] });
    expect(await codeOf(aside(planSlug, "  "))).toBe("finding.reasonMissing");
    const officer: Actor = { ...planner, role: "officer" };
    expect(await codeOf(aside(planSlug, "r", officer))).toBe("access.forbidden");
    expect(await codeOf(aside(planSlug, "r", neighbour))).toBe("plan.notFound");
  });
});

describe("fields of the municipality's own", () => {
  const field = customFieldSchema.parse({
    id: randomUUID(),
    label: "Ärendetyp",
    type: "choice",
    options: ["Ny", "Pågående"],
    kinds: ["measure"],
  });

  it("are added once, take values of their type, and leave no value behind when retired", async () => {
    await saveCustomField({ app, actor: administrator, field });
    await saveCustomField({ app, actor: administrator, field });
    expect(await listCustomFields({ app, actor: planner })).toEqual([field]);
    const measure = testElement({ kind: "measure" });
    const planSlug = await newPlan({ elements: [measure] });
    const edit = (customValues: Record<string, string | number>) =>
      editElement({
        app,
        actor: planner,
        planSlug,
        elementId: measure.id,
        basedOn: 1,
        changes: { customValues },
      });
    expect(await codeOf(edit({ [field.id]: "Annat" }))).toBe("element.badCustomValue");
    expect(await codeOf(edit({ [randomUUID()]: "Ny" }))).toBe("element.badCustomValue");
    expect(await edit({ [field.id]: "Ny" })).toMatchObject({ outcome: "saved" });
    expect(await read(planSlug)).toMatchObject({
      customFields: [field],
      elements: [{ customValues: { [field.id]: "Ny" } }],
    });
    await retireCustomField({ app, actor: administrator, fieldId: field.id });
    expect((await read(planSlug)).customFields).toEqual([]);
  });

  it("keep their type, and are the administrator's", async () => {
    const change = { ...field, type: "text" as const };
    expect(await codeOf(saveCustomField({ app, actor: administrator, field: change }))).toBe(
      "customField.typeFixed",
    );
    expect(await codeOf(saveCustomField({ app, actor: planner, field }))).toBe("access.forbidden");
    const retire = retireCustomField({ app, actor: neighbour, fieldId: field.id });
    expect(await codeOf(retire)).toBe("customField.notFound");
    expect(await listCustomFields({ app, actor: neighbour })).toEqual([]);
  });
});

describe("two people at one element", () => {
  it("may change different fields; the same field is never overwritten", async () => {
    const measure = createElement({ id: randomUUID(), kind: "measure", title: "M" });
    const planSlug = await newPlan({ elements: [measure] });
    const edit = (changes: Parameters<typeof editElement>[0]["changes"]) =>
      editElement({ app, actor: planner, planSlug, elementId: measure.id, basedOn: 1, changes });
    expect(await edit({ area: "North" })).toMatchObject({ outcome: "saved" });
    expect(await edit({ partners: ["Husbanken"] })).toMatchObject({
      outcome: "saved",
      element: { area: "North", partners: ["Husbanken"], version: 3 },
    });
    expect(await edit({ area: "South", priority: 1 })).toMatchObject({
      outcome: "conflict",
      fields: ["area"],
      current: { area: "North" },
    });
  });
});
