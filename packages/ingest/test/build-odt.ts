import { escapeXml, zipParts } from "./build-docx.ts";
import type { SampleBlock } from "./sample-document.ts";

const NAMESPACES = ["office", "text", "table", "style", "fo", "manifest", "draw"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");

const STYLES = `<office:document-styles ${NAMESPACES}><office:styles>
  <style:style style:name="Title" style:family="paragraph"/>
  <text:outline-style style:name="Outline">
    <text:outline-level-style text:level="1" style:num-format="1"/>
    <text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/>
    <text:outline-level-style text:level="3" style:num-format=""/>
  </text:outline-style></office:styles>
  <office:master-styles><style:master-page><style:header><text:p>Sida <text:page-number>3</text:page-number> Dnr KS 2031/7</text:p></style:header></style:master-page></office:master-styles>
</office:document-styles>`;

const LISTS = `<text:list-style style:name="Bullets">
    <text:list-level-style-bullet text:level="1" text:bullet-char="•"/>
    <text:list-level-style-bullet text:level="2" text:bullet-char="–"/>
  </text:list-style>
  <text:list-style style:name="Numbers">
    <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
    <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>
  </text:list-style>
  <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>`;

export function odtXml(blocks: readonly SampleBlock[]): string {
  return blocks
    .map((block) => {
      if (block.type === "heading") {
        return `<text:h text:outline-level="${block.level}">${escapeXml(block.text)}</text:h>`;
      }
      if (block.type === "paragraph") return `<text:p>${escapeXml(block.text)}</text:p>`;
      if (block.type === "item") {
        const list = (content: string) =>
          `<text:list text:style-name="Bullets"><text:list-item>${content}</text:list-item></text:list>`;
        const words = `<text:p>${escapeXml(block.text)}</text:p>`;
        return list(block.depth === 0 ? words : list(words));
      }
      const cell = (text: string) =>
        `<table:table-cell><text:p>${escapeXml(text)}</text:p></table:table-cell>`;
      const row = (cells: readonly string[]) =>
        `<table:table-row>${cells.map(cell).join("")}</table:table-row>`;
      return `<table:table>${block.rows.map(row).join("")}</table:table>`;
    })
    .join("");
}

/** An OpenDocument text around the content of its body. */
export function buildOdt(options: {
  body: string;
  parts?: Readonly<Record<string, string>>;
}): Uint8Array {
  return zipParts({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<office:document-content ${NAMESPACES}><office:automatic-styles>${LISTS}</office:automatic-styles><office:body><office:text>${options.body}</office:text></office:body></office:document-content>`,
    "styles.xml": STYLES,
    "META-INF/manifest.xml": `<manifest:manifest ${NAMESPACES}/>`,
    ...options.parts,
  });
}

export const ODT_NAMESPACES = NAMESPACES;
