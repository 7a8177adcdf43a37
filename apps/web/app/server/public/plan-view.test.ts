import { createElement, NO_DOCUMENT_FACTS, NO_PARTS, type Plan } from "@boplan/domain/plan";
import { expect, test } from "vitest";
import { excerptOf, planView } from "./plan-view.ts";

const element = (given: Partial<Parameters<typeof createElement>[0]> & { id: string }) =>
  createElement({ kind: "measure", title: given.id, ...given });

function planOf(elements: Plan["elements"]): Plan {
  return {
    id: "p",
    slug: "p",
    title: "P",
    summary: "",
    frameworkId: "x",
    language: "sv",
    status: "adopted",
    document: NO_DOCUMENT_FACTS,
    parts: NO_PARTS,
    customFields: [],
    units: [],
    elements,
  };
}

const today = "2026-11-22";

test("what is on its way stands first, in the plan's order, and what is over last", () => {
  const plan = planOf([
    element({ id: "stopped", status: "stopped" }),
    element({ id: "done", status: "done" }),
    element({ id: "first", status: "onPlan" }),
    element({ id: "unset" }),
    element({ id: "second", status: "onPlan" }),
    element({ id: "trouble", status: "deviating" }),
  ]);
  const { measures, moving } = planView({ plan, today });
  expect(measures.map(({ id }) => id)).toEqual([
    "trouble",
    "first",
    "second",
    "unset",
    "done",
    "stopped",
  ]);
  expect(moving).toMatchObject({ onPlan: 2, unset: 1, notStarted: 0 });
});

test("only a measure that deviates and should be done by now is called late", () => {
  const plain = (end: string | null, status: "deviating" | "onPlan" = "deviating") =>
    planView({ plan: planOf([element({ id: "m", status, end: end as never })]), today }).measures[0]
      ?.plain;
  expect(plain("2026-10")).toBe("late");
  expect(plain("2026-11")).toBe("deviating");
  expect(plain("2026")).toBe("deviating");
  expect(plain(null)).toBe("deviating");
  expect(plain("2025", "onPlan")).toBe("onPlan");
});

test("goal areas stand for goals where a plan has none", () => {
  const areas = planOf([element({ id: "a", kind: "goalArea", attainment: "met" })]);
  expect(planView({ plan: areas, today }).attained).toMatchObject({ met: 1, unset: 0 });
  const both = planOf([...areas.elements, element({ id: "g", kind: "goal" })]);
  expect(planView({ plan: both, today }).goals.map(({ id }) => id)).toEqual(["g"]);
});

test("an excerpt ends at a sentence, else at a word", () => {
  expect(excerptOf("Short.\nSecond paragraph.")).toBe("Short.");
  expect(excerptOf("One sentence. Another one that goes on", 20)).toBe("One sentence.");
  expect(excerptOf("no end of a sentence anywhere", 20)).toBe("no end of a …");
});
