import { describe, expect, test } from "vitest";
import { inputWith } from "../../test/fixture-plans.ts";
import { compact } from "../../test/read-pdf.ts";
import { buildPlanReport } from "../build-plan-report.ts";
import { allBlocks, cellText, plainText } from "../plain-text.ts";
import { serialiseDocument } from "./serialise-document.ts";

const DOCUMENT = buildPlanReport(inputWith());

describe("a document on its way to the typesetter", () => {
  test("arrives whole", () => {
    const words = (value: unknown): string[] => {
      if (typeof value === "string") return [value];
      return value === null || typeof value !== "object" ? [] : Object.values(value).flatMap(words);
    };
    const sent = compact(words(JSON.parse(serialiseDocument(DOCUMENT))).join(""));
    for (const block of allBlocks(DOCUMENT)) {
      if (block.type === "text") expect(sent).toContain(compact(plainText(block.content)));
      if (block.type !== "table") continue;
      for (const row of block.rows) {
        const cells = row.kind === "group" ? [row.label] : row.cells;
        for (const cell of cells) {
          for (const piece of cellText(cell).split("\n")) expect(sent).toContain(compact(piece));
        }
      }
    }
  });

  test("holds no half characters, no letters in pieces and nothing without a glyph", () => {
    const json = serialiseDocument({
      ...DOCUMENT,
      title: "A\u030avik \ud83d slut \u202edlo 住 \u0007",
    });
    expect(JSON.parse(json)).toMatchObject({ title: "Åvik \u25a1 slut dlo \u25a1" });
    expect(json).not.toMatch(/\\ud[89ab]/i);
  });

  test("keeps together what is read together, and may break what is too long", () => {
    const subtitle = `5 000 kronor enligt 2 § lagen, ${"x".repeat(60)}`;
    const { subtitle: set } = JSON.parse(serialiseDocument({ ...DOCUMENT, subtitle }));
    expect(set).toContain("5\u00a0000");
    expect(set).toContain("2\u00a0§");
    expect(set).toContain(`${"x".repeat(8)}\u200b`);
  });

  test("points only to what is there, and gives no anchor twice", () => {
    const text = (to: string) => ({ type: "text" as const, content: [{ t: "se", to }] });
    const section = { id: "a", title: "A", blocks: [text("a"), text("nowhere")] };
    const json = serialiseDocument({ ...DOCUMENT, sections: [section, { ...section }] });
    expect(json.match(/"id":"a"/g)).toHaveLength(1);
    expect(json.match(/"to":"a"/g)).toHaveLength(2);
    expect(json).not.toContain("nowhere");
  });

  test("is refused when it is beyond all measure", { timeout: 60_000 }, () => {
    const subtitle = "x".repeat(41_000_000);
    expect(() => serialiseDocument({ ...DOCUMENT, subtitle })).toThrow("report.invalidDocument");
  });
});
