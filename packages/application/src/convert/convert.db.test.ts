import { randomUUID } from "node:crypto";
import type { Actor } from "@boplan/auth/permission";
import { createElement, NO_DOCUMENT_FACTS } from "@boplan/domain/plan";
import {
  addMember,
  addPlan,
  addTenant,
  createTestApp,
  type TestApp,
} from "@boplan/testing/test-app";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { editElement } from "../plan/edit-element.ts";
import { openPlan } from "../plan/open-plan.ts";
import { openVersion } from "../version/open-version.ts";
import { convertPlan, openConversion } from "./convert-plan.ts";
import { moveRegime, openRegimeMove } from "./move-regime.ts";

const SE = "se-bostadsforsorjning";
const NO = "no-boligsosial";

let app: TestApp;
let planner: Actor;
let neighbour: Actor;

beforeAll(async () => {
  app = await createTestApp({ now: () => new Date("2026-11-20T10:00:00Z") });
  const frameworks = ["xx-reference", SE, NO];
  planner = await addMember(app, { tenant: await addTenant(app, { frameworks }), role: "planner" });
  const other = await addTenant(app, { frameworks });
  neighbour = await addMember(app, { tenant: other, role: "administrator" });
});
afterAll(() => app.close());

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: { code: string }) => error.code,
  );
const planOf = async (planSlug: string) => (await openPlan({ app, actor: planner, planSlug })).plan;

describe("a conversion", () => {
  async function swedish() {
    const area = createElement({ id: randomUUID(), kind: "goalArea", title: "Område" });
    const goal = createElement({
      id: randomUUID(),
      parentId: area.id,
      kind: "goal",
      title: "Mål",
      themes: ["homelessness"],
      attainment: "partlyMet",
    });
    const measure = createElement({
      id: randomUUID(),
      parentId: goal.id,
      kind: "measure",
      title: "Åtgärd",
      instruments: ["byggherredialog"],
      origin: {
        kind: "otherMunicipality",
        reference: "P",
        municipality: "Örebro",
        elementId: null,
      },
    });
    const { slug } = await addPlan(app, {
      actor: planner,
      plan: {
        frameworkId: SE,
        document: { ...NO_DOCUMENT_FACTS, type: "handlingsplan", caseNumber: "KS-1/26" },
        elements: [area, goal, measure],
      },
    });
    return { slug, goal, measure };
  }
  const convert = (planSlug: string, given: object = {}, actor = planner) =>
    convertPlan({
      app,
      actor,
      planSlug,
      frameworkId: NO,
      key: randomUUID(),
      title: "Konvertert",
      language: "nb",
      labels: { instruments: "Virkemidler", targetGroups: "Målgrupper" },
      together: [],
      ...given,
    });

  it("makes one new draft with every element's origin, and leaves the plan as it was", async () => {
    const { slug, goal, measure } = await swedish();
    const before = await planOf(slug);
    const key = randomUUID();
    const [made, again] = await Promise.all([convert(slug, { key }), convert(slug, { key })]);
    expect(again.slug).toBe(made.slug);
    const plan = await planOf(made.slug);
    expect(plan).toMatchObject({
      frameworkId: NO,
      language: "nb",
      status: "draft",
      document: { regime: "white-paper-2024", caseNumber: null },
      parts: { relations: [{ relation: "otherVersionOf", title: before.title }] },
    });
    expect(plan.elements[1]).toMatchObject({
      title: "Mål",
      attainment: "partlyMet",
      origin: { kind: "formerPlan", reference: before.title, elementId: goal.id },
    });
    expect(plan.elements[2]?.origin).toEqual(measure.origin);
    expect(plan.elements[2]?.parentId).toBe(plan.elements[1]?.id);
    expect(await planOf(slug)).toEqual(before);
  });

  it("follows the planner: another word, an element left out, others to make it with", async () => {
    const { slug, goal, measure } = await swedish();
    const choices = {
      elements: { [goal.id]: { leaveOut: true } },
      terms: { instruments: { byggherredialog: "startlan" } },
    };
    const made = await convert(slug, { choices, together: ["Byn", "Rana"] });
    expect(made.leftOut.map(({ id }) => id)).toEqual([goal.id]);
    const plan = await planOf(made.slug);
    expect(plan.elements.map(({ title }) => title)).toEqual(["Område", measure.title]);
    expect(plan.elements[1]?.instruments).toEqual(["startlan"]);
    expect(plan.document.appliesTo).toBe("Byn, Rana");
    expect(plan.parts.participants.map(({ name }) => name)).toEqual(["Byn", "Rana"]);
    const bad = convert(slug, { choices: { elements: { [goal.id]: { kind: "activity" } } } });
    expect(await codeOf(bad)).toBe("framework.badChoice");
  });

  it("is a planner's, of one's own plan, into another enabled framework", async () => {
    const { slug } = await swedish();
    const open = (given: object) =>
      codeOf(openConversion({ app, actor: planner, planSlug: slug, frameworkId: NO, ...given }));
    expect(await open({})).toBe("done");
    expect(await open({ frameworkId: SE })).toBe("framework.unknown");
    expect(await open({ actor: neighbour })).toBe("plan.notFound");
    expect(await open({ actor: { ...planner, role: "approver" } })).toBe("access.forbidden");
    expect(await codeOf(convert(slug, {}, neighbour))).toBe("plan.notFound");
    expect(await codeOf(convert(slug, {}, { ...planner, role: "officer" }))).toBe(
      "access.forbidden",
    );
    const few = await addMember(app, { tenant: await addTenant(app), role: "planner" });
    const { slug: theirs } = await addPlan(app, { actor: few });
    expect(await open({ actor: few, planSlug: theirs })).toBe("framework.unknown");
  });
});

describe("a move to the law in force", () => {
  async function older() {
    const goal = createElement({ id: randomUUID(), kind: "goal", title: "Goal" });
    const strategy = createElement({
      id: randomUUID(),
      parentId: goal.id,
      kind: "strategy",
      title: "Strategy",
      responsibleUserId: planner.userId,
    });
    const { slug } = await addPlan(app, {
      actor: planner,
      plan: {
        document: { ...NO_DOCUMENT_FACTS, regime: "act-2000", type: "homes-programme" },
        elements: [goal, strategy],
      },
    });
    return { slug, goal, strategy };
  }
  const open = (planSlug: string, actor = planner) => openRegimeMove({ app, actor, planSlug });
  const move = (
    planSlug: string,
    given: { contentHash: string; choices?: object; actor?: Actor },
  ) => moveRegime({ app, actor: planner, planSlug, label: "Under the old law", ...given });

  it("freezes the text as it stood, then changes type and kinds in one go", async () => {
    const { slug, strategy } = await older();
    const { mapping, contentHash } = await open(slug);
    expect(mapping).toMatchObject({ from: "act-2000", to: "act-2020" });
    expect(await move(slug, { contentHash })).toEqual({ keptVersion: 1, leftOut: 0 });
    const plan = await planOf(slug);
    expect(plan.document).toMatchObject({ regime: "act-2020", type: "homes-plan" });
    expect(plan.elements[1]).toMatchObject({
      id: strategy.id,
      kind: "measure",
      responsibleUserId: planner.userId,
      version: 2,
    });
    const kept = await openVersion({ app, actor: planner, planSlug: slug, version: 1 });
    expect(kept).toMatchObject({ label: "Under the old law", contentHash });
    expect(kept.snapshot.plan.document.regime).toBe("act-2000");
    // Once it stands under the law in force there is nothing to move.
    expect(await codeOf(open(slug))).toBe("plan.notFound");
    expect(await codeOf(move(slug, { contentHash }))).toBe("plan.notFound");
  });

  it("follows the planner, element by element", async () => {
    const { slug, strategy } = await older();
    const { contentHash } = await open(slug);
    const choices = { elements: { [strategy.id]: { leaveOut: true } } };
    expect(await move(slug, { contentHash, choices })).toMatchObject({ leftOut: 1 });
    expect((await planOf(slug)).elements.map(({ title }) => title)).toEqual(["Goal"]);
  });

  it("is refused for another text than the reviewed one, and keeps nothing of the attempt", async () => {
    const { slug, goal } = await older();
    const { contentHash } = await open(slug);
    await editElement({
      app,
      actor: planner,
      planSlug: slug,
      elementId: goal.id,
      basedOn: 1,
      changes: { title: "Meanwhile" },
    });
    expect(await codeOf(move(slug, { contentHash }))).toBe("plan.changedMeanwhile");
    expect((await planOf(slug)).document.regime).toBe("act-2000");
  });

  it("happens once, and is a planner's of one's own draft", async () => {
    const { slug } = await older();
    const { contentHash } = await open(slug);
    expect(await codeOf(open(slug, neighbour))).toBe("plan.notFound");
    expect(await codeOf(open(slug, { ...planner, role: "officer" }))).toBe("access.forbidden");
    expect(await codeOf(move(slug, { contentHash, actor: neighbour }))).toBe("plan.notFound");
    expect(await codeOf(move(slug, { contentHash, actor: { ...planner, role: "reader" } }))).toBe(
      "access.forbidden",
    );
    const both = [codeOf(move(slug, { contentHash })), codeOf(move(slug, { contentHash }))];
    expect((await Promise.all(both)).sort()).toEqual(["done", "plan.notFound"]);
  });
});
