import type { Language } from "@boplan/domain/tenant";
import { elementWith, planWith } from "@boplan/framework-sdk/testing";
import { describe, expect, test } from "vitest";
import { FIXTURE_FRAMEWORK } from "../test/fixture-framework.ts";
import { FIXTURE_HASH, inputWith, NORWEGIAN_PLAN, SWEDISH_PLAN } from "../test/fixture-plans.ts";
import { buildPlanReport } from "./build-plan-report.ts";
import type { Block, ElementBlock, ReportDocument, TableBlock } from "./document-model.ts";

const LANGUAGES: readonly Language[] = ["sv", "nb", "nn", "en"];

function blocksOf(document: ReportDocument): Block[] {
  const within = (blocks: readonly Block[]): Block[] =>
    blocks.flatMap((block) => [block, ...(block.type === "element" ? within(block.blocks) : [])]);
  return document.sections.flatMap(({ blocks }) => within(blocks));
}

function table(document: ReportDocument, id: string): TableBlock {
  const found = blocksOf(document).find((block) => block.type === "table" && block.id === id);
  if (found?.type !== "table") throw new Error(`no table ${id}`);
  return found;
}

/** Every text of a value, joined: what a reader could find somewhere. */
function words(value: unknown): string {
  if (typeof value === "string") return `${value}\n`;
  if (value === null || typeof value !== "object") return "";
  return Object.values(value).map(words).join("");
}

describe("the plan's document", () => {
  test("holds every element with its text, units, place and indicators", () => {
    const found = words(buildPlanReport(inputWith()).sections);
    for (const element of SWEDISH_PLAN.elements) {
      expect(found).toContain(element.title);
      for (const paragraph of element.text.split("\n\n")) expect(found).toContain(paragraph);
    }
    for (const { name } of SWEDISH_PLAN.units) expect(found).toContain(name);
    expect(found).toContain("Ävå tätort");
    expect(found).toContain("Påbörjade hem");
    expect(found).toContain("12 (2030) → mål 40 (2034)");
    for (const reference of SWEDISH_PLAN.document.references) expect(found).toContain(reference);
  });

  test("follows the framework's outline, with costs after the goals and the origin last", () => {
    const titles = buildPlanReport(inputWith()).sections.map(({ title }) => title);
    expect(titles).toEqual([
      "Planen i korthet",
      "Mandatmål och åtgärder",
      "Kostnader",
      "Kravkontroll",
      "Om dokumentet",
    ]);
  });

  test("adds what an outline leaves out, so that no plan loses its goals", () => {
    const framework = { ...FIXTURE_FRAMEWORK, outline: [] };
    const document = buildPlanReport(inputWith({ framework }));
    expect(document.sections.map(({ id }) => id)).toEqual([
      "section-summary",
      "section-goals",
      "section-costs",
      "section-requirements",
      "section-about",
    ]);
    expect(words(document.sections)).toContain("Byggstart varje år");
  });

  test("sets measures in tables under their goal, activities right after their measure", () => {
    const rows = table(buildPlanReport(inputWith()), "table-measure-land").rows;
    const codes = rows.map((row) => ("cells" in row ? words(row.cells[0]) : ""));
    expect(codes.map((code) => code.split("\n")[0])).toEqual(["1.1.1", "1.1.1.1"]);
  });

  test("gives measures and activities at the root a table and a heading of their own", () => {
    const document = buildPlanReport(inputWith());
    const heading = blocksOf(document).find(
      (block) => block.type === "heading" && block.numbered === false,
    );
    expect(heading).toMatchObject({ text: "Åtgärder och aktiviteter utan överordnad rubrik" });
    expect(words(table(document, "table-root-measure-root").rows)).toContain("bostadsforum");
  });

  test("counts per status and attainment, and says what nobody judged", () => {
    const document = buildPlanReport(inputWith());
    const cells = (id: string) =>
      table(document, id).rows.map((row) => ("cells" in row ? words(row.cells) : ""));
    expect(cells("table-progress")).toEqual([
      "not_started\nEj påbörjad\n1\n0\n",
      "on_plan\nEnligt plan\n1\n0\n",
      "deviating\nAvviker\n1\n0\n",
      "stopped\nStoppad\n1\n0\n",
      "done\nKlar\n0\n1\n",
      "cancelled\nUtgår\n0\n1\n",
      "Summa\n4\n2\n",
    ]);
    expect(words(table(document, "table-attainment").rows)).toContain("Ej bedömd\n0\n0\n0\n1\n");
  });

  test("sums costs per year and shows each with its funding", () => {
    const document = buildPlanReport(inputWith());
    const perYear = words(table(document, "table-costs-SEK").rows).replaceAll("\u00a0", " ");
    expect(perYear).toContain("2032\n400 000\n3 000 000\n3 400 000\n400 000\n");
    expect(perYear).toContain("Summa\n850 000\n24 500 000\n25 350 000\n400 000\n");
    const each = words(table(document, "table-costs-elements").rows);
    expect(each).toContain("Lån");
    expect(each).toContain("Ej angivet");
  });

  test("has no costs section when the plan states no cost", () => {
    const { sections } = buildPlanReport(inputWith({ plan: NORWEGIAN_PLAN }));
    expect(sections.map(({ id }) => id)).not.toContain("section-costs");
  });

  test("lists every requirement with citation, place and outcome", () => {
    const regime = FIXTURE_FRAMEWORK.regimes[0];
    const rows = table(buildPlanReport(inputWith({ regime })), "table-requirements").rows;
    expect(rows[0]).toMatchObject({ kind: "group", label: [{ t: "Lag (1999:1) om prov" }] });
    const said = rows.flatMap((row) => ("cells" in row ? [words(row.cells)] : []));
    expect(said[0]).toContain("2 §");
    expect(said[0]).toContain("Ansvarig saknas för ”Stäm av planen med grannkommunerna”.");
    expect(said[0]).toContain("Åtgärd 1");
    expect(said[0]).toContain("fail\nSaknas");
    expect(said[1]).toContain("Lydelsen är inte kontrollerad mot källan.");
    expect(said[1]).toContain("pass\nIngen anmärkning");
    expect(said[2]).toContain("warn\nBör kompletteras");
    expect(said[3]).toContain("na\nGäller inte planen");
  });

  test("keeps the finding of a rule that the framework no longer has", () => {
    const [finding] = inputWith().findings;
    const findings = finding ? [{ ...finding, rule: "dropped", citation: "Äldre lag 9 §" }] : [];
    const rows = words(table(buildPlanReport(inputWith({ findings })), "table-requirements").rows);
    expect(rows).toContain("Äldre lag 9 §");
  });

  test("ends with case number, checksum and the time it was ordered", () => {
    const about = words(buildPlanReport(inputWith()).sections.at(-1));
    expect(about).toContain("KS-31/00042");
    expect(about).toContain(FIXTURE_HASH);
    expect(about).toContain("11 feb. 2032 10:30");
  });

  test("says on the cover that a draft is a draft, and nothing on what is decided", () => {
    expect(buildPlanReport(inputWith({ draft: true })).banner).toBe("Utkast – inte antaget");
    expect(buildPlanReport(inputWith({ draft: false })).banner).toBe("");
  });

  test("keeps the plan's words in its language and the frame in the chosen one", () => {
    const document = buildPlanReport(inputWith({ plan: NORWEGIAN_PLAN, language: "sv" }));
    expect(document).toMatchObject({ lang: "sv", titleLang: "nb", region: null });
    const goal = blocksOf(document).find(
      (block): block is ElementBlock => block.type === "element" && block.id === "no-goal",
    );
    expect(goal).toMatchObject({ kindLabel: "Mandatmål", lang: "nb", code: "1" });
    const text = NORWEGIAN_PLAN.elements[0]?.text;
    expect(goal?.body[0]).toEqual({ type: "text", content: [{ t: text, lang: "nb" }] });
    const own = buildPlanReport(inputWith({ plan: NORWEGIAN_PLAN }));
    expect(own).toMatchObject({ lang: "nb", region: "NO" });
    expect(own.titleLang).toBeUndefined();
  });

  test("falls back on the product's word for a kind the framework does not name", () => {
    const document = buildPlanReport(
      inputWith({
        plan: planWith({
          language: "nb",
          elements: [elementWith({ kind: "vision", title: "Et hjem til alle" })],
        }),
      }),
    );
    expect(words(document.sections)).toContain("Visjon");
  });

  test.each(LANGUAGES)("leaves no key untranslated in %s", (language) => {
    const document = buildPlanReport(inputWith({ language }));
    expect(words(document)).not.toMatch(/\b(?:reports|domain|common):|\{\{|\b(?:facts|fields)\./);
  });

  test("gives a document for a plan with nothing in it", () => {
    const plan = planWith({ title: " ", language: "sv" });
    const document = buildPlanReport(inputWith({ plan }));
    expect(document.title).toBe("Utan rubrik");
    expect(words(document.sections)).toContain("Planen har inget innehåll ännu.");
  });

  test("keeps elements that stand deeper than headings go", () => {
    const elements = Array.from({ length: 60 }, (_, depth) =>
      elementWith({
        id: `e${depth}`,
        parentId: depth === 0 ? null : `e${depth - 1}`,
        title: `Nivå ${depth}.`,
      }),
    );
    const document = buildPlanReport(inputWith({ plan: planWith({ language: "sv", elements }) }));
    const found = blocksOf(document).filter((block) => block.type === "element");
    expect(found).toHaveLength(60);
  });

  test("is the same for the same input", () => {
    expect(buildPlanReport(inputWith())).toEqual(buildPlanReport(inputWith()));
  });
});
