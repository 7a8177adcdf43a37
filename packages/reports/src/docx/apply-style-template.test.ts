import { Document, Packer, Paragraph } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { inputWith } from "../../test/fixture-plans.ts";
import { readDocx } from "../../test/read-docx.ts";
import { buildPlanReport } from "../build-plan-report.ts";
import { writeDocx } from "./write-docx.ts";

const document = buildPlanReport(inputWith());

/** A municipality's template as a Swedish Word writes it: its own ids for the known names. */
async function swedishTemplate(): Promise<Uint8Array> {
  const file = new Document({
    styles: {
      default: { heading1: { run: { font: "Ävå Sans", size: 60, color: "AA0000" } } },
    },
    sections: [
      {
        properties: { page: { margin: { left: 2222, right: 1111, top: 1000, bottom: 1000 } } },
        children: [new Paragraph("Mall")],
      },
    ],
  });
  const files = unzipSync(new Uint8Array(await Packer.toBuffer(file)));
  const styles = strFromU8(files["word/styles.xml"] ?? new Uint8Array());
  files["word/styles.xml"] = strToU8(styles.replaceAll('"Heading1"', '"Rubrik1"'));
  files["word/theme/theme1.xml"] = strToU8('<a:theme xmlns:a="x" name="Ävå"/>');
  return zipSync(files);
}

describe("a municipality's own Word template", () => {
  test("gives its headings, page and theme, and keeps our words and numbers", async () => {
    const plain = readDocx(await writeDocx({ document }));
    const read = readDocx(await writeDocx({ document, styleTemplate: await swedishTemplate() }));
    expect(read.paragraphs.map(({ text }) => text)).toEqual(
      plain.paragraphs.map(({ text }) => text),
    );
    const titles = read.paragraphs.filter(({ style }) => style === "Rubrik1");
    expect(titles).toHaveLength(document.sections.length);
    expect(read.parts["word/styles.xml"]).toContain("Ävå Sans");
    expect(read.parts["word/styles.xml"]).toMatch(/w:styleId="Caption"/);
    expect(read.parts["word/document.xml"]).toMatch(/<w:pgMar [^>]*w:left="2222"/);
    expect(read.parts["word/theme/theme1.xml"]).toContain("Ävå");
    expect(read.parts["[Content_Types].xml"]).toContain("theme1.xml");
  });

  test("names no style that is not there", async () => {
    const { parts } = readDocx(
      await writeDocx({ document, styleTemplate: await swedishTemplate() }),
    );
    const styles = parts["word/styles.xml"] ?? "";
    const ids = new Set([...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id));
    expect(ids.size).toBe([...styles.matchAll(/w:styleId="/g)].length);
    for (const [, id] of (parts["word/document.xml"] ?? "").matchAll(
      /<w:pStyle w:val="([^"]*)"/g,
    )) {
      expect(ids, id).toContain(id);
    }
  });

  test("that cannot be read is refused by name", async () => {
    const wrong = [strToU8("no archive"), zipSync({ "a.txt": strToU8("x") })];
    for (const styleTemplate of wrong) {
      await expect(writeDocx({ document, styleTemplate })).rejects.toThrow("report.badTemplate");
    }
  });
});
