import type { PartialDate } from "@boplan/domain/partial-date";
import { createElement } from "@boplan/domain/plan";
import { expect, test } from "vitest";
import { fullElement, leanElement } from "./lean-element.ts";

const element = createElement({
  id: "a",
  parentId: "b",
  kind: "measure",
  title: "Bygg",
  text: "Mer",
  end: "2028" as PartialDate,
  priority: 0,
  instruments: ["x"],
  status: "onPlan",
});

test("what is stated survives, what is empty is not sent", () => {
  const lean = leanElement(element);
  expect(fullElement(lean)).toEqual(element);
  expect(Object.keys(lean)).not.toContain("area");
  // Zero is a statement, not an absence.
  expect(lean.priority).toBe(0);
});

test("what no reader sees is not sent", () => {
  const lean = leanElement({ ...element, version: 7, source: { lines: [1, 2] } });
  expect(Object.keys(lean)).not.toEqual(expect.arrayContaining(["version"]));
  expect(Object.keys(lean)).not.toEqual(expect.arrayContaining(["source"]));
});
