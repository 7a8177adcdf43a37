import { randomUUID } from "node:crypto";
import type { Actor } from "@boplan/auth/permission";
import type { Consideration } from "@boplan/domain/plan";
import { ROLES, type Tenant } from "@boplan/domain/tenant";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
} from "@boplan/testing/test-app";
import { afterAll, beforeAll, expect, it } from "vitest";
import { changePartEntry, type EntryCommand } from "./change-part-entry.ts";
import { openPart } from "./open-part.ts";

let app: TestApp;
let tenant: Tenant;
let planner: Actor;
let neighbour: Actor;

beforeAll(async () => {
  app = await createTestApp();
  tenant = await addTenant(app);
  planner = await addMember(app, { tenant, role: "planner" });
  neighbour = await addMember(app, { tenant: await addTenant(app), role: "administrator" });
});
afterAll(() => app.close());

const newPlan = async (status: "draft" | "adopted" = "draft") =>
  (await addPlan(app, { actor: planner, plan: { title: `P ${randomUUID()}`, status } })).slug;
const regard = (title: string, more: Partial<Consideration> = {}): Consideration => ({
  id: randomUUID(),
  level: "national",
  title,
  how: "",
  url: null,
  ...more,
});
const change = (
  planSlug: string,
  command: EntryCommand<"considerations">,
  actor: Actor = planner,
) => changePartEntry({ app, actor, planSlug, part: "considerations", command });
const put = (planSlug: string, entry: Consideration, loaded: Consideration | null = null) =>
  change(planSlug, { type: "put", entry, loaded });
const titles = async (planSlug: string) =>
  (await openPart({ app, actor: planner, planSlug, part: "considerations" })).entries.map(
    (entry) => `${entry.title}${entry.how ? `: ${entry.how}` : ""}`,
  );

it("adds once under a double click, changes, moves, removes and puts back", async () => {
  const plan = await newPlan();
  const [one, two] = [regard("one"), regard("two")];
  await Promise.all([put(plan, one), put(plan, one)]);
  await put(plan, two);
  await put(plan, { ...one, how: "in the goals" }, one);
  expect(await titles(plan)).toEqual(["one: in the goals", "two"]);
  await change(plan, { type: "move", id: two.id, by: -1 });
  await change(plan, { type: "move", id: two.id, by: -1 });
  expect(await titles(plan)).toEqual(["two", "one: in the goals"]);
  const removed = await change(plan, { type: "remove", id: two.id, loaded: two });
  expect(removed).toMatchObject({ outcome: "saved", at: 0, entry: two });
  await change(plan, { type: "remove", id: two.id, loaded: two });
  await change(plan, { type: "restore", entry: two, at: 0 });
  await change(plan, { type: "restore", entry: two, at: 0 });
  expect(await titles(plan)).toEqual(["two", "one: in the goals"]);
});

it("keeps what two writers made of one entry: fields apart together, one field as a conflict", async () => {
  const plan = await newPlan();
  const entry = regard("goal");
  await put(plan, entry);
  await put(plan, { ...entry, how: "theirs" }, entry);
  expect(await put(plan, { ...entry, title: "renamed" }, entry)).toMatchObject({
    outcome: "saved",
  });
  expect(await titles(plan)).toEqual(["renamed: theirs"]);
  const clash = await put(plan, { ...entry, how: "mine" }, entry);
  expect(clash).toMatchObject({ outcome: "conflict", current: { how: "theirs" } });
  const unseen = await change(plan, { type: "remove", id: entry.id, loaded: entry });
  expect(unseen).toMatchObject({ outcome: "conflict", current: { how: "theirs" } });
  expect(await titles(plan)).toEqual(["renamed: theirs"]);
});

it("does not bring back in silence what somebody else removed", async () => {
  const plan = await newPlan();
  const entry = regard("goal");
  await put(plan, entry);
  await change(plan, { type: "remove", id: entry.id, loaded: entry });
  const late = { ...entry, how: "late" };
  expect(await put(plan, late, entry)).toEqual({ outcome: "conflict", current: null });
  expect(await titles(plan)).toEqual([]);
  await put(plan, late);
  expect(await titles(plan)).toEqual(["goal: late"]);
});

it("is for those who may write, in their own municipality, in a plan that is being written", async () => {
  const plan = await newPlan();
  const command = { type: "put", entry: regard("x"), loaded: null } as const;
  const codeOf = (actor: Actor, planSlug: string) =>
    change(planSlug, command, actor).then(
      () => "done",
      (error: { code: string }) => error.code,
    );
  const codes = await Promise.all(
    ROLES.map(async (role) => [role, await codeOf({ ...planner, role }, plan)] as const),
  );
  expect(codes.filter(([, code]) => code === "done").map(([role]) => role)).toEqual(
    ROLES.filter((role) => role === "administrator" || role === "planner"),
  );
  expect(new Set(codes.map(([, code]) => code))).toEqual(new Set(["done", "access.forbidden"]));
  expect(await codeOf(neighbour, plan)).toBe("plan.notFound");
  expect(await codeOf(planner, await newPlan("adopted"))).toBe("plan.notEditable");
});
