import { randomUUID } from "node:crypto";
import type { Actor } from "@boplan/auth/permission";
import { ROLES, type Tenant } from "@boplan/domain/tenant";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
  testElement,
} from "@boplan/testing/test-app";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { exportLog } from "../audit/export-log.ts";
import { logAsCsv, logAsJson } from "../audit/log-file.ts";
import { listLogPeople, readLog } from "../audit/read-log.ts";
import { disableFramework, enableFramework } from "../framework/enable-framework.ts";
import { listFrameworks } from "../framework/list-frameworks.ts";
import { bindToUnits } from "../member/bind-to-units.ts";
import { removeMember } from "../member/remove-member.ts";
import { reportableElements } from "../member/reportable-elements.ts";
import { editElement } from "../plan/edit-element.ts";
import { openPlan } from "../plan/open-plan.ts";
import { addUnit } from "./add-unit.ts";
import { dissolveUnit } from "./dissolve-unit.ts";
import { type HandedOver, handOverElements } from "./hand-over-elements.ts";
import { listHandOver } from "./list-hand-over.ts";
import { listUnits, openUnit } from "./list-units.ts";
import { moveUnit } from "./move-unit.ts";
import { reinstateUnit } from "./reinstate-unit.ts";
import { renameUnit } from "./rename-unit.ts";

let app: TestApp;
let tenant: Tenant;
let admin: Actor;
let neighbour: Actor;

beforeAll(async () => {
  app = await createTestApp({ now: () => new Date("2026-11-22T10:00:00Z") });
  neighbour = await addMember(app, { tenant: await addTenant(app), role: "administrator" });
});
beforeEach(async () => {
  tenant = await addTenant(app);
  admin = await addMember(app, { tenant, role: "administrator" });
});
afterAll(() => app.close());

async function unit(name: string, parentId: string | null = null): Promise<string> {
  const id = randomUUID();
  await addUnit({ app, actor: admin, unit: { id, name, parentId, validFrom: null } });
  return id;
}

async function tree(): Promise<Record<string, string | null>> {
  const units = await listUnits({ app, actor: admin });
  const nameOf = (id: string | null) => units.find((one) => one.id === id)?.name ?? null;
  return Object.fromEntries(units.map(({ name, parentId }) => [name, nameOf(parentId)]));
}

const at = (unitId: string, version = 1) => ({ app, actor: admin, unitId, version });

describe("a unit", () => {
  it("added twice by one form is one unit, and a name is had by one unit", async () => {
    const given = { id: randomUUID(), name: " Social  services ", parentId: null, validFrom: null };
    await Promise.all([1, 2].map(() => addUnit({ app, actor: admin, unit: given })));
    expect(await tree()).toEqual({ "Social services": null });
    await expect(unit("SOCIAL services")).rejects.toMatchObject({ code: "unit.nameTaken" });
    await expect(unit("X", randomUUID())).rejects.toMatchObject({ code: "unit.notFound" });
  });

  it("keeps the names it had, each from its day", async () => {
    const id = await unit("Social");
    await renameUnit({ ...at(id), name: "Care", validFrom: "2024-01-01" });
    await renameUnit({ ...at(id, 2), name: "Welfare", validFrom: "2026-01-01" });
    expect((await openUnit({ app, actor: admin, unitId: id })).names).toEqual([
      { name: "Welfare", validFrom: "2026-01-01" },
      { name: "Care", validFrom: "2024-01-01" },
      { name: "Social", validFrom: null },
    ]);
    const again = { ...at(id, 3), name: "New" };
    await expect(renameUnit({ ...again, validFrom: "2026-01-01" })).rejects.toMatchObject({
      code: "unit.dayBeforeLastName",
    });
    await expect(renameUnit({ ...again, validFrom: "2027-01-01" })).rejects.toMatchObject({
      code: "unit.dayAhead",
    });
    await expect(
      renameUnit({ ...again, version: 1, validFrom: "2026-05-01" }),
    ).rejects.toMatchObject({ code: "unit.changedMeanwhile" });
  });

  it("is never put under itself, also when two move at the same moment", async () => {
    const [a, b] = [await unit("A"), await unit("B")];
    const c = await unit("C", a);
    await expect(moveUnit({ ...at(a), parentId: c })).rejects.toMatchObject({
      code: "unit.underItself",
    });
    const outcomes = await Promise.allSettled([
      moveUnit({ ...at(a), parentId: b }),
      moveUnit({ ...at(b), parentId: a }),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const places = await tree();
    expect([places.A, places.B]).toContain(null);
  });

  it("that is dissolved leaves those below it to its successor, and can come back", async () => {
    const [a, b] = [await unit("A"), await unit("B")];
    const below = await unit("Below", a);
    await expect(
      dissolveUnit({ ...at(a), on: "2026-06-30", successorId: below }),
    ).rejects.toMatchObject({ code: "unit.badSuccessor" });
    await dissolveUnit({ ...at(a), on: "2026-06-30", successorId: b });
    await dissolveUnit({ ...at(a), on: "2026-06-30", successorId: b });
    expect(await tree()).toEqual({ A: null, B: null, Below: "B" });
    const [gone] = await listUnits({ app, actor: admin });
    expect(gone).toMatchObject({ name: "A", dissolvedOn: "2026-06-30", successorId: b });
    await expect(moveUnit({ ...at(below, 2), parentId: a })).rejects.toMatchObject({
      code: "unit.notFound",
    });
    await reinstateUnit(at(a, 2));
    expect((await listUnits({ app, actor: admin }))[0]).toMatchObject({
      dissolvedOn: null,
      successorId: null,
    });
  });
});

/** A plan whose first measure is A's, the second B's, the third also A's. */
async function planWithUnits() {
  const [a, b] = [await unit("A"), await unit("B")];
  const person = await addMember(app, { tenant, role: "officer" });
  const measures = [a, b, a].map((leadUnitId, place) =>
    testElement({
      kind: "measure",
      title: `M${place}`,
      leadUnitId,
      participatingUnitIds: [b],
      responsibleUserId: place === 1 ? person.userId : null,
      status: "notStarted",
    }),
  );
  const { id: planId, slug } = await addPlan(app, { actor: admin, plan: { elements: measures } });
  const read = async () => (await openPlan({ app, actor: admin, planSlug: slug })).plan;
  return { a, b, person, measures, planId, slug, read };
}

describe("a plan's units", () => {
  it("keep dissolved ones that it names, and only those", async () => {
    const { a, b, read } = await planWithUnits();
    const unused = await unit("Unused");
    await dissolveUnit({ ...at(a), on: "2026-06-30", successorId: null });
    await dissolveUnit({ ...at(b), on: "2026-06-30", successorId: null });
    await dissolveUnit({ ...at(unused), on: "2026-06-30", successorId: null });
    expect((await read()).units).toEqual([
      { id: a, name: "A", parentId: null, dissolvedOn: "2026-06-30" },
      { id: b, name: "B", parentId: null, dissolvedOn: "2026-06-30" },
    ]);
  });
});

describe("handing over", () => {
  it("lists what a dissolved unit and a person who left answer for", async () => {
    const { a, person } = await planWithUnits();
    expect(await listHandOver({ app, actor: admin })).toEqual([]);
    await dissolveUnit({ ...at(a), on: "2027-01-01", successorId: null });
    await removeMember({ app, actor: admin, userId: person.userId });
    const left = await listHandOver({ app, actor: admin });
    expect(left.map(({ title, unit, person: who }) => [title, unit?.name, who?.id])).toEqual([
      ["M0", "A", undefined],
      ["M1", undefined, person.userId],
      ["M2", "A", undefined],
    ]);
  });

  it("of all happens in one step, once, and tells who has an element open", async () => {
    const { a, b, measures, slug, read } = await planWithUnits();
    await dissolveUnit({ ...at(a), on: "2026-06-30", successorId: b });
    const order = { app, actor: admin, which: { leftByUnit: a }, toUnitId: b };
    const counts = await Promise.all([handOverElements(order), handOverElements(order)]);
    expect(counts.toSorted()).toEqual([0, 2]);
    const plan = await read();
    expect(plan.elements.map(({ leadUnitId }) => leadUnitId)).toEqual([b, b, b]);
    expect(plan.elements.map(({ version }) => version)).toEqual([2, 1, 2]);
    expect(await listHandOver({ app, actor: admin })).toEqual([]);
    // Written on a page from before: the new unit is not overwritten.
    const stale = await editElement({
      app,
      actor: admin,
      planSlug: slug,
      elementId: measures[0]?.id ?? "",
      basedOn: 1,
      changes: { leadUnitId: a },
    });
    expect(stale.outcome).toBe("conflict");
    const { entries } = await readLog({
      app,
      actor: admin,
      filter: { action: "element.handOver" },
    });
    expect(entries.map(({ details }) => details.title).toSorted()).toEqual(["M0", "M2"]);
  });

  it("of some leaves the others, and takes off who has left", async () => {
    const { a, b, person, planId, measures, read } = await planWithUnits();
    await dissolveUnit({ ...at(a), on: "2026-06-30", successorId: null });
    await removeMember({ app, actor: admin, userId: person.userId });
    const hand = (which: HandedOver) => handOverElements({ app, actor: admin, which, toUnitId: b });
    expect(await hand({ leftByPerson: person.userId })).toBe(1);
    expect((await read()).elements[1]).toMatchObject({ responsibleUserId: null, leadUnitId: b });
    const elementId = measures[0]?.id ?? "";
    expect(await hand({ elements: [{ planId, elementId }] })).toBe(1);
    expect((await listHandOver({ app, actor: admin })).map(({ title }) => title)).toEqual(["M2"]);
    const toGone = { app, actor: admin, which: { leftByUnit: a }, toUnitId: a };
    await expect(handOverElements(toGone)).rejects.toMatchObject({ code: "unit.notFound" });
  });
});

describe("an officer bound to units", () => {
  it("reports on what they and those below them lead, and on nothing else", async () => {
    const { a, b, person, measures, slug } = await planWithUnits();
    const report = (place: number) =>
      editElement({
        app,
        actor: person,
        planSlug: slug,
        elementId: measures[place]?.id ?? "",
        basedOn: 9,
        changes: { status: "onPlan" },
      });
    expect((await report(0)).outcome).toBe("saved");
    await bindToUnits({ app, actor: admin, userId: person.userId, unitIds: [b] });
    await expect(report(0)).rejects.toMatchObject({ code: "access.forbidden" });
    const offered = await reportableElements({ app, actor: person });
    expect(measures.map(offered)).toEqual([false, true, false]);
    expect((await report(1)).outcome).toBe("saved");
    await moveUnit({ ...at(a), parentId: b });
    expect((await report(2)).outcome).toBe("saved");
    await expect(
      bindToUnits({ app, actor: admin, userId: admin.userId, unitIds: [b] }),
    ).rejects.toMatchObject({ code: "member.notOfficer" });
  });
});

describe("frameworks", () => {
  it("are switched on and off, but never one in use or the last", async () => {
    const at = (frameworkId: string) => ({ app, actor: admin, frameworkId });
    const shown = async () =>
      (await listFrameworks({ app, actor: admin })).flatMap(({ id, isEnabled }) =>
        isEnabled ? [id] : [],
      );
    await expect(disableFramework(at("xx-reference"))).rejects.toMatchObject({
      code: "framework.lastEnabled",
    });
    await Promise.all([1, 2].map(() => enableFramework(at("no-boligsosial"))));
    expect((await shown()).toSorted()).toEqual(["no-boligsosial", "xx-reference"]);
    await addPlan(app, { actor: admin });
    await expect(disableFramework(at("xx-reference"))).rejects.toMatchObject({
      code: "framework.inUse",
      params: { count: 1 },
    });
    await disableFramework(at("no-boligsosial"));
    await disableFramework(at("no-boligsosial"));
    expect(await shown()).toEqual(["xx-reference"]);
    await expect(enableFramework(at("zz-none"))).rejects.toMatchObject({
      code: "framework.unknown",
    });
  });
});

describe("the log", () => {
  it("is read by key, page after page, without loss or repetition", async () => {
    for (const name of ["A", "B", "C", "D", "E"]) await unit(name);
    const titles: unknown[] = [];
    let before: string | undefined;
    do {
      const page = await readLog({ app, actor: admin, filter: {}, before, limit: 2 });
      titles.push(...page.entries.map(({ details }) => details.title));
      before = page.next ?? undefined;
    } while (before);
    expect(titles).toEqual(["E", "D", "C", "B", "A"]);
    const begun = await readLog({ app, actor: admin, filter: {}, before: "['; drop", limit: 1 });
    expect(begun.entries).toHaveLength(1);
  });

  it("is filtered by action, person and day", async () => {
    const second = await addMember(app, { tenant, role: "administrator" });
    const a = await unit("A");
    await addUnit({
      app,
      actor: second,
      unit: { id: randomUUID(), name: "B", parentId: null, validFrom: null },
    });
    await renameUnit({ ...at(a), name: "A2", validFrom: "2026-01-01" });
    const titles = async (filter: Parameters<typeof readLog>[0]["filter"]) =>
      (await readLog({ app, actor: admin, filter })).entries.map(({ details }) => details.title);
    expect(await titles({ action: "unit.add" })).toEqual(["B", "A"]);
    expect(await titles({ actorId: second.userId })).toEqual(["B"]);
    // Lines carry the database's own clock.
    const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format();
    expect(await titles({ from: today, to: today })).toHaveLength(3);
    expect(await titles({ to: "2020-01-01" })).toEqual([]);
    const people = await listLogPeople({ app, actor: admin });
    expect(people.map(({ id }) => id).toSorted()).toEqual([admin.userId, second.userId].toSorted());
  });

  it("goes out as CSV and JSON with every line, and says so in itself", async () => {
    await unit('=HYPERLINK("x"), "y"');
    for (const format of ["csv", "json"] as const) {
      let text = format === "json" ? "[" : "";
      const write = format === "json" ? logAsJson : logAsCsv;
      let isFirst = true;
      for await (const entries of await exportLog({ app, actor: admin, filter: {}, format })) {
        text += write({ entries, isFirst });
        isFirst = false;
      }
      if (format === "json") {
        const lines: unknown = JSON.parse(`${text}]`);
        expect(lines).toMatchObject([
          { action: "log.export" },
          { action: "log.export" },
          { action: "unit.add", details: { title: '=HYPERLINK("x"), "y"' } },
        ]);
      } else {
        expect(text.split("\r\n")[0]).toBe(
          "\uFEFFat,actorId,actor,action,subject,details,tokenId,token",
        );
        expect(text).toContain(",unit.add,");
        expect(text).not.toMatch(/(^|,)=/m);
      }
    }
  });

  it("cannot be changed or shortened by the application", async () => {
    await unit("A");
    for (const change of ["update", "delete"] as const) {
      const tampering = app.tenantStore.write(tenant.id, async (writer) => {
        if (change === "update") {
          await writer.updateTable("audit_event").set({ action: "nothing" }).execute();
        } else await writer.deleteFrom("audit_event").execute();
      });
      await expect(tampering, change).rejects.toMatchObject({ code: "42501" });
    }
    const { entries } = await readLog({ app, actor: admin, filter: {} });
    expect(entries.map(({ action }) => action)).toEqual(["unit.add"]);
  });
});

describe("every use case", () => {
  const calls: Record<string, (actor: Actor, id: string) => Promise<unknown>> = {
    listUnits: (actor) => listUnits({ app, actor }),
    openUnit: (actor, unitId) => openUnit({ app, actor, unitId }),
    add: (actor, id) =>
      addUnit({ app, actor, unit: { id: randomUUID(), name: "N", parentId: id, validFrom: null } }),
    rename: (actor, id) =>
      renameUnit({ ...at(id), actor, name: "Taken over", validFrom: "2026-01-01" }),
    move: (actor, id) => moveUnit({ ...at(id), actor, parentId: null }),
    dissolve: (actor, id) =>
      dissolveUnit({ ...at(id), actor, on: "2026-01-01", successorId: null }),
    reinstate: (actor, id) => reinstateUnit({ ...at(id), actor }),
    listHandOver: (actor) => listHandOver({ app, actor }),
    handOver: (actor, id) =>
      handOverElements({ app, actor, which: { leftByUnit: id }, toUnitId: id }),
    readLog: (actor) => readLog({ app, actor, filter: {} }),
    listLogPeople: (actor) => listLogPeople({ app, actor }),
    exportLog: (actor) => exportLog({ app, actor, filter: {}, format: "csv" }),
    listFrameworks: (actor) => listFrameworks({ app, actor }),
    enable: (actor) => enableFramework({ app, actor, frameworkId: "no-boligsosial" }),
    disable: (actor) => disableFramework({ app, actor, frameworkId: "xx-reference" }),
  };

  it.each(Object.keys(calls))("%s asks for the administrator", async (name) => {
    const id = await unit("A");
    for (const role of ROLES.filter((one) => one !== "administrator")) {
      const actor = { userId: randomUUID(), tenantId: tenant.id, role };
      await expect(calls[name]?.(actor, id), role).rejects.toMatchObject({
        code: "access.forbidden",
      });
    }
  });

  it.each(["openUnit", "add", "rename", "move", "dissolve", "reinstate", "handOver"])(
    "%s finds nothing of a neighbour's",
    async (name) => {
      const parent = await unit("Top");
      const id = await unit("A", parent);
      await expect(calls[name]?.(neighbour, id)).rejects.toMatchObject({ code: "unit.notFound" });
      expect(await tree()).toEqual({ Top: null, A: "Top" });
    },
  );

  it("the log, the list of units and what waits show nothing of a neighbour's", async () => {
    const { a } = await planWithUnits();
    await dissolveUnit({ ...at(a), on: "2026-06-30", successorId: null });
    expect(await listUnits({ app, actor: neighbour })).toEqual([]);
    expect(await listHandOver({ app, actor: neighbour })).toEqual([]);
    expect((await readLog({ app, actor: neighbour, filter: {} })).entries).toEqual([]);
    expect(await listLogPeople({ app, actor: neighbour })).toEqual([]);
  });
});
