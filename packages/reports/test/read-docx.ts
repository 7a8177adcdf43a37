import { strFromU8, unzipSync } from "fflate";

export interface DocxParagraph {
  readonly style: string;
  readonly text: string;
}

export interface ReadDocx {
  readonly paragraphs: readonly DocxParagraph[];
  /** Per table: how many header rows, and the texts of the cells row by row. */
  readonly tables: readonly { readonly headers: number; readonly rows: readonly string[][] }[];
  readonly languages: readonly string[];
  readonly alts: readonly string[];
  readonly footnotes: readonly string[];
  readonly properties: string;
  /** Every XML part, for those who look closer. */
  readonly parts: Readonly<Record<string, string>>;
  readonly media: readonly string[];
}

/** Reads a Word file back from its own parts. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = unzipSync(bytes);
  const parts = Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => name.endsWith(".xml") || name.endsWith(".rels"))
      .map(([name, file]) => [name, strFromU8(file)]),
  );
  const body = parts["word/document.xml"] ?? "";
  return {
    paragraphs: paragraphsOf(body),
    tables: all(body, /<w:tbl>.*?<\/w:tbl>/gs).map((table) => ({
      headers: all(table, /<w:tblHeader\/>/g).length,
      rows: all(table, /<w:tr>.*?<\/w:tr>/gs).map((row) =>
        all(row, /<w:tc>.*?<\/w:tc>/gs).map((cell) => textOf(cell)),
      ),
    })),
    languages: all(body, /<w:lang w:val="[^"]*"/g).map((tag) => tag.slice(15, -1)),
    alts: all(body, /<wp:docPr [^>]*descr="[^"]*"/g).map((tag) =>
      unescapeXml(/descr="([^"]*)"/.exec(tag)?.[1] ?? ""),
    ),
    footnotes: all(parts["word/footnotes.xml"] ?? "", /<w:footnote w:id=.*?<\/w:footnote>/gs).map(
      textOf,
    ),
    properties: parts["docProps/core.xml"] ?? "",
    parts,
    media: Object.keys(files).filter((name) => /^word\/media\/./.test(name)),
  };
}

function paragraphsOf(xml: string): DocxParagraph[] {
  return all(xml, /<w:p>.*?<\/w:p>|<w:p\/>/gs).map((paragraph) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? "",
    text: textOf(paragraph),
  }));
}

function textOf(xml: string): string {
  return unescapeXml(
    all(xml, /<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:br\/>/g)
      .map((piece) => (piece === "<w:br/>" ? "\n" : piece.replace(/<[^>]*>/g, "")))
      .join(""),
  );
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([found]) => found);
}

export function unescapeXml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
