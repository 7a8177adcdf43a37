import { Document, Packer, Paragraph } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { inputWith } from "../../test/fixture-plans.ts";
import { readDocx } from "../../test/read-docx.ts";
import { buildPlanReport } from "../build-plan-report.ts";
import { describeStyleTemplate, readStyleTemplate } from "./read-style-template.ts";
import { writeDocx } from "./write-docx.ts";
import { writeStyledDocx } from "./write-styled-docx.ts";

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

const PICTURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function headerXml(inner: string): string {
  return `<w:hdr ${W}><w:p><w:r><w:t>Ävå kommun</w:t></w:r></w:p>${inner}</w:hdr>`;
}

function linksXml(relation: string): string {
  return `<Relationships><Relationship Id="rId1" ${relation}/></Relationships>`;
}

/** A template with a header that shows a logo, a footer and numbered headings; `files` go on top. */
async function letterhead(files: Record<string, Uint8Array>): Promise<Uint8Array> {
  const parts = unzipSync(await swedishTemplate());
  const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const rels = strFromU8(parts["word/_rels/document.xml.rels"] ?? new Uint8Array());
  const styles = strFromU8(parts["word/styles.xml"] ?? new Uint8Array());
  const references =
    '<w:headerReference w:type="default" r:id="hd"/><w:footerReference w:type="default" r:id="ft"/>';
  const relations =
    '<Relationship Id="hd" Type="x/header" Target="header1.xml"/><Relationship Id="ft" Type="x/footer" Target="footer1.xml"/></Relationships>';
  return zipSync({
    ...parts,
    "word/document.xml": strToU8(body.replace("<w:pgSz", `${references}<w:pgSz`)),
    "word/_rels/document.xml.rels": strToU8(rels.replace("</Relationships>", relations)),
    "word/styles.xml": strToU8(
      styles.replace("<w:pPr>", '<w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr>'),
    ),
    "word/header1.xml": strToU8(headerXml("")),
    "word/_rels/header1.xml.rels": strToU8(linksXml('Type="x/image" Target="media/logo.png"')),
    "word/media/logo.png": PICTURE,
    "word/footer1.xml": strToU8(`<w:ftr ${W}><w:p><w:r><w:t>Storgatan 1</w:t></w:r></w:p></w:ftr>`),
    ...files,
  });
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

  test("keeps a table of many columns lying, on their paper", async () => {
    const lying = { ...document, landscape: true };
    const read = readDocx(
      await writeDocx({ document: lying, styleTemplate: await swedishTemplate() }),
    );
    const size = /<w:pgSz [^>]*>/.exec(read.parts["word/document.xml"] ?? "")?.[0];
    expect(size).toMatch(/w:w="16838" w:h="11906" w:orient="landscape"/);
  });

  test("gives header, footer and logo, and our case number stays", async () => {
    const styleTemplate = await letterhead({});
    const read = readDocx(await writeDocx({ document, styleTemplate }));
    for (const place of ["1", "2"]) {
      expect(read.parts[`word/header${place}.xml`]).toContain("Ävå kommun");
      expect(read.parts[`word/_rels/header${place}.xml.rels`]).toContain(
        `media/template-header${place}-1.png`,
      );
    }
    expect(read.media).toEqual(expect.arrayContaining(["word/media/template-header1-1.png"]));
    const footer = read.parts["word/footer1.xml"] ?? "";
    expect(footer).toContain("Storgatan 1");
    expect(footer).toContain(document.caseNumber);
  });

  test("says what it has to give", async () => {
    expect(describeStyleTemplate(await letterhead({}))).toMatchObject({
      theme: true,
      header: true,
      footer: true,
      pictures: 1,
    });
  });

  test("takes no numbers from a template: ours are text", async () => {
    const read = readDocx(await writeDocx({ document, styleTemplate: await letterhead({}) }));
    expect(read.parts["word/styles.xml"]).not.toContain("<w:numPr");
  });

  test("with anything that runs or fetches is refused by name", async () => {
    const header = (inner: string) => ({ "word/header1.xml": strToU8(headerXml(inner)) });
    const links = (relation: string) => ({
      "word/_rels/header1.xml.rels": strToU8(linksXml(relation)),
    });
    const wrong: readonly [Record<string, Uint8Array>, string][] = [
      [{ "word/vbaProject.bin": strToU8("x") }, "report.templateActive"],
      [header("<w:p><w:r><w:object/></w:r></w:p>"), "report.templateActive"],
      [header('<w:p><w:fldSimple w:instr="DDEAUTO c:\\x"/></w:p>'), "report.templateActive"],
      [
        header(
          '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>INCLUDE</w:instrText><w:instrText>PICTURE "http://x"</w:instrText></w:r></w:p>',
        ),
        "report.templateActive",
      ],
      [
        { "word/header1.xml": strToU8(`<!DOCTYPE x [<!ENTITY a "b">]>${headerXml("")}`) },
        "report.templateActive",
      ],
      [links('Type="x/oleObject" Target="media/logo.png"'), "report.templateActive"],
      [
        links('Type="x/image" Target="http://evil.example/a.png" TargetMode="External"'),
        "report.templateExternal",
      ],
      [links('Type="x/image" Target="../../secret.png"'), "report.badTemplate"],
      [{ "word/media/logo.png": strToU8("no picture") }, "report.badTemplate"],
      [header("<w:p><w:r></w:p>"), "report.badTemplate"],
      [{ "word/media/logo.png": new Uint8Array(6_000_000) }, "report.templateTooLarge"],
    ];
    for (const [files, code] of wrong) {
      const styleTemplate = await letterhead(files);
      expect(() => readStyleTemplate(styleTemplate), code).toThrow(code);
    }
    const large = new Uint8Array(10_000_001);
    expect(() => readStyleTemplate(large)).toThrow("report.templateTooLarge");
  });

  test("that is gone or no longer passes gives a document all the same, which says so", async () => {
    const bad = { name: "Ävå.docx", bytes: strToU8("no archive") };
    for (const template of [bad, { ...bad, bytes: null }]) {
      const { paragraphs } = readDocx(await writeStyledDocx({ document, template }));
      const said = paragraphs.map(({ text }) => text).join("\n");
      expect(said).toContain("”Ävå.docx” gick inte att använda");
      expect(said).toContain(document.title);
    }
    const whole = { name: "Ävå.docx", bytes: await swedishTemplate() };
    const { paragraphs } = readDocx(await writeStyledDocx({ document, template: whole }));
    expect(paragraphs.some(({ style }) => style === "Rubrik1")).toBe(true);
    expect(paragraphs.map(({ text }) => text).join()).not.toContain("Ävå.docx");
  });

  test("that cannot be read is refused by name", async () => {
    const wrong = [strToU8("no archive"), zipSync({ "a.txt": strToU8("x") })];
    for (const styleTemplate of wrong) {
      await expect(writeDocx({ document, styleTemplate })).rejects.toThrow("report.badTemplate");
    }
  });
});
