import { headingLine, itemLine } from "../list-marker.ts";
import type { SourceNotice, SourceTopic } from "../source-document.ts";
import { buildTable, type TableBuilder } from "../table-rows.ts";
import { type Attributes, walkXml } from "../walk-xml.ts";
import { openListCounts } from "./count-lists.ts";
import type { OdtStyles } from "./read-odt-styles.ts";

export interface OdtLine {
  readonly text: string;
  readonly kind: "heading" | "item" | "row" | "paragraph";
  readonly topic: SourceTopic | null;
}

interface Paragraph {
  text: string;
  readonly level: number | null;
  readonly style: string | null;
}

const TOPICS: Readonly<Record<string, SourceTopic>> = {
  note: "footnote",
  annotation: "comment",
  "table-of-content": "contents",
  "illustration-index": "contents",
};

/** Repeated empty cells fill a row to the edge of the sheet; more than this is no table. */
const MAX_REPEATED = 64;

/** Reads the paragraphs below the elements named by `roots`, in reading order. */
export function readOdtBody(options: {
  bytes: Uint8Array;
  fileName: string;
  roots: ReadonlySet<string>;
  styles: OdtStyles;
  onLine(line: OdtLine): void;
  onNotice(notice: SourceNotice): void;
  /** The mark that the next note gets in the text. */
  nextMark(): string;
}): void {
  const { roots, styles, onLine, onNotice, nextMark } = options;
  /** `null` stands for a note or comment within a paragraph: its own words are in paragraphs. */
  const paragraphs: (Paragraph | null)[] = [];
  const tables: TableBuilder[] = [];
  const topics: SourceTopic[] = [];
  const marks: string[] = [];
  const lists = openListCounts(styles);
  let rooted = 0;
  let unread = 0;

  const emit = (line: OdtLine) => {
    // Notes and comments of a cell stand outside its table.
    const table = line.topic === null ? tables.at(-1) : undefined;
    if (table) for (const part of line.text.split("\n")) table.addLine(part);
    else onLine(line);
  };

  const endParagraph = ({ text, level, style }: Paragraph) => {
    const topic = topics.at(-1) ?? null;
    if (topic !== null) {
      const mark = topic === "footnote" ? marks.splice(-1).join("") : "";
      if (text.trim() === "") return;
      emit({ kind: "paragraph", topic, text: `${mark} ${text.replace(/\s+/g, " ")}`.trim() });
      return;
    }
    // Word processors number no heading without words.
    if (text.trim() === "") return;
    const depth = lists.depth();
    const title = level === null && depth < 0 && styles.isTitle(style);
    if (level !== null || title) {
      const marker = level === null ? "" : lists.headingMarker(level);
      emit({ kind: "heading", topic, text: headingLine({ level: level ?? 1, marker, text }) });
      return;
    }
    const marker = lists.takeMarker();
    if (marker === null) emit({ kind: "paragraph", topic, text });
    else emit({ kind: "item", topic, text: itemLine({ marker, text, depth }) });
  };

  const open = (name: string, attributes: Attributes) => {
    const paragraph = paragraphs.at(-1);
    const topic = TOPICS[name];
    if (name === "p" || name === "h") {
      const level = name === "h" ? Number(attributes["outline-level"] ?? 1) || 1 : null;
      paragraphs.push({ text: "", level, style: attributes["style-name"] ?? null });
    } else if (topic) {
      topics.push(topic);
      if (topic === "footnote") {
        const mark = nextMark();
        if (paragraph) paragraph.text += mark;
        marks.push(mark);
      }
      paragraphs.push(null);
    } else if (name === "list") {
      const continues = attributes["continue-numbering"] === "true";
      lists.openList({ style: attributes["style-name"] ?? null, continues });
    } else if (name === "list-item") {
      const start = attributes["start-value"];
      lists.openItem(start === undefined ? null : Number(start) || 1);
    } else if (name === "table") tables.push(buildTable());
    else if (name === "table-row") tables.at(-1)?.openRow();
    else if (name === "table-cell" || name === "covered-table-cell") {
      tables.at(-1)?.openCell();
      const repeated = Number(attributes["number-columns-repeated"] ?? 1) || 1;
      if (repeated > 1) tables.at(-1)?.span(Math.min(repeated, MAX_REPEATED) - 1);
    } else if (paragraph && name === "s") {
      paragraph.text += " ".repeat(Math.min(Number(attributes.c ?? 1) || 1, 100));
    } else if (paragraph && name === "tab") paragraph.text += "\t";
    else if (paragraph && name === "line-break") paragraph.text += "\n";
  };

  const close = (name: string) => {
    if (name === "p" || name === "h") {
      const paragraph = paragraphs.pop();
      if (paragraph) endParagraph(paragraph);
    } else if (TOPICS[name]) {
      topics.pop();
      paragraphs.pop();
    } else if (name === "list") lists.closeList();
    else if (name === "table") {
      const { isTable, lines } = tables.pop()?.lines() ?? { isTable: false, lines: [] };
      const within = tables.length > 0 && isTable;
      for (const text of lines) {
        const kind = isTable ? "row" : /^\s*- /.test(text) ? "item" : "paragraph";
        emit({
          kind,
          topic: null,
          text: within ? text.slice(2, -2).replaceAll(" | ", " · ") : text,
        });
      }
    }
  };

  walkXml({
    bytes: options.bytes,
    fileName: options.fileName,
    listener: {
      open: ({ name, attributes }) => {
        if (roots.has(name)) rooted += 1;
        if (name === "tracked-changes") {
          unread += 1;
          onNotice("import.hadTrackedChanges");
        }
        if (rooted > 0 && unread === 0) open(name, attributes);
      },
      close: (name) => {
        if (rooted > 0 && unread === 0) close(name);
        if (roots.has(name)) rooted -= 1;
        if (name === "tracked-changes") unread -= 1;
      },
      text: (text) => {
        const paragraph = paragraphs.at(-1);
        // White space in the file is layout of the file; its own is told by elements.
        if (paragraph && unread === 0) paragraph.text += text.replace(/\s+/g, " ");
      },
    },
  });
}
