import { randomUUID } from "node:crypto";
import type { Actor } from "@boplan/auth/permission";
import type { Role, Tenant } from "@boplan/domain/tenant";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
  testElement,
} from "@boplan/testing/test-app";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { editElement } from "./edit-element.ts";
import { type ElementChanges, elementChangesSchema } from "./element-changes.ts";
import { openPlan } from "./open-plan.ts";

let app: TestApp;
let tenant: Tenant;
let planner: Actor;

beforeAll(async () => {
  app = await createTestApp();
  tenant = await addTenant(app);
  planner = await addMember(app, { tenant, role: "planner" });
});
afterAll(() => app.close());

async function planWithMeasure(status: "draft" | "adopted" = "draft") {
  const measure = testElement({ kind: "measure", title: "Build", status: "notStarted" });
  const { slug } = await addPlan(app, {
    actor: planner,
    plan: { title: `P ${randomUUID()}`, elements: [measure], status },
  });
  const edit = (changes: ElementChanges, as: { actor?: Actor; basedOn?: number } = {}) =>
    editElement({
      app,
      actor: as.actor ?? planner,
      planSlug: slug,
      elementId: measure.id,
      basedOn: as.basedOn ?? 1,
      changes,
    });
  const read = async () => {
    const { plan } = await openPlan({ app, actor: planner, planSlug: slug });
    return plan.elements[0];
  };
  return { slug, measure, edit, read };
}

describe("editing an element", () => {
  it("saves what was said and nothing else", async () => {
    const { edit, read, measure } = await planWithMeasure();
    expect(await edit({ title: "Build more", status: "onPlan" })).toMatchObject({
      outcome: "saved",
    });
    expect(await read()).toEqual({ ...measure, title: "Build more", status: "onPlan", version: 2 });
  });

  it("shows the other's text instead of overwriting it", async () => {
    const { edit, read } = await planWithMeasure();
    await edit({ title: "Mine first" });
    const second = await edit({ title: "Mine too" });
    expect(second).toMatchObject({
      outcome: "conflict",
      current: { title: "Mine first", version: 2 },
    });
    expect((await read())?.title).toBe("Mine first");
  });

  it("lets one of two writers at the same moment through", async () => {
    const { edit } = await planWithMeasure();
    const outcomes = await Promise.all(["A", "B", "C", "D"].map((title) => edit({ title })));
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual([
      "conflict",
      "conflict",
      "conflict",
      "saved",
    ]);
  });

  it.each<[Role, ElementChanges, "saved" | "access.forbidden"]>([
    ["administrator", { title: "X" }, "saved"],
    ["planner", { title: "X" }, "saved"],
    ["officer", { title: "X" }, "access.forbidden"],
    ["officer", { status: "done" }, "saved"],
    ["approver", { status: "done" }, "access.forbidden"],
    ["reader", { status: "done" }, "access.forbidden"],
    ["regionalAnalyst", { title: "X" }, "access.forbidden"],
  ])("as %s with %o gives %s", async (role, changes, expected) => {
    const { edit } = await planWithMeasure();
    const actor = await addMember(app, { tenant, role });
    const outcome = await edit(changes, { actor }).then(
      (result) => result.outcome,
      (error: { code: string }) => error.code,
    );
    expect(outcome).toBe(expected);
  });

  it("of an adopted plan takes a report of how it goes, not a new wording", async () => {
    const { edit } = await planWithMeasure("adopted");
    await expect(edit({ title: "Other words" })).rejects.toMatchObject({
      code: "plan.notEditable",
    });
    expect(await edit({ status: "done" })).toMatchObject({ outcome: "saved" });
  });

  it("from another municipality finds no plan", async () => {
    const { edit, read } = await planWithMeasure();
    const neighbour = await addMember(app, { tenant: await addTenant(app), role: "administrator" });
    await expect(edit({ title: "Ours now" }, { actor: neighbour })).rejects.toMatchObject({
      code: "plan.notFound",
    });
    expect((await read())?.title).toBe("Build");
  });

  it("takes no unit of another municipality", async () => {
    const { edit } = await planWithMeasure();
    const other = await addTenant(app);
    const unitId = randomUUID();
    await app.tenantStore.write(other.id, (writer) =>
      writer
        .insertInto("organisation_unit")
        .values({ tenant_id: other.id, id: unitId, name: "Theirs", place: 0 })
        .execute(),
    );
    await expect(edit({ leadUnitId: unitId })).rejects.toMatchObject({
      code: "element.unknownUnit",
    });
  });

  it("refuses a measure that is met and a time that ends before it starts", async () => {
    const { edit } = await planWithMeasure();
    await expect(edit({ attainment: "met" })).rejects.toMatchObject({
      code: "element.wrongProgress",
    });
    const { start, end } = elementChangesSchema.partial().parse({
      title: "x",
      text: "",
      leadUnitId: "",
      start: "2027-02",
      end: "2026",
      status: "",
      attainment: "",
    });
    await expect(edit({ start, end })).rejects.toMatchObject({ code: "element.endsBeforeStart" });
  });

  it("of a missing element or plan says so", async () => {
    const { slug } = await planWithMeasure();
    const given = { app, actor: planner, basedOn: 1, changes: { status: "done" as const } };
    await expect(
      editElement({ ...given, planSlug: slug, elementId: randomUUID() }),
    ).rejects.toMatchObject({ code: "element.notFound" });
    await expect(
      editElement({ ...given, planSlug: "no-such", elementId: randomUUID() }),
    ).rejects.toMatchObject({ code: "plan.notFound" });
  });
});

describe("what a form may say", () => {
  const valid = {
    title: "T",
    text: "",
    leadUnitId: "",
    start: "",
    end: "",
    status: "",
    attainment: "",
  };

  it.each([
    ["2026-02-14", "2026-02-14"],
    ["14.2.2026", "2026-02-14"],
    ["14. 02. 2026", "2026-02-14"],
    ["2.2026", "2026-02"],
    [" 2026 ", "2026"],
    ["", null],
  ])("the time %o, kept as %o", (end, kept) => {
    expect(elementChangesSchema.partial().parse({ ...valid, end }).end).toBe(kept);
  });

  it("is cleaned of what cannot be kept", () => {
    const parsed = elementChangesSchema.partial().parse({
      ...valid,
      title: " A\u0000B \n C ",
      text: "one\r\ntwo\u0007",
    });
    expect(parsed).toMatchObject({ title: "AB C", text: "one\ntwo" });
  });

  it.each([
    [{ title: "   " }, "title.missing"],
    [{ title: "x".repeat(501) }, "title.tooLong"],
    [{ text: "x".repeat(100_001) }, "text.tooLong"],
    [{ start: "2026-02-30" }, "date.malformed"],
    [{ end: "32.12.2026" }, "date.malformed"],
    [{ end: "12/31/2026" }, "date.malformed"],
    [{ leadUnitId: "1; drop table plan" }, "unit.unknown"],
  ])("%o is refused", (change, message) => {
    const result = elementChangesSchema.partial().safeParse({ ...valid, ...change });
    expect(result.success).toBe(false);
    expect(JSON.stringify(result.error?.issues)).toContain(message);
  });
});
