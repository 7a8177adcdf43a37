import { describe, expect, test } from "vitest";
import { inputWith } from "../../test/fixture-plans.ts";
import { buildPlanReport } from "../build-plan-report.ts";
import { serialiseDocument } from "./serialise-document.ts";

const DOCUMENT = buildPlanReport(inputWith());

describe("a document on its way to the typesetter", () => {
  test("arrives whole", () => {
    expect(JSON.parse(serialiseDocument(DOCUMENT))).toEqual(JSON.parse(JSON.stringify(DOCUMENT)));
  });

  test("holds no half characters and no letters in pieces", () => {
    const json = serialiseDocument({ ...DOCUMENT, title: "A\u030avik \ud83d slut" });
    expect(JSON.parse(json)).toMatchObject({ title: "Åvik \ufffd slut" });
    expect(json).not.toMatch(/\\ud[89ab]/i);
  });

  test("is refused when it is beyond all measure", { timeout: 60_000 }, () => {
    const subtitle = "x".repeat(41_000_000);
    expect(() => serialiseDocument({ ...DOCUMENT, subtitle })).toThrow("report.invalidDocument");
  });
});
