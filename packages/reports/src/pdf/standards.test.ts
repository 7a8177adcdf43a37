import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, describe, expect, test } from "vitest";
import { FULL_PLAN } from "../../test/fixture-parts.ts";
import { inputWith, NORWEGIAN_PLAN } from "../../test/fixture-plans.ts";
import { allTags, compact, readPdf, spoken } from "../../test/read-pdf.ts";
import { buildPlanReport } from "../build-plan-report.ts";
import { allBlocks } from "../plain-text.ts";
import { createPdfRenderer, type PdfStandard } from "./renderer.ts";

const PATIENT = 120_000;
const renderer = createPdfRenderer({ size: 1, timeoutMs: PATIENT });
afterAll(() => renderer.close());

/** What each standard says of itself in the file's metadata. */
const CLAIMS: Readonly<Record<PdfStandard, readonly RegExp[]>> = {
  "ua-1": [/<pdfuaid:part>1</],
  "a-2a": [/<pdfaid:part>2</, /<pdfaid:conformance>A</],
};

describe.each(["ua-1", "a-2a"] as const)("a plan under %s", { timeout: PATIENT }, (standard) => {
  const order = (input: ReturnType<typeof inputWith>) =>
    renderer.render({
      document: buildPlanReport(input),
      standard,
      creationTime: input.orderedAt,
    });

  test("says what it is: standard, title, language, tags", async () => {
    const bytes = await order(inputWith({ plan: FULL_PLAN }));
    const raw = new TextDecoder().decode(bytes);
    for (const claim of CLAIMS[standard]) expect(raw).toMatch(claim);
    expect(raw).toMatch(/<dc:title>.*Handlingsplan/s);
    const file = await readPdf(bytes);
    expect(file).toMatchObject({ tagged: true, lang: "sv-SE", title: FULL_PLAN.title });
  });

  test("has headings in order, header cells in every table, words for every picture", async () => {
    const input = inputWith({ plan: FULL_PLAN });
    const tags = allTags((await readPdf(await order(input))).tags);
    let above = 0;
    for (const { role } of tags.filter(({ role }) => /^H\d$/.test(role))) {
      const level = Number(role.slice(1));
      expect(level).toBeLessThanOrEqual(above + 1);
      above = level;
    }
    const blocks = allBlocks(buildPlanReport(input));
    // A table over several pages is told by its header cells: each page has its own tree.
    const headed = tags
      .filter(({ role }) => role === "Table")
      .filter((table) => allTags([table]).some(({ role }) => role === "TH"));
    expect(headed.length).toBe(blocks.filter(({ type }) => type === "table").length);
    const alts = tags.filter(({ role }) => role === "Figure").map(({ alt }) => compact(alt ?? ""));
    expect(alts).toEqual(
      blocks.flatMap((block) => (block.type === "figure" ? [compact(block.alt)] : [])),
    );
  });

  test("marks words of another language, and leaves no text outside the tags", async () => {
    const bytes = await order(inputWith({ plan: NORWEGIAN_PLAN, language: "sv" }));
    const tags = allTags((await readPdf(bytes)).tags);
    const foreign = tags.filter(({ lang }) => lang === "nb").map(spoken);
    expect(foreign.join(" ")).toContain("Færre barn i kommunalt disponerte boliger");
    expect(await untagged(bytes)).toEqual([]);
  });
});

/** Text that is neither in the tree of tags nor marked as furniture of the page. */
async function untagged(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const file = await task.promise;
  const found: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const tree = JSON.stringify(await page.getStructTree());
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: boolean[] = [];
    for (const item of items) {
      if ("str" in item) {
        if (item.str.trim() !== "" && !open.includes(true)) found.push(`${number}: ${item.str}`);
      } else if (item.type === "endMarkedContent") open.pop();
      else {
        const known = item.id !== undefined && tree.includes(`"${item.id}"`);
        open.push(known || ("tag" in item && item.tag === "Artifact"));
      }
    }
  }
  await task.destroy();
  return found;
}
