import type { Plan } from "@boplan/domain/plan";
import { REPORT_KINDS } from "@boplan/domain/report";
import { LANGUAGES } from "@boplan/domain/tenant";
import { elementWith, planWith } from "@boplan/framework-sdk/testing";
import { afterAll, describe, expect, test } from "vitest";
import { FULL_PLAN } from "../test/fixture-parts.ts";
import { inputWith, NORWEGIAN_PLAN, SWEDISH_FINDINGS } from "../test/fixture-plans.ts";
import { readPdf } from "../test/read-pdf.ts";
import { buildReport } from "./build-report.ts";
import type { ReportDocument, TableBlock } from "./document-model.ts";
import { createPdfRenderer } from "./pdf/renderer.ts";
import { allBlocks, cellText, plainText } from "./plain-text.ts";

const PATIENT = 120_000;
const renderer = createPdfRenderer({ size: 1, timeoutMs: PATIENT });
afterAll(() => renderer.close());

const BEFORE: Plan = {
  ...FULL_PLAN,
  title: "Utkast till handlingsplan",
  parts: { ...FULL_PLAN.parts, decisions: [] },
  elements: FULL_PLAN.elements
    .filter(({ id }) => id !== "measure-care")
    .map((element) =>
      element.id === "goal"
        ? { ...element, text: "Minst tjugo hem påbörjas varje år.", leadUnitId: null }
        : element,
    ),
};
const base = { plan: BEFORE, label: "Samrådsförslaget" };
const input = inputWith({ plan: FULL_PLAN, findings: SWEDISH_FINDINGS });

function words(value: unknown): string {
  if (typeof value === "string") return `${value}\n`;
  if (value === null || typeof value !== "object") return "";
  return Object.values(value).map(words).join("");
}

function table(document: ReportDocument, id: string): TableBlock {
  const found = allBlocks(document).find((block) => block.type === "table" && block.id === id);
  if (found?.type !== "table") throw new Error(`no table ${id}`);
  return found;
}

function rows(block: TableBlock): string[][] {
  return block.rows.map((row) =>
    row.kind === "group" ? [plainText(row.label)] : row.cells.map(cellText),
  );
}

describe.each(REPORT_KINDS)("a document of kind %s", (kind) => {
  test.each(LANGUAGES)("has no word untranslated in %s", (language) => {
    const document = buildReport({ ...input, language, kind, base });
    expect(words(document)).not.toMatch(/\b(?:reports|domain|common):|\{\{|\b(?:facts|fields)\./);
  });

  test("is set as PDF, ends with its origin, and says what it is", {
    timeout: PATIENT,
  }, async () => {
    const document = buildReport({ ...input, kind, base });
    expect(document.sections.at(-1)?.id).toBe("section-about");
    expect(words(document.sections.at(-1))).toContain(input.contentHash);
    if (kind !== "full") expect(document.documentType).not.toBe("Handlingsplan");
    const creationTime = input.orderedAt;
    const file = await readPdf(await renderer.render({ document, standard: "ua-1", creationTime }));
    expect(file.tagged).toBe(true);
    expect(file.pages).toBeGreaterThan(2);
  });

  test("is made of a plan that says next to nothing", { timeout: PATIENT }, async () => {
    const sparse = inputWith({ plan: { ...NORWEGIAN_PLAN, elements: [], units: [] } });
    const document = buildReport({ ...sparse, kind, base: { ...base, plan: NORWEGIAN_PLAN } });
    const creationTime = sparse.orderedAt;
    await expect(
      renderer.render({ document, standard: "a-2a", creationTime }),
    ).resolves.toBeDefined();
  });
});

describe("the whole plan", () => {
  const full = words(buildReport({ ...input, kind: "full" }).sections);

  test("says everything that stands around the tree", () => {
    const { sections: _, ...parts } = FULL_PLAN.parts;
    const said = [
      ...parts.needs.flatMap((need) => [need.dwellingType, need.tenure, need.source, need.text]),
      ...parts.analyses.flatMap(({ title, text, provider }) => [title, text, provider]),
      ...parts.considerations.flatMap(({ title, how }) => [title, how]),
      ...parts.challenges.flatMap(({ title, text }) => [title, text]),
      ...parts.statements.map(({ text }) => text),
      ...parts.exclusions.map(({ reason }) => reason),
      ...parts.conditionChanges.map(({ text }) => text),
      ...parts.norms.flatMap(({ name, definition }) => [name, definition]),
      ...parts.followUps.flatMap(({ occasion, text }) => [occasion, text]),
      ...parts.phases.flatMap(({ name, milestone, documents }) => [
        name,
        milestone,
        ...documents.map(({ title }) => title),
      ]),
      ...parts.participants.flatMap(({ name, members }) => [name, ...members]),
      ...parts.decisions.flatMap(({ body, text }) => [body, text]),
      ...parts.consultations.flatMap(({ name, text, parties, remarks }) => [
        name,
        text,
        ...parties.map((party) => party.name),
        ...remarks.flatMap((remark) => [remark.text, remark.assessment]),
      ]),
      ...parts.relations.flatMap(({ title, goals }) => [title, ...goals]),
      ...parts.financing.flatMap(({ source, scheme, conditions }) => [source, scheme, conditions]),
      ...parts.lessons.map(({ text }) => text),
      ...parts.setAsides.flatMap(({ reason, by }) => [reason, by]),
    ];
    for (const text of said) expect(full).toContain(text);
  });

  test("keeps the structure of a text: bold, lists, links, notes", () => {
    for (const text of ["tre orter", "Räknat på tätorter enligt SCB.", "Hyresrätt"]) {
      expect(full).toContain(text);
    }
    expect(full).toContain("https://example.org/plan");
  });

  test("shows the municipality's own fields with their values", () => {
    for (const text of ["Agenda 2030-mål", "Mål 11", "Beslut i budget"]) {
      expect(full).toContain(text);
    }
    expect(full.replaceAll("\u00a0", " ")).toContain("Antal hem: \n1 200");
  });

  test("shows what was set aside with name and reason, and no longer as missing", () => {
    const setAside = FULL_PLAN.parts.setAsides[0] ?? null;
    const findings = SWEDISH_FINDINGS.map((finding) => ({ ...finding, setAside }));
    const document = buildReport({ ...input, findings, kind: "full" });
    const outcomes = rows(table(document, "table-requirements")).map((cells) => cells.at(-1));
    expect(outcomes).not.toContain("Saknas");
    expect(outcomes).toContain("Åsidosatt");
    expect(rows(table(document, "table-set-asides"))[0]).toEqual([
      "Planera uppföljning varje år\nHela planen",
      "Följs upp i budgeten.",
      "Maja Åkesson",
      "20 maj 2031",
    ]);
  });
});

describe("the implementation programme", () => {
  test("ties goals to instruments, units, time and money, and names what is missing", () => {
    const document = buildReport({ ...input, kind: "implementation" });
    const matrix = rows(table(document, "table-matrix")).map((cells) =>
      cells.map((cell) => cell.replaceAll("\u00a0", " ")),
    );
    expect(matrix).toContainEqual(["Mandatmål 1.1 Byggstart varje år"]);
    expect(matrix).toContainEqual([
      "1.1.1",
      "Fördela mark två gånger om året",
      "Markanvisning",
      "Planenheten\nÄvåbostäder AB\nÄvå byalag",
      "2031–2034",
      "850 000 SEK",
    ]);
    expect(words(document)).toContain("Åtgärder utan ansvarig: Åtgärd 1.1.1, 1.");
  });
});

describe("the timeline", () => {
  test("marks what is late on the day that the document speaks of, in picture and table", () => {
    const late = (on: string) => {
      const statedOn = new Date(`${on}T12:00:00Z`);
      const document = buildReport({ ...input, kind: "implementation", statedOn });
      const figure = allBlocks(document).find(({ type }) => type === "figure");
      return {
        table: rows(table(document, "table-timeline")).flat().join("\n"),
        svg: figure?.type === "figure" ? figure.svg : "",
      };
    };
    expect(late("2033-01-15").table).toContain("försenad");
    expect(late("2033-01-15").svg).toContain(">!</text>");
    expect(late("2033-01-15").svg).toContain("15 jan. 2033");
    expect(late("2031-02-01").table).not.toContain("försenad");
    expect(late("2031-02-01").svg).not.toContain(">!</text>");
  });
});

describe("a text of plain words", () => {
  test("has its lines with a dash as a list", () => {
    const plan = planWith({
      language: "sv",
      elements: [elementWith({ text: "Vi gör detta:\n- bygger\n- hyr ut" })],
    });
    const element = allBlocks(buildReport({ ...inputWith({ plan }), kind: "full" })).find(
      ({ type }) => type === "element",
    );
    expect(element).toMatchObject({
      body: [{ type: "text" }, { type: "list", items: [{}, {}] }],
    });
  });
});

describe("the yearly table", () => {
  test("holds what goes on in the year, and its money alone", () => {
    const document = buildReport({ ...input, kind: "year" });
    const year = rows(table(document, "table-year")).flat().join("\n").replaceAll("\u00a0", " ");
    expect(document.landscape).toBe(true);
    expect(year).toContain("Fördela mark två gånger om året");
    expect(year).toContain("3 000 000 SEK");
    // Of 2033, and finished in 2031.
    expect(year).not.toContain("21 500 000");
    expect(year).not.toContain("Rita en karta");
  });
});

describe("changes between two versions", () => {
  const document = buildReport({ ...input, kind: "changes", base });

  test("are counted and shown before and after, the new words in bold", () => {
    const changed = table(document, "table-elements");
    const said = rows(changed);
    expect(said).toContainEqual(["Ny: Åtgärd 2.1.1 Bygg tolv lägenheter vid Strandängen"]);
    expect(said).toContainEqual(["Ändrad: Mandatmål 1.1 Byggstart varje år"]);
    expect(said).toContainEqual(["Ansvarig", "", "Planenheten"]);
    const text = changed.rows.find(
      (row) => "cells" in row && cellText(row.cells[0] ?? "") === "Text",
    );
    expect(words(text)).toContain("tjugo");
    expect(rows(table(document, "table-facts"))[0]).toEqual([
      "Rubrik",
      BEFORE.title,
      FULL_PLAN.title,
    ]);
    expect(rows(table(document, "table-parts"))).toContainEqual(["Beslut", "1", "0", "0"]);
  });

  test("that do not exist are said not to", () => {
    const same = buildReport({ ...input, kind: "changes", base: { ...base, plan: FULL_PLAN } });
    expect(words(same.sections)).toContain("Versionerna säger samma sak.");
  });

  test("cannot be shown without a version to compare with", () => {
    expect(() => buildReport({ ...input, kind: "changes" })).toThrow("report.invalidDocument");
  });
});
