import { describe, expect, it } from "vitest";
import { buildOdt, ODT_NAMESPACES } from "../../../test/build-odt.ts";
import { readSource } from "../read-source.ts";

const read = (body: string, parts: Record<string, string> = {}) =>
  readSource({ bytes: buildOdt({ body, parts }), fileName: "plan.odt" });
const told = async (body: string) => {
  const { lines, topics } = await read(body);
  return lines.flatMap((line, at) => (line === "" ? [] : [[line, topics[at]]]));
};
const HEADER = ["Sida 3 Dnr KS 2031/7", "pageFurniture"];

describe("readOdt", () => {
  it("counts headings and lists, which the file holds no numbers of", async () => {
    const item = (text: string) => `<text:list-item><text:p>${text}</text:p></text:list-item>`;
    const body = `<text:p text:style-name="P1">Boligplan</text:p>
      <text:h text:outline-level="1">Mål</text:h><text:h text:outline-level="2">Flere hjem</text:h>
      <text:h text:outline-level="3">Uten nummer</text:h><text:h text:outline-level="1">Tiltak</text:h>
      <text:list text:style-name="Numbers">${item("ett")}<text:list-item><text:p>to</text:p><text:list>${item("under")}${item("mer")}</text:list><text:p>fortsatt to</text:p></text:list-item></text:list>
      <text:list text:style-name="Numbers" text:continue-numbering="true">${item("tre")}</text:list>
      <text:list text:style-name="Bullets">${item("punkt")}</text:list>`;
    expect(await told(body)).toEqual([
      ["# Boligplan", null],
      ["# 1 Mål", null],
      ["## 1.1 Flere hjem", null],
      ["### Uten nummer", null],
      ["# 2 Tiltak", null],
      ["1. ett", null],
      ["2. to", null],
      ["  a) under", null],
      ["  b) mer", null],
      ["fortsatt to", null],
      ["3. tre", null],
      ["- punkt", null],
      HEADER,
    ]);
  });

  it("reads tables and spaces, and puts notes and comments at the end", async () => {
    const body = `<text:p>Alle<text:s text:c="2"/>skal <text:span>bo</text:span><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Etter loven.</text:p></text:note-body></text:note> godt<office:annotation><text:p>Er det sant?</text:p></office:annotation>.</text:p>
      <table:table><table:table-row><table:table-cell><text:p>Tiltak</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>Når</text:p></table:table-cell></table:table-row></table:table>
      <text:table-of-content><text:index-body><text:p>Mål<text:tab/>3</text:p></text:index-body></text:table-of-content>`;
    expect(await told(body)).toEqual([
      ["Alle  skal bo[1] godt.", null],
      ["| Tiltak |  |  | Når |", null],
      ["Mål 3", "contents"],
      ["[1] Etter loven.", "footnote"],
      ["Er det sant?", "comment"],
      HEADER,
    ]);
  });

  it("leaves out what was deleted, and says so", async () => {
    const { lines, notices } = await read(
      "<text:tracked-changes><text:p>Bort</text:p></text:tracked-changes><text:p>Kvar</text:p>",
    );
    expect(lines[0]).toBe("Kvar");
    expect(notices).toEqual(["import.hadTrackedChanges"]);
  });

  it("refuses a file with a password", async () => {
    const manifest = `<manifest:manifest ${ODT_NAMESPACES}><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`;
    const reading = read("<text:p>x</text:p>", { "META-INF/manifest.xml": manifest });
    await expect(reading).rejects.toMatchObject({ code: "import.encrypted" });
  });
});
