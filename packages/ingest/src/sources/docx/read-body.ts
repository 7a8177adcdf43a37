import { headingLine, itemLine } from "../list-marker.ts";
import type { SourceNotice, SourceTopic } from "../source-document.ts";
import { buildTable, type TableBuilder } from "../table-rows.ts";
import { type Attributes, walkXml } from "../walk-xml.ts";
import type { Numbering } from "./read-numbering.ts";
import { levelOf, type StyleBook } from "./read-styles.ts";

/** One line of a document's body with how it stands. */
export interface BodyLine {
  readonly text: string;
  /** Items and rows stand close to their neighbours; everything else has a blank line before it. */
  readonly kind: "heading" | "item" | "row" | "paragraph";
  readonly topic: SourceTopic | null;
  /** Id of the note or comment that the line belongs to. */
  readonly note: string | null;
}

interface Paragraph {
  text: string;
  styleId: string | null;
  numId: string | null;
  depth: number | null;
  outline: number | null;
  runs: number;
}

/** Parts that say something a second time, or what the document said before it was changed. */
const UNREAD = new Set([
  "del",
  "moveFrom",
  "pPrChange",
  "rPrChange",
  "sectPrChange",
  "tblPrChange",
  "tcPrChange",
  "trPrChange",
  "Fallback",
  "instrText",
  "delText",
]);

const NOTES = new Set(["footnote", "endnote", "comment"]);

/**
 * Reads a part of a Word document that holds paragraphs: body, headers, footers, notes, comments.
 * Calls `onLine` in reading order. `onReference` gives the mark that a note gets in the text.
 */
export function readBody(options: {
  bytes: Uint8Array;
  fileName: string;
  styles: StyleBook;
  numbering: Numbering;
  onLine(line: BodyLine): void;
  onNotice(notice: SourceNotice): void;
  onReference(reference: { kind: string; id: string }): string;
}): void {
  const { styles, numbering, onLine, onNotice, onReference } = options;
  const paragraphs: Paragraph[] = [];
  const tables: TableBuilder[] = [];
  let unread = 0;
  let note: string | null = null;

  const emit = (line: Omit<BodyLine, "note">) => {
    const table = tables.at(-1);
    if (table) for (const part of line.text.split("\n")) table.addLine(part);
    else onLine({ ...line, note });
  };

  const endParagraph = (paragraph: Paragraph) => {
    const style = styles(paragraph.styleId);
    const numId = paragraph.numId ?? style.numId;
    const marker = numId === null || numId === "0" ? null : markerOf({ paragraph, numId });
    const { text } = paragraph;
    if (text.trim() === "") return;
    const level = levelOf(paragraph.outline) ?? style.level;
    if (style.isContents) emit({ kind: "paragraph", topic: "contents", text: flat(text) });
    else if (level !== null && level <= 9) {
      const line = headingLine({ level, marker: marker ?? "", text });
      emit({ kind: "heading", topic: null, text: line });
    } else if (marker !== null) {
      const depth = depthOf({ paragraph, numId: numId ?? "" });
      emit({ kind: "item", topic: null, text: itemLine({ marker, text, depth }) });
    } else emit({ kind: "paragraph", topic: null, text });
  };
  const depthOf = ({ paragraph, numId }: { paragraph: Paragraph; numId: string }) => {
    const { styleId } = paragraph;
    const ofStyle = styleId === null ? null : numbering.depthOfStyle({ numId, styleId });
    return paragraph.depth ?? ofStyle ?? styles(styleId).depth ?? 0;
  };
  // Counted also for a paragraph without text: Word numbers it, and the next one counts on.
  const markerOf = (parts: { paragraph: Paragraph; numId: string }) =>
    numbering.next({ numId: parts.numId, depth: depthOf(parts) });

  const open = ({ name, attributes }: { name: string; attributes: Attributes }) => {
    if (unread > 0 || UNREAD.has(name)) {
      unread += 1;
      if (name === "del" || name === "moveFrom") onNotice("import.hadTrackedChanges");
      return;
    }
    const paragraph = paragraphs.at(-1);
    if (name === "p") {
      const blank = { text: "", styleId: null, numId: null, depth: null, outline: null, runs: 0 };
      paragraphs.push(blank);
    } else if (name === "ins" || name === "moveTo") onNotice("import.hadTrackedChanges");
    else if (name === "tbl") tables.push(buildTable());
    else if (name === "tr") tables.at(-1)?.openRow();
    else if (name === "tc") tables.at(-1)?.openCell();
    else if (name === "gridSpan") tables.at(-1)?.span(Number(attributes.val ?? 1) - 1);
    else if (NOTES.has(name)) note = isSeparator(attributes) ? null : (attributes.id ?? null);
    else if (paragraph) openWithin({ paragraph, name, attributes });
  };

  const openWithin = (parts: { paragraph: Paragraph; name: string; attributes: Attributes }) => {
    const { paragraph, name, attributes } = parts;
    if (name === "r") paragraph.runs += 1;
    else if (paragraph.runs === 0) {
      const value = attributes.val ?? "";
      if (name === "pStyle") paragraph.styleId = value;
      else if (name === "numId") paragraph.numId = value;
      else if (name === "ilvl") paragraph.depth = Number(value) || 0;
      else if (name === "outlineLvl") paragraph.outline = Number(value);
    } else if (name === "tab" || name === "ptab") paragraph.text += "\t";
    else if (name === "br" || name === "cr") paragraph.text += "\n";
    else if (name === "noBreakHyphen") paragraph.text += "-";
    else if (name === "sym") paragraph.text += symbolOf(attributes.char);
    else if (name === "footnoteReference" || name === "endnoteReference") {
      paragraph.text += onReference({ kind: name.slice(0, -9), id: attributes.id ?? "" });
    }
  };

  let inText = false;
  walkXml({
    bytes: options.bytes,
    fileName: options.fileName,
    listener: {
      open: (element) => {
        if (element.name === "t") inText = unread === 0;
        open(element);
      },
      close: (name) => {
        if (name === "t") inText = false;
        if (unread > 0) {
          unread -= 1;
          return;
        }
        const paragraph = paragraphs.at(-1);
        if (name === "r" && paragraph) paragraph.runs -= 1;
        else if (name === "p" && paragraph) {
          paragraphs.pop();
          endParagraph(paragraph);
        } else if (name === "tbl") endTable();
        else if (NOTES.has(name)) note = null;
      },
      text: (text) => {
        const paragraph = paragraphs.at(-1);
        if (inText && paragraph) paragraph.text += text;
      },
    },
  });

  function endTable(): void {
    const { isTable, lines } = tables.pop()?.lines() ?? { isTable: false, lines: [] };
    for (const text of lines) {
      const kind = isTable ? "row" : /^\s*- /.test(text) ? "item" : "paragraph";
      // A table within a cell is told in that cell.
      const within = tables.length > 0 && isTable;
      emit({ kind, topic: null, text: within ? text.slice(2, -2).replaceAll(" | ", " · ") : text });
    }
  }
}

/** Lines above the notes of a page; they hold no words. */
function isSeparator(attributes: Attributes): boolean {
  return attributes.type !== undefined && attributes.type !== "normal";
}

function symbolOf(code: string | undefined): string {
  const point = Number.parseInt(code ?? "", 16);
  return Number.isInteger(point) && point > 0x1f && point <= 0xffff
    ? String.fromCharCode(point)
    : "";
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
