import { randomUUID } from "node:crypto";
import type { Actor } from "@boplan/auth/permission";
import { buildTree, type ElementNode, type PlanElement } from "@boplan/domain/plan";
import { ROLES, type Tenant } from "@boplan/domain/tenant";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
  testElement,
} from "@boplan/testing/test-app";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clearRemovedElements } from "../clear-removed-elements.ts";
import { openPlan } from "../open-plan.ts";
import { changeStructure } from "./change-structure.ts";
import { type StructureCommand, structureCommandSchema } from "./command.ts";

let app: TestApp;
let tenant: Tenant;
let planner: Actor;
const statements: string[] = [];

beforeAll(async () => {
  app = await createTestApp({ onStatement: (text) => statements.push(text) });
  tenant = await addTenant(app);
  planner = await addMember(app, { tenant, role: "planner" });
});
afterAll(() => app.close());

/** area A (goal G1 (measure M1, M2), goal G2), area B, as `[title, [children]]`. */
async function smallPlan(extra: readonly PlanElement[] = []) {
  const areaA = testElement({ kind: "goalArea", title: "A" });
  const g1 = testElement({ kind: "goal", title: "G1", parentId: areaA.id });
  const m1 = testElement({ kind: "measure", title: "M1", parentId: g1.id, status: "onPlan" });
  const m2 = testElement({ kind: "measure", title: "M2", parentId: g1.id, text: "Second." });
  const g2 = testElement({ kind: "goal", title: "G2", parentId: areaA.id, attainment: "met" });
  const areaB = testElement({ kind: "goalArea", title: "B" });
  const elements = [areaA, g1, m1, m2, g2, areaB, ...extra];
  const plan = { title: `P ${randomUUID()}`, elements };
  const { slug } = await addPlan(app, { actor: planner, plan });
  const run = (command: StructureCommand, actor = planner) =>
    changeStructure({ app, actor, planSlug: slug, command });
  const read = async () => (await openPlan({ app, actor: planner, planSlug: slug })).plan.elements;
  const shape = async () => buildTree(await read()).map(outline);
  return { slug, areaA, g1, m1, m2, g2, areaB, run, read, shape };
}

type Outline = string | [string, Outline[]];
function outline({ element, children }: ElementNode): Outline {
  return children.length > 0 ? [element.title, children.map(outline)] : element.title;
}

const START: Outline[] = [["A", [["G1", ["M1", "M2"]], "G2"]], "B"];

describe("the shape of a plan", () => {
  type Plan = Awaited<ReturnType<typeof smallPlan>>;
  const id = randomUUID();
  const removalId = randomUUID();
  it.each<[string, (plan: Plan) => StructureCommand, Outline[]]>([
    [
      "add at the end",
      ({ g1 }) => ({
        type: "add",
        id,
        parentId: g1.id,
        after: "last",
        kind: "measure",
        title: "N",
      }),
      [["A", [["G1", ["M1", "M2", "N"]], "G2"]], "B"],
    ],
    [
      "add first at the root",
      () => ({ type: "add", id, parentId: null, after: "first", kind: "goalArea", title: "N" }),
      ["N", ...START],
    ],
    [
      "add behind a sibling that has children",
      ({ areaA, g1 }) => ({
        type: "add",
        id,
        parentId: areaA.id,
        after: g1.id,
        kind: "goal",
        title: "N",
      }),
      [["A", [["G1", ["M1", "M2"]], "N", "G2"]], "B"],
    ],
    [
      "move with all under it",
      ({ g1, areaB }) => ({ type: "move", id: g1.id, parentId: areaB.id, after: "last" }),
      [
        ["A", ["G2"]],
        ["B", [["G1", ["M1", "M2"]]]],
      ],
    ],
    [
      "move a root first",
      ({ areaB }) => ({ type: "moveUp", id: areaB.id }),
      ["B", ...START.slice(0, 1)],
    ],
    [
      "move down over a sibling with children",
      ({ g1 }) => ({ type: "moveDown", id: g1.id }),
      [["A", ["G2", ["G1", ["M1", "M2"]]]], "B"],
    ],
    [
      "indent and become what may stand there",
      ({ m2 }) => ({ type: "indent", id: m2.id }),
      [["A", [["G1", [["M1", ["M2"]]]], "G2"]], "B"],
    ],
    [
      "outdent and become what may stand there",
      ({ m2 }) => ({ type: "outdent", id: m2.id }),
      [["A", [["G1", ["M1"]], "M2", "G2"]], "B"],
    ],
    [
      "remove with all under it",
      ({ g1 }) => ({ type: "remove", id: g1.id, removalId }),
      [["A", ["G2"]], "B"],
    ],
    [
      "split",
      ({ m2 }) => ({
        type: "split",
        id: m2.id,
        newId: id,
        basedOn: 1,
        text: "Sec",
        newTitle: "M3",
        newText: "ond.",
      }),
      [["A", [["G1", ["M1", "M2", "M3"]], "G2"]], "B"],
    ],
    [
      "merge with what stands before, children and all",
      ({ g2 }) => ({ type: "merge", id: g2.id, removalId }),
      [["A", [["G1", ["M1", "M2"]]]], "B"],
    ],
  ])("%s, undone, done again and undone", async (_name, commandOf, expected) => {
    const plan = await smallPlan();
    const before = await plan.read();
    const done = await plan.run(commandOf(plan));
    expect(await plan.shape()).toEqual(expected);
    const after = await plan.read();
    const undone = await plan.run(parsed(done.inverse));
    expect(await plan.shape()).toEqual(START);
    expect(said(await plan.read())).toEqual(said(before));
    const again = await plan.run(parsed(undone.inverse));
    expect(said(await plan.read())).toEqual(said(after));
    await plan.run(parsed(again.inverse));
    expect(said(await plan.read())).toEqual(said(before));
  });

  it("keeps what was said when a kind that has no such word is undone", async () => {
    const { g2, run, read } = await smallPlan();
    const { inverse } = await run({ type: "changeKind", id: g2.id, kind: "measure" });
    const find = async () => (await read()).find(({ id }) => id === g2.id);
    expect(await find()).toMatchObject({ kind: "measure", status: null, attainment: null });
    await run(parsed(inverse));
    expect(await find()).toMatchObject({ kind: "goal", attainment: "met" });
  });

  it("keeps the words and the lists of two elements that are joined", async () => {
    const { m2, m1, run, read } = await smallPlan();
    await run({ type: "merge", id: m2.id, removalId });
    const joined = (await read()).find(({ id }) => id === m1.id);
    expect(joined?.text).toBe("M2\n\nSecond.");
  });

  it("puts what is brought back at its parent, wherever that stands by then", async () => {
    const { g1, m1, areaB, run, shape } = await smallPlan();
    const { inverse } = await run({ type: "remove", id: m1.id, removalId: randomUUID() });
    await run({ type: "move", id: g1.id, parentId: areaB.id, after: "last" });
    await run(parsed(inverse));
    expect(await shape()).toEqual([
      ["A", ["G2"]],
      ["B", [["G1", ["M2", "M1"]]]],
    ]);
  });

  it("can be brought back for three months, then what was taken out is gone", async () => {
    const { g1, m1, run, shape } = await smallPlan();
    await run({ type: "remove", id: m1.id, removalId: randomUUID() });
    const { inverse } = await run({ type: "remove", id: g1.id, removalId: randomUUID() });
    const days = (count: number) => new Date(Date.now() + count * 86_400_000);
    await clearRemovedElements({ ...app, now: () => days(89) });
    await run(parsed(inverse));
    expect(await shape()).toEqual([["A", [["G1", ["M2"]], "G2"]], "B"]);
    const again = await run({ type: "remove", id: g1.id, removalId: randomUUID() });
    await clearRemovedElements({ ...app, now: () => days(91) });
    await expect(run(parsed(again.inverse))).rejects.toMatchObject({ code: expect.any(String) });
    expect(await shape()).toEqual([["A", ["G2"]], "B"]);
  });

  it("is the same after a double click", async () => {
    const { g1, m1, run, shape } = await smallPlan();
    const id = randomUUID();
    const add = {
      type: "add",
      id,
      parentId: g1.id,
      after: "last",
      kind: "measure",
      title: "N",
    } as const;
    await Promise.all([run(add), run(add)]);
    const remove = { type: "remove", id: m1.id, removalId: randomUUID() } as const;
    await Promise.all([run(remove), run(remove)]);
    expect(await shape()).toEqual([["A", [["G1", ["M2", "N"]], "G2"]], "B"]);
  });

  it("holds when several people change it at once", async () => {
    const { areaA, areaB, g1, g2, run, read } = await smallPlan();
    const adds = Array.from({ length: 6 }, (_, place) =>
      run({
        type: "add",
        id: randomUUID(),
        parentId: place % 2 === 0 ? areaA.id : areaB.id,
        after: "last",
        kind: "goal",
        title: `N${place}`,
      }),
    );
    await Promise.all([
      ...adds,
      run({ type: "move", id: g1.id, parentId: areaB.id, after: "first" }),
      run({ type: "move", id: g2.id, parentId: areaB.id, after: "last" }),
    ]);
    const elements = await read();
    expect(elements).toHaveLength(12);
    expect(buildTree(elements).flatMap(ids)).toEqual(elements.map(({ id }) => id));
  });
});

describe("is refused", () => {
  it("a kind that may not stand there, with what may", async () => {
    const { g1, m1, areaA, run } = await smallPlan();
    await expect(
      run({
        type: "add",
        id: randomUUID(),
        parentId: m1.id,
        after: "last",
        kind: "goalArea",
        title: "N",
      }),
    ).rejects.toMatchObject({
      code: "element.kindNotAllowedThere",
      params: { kind: "goalArea", parent: "measure", allowed: "activity" },
    });
    await expect(
      run({ type: "move", id: areaA.id, parentId: g1.id, after: "last" }),
    ).rejects.toMatchObject({ code: "element.intoItself" });
    await expect(run({ type: "changeKind", id: g1.id, kind: "activity" })).rejects.toMatchObject({
      code: "element.kindNotAllowedThere",
    });
  });

  it("a step where there is none, and joining two kinds", async () => {
    const { areaA, m1, run } = await smallPlan();
    await expect(run({ type: "moveUp", id: areaA.id })).rejects.toMatchObject({
      code: "element.noStep",
    });
    await expect(run({ type: "outdent", id: areaA.id })).rejects.toMatchObject({
      code: "element.noStep",
    });
    await expect(run({ type: "indent", id: m1.id })).rejects.toMatchObject({
      code: "element.noStep",
    });
  });

  it("a place behind a sibling that has moved away", async () => {
    const { m1, m2, areaA, run } = await smallPlan();
    await expect(
      run({ type: "move", id: m1.id, parentId: areaA.id, after: m2.id }),
    ).rejects.toMatchObject({ code: "plan.changedMeanwhile" });
  });

  it("what stood under something that is gone", async () => {
    const { m1, g1, run } = await smallPlan();
    const { inverse } = await run({ type: "remove", id: m1.id, removalId: randomUUID() });
    await run({ type: "remove", id: g1.id, removalId: randomUUID() });
    await expect(run(parsed(inverse))).rejects.toMatchObject({ code: "element.parentRemoved" });
  });

  it("splitting a text that somebody has changed", async () => {
    const { m2, run } = await smallPlan();
    const split = {
      type: "split",
      id: m2.id,
      basedOn: 1,
      text: "a",
      newTitle: "b",
      newText: "c",
    } as const;
    await run({ ...split, newId: randomUUID() });
    await expect(run({ ...split, newId: randomUUID() })).rejects.toMatchObject({
      code: "plan.changedMeanwhile",
    });
  });

  it.each(ROLES)("or not, by role: %s", async (role) => {
    const { m1, run } = await smallPlan();
    const actor = await addMember(app, { tenant, role });
    const outcome = run({ type: "moveDown", id: m1.id }, actor);
    if (role === "administrator" || role === "planner") await outcome;
    else await expect(outcome).rejects.toMatchObject({ code: "access.forbidden" });
  });

  it("from next door, in an adopted plan, and for an element of another plan", async () => {
    const { m1, run } = await smallPlan();
    const neighbour = await addMember(app, { tenant: await addTenant(app), role: "administrator" });
    const command = { type: "moveDown", id: m1.id } as const;
    await expect(run(command, neighbour)).rejects.toMatchObject({ code: "plan.notFound" });
    const element = testElement();
    const adopted = await addPlan(app, {
      actor: planner,
      plan: { title: `P ${randomUUID()}`, status: "adopted", elements: [element] },
    });
    const remove = { type: "remove", id: element.id, removalId: randomUUID() } as const;
    await expect(
      changeStructure({ app, actor: planner, planSlug: adopted.slug, command: remove }),
    ).rejects.toMatchObject({ code: "plan.notEditable" });
    await expect(run(remove)).rejects.toMatchObject({ code: "element.notFound" });
  });
});

it("takes as many statements in a large plan as in a small one", async () => {
  const count = async (size: number) => {
    const many = Array.from({ length: size }, (_, n) =>
      testElement({ kind: "goalArea", title: `E${n}` }),
    );
    const { m1, m2, g1, areaA, areaB, run } = await smallPlan(many);
    const counts: number[] = [];
    const counted = async (command: StructureCommand) => {
      statements.length = 0;
      await run(command);
      counts.push(statements.length);
    };
    await counted({ type: "moveDown", id: areaA.id });
    await counted({ type: "indent", id: m2.id });
    await counted({ type: "move", id: g1.id, parentId: areaB.id, after: "last" });
    await counted({ type: "remove", id: m1.id, removalId: randomUUID() });
    return counts;
  };
  const small = await count(0);
  expect(await count(600)).toEqual(small);
  expect(Math.max(...small)).toBeLessThanOrEqual(15);
});

/** As a page sends it back: through the schema. */
function parsed(command: StructureCommand): StructureCommand {
  return structureCommandSchema.parse(JSON.parse(JSON.stringify(command)));
}

/** All that elements say; how often they were saved is no matter. */
function said(elements: readonly PlanElement[]) {
  return elements.map(({ version, ...rest }) => rest);
}

function ids(node: ElementNode): string[] {
  return [node.element.id, ...node.children.flatMap(ids)];
}
