import type { PartialDate } from "@boplan/domain/partial-date";
import { NO_DOCUMENT_FACTS } from "@boplan/domain/plan";
import { expect, test } from "vitest";
import { planClock } from "./plan-clock.ts";

const document = {
  ...NO_DOCUMENT_FACTS,
  drawnUpOn: "2024-06-24" as PartialDate,
  validTo: "2026-12-31" as PartialDate,
};

test("counts the days that are left", () => {
  const clock = planClock({ inForce: { document }, draft: null, today: "2026-11-23" });
  expect(clock).toMatchObject({ from: "2024-06-24", to: "2026-12-31", daysLeft: 38 });
});

test("a year alone lasts to its last day", () => {
  const ends = { ...document, validTo: "2026" as PartialDate };
  const clock = planClock({ inForce: { document: ends }, draft: null, today: "2026-12-30" });
  expect(clock.daysLeft).toBe(1);
});

test("a plan that has ended has days below zero, one without an end has none", () => {
  const today = "2027-01-01";
  expect(planClock({ inForce: { document }, draft: null, today }).daysLeft).toBe(-1);
  const endless = { ...NO_DOCUMENT_FACTS };
  expect(planClock({ inForce: { document: endless }, draft: null, today }).daysLeft).toBeNull();
});
