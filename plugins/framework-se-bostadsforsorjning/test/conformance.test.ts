import { testFramework } from "@boplan/framework-sdk/testing";
import { describe, expect, it } from "vitest";
import { framework } from "../src/index.ts";
import { mandateBefore, mandateEnd, mandateStart } from "../src/mandate-period.ts";
import { contentFixtures } from "./fixtures/content.ts";
import { decisionFixtures } from "./fixtures/decision.ts";
import { executionFixtures } from "./fixtures/execution.ts";

testFramework({
  framework,
  load: () => import("../src/index.ts"),
  fixtures: { ...contentFixtures, ...decisionFixtures, ...executionFixtures },
  caseNumbers: {
    "KS-23/00978": { prefix: "KS", year: 2023, number: "00978", ambiguous: false },
    "KS 429/2013": { prefix: "KS", year: 2013, number: "429", ambiguous: false },
    "KS 2015/271": { prefix: "KS", year: 2015, number: "271", ambiguous: false },
    "KS 14/22": { prefix: "KS", year: null, number: "14/22", ambiguous: true },
    "utan nummer": null,
  },
});

describe("mandateStart", () => {
  it.each([
    ["2026-10-14", "2022-10-15"],
    ["2026-10-15", "2026-10-15"],
    ["2029-05-01", "2026-10-15"],
    ["2014-01-01", "2010-10-15"],
  ])("on %s is %s", (on, start) => expect(mandateStart(on)).toBe(start));

  it("is followed by four years, and follows four", () => {
    expect(mandateEnd("2026-10-15")).toBe("2030-10-14");
    expect(mandateBefore("2026-10-15")).toBe("2022-10-15");
  });
});
