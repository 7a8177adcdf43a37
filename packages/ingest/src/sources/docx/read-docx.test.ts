import { describe, expect, it } from "vitest";
import { buildDocx, paragraph, table, wordPart } from "../../../test/build-docx.ts";
import { readSource } from "../read-source.ts";

const read = async (body: string, parts: Record<string, string | Uint8Array> = {}) =>
  readSource({ bytes: buildDocx({ body, parts }), fileName: "plan.docx" });
const linesOf = async (body: string) => (await read(body)).lines.filter((line) => line !== "");

describe("readDocx", () => {
  it("gives headings by the level of their style, whatever the style is called", async () => {
    const lines = await linesOf(
      [
        paragraph({ text: "Handlingsplan", style: "Rubrik" }),
        paragraph({ text: "Mål", style: "Rubrik1" }),
        paragraph({ text: "Fler\u00a0hem", style: "Eget" }),
        paragraph({ text: "Vanlig text", style: "Normal" }),
        paragraph({ text: "Okänt format", style: "Finns inte" }),
      ].join(""),
    );
    expect(lines).toEqual([
      "# Handlingsplan",
      "# Mål",
      "## Fler hem",
      "Vanlig text",
      "Okänt format",
    ]);
  });

  it("counts lists as Word does, and keeps the numbers of headings", async () => {
    const item = (text: string, id: number, depth = 0) => paragraph({ text, list: { id, depth } });
    const lines = await linesOf(
      [
        paragraph({ text: "Bakgrund", style: "Numrerad" }),
        paragraph({ text: "Åtgärder", style: "Numrerad" }),
        item("Bygga", 2),
        item("hyresrätter", 2, 1),
        item("småhus", 2, 1),
        item("vid sjön", 2, 2),
        item("Förvalta", 2),
        item("en annan lista börjar om", 5),
        item("punkt", 1),
        item("under punkten", 1, 1),
        item("Fler bostäder", 4),
      ].join(""),
    );
    expect(lines).toEqual([
      "# 1 Bakgrund",
      "# 2 Åtgärder",
      "1. Bygga",
      "  a) hyresrätter",
      "  b) småhus",
      "    - i. vid sjön",
      "2. Förvalta",
      "1. en annan lista börjar om",
      "- punkt",
      "  - under punkten",
      "Mål 1: Fler bostäder",
    ]);
  });

  it("gives tables as rows, also with wide cells, lists and tables in them", async () => {
    const wide = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph({ text: "Åtgärd" })}</w:tc><w:tc>${paragraph({ text: "När" })}</w:tc></w:tr>
      <w:tr><w:tc>${paragraph({ text: "A|B" })}</w:tc><w:tc>${paragraph({ text: "ett", list: { id: 1, depth: 0 } })}${paragraph({ text: "två", list: { id: 1, depth: 0 } })}</w:tc><w:tc>${table([["2031", "2032"]])}<w:p/></w:tc></w:tr></w:tbl>`;
    const frame = `<w:tbl><w:tr><w:tc>${paragraph({ text: "Mål", style: "Rubrik1" })}${paragraph({ text: "Fler hem" })}</w:tc></w:tr></w:tbl>`;
    expect(await linesOf(wide + frame)).toEqual([
      "| Åtgärd |  | När |",
      "| A/B | • ett • två | 2031 · 2032 |",
      "# Mål",
      "Fler hem",
    ]);
  });

  it("keeps notes, comments, headers and contents apart from the text", async () => {
    const { lines, topics } = await read(
      [
        paragraph({ text: "Mål 3", style: "Innehll1" }),
        paragraph({ run: `<w:t>Alla ska bo</w:t><w:footnoteReference w:id="2"/>` }),
        paragraph({ text: "Slut" }),
      ].join(""),
      {
        "word/footnotes.xml": wordPart(
          "footnotes",
          `<w:footnote w:type="separator" w:id="0">${paragraph({ run: "<w:separator/>" })}</w:footnote><w:footnote w:id="2">${paragraph({ text: "Enligt lagen." })}</w:footnote>`,
        ),
        "word/comments.xml": wordPart(
          "comments",
          `<w:comment w:id="1">${paragraph({ text: "Stämmer det?" })}</w:comment>`,
        ),
        "word/header1.xml": wordPart("hdr", paragraph({ text: "Dnr KS-31/00042" })),
        "word/header2.xml": wordPart("hdr", paragraph({ text: "Dnr KS-31/00042" })),
        "word/footer1.xml": wordPart("ftr", paragraph({ text: "Sida 1" })),
      },
    );
    const told = lines.flatMap((line, at) => (line === "" ? [] : [[line, topics[at]]]));
    expect(told).toEqual([
      ["Dnr KS-31/00042", "pageFurniture"],
      ["Mål 3", "contents"],
      ["Alla ska bo[1]", null],
      ["Slut", null],
      ["[1] Enligt lagen.", "footnote"],
      ["Stämmer det?", "comment"],
      ["Sida 1", "pageFurniture"],
    ]);
  });

  it("reads changed text as accepted, text boxes once, and breaks as lines", async () => {
    const changed = `<w:p><w:r><w:t>Bygga </w:t></w:r><w:del><w:r><w:delText>tio</w:delText></w:r></w:del><w:ins><w:r><w:t>tolv</w:t></w:r></w:ins><w:r><w:t> hem</w:t></w:r></w:p>`;
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph({ text: "I rutan" })}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph({ text: "I rutan" })}</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>Bredvid</w:t></w:r></w:p>`;
    const broken = paragraph({
      run: "<w:t>Ägare:</w:t><w:tab/><w:t>Anna</w:t><w:br/><w:t>Tid: 2031</w:t>",
    });
    const { lines, notices } = await read(changed + box + broken);
    expect(lines.filter((line) => line !== "")).toEqual([
      "Bygga tolv hem",
      "I rutan",
      "Bredvid",
      "Ägare:\tAnna",
      "Tid: 2031",
    ]);
    expect(notices).toEqual(["import.hadTrackedChanges"]);
  });
});
