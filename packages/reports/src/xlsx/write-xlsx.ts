import writeExcelFile, { type CellObject, type Sheet } from "write-excel-file/node";
import type { Cell, ElementBlock, Fact, ReportDocument, TableBlock } from "../document-model.ts";
import { allBlocks, cellText, isInline, plainText, xmlText } from "../plain-text.ts";
import { numberFormat } from "./number-format.ts";

/** A cell holds no more; what is cut is in the other formats of the same document. */
const LONGEST_TEXT = 32_000;

/** Rows above the data that stay in view: the caption and the header. */
const HEADER_ROWS = 2;

/**
 * The document's tables as a workbook: what it is and from which version on the first sheet, every
 * element on the second, then one sheet for each table, numbered as in the other formats. Numbers
 * and days are real; whatever a user typed is text, also when it looks like a formula.
 */
export async function writeXlsx(document: ReportDocument): Promise<Uint8Array> {
  const blocks = allBlocks(document);
  const tables = blocks.filter((block) => block.type === "table");
  const elements = blocks.filter((block) => block.type === "element");
  const sheets = [
    aboutSheet({ document, tables }),
    ...(elements.length === 0 ? [] : [elementSheet({ document, elements })]),
    ...tables.map((table) => tableSheet({ document, table })),
  ];
  return new Uint8Array(await writeExcelFile([...sheets]).toBuffer());
}

function aboutSheet(options: {
  document: ReportDocument;
  tables: readonly TableBlock[];
}): Sheet<Buffer> {
  const { document, tables } = options;
  const { labels } = document;
  const facts: [string, string][] = [
    [document.brand.name, document.documentType],
    ...document.facts.map(({ label, value }): [string, string] => [label, cellText(value)]),
    [labels.caseNumber, document.caseNumber],
    [labels.version, document.versionLabel],
    [labels.checksum, document.contentHash],
  ];
  const seen = new Set<string>();
  const rows = facts.filter(([label, value]) => {
    const key = `${label}\n${value}`;
    return value !== "" && !seen.has(key) && seen.add(key);
  });
  return {
    sheet: sheetName(document.labels.contents),
    columns: [{ width: 30 }, { width: 90 }],
    data: [
      [{ ...boldCell(document.title), fontSize: 16 }],
      ...(document.banner === "" ? [] : [[boldCell(document.banner)]]),
      ...rows.map(([label, value]) => [boldCell(label), textCell(value)]),
      ...(document.frontNote === null ? [] : [[], [textCell(plainText(document.frontNote))]]),
      [],
      ...tables.map((table) => [
        textCell(`${labels.table} ${table.number ?? ""}`),
        textCell(plainText(table.caption)),
      ]),
      [],
      [textCell(plainText(document.colophon))],
    ],
  };
}

/** Every element that stands under a heading, with its text and whatever is stated of it. */
function elementSheet(options: {
  document: ReportDocument;
  elements: readonly ElementBlock[];
}): Sheet<Buffer> {
  const { document, elements } = options;
  const { labels } = document;
  const names = [...new Set(elements.flatMap(({ facts }) => facts.map(({ label }) => label)))];
  const factOf = (element: ElementBlock, name: string): Fact["value"] =>
    element.facts.find(({ label }) => label === name)?.value ?? "";
  return {
    sheet: sheetName(labels.elements),
    stickyRowsCount: 1,
    columns: [
      { width: 16 },
      { width: 12 },
      { width: 50 },
      { width: 70 },
      ...names.map(() => ({ width: 24 })),
    ],
    data: [
      [labels.kind, labels.number, labels.title, labels.text, ...names].map(headerCell),
      ...elements.map((element) => [
        textCell(element.kindLabel),
        textCell(element.code),
        textCell(element.title.trim() || labels.untitled),
        textCell(element.body.map(bodyText).join("\n\n")),
        ...names.map((name) => dataCell(factOf(element, name))),
      ]),
    ],
  };
}

function bodyText(block: ElementBlock["body"][number]): string {
  if (block.type === "text") return plainText(block.content);
  if (block.type === "heading") return block.text;
  return block.items
    .map((item) => {
      if (typeof item === "string" || !("content" in item)) return `– ${plainText(item)}`;
      const beneath = item.beneath.map((one) => `  ${bodyText(one)}`);
      return [`– ${plainText(item.content)}`, ...beneath].join("\n");
    })
    .join("\n");
}

function tableSheet(options: { document: ReportDocument; table: TableBlock }): Sheet<Buffer> {
  const { document, table } = options;
  const { labels } = document;
  const name = `${labels.table} ${table.number ?? ""}`;
  const share = table.columns.reduce((sum, { w = 1 }) => sum + w, 0);
  const span = table.columns.length;
  return {
    sheet: sheetName(name),
    stickyRowsCount: HEADER_ROWS,
    orientation: "landscape",
    columns: table.columns.map(({ w = 1 }) => ({ width: Math.max(10, (w / share) * 130) })),
    data: [
      [{ ...boldCell(`${name}. ${plainText(table.caption)}`), wrap: false }],
      table.columns.map(({ label }) => headerCell(label)),
      ...table.rows.map((row) => {
        if (row.kind === "group") {
          const label = boldCell(plainText(row.label));
          return [{ ...label, columnSpan: span, backgroundColor: "#eef2f4" }];
        }
        const cells = table.columns.map((_, place) => dataCell(row.cells[place] ?? ""));
        return row.kind === "total"
          ? cells.map((cell): CellObject => ({ ...cell, fontWeight: "bold" }))
          : cells;
      }),
      ...(table.note === undefined ? [] : [[], [textCell(plainText(table.note))]]),
    ],
  };
}

function dataCell(cell: Cell | Fact["value"]): CellObject {
  if (!isInline(cell) && "value" in cell) {
    return {
      type: Number,
      value: cell.value,
      format: numberFormat(cell),
      alignVertical: "top",
    };
  }
  if (!isInline(cell) && "day" in cell) {
    return {
      type: Date,
      value: new Date(`${cell.day}T00:00:00Z`),
      format: "yyyy-mm-dd",
      alignVertical: "top",
    };
  }
  return textCell(cellText(cell));
}

function boldCell(text: string): CellObject {
  return { ...textCell(text), fontWeight: "bold" };
}

/** Text and nothing but text: `=1+1` is five letters and no sum. */
function textCell(text: string): CellObject {
  const clean = xmlText(text);
  const value = clean.length > LONGEST_TEXT ? `${clean.slice(0, LONGEST_TEXT)} …` : clean;
  return { type: String, value, format: "@", wrap: true, alignVertical: "top" };
}

function headerCell(label: string): CellObject {
  return { ...boldCell(label), bottomBorderStyle: "medium" };
}

/** Names of sheets are short and hold none of the signs that formulas use. */
function sheetName(name: string): string {
  return (
    name
      .replace(/[\\/*?:[\]']/g, " ")
      .trim()
      .slice(0, 31) || "–"
  );
}
