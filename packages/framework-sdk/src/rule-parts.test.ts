import { describe, expect, it } from "vitest";
import { hasAbove, hasBelow } from "./index.ts";
import { elementWith, planWith } from "./testing/index.ts";

const goal = elementWith({ id: "g", kind: "goal" });
const strategy = elementWith({ id: "s", kind: "strategy", parentId: "g" });
const measure = elementWith({ id: "m", kind: "measure", parentId: "s" });
const apart = elementWith({ id: "a", kind: "measure" });
const plan = planWith({ elements: [goal, strategy, measure, apart] });

describe("what stands above and below", () => {
  it("is found at any depth", () => {
    expect(hasAbove({ plan, element: measure, kinds: ["goal"] })).toBe(true);
    expect(hasBelow({ plan, element: goal, kinds: ["measure"] })).toBe(true);
  });

  it("is not the element itself, nor what stands beside it", () => {
    expect(hasAbove({ plan, element: apart, kinds: ["goal", "measure"] })).toBe(false);
    expect(hasAbove({ plan, element: goal, kinds: ["goal"] })).toBe(false);
    expect(hasBelow({ plan, element: measure, kinds: ["measure"] })).toBe(false);
  });
});
