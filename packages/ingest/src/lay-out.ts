import type { CompiledRules } from "./compile-rules.ts";
import { nestByColumnWidth } from "./nest-by-column-width.ts";
import type { SourceLine } from "./source-line.ts";

export interface HeadingBlock {
  readonly type: "heading";
  text: string;
  /** Depth from `#` marks, else from numbering (`2.1` is 2), else `null`. */
  readonly level: number | null;
  readonly levelFrom: "marks" | "number" | null;
  readonly lines: SourceLine[];
}

export interface ItemBlock {
  readonly type: "item";
  text: string;
  depth: number;
  readonly marker: string;
  readonly lines: SourceLine[];
}

export interface ParagraphBlock {
  readonly type: "paragraph";
  readonly lines: SourceLine[];
}

export interface RowBlock {
  readonly type: "row";
  readonly cells: readonly string[];
  readonly lines: SourceLine[];
}

export type Block = HeadingBlock | ItemBlock | ParagraphBlock | RowBlock;

const MARKED_HEADING = /^(#{1,6})\s+(.*)$/;
const BULLET = /^([-–—*•·▪◦‣●○\uf0b7\uf0a7])\s*(?=\S)(.*)$/;
const ORDERED = /^(\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2})+\.?|[a-z]\))\s+(.*)$/;
/** `2.1 Fler bostäder`: a number before a capital, with or without a dot. */
const HEADING_NUMBER = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(?=[\p{Lu}«"”])/u;
const MAX_HEADING_LENGTH = 90;

/** Reads layout alone: headings, lists with their depth, tables and paragraphs. */
export function layOut(options: { lines: readonly SourceLine[]; rules: CompiledRules }): Block[] {
  const { lines, rules } = options;
  const blocks: Block[] = [];
  let list: { indent: number; marker: string }[] = [];
  let blankBefore = true;

  const addItem = (parts: { line: SourceLine; marker: string; text: string }) => {
    const { line, marker, text } = parts;
    if (blocks.at(-1)?.type !== "item") list = [];
    const known = list.findLastIndex(
      (entry) => entry.indent === line.indent && entry.marker === marker,
    );
    if (known >= 0) list = list.slice(0, known + 1);
    else {
      list = list.filter((entry) => entry.indent <= line.indent);
      list.push({ indent: line.indent, marker });
    }
    blocks.push({ type: "item", text, depth: list.length - 1, marker, lines: [line] });
  };

  lines.forEach((line, index) => {
    if (line.text === "") {
      blankBefore = true;
      return;
    }
    const after = lines[index + 1]?.text ?? "";
    const isFirst = blocks.length === 0;
    const standing: Standing = { line, blankBefore, after, isFirst, rules };
    const marked = MARKED_HEADING.exec(line.text);
    const bullet = BULLET.exec(line.text);
    const ordered = ORDERED.exec(line.text);
    if (marked) {
      blocks.push(headingFrom({ line, text: marked[2] ?? "", marks: marked[1]?.length ?? null }));
    } else if (line.cells && !bullet) {
      blocks.push({ type: "row", cells: line.cells, lines: [line] });
    } else if (bullet && isBullet(bullet)) {
      addItem({ line, marker: bullet[1] ?? "", text: bullet[2] ?? "" });
    } else if (isHeading(standing)) {
      blocks.push(headingFrom({ line, text: line.text, marks: null }));
    } else if (ordered) {
      addItem({ line, marker: shapeOf(ordered[1] ?? ""), text: ordered[2] ?? "" });
    } else if (!isLead(standing) && continues({ ...standing, block: blocks.at(-1) })) {
      append({ block: blocks.at(-1), line });
    } else {
      blocks.push({ type: "paragraph", lines: [line] });
    }
    blankBefore = false;
  });
  return nestByColumnWidth(joinBrokenItems(blocks));
}

/**
 * A paragraph within a list belongs to the item before it: the second sentence of an item, put off
 * by the blank lines that text from a PDF is full of.
 */
function joinBrokenItems(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  blocks.forEach((block, index) => {
    const before = joined.at(-1);
    const after = blocks[index + 1];
    const within =
      block.type === "paragraph" &&
      before?.type === "item" &&
      after?.type === "item" &&
      before.marker === after.marker &&
      before.lines[0]?.indent === after.lines[0]?.indent &&
      !textOf(block.lines).endsWith(":");
    if (within) for (const line of block.lines) append({ block: before, line });
    else joined.push(block);
  });
  return joined;
}

/** The words of a paragraph as one text. */
export function textOf(lines: readonly SourceLine[]): string {
  return lines.map((line) => line.text).join(" ");
}

/** Takes a leading number (`2.1`, `3.`, `a)`) off a title. */
export function withoutNumber(text: string): string {
  return ORDERED.exec(text)?.[2] ?? text;
}

function withoutHeadingNumber(text: string): string {
  return text.replace(HEADING_NUMBER, "");
}

interface Standing {
  readonly line: SourceLine;
  readonly blankBefore: boolean;
  /** The next line; empty where a blank one follows. */
  readonly after: string;
  readonly isFirst: boolean;
  readonly rules: CompiledRules;
}

/** A dash in the middle of running text opens no list: `– 2026` or `-5` is no item. */
function isBullet(match: RegExpExecArray): boolean {
  const [, marker = "", text = ""] = match;
  return !/^[-–—*]$/.test(marker) || (/^.\s/u.test(match[0]) && /\p{L}/u.test(text));
}

function isHeading({ line, blankBefore, after, isFirst, rules }: Standing): boolean {
  const { text } = line;
  if (text.length > 2 * MAX_HEADING_LENGTH || !/^[\p{Lu}\d«"”“]/u.test(text)) return false;
  const bare = withoutHeadingNumber(text);
  if (rules.entry({ text: bare, inList: false })) return true;
  if (text.length > MAX_HEADING_LENGTH || /[.,;:!?]$/.test(text)) return false;
  const named = rules.section(bare) ?? rules.aside(bare);
  if (named?.whole || rules.factSection(bare)) return true;
  if (named && blankBefore) return true;
  if (isFirst && rules.match({ rules: rules.rules.documentTypes, text }).length > 0) return true;
  if (/\p{Lu}{3,}.*\s.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)) return true;
  if (!blankBefore || !/\p{L}{3}/u.test(text)) return false;
  // Below a numbered heading the text may begin at once; below a numbered item the next one does.
  return after === "" || (bare !== text && /^\p{Lu}/u.test(after));
}

/** `Åtgärder:` on its own line opens a list, also where it stands close under a paragraph. */
function isLead({ line, rules }: Standing): boolean {
  const { text } = line;
  return text.length <= 60 && /^[\p{Lu}«].*:$/u.test(text) && rules.lead(text) !== null;
}

function headingFrom(options: {
  line: SourceLine;
  text: string;
  marks: number | null;
}): HeadingBlock {
  const { line, text, marks } = options;
  const number = HEADING_NUMBER.exec(text)?.[1];
  const levelFrom = marks !== null ? "marks" : number === undefined ? null : "number";
  return {
    type: "heading",
    text: withoutHeadingNumber(text),
    level: marks ?? number?.split(".").length ?? null,
    levelFrom,
    lines: [line],
  };
}

/** Wrapped lines go on; after a blank line only where the sentence plainly has not ended. */
function continues(options: Standing & { block: Block | undefined }): boolean {
  const { block, line, blankBefore, rules } = options;
  if (!block || block.type === "row") return false;
  const last = block.lines.at(-1)?.text ?? "";
  if (block.type === "heading") {
    const wraps = !blankBefore && block.levelFrom !== "marks";
    if (!wraps || !rules.entry({ text: block.text, inList: false })) return false;
    return /^\p{Ll}/u.test(line.text) && !/[.:!?]$/.test(last);
  }
  if (!blankBefore) return true;
  return /[\p{L}\p{N},-]$/u.test(last) && /^\p{Ll}/u.test(line.text);
}

function append(options: { block: Block | undefined; line: SourceLine }): void {
  const { block, line } = options;
  if (!block) return;
  block.lines.push(line);
  if (block.type === "item" || block.type === "heading") block.text = `${block.text} ${line.text}`;
}

/** `1.` and `2.` are one marker, `a)` another, `1.1` a third. */
function shapeOf(marker: string): string {
  return marker.replace(/\d+/g, "1").replace(/[a-z]/g, "a");
}
