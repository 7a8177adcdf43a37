import { strToU8, zipSync } from "fflate";
import type { SampleBlock } from "./sample-document.ts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;

/** A part of a Word document with the given content. */
export function wordPart(root: string, content: string): string {
  return `${HEAD}<w:${root} xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</w:${root}>`;
}

/** Styles as a Swedish Word writes them: ids in Swedish, names in English. */
const STYLES = wordPart(
  "styles",
  `<w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Rubrik"><w:name w:val="Title"/></w:style>
  ${[1, 2, 3]
    .map(
      (level) =>
        `<w:style w:type="paragraph" w:styleId="Rubrik${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
    )
    .join("")}
  <w:style w:type="paragraph" w:styleId="Eget"><w:name w:val="Kommunens rubrik"/><w:basedOn w:val="Rubrik2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Innehll1"><w:name w:val="toc 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Numrerad"><w:name w:val="Numrerad rubrik"/><w:basedOn w:val="Rubrik1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>`,
);

const level = (depth: number, format: string, text: string, style = "") =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${style}<w:lvlText w:val="${text}"/></w:lvl>`;

/** Lists: 1 bullets, 2 numbers with letters below, 3 headings, 4 a word with a number. */
const NUMBERING = wordPart(
  "numbering",
  `<w:abstractNum w:abstractNumId="0">${level(0, "bullet", "\uf0b7")}${level(1, "bullet", "o")}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%2)")}${level(2, "lowerRoman", "%3.")}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, "decimal", "%1", '<w:pStyle w:val="Numrerad"/>')}${level(1, "decimal", "%1.%2")}</w:abstractNum>
  <w:abstractNum w:abstractNumId="3">${level(0, "decimal", "Mål %1:")}</w:abstractNum>
  ${[0, 1, 2, 3].map((id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`).join("")}
  <w:num w:numId="5"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
);

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A paragraph; `run` is the content of its run where it is more than text. */
export function paragraph(options: {
  text?: string;
  style?: string;
  list?: { id: number; depth: number };
  run?: string;
}): string {
  const { text = "", style, list, run } = options;
  const styled = style === undefined ? "" : `<w:pStyle w:val="${style}"/>`;
  const listed = list
    ? `<w:numPr><w:ilvl w:val="${list.depth}"/><w:numId w:val="${list.id}"/></w:numPr>`
    : "";
  const content = run ?? `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
  return `<w:p><w:pPr>${styled}${listed}</w:pPr><w:r><w:rPr><w:b/></w:rPr>${content}</w:r></w:p>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc>${paragraph({ text })}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

export function wordXml(blocks: readonly SampleBlock[]): string {
  return blocks
    .map((block) => {
      if (block.type === "heading") {
        return paragraph({ text: block.text, style: `Rubrik${block.level}` });
      }
      if (block.type === "item") {
        return paragraph({ text: block.text, list: { id: 1, depth: block.depth } });
      }
      return block.type === "table" ? table(block.rows) : paragraph({ text: block.text });
    })
    .join("");
}

/** A Word document around the content of its body; `parts` are added or replace others. */
export function buildDocx(options: {
  body: string;
  parts?: Readonly<Record<string, string | Uint8Array>>;
}): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "word/document.xml": wordPart("document", `<w:body>${options.body}<w:sectPr/></w:body>`),
    "word/styles.xml": STYLES,
    "word/numbering.xml": NUMBERING,
    ...options.parts,
  };
  return zipParts(parts);
}

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries));
}
