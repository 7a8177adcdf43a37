import { expect, it } from "vitest";
import { MEASURE_LIMITS, measureLoad } from "./measure-load.ts";

const measure = { kind: "measure", leadUnitId: null, status: null } as const;
const many = (count: number, given: object = {}) =>
  Array.from({ length: count }, () => ({ ...measure, ...given }));

it("warns above the limit of the plan, and not at it", () => {
  expect(measureLoad(many(MEASURE_LIMITS.plan)).isMuch).toBe(false);
  expect(measureLoad(many(MEASURE_LIMITS.plan + 1)).isMuch).toBe(true);
});

it("names the unit with most, above the limit of a unit", () => {
  const twelve = many(MEASURE_LIMITS.unit, { leadUnitId: "a" });
  expect(measureLoad(twelve).unit).toBeNull();
  expect(measureLoad([...twelve, ...many(1, { leadUnitId: "a" })]).unit).toEqual({
    id: "a",
    measures: 13,
  });
});

it("counts neither activities nor what is done or cancelled", () => {
  const rest = [...many(60, { kind: "activity" }), ...many(60, { status: "done" })];
  expect(measureLoad([...rest, ...many(3, { status: "cancelled" })]).measures).toBe(0);
});
