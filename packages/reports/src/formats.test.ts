import { buildTree, flattenTree, isCarriedOut } from "@boplan/domain/plan";
import { elementWith, planWith } from "@boplan/framework-sdk/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FULL_PLAN } from "../test/fixture-parts.ts";
import { FIXTURE_HASH, inputWith, NORWEGIAN_PLAN } from "../test/fixture-plans.ts";
import { type ReadDocx, readDocx } from "../test/read-docx.ts";
import { allTags, compact, type ReadPdf, readPdf, spoken } from "../test/read-pdf.ts";
import { type ReadSheet, readXlsx } from "../test/read-xlsx.ts";
import { buildPlanReport } from "./build-plan-report.ts";
import type { Block } from "./document-model.ts";
import { writeDocx } from "./docx/write-docx.ts";
import { writeHtml } from "./html/write-html.ts";
import { createPdfRenderer } from "./pdf/renderer.ts";
import { allBlocks, plainText } from "./plain-text.ts";
import { writeXlsx } from "./xlsx/write-xlsx.ts";

const PATIENT = 120_000;
const input = inputWith({ plan: FULL_PLAN });
const document = buildPlanReport(input);
const blocks = allBlocks(document);
const numbered = blocks.filter((block) => block.type === "table" || block.type === "figure");
const nodes = flattenTree(buildTree(FULL_PLAN.elements));

let pdf: ReadPdf;
let docx: ReadDocx;
let html: string;
let sheets: ReadSheet[];

const renderer = createPdfRenderer({ size: 1, timeoutMs: PATIENT });
afterAll(() => renderer.close());

beforeAll(async () => {
  const creationTime = input.orderedAt;
  pdf = await readPdf(await renderer.render({ document, standard: "ua-1", creationTime }));
  docx = readDocx(await writeDocx({ document }));
  html = writeHtml(document);
  sheets = readXlsx(await writeXlsx(document));
}, PATIENT);

/** The page's text, without marks and white space. */
const htmlText = () =>
  compact(
    html
      .replace(/<style>.*?<\/style>/s, "")
      .replace(/<[^>]*>/g, "")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&"),
  );

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

describe("one document in four formats", () => {
  test("has the same number and name for every element", () => {
    const read = {
      pdf: compact(pdf.tags.map(spoken).join("")),
      docx: compact(docx.paragraphs.map(({ text }) => text).join("")),
      html: htmlText(),
    };
    const cells = sheets.flatMap(({ rows }) => rows);
    for (const { element, number } of nodes) {
      const title = escaped(compact(element.title));
      // A heading has its kind and number before it, a row its number and what is unusual.
      const pattern = isCarriedOut(element.kind)
        ? `${escaped(number)}(?:Aktivitet:)?${title}`
        : `${escaped(number)}(?:[A-ZÅÄÖ]*)?${title}`;
      for (const [format, text] of Object.entries(read)) {
        expect(new RegExp(pattern).test(text), `${format}: ${number} ${element.title}`).toBe(true);
      }
      const row = cells.find(
        (found) =>
          found.some(({ value }) => value === number) &&
          found.some(({ value }) => value.includes(element.title)),
      );
      expect(row, `xlsx: ${number} ${element.title}`).toBeDefined();
    }
  });

  test("counts and captions tables and figures alike", () => {
    expect(numbered.length).toBeGreaterThan(20);
    for (const block of numbered) {
      const name = block.type === "table" ? "Tabell" : "Figur";
      const caption = compact(`${name}${block.number}.${plainText(block.caption)}`);
      expect(compact(pdf.tags.map(spoken).join(""))).toContain(caption);
      const captions = docx.paragraphs.filter(({ style }) => style === "Caption");
      expect(captions.map(({ text }) => compact(text))).toContain(caption);
      expect(htmlText()).toContain(caption);
      if (block.type === "figure") continue;
      const sheet = sheets.find((one) => one.name === `Tabell ${block.number}`);
      expect(compact(sheet?.rows[0]?.[0]?.value ?? "")).toBe(caption);
    }
  });

  test("numbers its sections alike, and headings never skip a level", () => {
    const titles = document.sections.map(({ number, title }) => compact(`${number}${title}`));
    const word = docx.paragraphs.filter(({ style }) => /^Heading\d$/.test(style));
    const first = word.filter(({ style }) => style === "Heading1");
    expect(first.map(({ text }) => compact(text))).toEqual(titles);
    let above = 0;
    for (const { style } of word) {
      const level = Number(style.slice(-1));
      expect(level).toBeLessThanOrEqual(above + 1);
      above = level;
    }
    const printed = allTags(pdf.tags)
      .filter(({ role }) => role === "H1")
      .map((tag) => compact(spoken(tag)).replace(/(?:BESLUTS|INFORMATIONS)DEL/, ""));
    expect(printed.slice(1)).toEqual(titles);
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
  });

  test("carries case number and checksum", () => {
    const about = sheets[0]?.rows.flat().map(({ value }) => value);
    expect(about).toEqual(expect.arrayContaining(["KS-31/00042", FIXTURE_HASH]));
    for (const text of [compact(pdf.text), compact(JSON.stringify(docx.parts)), htmlText()]) {
      expect(text).toContain(compact("KS-31/00042"));
      expect(text).toContain(FIXTURE_HASH);
    }
  });
});

describe("the Word file", () => {
  test("has one header row in each table, and no table but those of the plan", () => {
    expect(docx.tables).toHaveLength(blocks.filter(({ type }) => type === "table").length);
    for (const { headers, rows } of docx.tables) {
      expect(headers).toBe(1);
      expect(rows[0]?.every((cell) => cell.trim() !== "")).toBe(true);
    }
  });

  test("draws its pictures with words, as SVG with a PNG for older programs", () => {
    const figures = blocks.filter((block) => block.type === "figure");
    expect(docx.alts).toEqual(figures.map(({ alt }) => alt));
    const endings = docx.media.map((name) => name.split(".").at(-1)).toSorted();
    expect(endings).toEqual([...figures.map(() => "png"), ...figures.map(() => "svg")]);
  });

  test("has title, language, contents, footnotes and links", () => {
    expect(docx.properties).toContain(FULL_PLAN.title);
    expect(docx.parts["word/styles.xml"]).toContain('w:val="sv-SE"');
    expect(docx.parts["word/document.xml"]).toContain("TOC \\h");
    expect(docx.footnotes.join("\n")).toContain("Räknat på tätorter enligt SCB.");
    expect(docx.parts["word/_rels/document.xml.rels"]).toContain("https://example.org/plan");
  });

  test("marks the plan's words where they are in another language", async () => {
    const foreign = buildPlanReport(inputWith({ plan: NORWEGIAN_PLAN, language: "sv" }));
    const read = readDocx(await writeDocx({ document: foreign }));
    expect(new Set(read.languages)).toEqual(new Set(["nb-NO"]));
    const page = writeHtml(foreign);
    expect(page.includes('<span lang="nb"><strong>Bruk startlån før leie</strong></span>')).toBe(
      true,
    );
  });
});

describe("the workbook", () => {
  test("holds one sheet for each table, with its header in view", () => {
    const tables = sheets.filter(({ name }) => name.startsWith("Tabell"));
    expect(tables).toHaveLength(blocks.filter(({ type }) => type === "table").length);
    for (const { frozen } of tables) expect(frozen).toBe(2);
  });

  test("counts with numbers and days, and shows currency and unit beside them", () => {
    const money = sheets.find(({ rows }) => rows[0]?.[0]?.value.includes("Kostnader per år"));
    const row = money?.rows.find(([year]) => year?.value === "2032");
    expect(row?.slice(1)).toEqual([
      { type: "n", value: "400000" },
      { type: "n", value: "3000000" },
      { type: "n", value: "3400000" },
      { type: "n", value: "400000" },
    ]);
    const decisions = sheets.find(({ rows }) => rows[0]?.[0]?.value.includes("Beslut om planen"));
    // Days since the last day of 1899, as workbooks count them.
    expect(decisions?.rows[2]?.[2]).toEqual({ type: "n", value: "48015" });
  });
});

test("a picture that cannot be drawn leaves its words in its place", {
  timeout: PATIENT,
}, async () => {
  const broken = (block: Block): Block => {
    if (block.type === "figure") return { ...block, svg: "<svg><g></svg>" };
    return block.type === "element" ? { ...block, blocks: block.blocks.map(broken) } : block;
  };
  const without = {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map(broken),
    })),
  };
  const alt = blocks.flatMap((block) => (block.type === "figure" ? [compact(block.alt)] : []))[0];
  expect(alt).toBeTruthy();
  const creationTime = input.orderedAt;
  const printed = await readPdf(
    await renderer.render({ document: without, standard: "ua-1", creationTime }),
  );
  expect(compact(printed.tags.map(spoken).join(""))).toContain(alt);
  const word = readDocx(await writeDocx({ document: without }));
  expect(compact(word.paragraphs.map(({ text }) => text).join(""))).toContain(alt);
  const page = writeHtml(without);
  expect(page).not.toContain("<g></svg>");
  expect(compact(page.replace(/<[^>]*>/g, "").replaceAll("&quot;", '"'))).toContain(alt);
});

describe("what a user typed", () => {
  const typed = [
    '=HYPERLINK("http://evil.example","klicka")',
    "@SUM(A1:A9)",
    "+1+1",
    "-2+3",
    '#import "@preview/x"',
    "<script>alert(1)</script>",
    "</w:t><w:t>",
    "&amp; ]]> <!--",
    "javascript:alert(1)",
  ];
  const hostile = buildPlanReport(
    inputWith({
      plan: planWith({
        title: typed.join(" "),
        language: "sv",
        document: { caseNumber: typed[0] ?? null },
        elements: typed.flatMap((text, at) => [
          elementWith({ id: `g"${at}'<`, title: text, text }),
          elementWith({ id: `m${at}`, parentId: `g"${at}'<`, kind: "measure", title: text, text }),
        ]),
      }),
    }),
  );

  test("stays text in the workbook", async () => {
    const read = readXlsx(await writeXlsx(hostile));
    expect(read.reduce((sum, { formulas }) => sum + formulas, 0)).toBe(0);
    const cells = read.flatMap(({ rows }) => rows.flat());
    for (const text of typed) {
      expect(
        cells.some(({ type, value }) => type === "s" && value.includes(text)),
        text,
      ).toBe(true);
    }
  });

  test("stays text in the page", () => {
    const page = writeHtml(hostile);
    expect(page).not.toContain("<script");
    expect(page).not.toMatch(/href="javascript/i);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("stays text in the Word file", async () => {
    const read = readDocx(await writeDocx({ document: hostile }));
    const text = read.paragraphs.map((paragraph) => paragraph.text).join("\n");
    for (const piece of typed) expect(text).toContain(piece);
    expect(read.parts["word/document.xml"]).not.toContain("HYPERLINK &quot;http://evil");
  });

  test("of any script and any length comes through, and half characters stop nothing", async () => {
    const texts = ["nul\u0000och\u0007klocka", "halv\ud83d", "خطة السكن", "Hem 🏠 för alla", "住"];
    const long = `${"Ett stycke om boende. ".repeat(4_600)}Slutet.`;
    const odd = buildPlanReport(
      inputWith({
        plan: planWith({
          title: texts.join(" "),
          language: "sv",
          elements: [...texts, long].map((text, at) =>
            elementWith({ id: `e${at}`, title: text.slice(0, 40), text }),
          ),
        }),
      }),
    );
    const read = readDocx(await writeDocx({ document: odd }));
    expect(read.paragraphs.some(({ text }) => text.endsWith("Slutet."))).toBe(true);
    expect(read.parts["word/document.xml"]).toContain("<w:bidi/>");
    expect(read.parts["word/document.xml"]).not.toMatch(/[^\P{Cc}\n\t\r]/u);
    const page = writeHtml(odd);
    for (const text of ["nulochklocka", "خطة السكن", "Hem 🏠 för alla", "住", "Slutet."]) {
      expect(page).toContain(text);
    }
    const longest = readXlsx(await writeXlsx(odd)).flatMap(({ rows }) =>
      rows.flat().map(({ value }) => value.length),
    );
    expect(Math.max(...longest)).toBeLessThan(32_768);
  });

  test("in a table of 5,000 rows loses no row", { timeout: PATIENT }, async () => {
    const measures = Array.from({ length: 5_000 }, (_, at) =>
      elementWith({ id: `m${at}`, parentId: "g", kind: "measure", title: `Åtgärd nr ${at}.` }),
    );
    const large = buildPlanReport(
      inputWith({
        plan: planWith({ language: "sv", elements: [elementWith({ id: "g" }), ...measures] }),
      }),
    );
    const page = writeHtml(large);
    const table = readDocx(await writeDocx({ document: large })).tables.find(
      ({ rows }) => rows.length > 5_000,
    );
    expect(table?.rows.at(-1)?.[1]).toContain("Åtgärd nr 4999.");
    expect(page).toContain("Åtgärd nr 4999.");
  });
});
