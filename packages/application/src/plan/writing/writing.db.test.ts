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
import { afterAll, beforeAll, expect, it } from "vitest";
import { editElement } from "../edit-element.ts";
import { changeStructure } from "../structure/change-structure.ts";
import { keepPresence } from "./keep-presence.ts";
import { openElement } from "./open-element.ts";
import { openWriting } from "./open-writing.ts";

let app: TestApp;
let tenant: Tenant;
let planner: Actor;
let time = Date.now();
const statements: string[] = [];

beforeAll(async () => {
  app = await createTestApp({
    now: () => new Date(time),
    onStatement: (text) => statements.push(text),
  });
  tenant = await addTenant(app);
  planner = await addMember(app, { tenant, role: "planner" });
});
afterAll(() => app.close());

async function newPlan(size = 2) {
  const elements = Array.from({ length: size }, (_, n) =>
    testElement({ kind: "goal", title: `G${n}`, text: "Long. ".repeat(20) }),
  );
  const { slug } = await addPlan(app, {
    actor: planner,
    plan: { title: `P ${randomUUID()}`, elements },
  });
  const beat = (
    given: Partial<Parameters<typeof keepPresence>[0]["presence"]> = {},
    actor = planner,
  ) =>
    keepPresence({
      app,
      actor,
      planSlug: slug,
      presence: {
        tabId: randomUUID(),
        elementId: null,
        fieldGroup: null,
        since: time,
        isLeaving: false,
        ...given,
      },
    });
  return { slug, elements, beat };
}

it("opens with the tree alone, in as many statements for a thousand elements as for two", async () => {
  const opened = async (size: number) => {
    const { slug } = await newPlan(size);
    statements.length = 0;
    const writing = await openWriting({ app, actor: planner, planSlug: slug });
    return { count: statements.length, writing };
  };
  const small = await opened(2);
  const large = await opened(1000);
  expect(large.count).toBe(small.count);
  expect(large.count).toBeLessThanOrEqual(7);
  expect(large.writing.outline).toHaveLength(1000);
  expect(JSON.stringify(large.writing)).not.toContain("Long.");
});

it("tells each page who else is there and where they write, until they leave or fall silent", async () => {
  const { beat, elements } = await newPlan();
  const colleague = await addMember(app, { tenant, role: "administrator" });
  const mine = randomUUID();
  const theirs = randomUUID();
  const elementId = elements[0]?.id ?? null;
  expect((await beat({ tabId: mine, elementId, fieldGroup: "text" })).others).toEqual([]);
  const seen = await beat({ tabId: theirs }, colleague);
  expect(seen.others).toEqual([
    { tabId: mine, userId: planner.userId, name: "Test Person", elementId, fieldGroup: "text" },
  ]);
  await beat({ tabId: mine, isLeaving: true });
  expect((await beat({ tabId: theirs }, colleague)).others).toEqual([]);
  await beat({ tabId: mine });
  time += 31_000;
  expect((await beat({ tabId: theirs }, colleague)).others).toEqual([]);
});

it("lets nobody speak or leave for somebody else's page", async () => {
  const { beat } = await newPlan();
  const colleague = await addMember(app, { tenant, role: "planner" });
  const mine = randomUUID();
  await beat({ tabId: mine, fieldGroup: "text" });
  await beat({ tabId: mine, fieldGroup: "costs" }, colleague);
  await beat({ tabId: mine, isLeaving: true }, colleague);
  expect((await beat({}, colleague)).others).toMatchObject([
    { tabId: mine, userId: planner.userId, fieldGroup: "text" },
  ]);
});

it("tells of what others have changed, added and taken out since", async () => {
  const { slug, elements, beat } = await newPlan();
  time = Date.now() + 60_000;
  expect((await beat()).changes).toEqual([]);
  time = Date.now();
  const [first, second] = elements;
  if (!first || !second) throw new Error("no elements");
  const given = { app, actor: planner, planSlug: slug };
  await editElement({ ...given, elementId: first.id, basedOn: 1, changes: { title: "New" } });
  const removalId = randomUUID();
  await changeStructure({ ...given, command: { type: "remove", id: second.id, removalId } });
  const { changes } = await beat({ since: time });
  const byId = new Map(changes.map((change) => [change.id, change.row]));
  expect(byId.get(first.id)?.title).toBe("New");
  expect(byId.get(second.id)).toBeNull();
  await expect(openElement({ ...given, elementId: second.id })).rejects.toMatchObject({
    code: "element.notFound",
  });
});

it.each(ROLES)("is for those who may write: %s", async (role) => {
  const { slug, beat } = await newPlan();
  const actor = await addMember(app, { tenant, role });
  const asks = [() => openWriting({ app, actor, planSlug: slug }), () => beat({}, actor)];
  for (const ask of asks) {
    if (role === "administrator" || role === "planner") await ask();
    else await expect(ask()).rejects.toMatchObject({ code: "access.forbidden" });
  }
});

it("is not there from next door", async () => {
  const { slug, elements, beat } = await newPlan();
  const actor = await addMember(app, { tenant: await addTenant(app), role: "administrator" });
  const elementId = elements[0]?.id ?? "";
  for (const ask of [
    () => openWriting({ app, actor, planSlug: slug }),
    () => openElement({ app, actor, planSlug: slug, elementId }),
    () => beat({}, actor),
  ]) {
    await expect(ask()).rejects.toMatchObject({ code: "plan.notFound" });
  }
});
