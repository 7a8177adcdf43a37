import { describe, expect, it } from "vitest";
import { createElement, NO_DOCUMENT_FACTS, NO_PARTS, type Plan } from "../plan/index.ts";
import { comparePlans } from "./index.ts";

const element = (given: Parameters<typeof createElement>[0]) => createElement(given);
const plan = (elements: Plan["elements"], given: Partial<Plan> = {}): Plan => ({
  id: "p",
  slug: "p",
  title: "P",
  summary: "",
  frameworkId: "xx-reference",
  language: "sv",
  status: "draft",
  document: NO_DOCUMENT_FACTS,
  parts: NO_PARTS,
  customFields: [],
  units: [],
  elements,
  ...given,
});
const goal = element({ id: "g", kind: "goal", title: "Goal" });
const measure = (id: string, given: Partial<Plan["elements"][number]> = {}) =>
  element({ id, kind: "measure", title: id, parentId: "g", ...given });
const outcome = (before: Plan, after: Plan) =>
  comparePlans({ before, after }).elements.map(
    ({ kind, moved, after: later, before: earlier }) =>
      `${later?.element.id ?? earlier?.element.id}:${kind}${moved ? "+moved" : ""}`,
  );

describe("two versions", () => {
  it("have no difference when nothing was changed", () => {
    const version = plan([goal, measure("a")]);
    expect(comparePlans({ before: version, after: version })).toMatchObject({
      facts: [],
      parts: [],
      counts: { added: 0, removed: 0, changed: 0, moved: 0 },
    });
  });

  it("tell the fields of an element that differ, and not how often it was saved", () => {
    const before = plan([goal, measure("a")]);
    const after = plan([goal, measure("a", { end: null, priority: 1, version: 9 })]);
    expect(comparePlans({ before, after }).elements[1]).toMatchObject({
      kind: "changed",
      fields: ["priority"],
      moved: false,
    });
    expect(outcome(before, plan([goal, measure("a", { version: 9 })]))).toEqual([
      "g:same",
      "a:same",
    ]);
  });

  it("keep what was removed where it stood", () => {
    const before = plan([goal, measure("a"), measure("b"), measure("c")]);
    const after = plan([goal, measure("a"), measure("c"), measure("d")]);
    expect(outcome(before, after)).toEqual(["g:same", "a:same", "b:removed", "c:same", "d:added"]);
    expect(outcome(before, plan([]))).toEqual(["g:removed", "a:removed", "b:removed", "c:removed"]);
  });

  it("say of the one that moved that it moved, and not of those it passed", () => {
    const before = plan([goal, measure("a"), measure("b"), measure("c"), measure("d")]);
    const after = plan([goal, measure("d"), measure("a"), measure("b"), measure("c")]);
    expect(outcome(before, after)).toEqual([
      "g:same",
      "d:same+moved",
      "a:same",
      "b:same",
      "c:same",
    ]);
    const elsewhere = plan([goal, measure("a", { parentId: null }), measure("b"), measure("c")]);
    expect(outcome(before, elsewhere)).toContain("a:same+moved");
  });

  it("know an element that was carried forward from the former plan", () => {
    const origin = { kind: "formerPlan", reference: "P", municipality: null } as const;
    const carried = [
      element({ ...goal, id: "g2", origin: { ...origin, elementId: "g" } }),
      element({
        ...measure("a2", { title: "a", parentId: "g2" }),
        origin: { ...origin, elementId: "a" },
      }),
    ];
    expect(outcome(plan([goal, measure("a")]), plan(carried))).toEqual(["g2:same", "a2:same"]);
  });

  it("tell facts and entries of parts that differ", () => {
    const lesson = (id: string, text: string) => ({ id, kind: "advice" as const, text });
    const before = plan([], {
      parts: { ...NO_PARTS, lessons: [lesson("1", "a"), lesson("2", "b")] },
    });
    const after = plan([], {
      title: "New",
      document: { ...NO_DOCUMENT_FACTS, owner: "O" },
      parts: { ...NO_PARTS, lessons: [lesson("1", "A"), lesson("3", "c")] },
    });
    const { facts, parts } = comparePlans({ before, after });
    expect(facts).toEqual([
      { fact: "title", before: "P", after: "New" },
      { fact: "owner", before: null, after: "O" },
    ]);
    expect(parts).toMatchObject([
      {
        part: "lessons",
        added: [{ id: "3" }],
        removed: [{ id: "2" }],
        changed: [{ before: { text: "a" }, after: { text: "A" } }],
      },
    ]);
  });
});
