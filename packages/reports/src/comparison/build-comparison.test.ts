import { csvLine } from "@boplan/application/csv-line";
import { FROZEN_VIEWS } from "@boplan/domain/frozen-comparison";
import { LANGUAGES } from "@boplan/domain/tenant";
import { allMunicipalities } from "@boplan/register/municipality";
import { expect, test } from "vitest";
import {
  BORDER_REGION,
  comparisonInput,
  comparisonOf,
  HOSTILE_TITLE,
} from "../../test/fixture-comparison.ts";
import { readXlsx } from "../../test/read-xlsx.ts";
import { writeHtml } from "../html/write-html.ts";
import { allBlocks, cellText, plainText } from "../plain-text.ts";
import { writeXlsx } from "../xlsx/write-xlsx.ts";
import { buildComparison, comparisonTables } from "./build-comparison.ts";
import { tableRows } from "./table-rows.ts";

const input = comparisonInput();

test.each(LANGUAGES)("every word of it is there in %s", (language) => {
  const document = buildComparison({ ...input, language });
  const text = JSON.stringify(document);
  // A text that is missing comes back as its key.
  expect(text.match(/(reports:|domain:|comparison\.)[\w.]+/g)).toBeNull();
  expect(text).not.toContain("{{");
  expect(document.sections).toHaveLength(FROZEN_VIEWS.length + 2);
});

test("a Swedish goal and a Norwegian «Vi vil» stand side by side, each in its language", () => {
  const html = writeHtml(buildComparison(input));
  expect(html).toContain("Äldre ska ha fler större bostäder att välja mellan.");
  expect(html).toMatch(/<span lang="nb">Vi vil at eldre skal bo i en bolig som passer\.<\/span>/);
});

test("every picture is followed by a table with what it shows", () => {
  const blocks = allBlocks(buildComparison(input));
  const pictures = blocks.filter((block) => block.type === "figure");
  expect(pictures.map(({ id }) => id)).toEqual(["map-standing", "heat-1", "map-adapted-housing"]);
  for (const figure of pictures) {
    const after = blocks.slice(blocks.indexOf(figure));
    expect(after.some((block) => block.type === "table")).toBe(true);
    expect(figure.alt).not.toBe("");
    for (const { name } of BORDER_REGION) {
      if (figure.id !== "heat-1") expect(figure.svg).toContain(`>${name.slice(0, 3)}<`);
    }
  }
});

test("SEK and NOK have a column each and no number that holds both", () => {
  const [, counts] = comparisonTables(input, "measures");
  const labels = counts?.columns.map(({ label }) => label) ?? [];
  const [nok, sek] = ["Kostnad, NOK", "Kostnad, SEK"].map((label) => labels.indexOf(label));
  const total = counts?.rows.at(-1);
  expect(total?.kind).toBe("total");
  const cells = total && "cells" in total ? total.cells : [];
  expect([cells[nok ?? -1], cells[sek ?? -1]]).toEqual([
    { value: 7000, text: expect.anything() },
    { value: 3000, text: expect.anything() },
  ]);
  expect(JSON.stringify(buildComparison(input))).not.toMatch(/10[\s\u00a0]?000/);
  expect(plainText(counts?.note ?? "")).toContain("aldrig hoplagda");
});

test("a conversion is told with its rate and its day", () => {
  const { comparison } = input;
  const { measures } = comparison.views;
  if (!measures) throw new Error("no measures");
  const conversion = { from: "NOK", to: "SEK", rate: 0.97, on: "2026-11-20" };
  const views = { ...comparison.views, measures: { ...measures, conversion } };
  const text = JSON.stringify(buildComparison({ ...input, comparison: { ...comparison, views } }));
  expect(text).toContain("1 NOK är räknat som 0,97 SEK, kurs den 2026-11-20");
});

test("it says what cannot be compared", () => {
  const section = buildComparison(input).sections.find(({ id }) => id === "section-not-comparable");
  const said = JSON.stringify(section);
  for (const words of [
    "olika krav",
    "hushåll eller personer",
    "aldrig hoplagda",
    "inte att den saknar plan",
  ]) {
    expect(said).toContain(words);
  }
});

test("the spreadsheet has real numbers and days, and what was typed as text", async () => {
  const document = buildComparison({ ...input, medium: "file" });
  const sheets = readXlsx(await writeXlsx(document));
  expect(sheets.map(({ formulas }) => formulas)).toEqual(sheets.map(() => 0));
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  expect(cells).toContainEqual(expect.objectContaining({ type: "s", value: HOSTILE_TITLE }));
  const overview = sheets.find(({ rows }) => rows[1]?.some(({ value }) => value === "Kommunkod"));
  const code = overview?.rows[1]?.findIndex(({ value }) => value === "Kommunkod") ?? -1;
  expect(overview?.rows[2]?.[code]).toMatchObject({ type: "s", value: "2417" });
  expect(overview?.rows[2]?.find(({ value }) => value === "4")?.type).toBe("n");
});

test("rows for a file of commas are values, and a formula is disarmed", () => {
  const [table] = comparisonTables(input, "measures");
  if (!table) throw new Error("no table");
  const [header, first] = tableRows(table);
  expect(header?.slice(0, 3)).toEqual(["Kommun", "Fullständigt namn", "Kommunkod"]);
  const line = csvLine(first ?? []);
  expect(line).toContain(`"'=HYPERLINK(""http://x"")`);
  expect(tableRows(table)[2]).toContain(1000);
  expect(tableRows(table).every((row) => row.length === header?.length)).toBe(true);
});

test("one without any plan says so, and whom it asked", () => {
  const none = comparisonOf(BORDER_REGION.slice(0, 1));
  const document = buildComparison({ ...input, comparison: none });
  const text = JSON.stringify(document);
  expect(text).toContain("Ingen kommun i urvalet har något att visa här.");
  expect(text).toContain("Norsjö");
});

test("all 647 have a row, and no picture too many", () => {
  const document = buildComparison(
    comparisonInput({ comparison: comparisonOf(allMunicipalities()) }),
  );
  const blocks = allBlocks(document);
  const overview = blocks.find((block) => block.type === "table" && block.id === "table-overview");
  const names =
    overview?.type === "table"
      ? overview.rows.flatMap((row) => ("cells" in row ? [cellText(row.cells[0] ?? "")] : []))
      : [];
  expect(names).toHaveLength(647);
  expect(blocks.filter((block) => block.type === "figure").map(({ id }) => id)).toEqual([
    "map-standing",
    "map-adapted-housing",
  ]);
});
