import type { CompiledRules } from "./compile-rules.ts";
import { nestByColumnWidth } from "./nest-by-column-width.ts";
import type { SourceLine } from "./source-line.ts";

export interface HeadingBlock {
  readonly type: "heading";
  readonly text: string;
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
    const blankAfter = (lines[index + 1]?.text ?? "") === "";
    const standing: Standing = { line, blankBefore, blankAfter, rules };
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
    } else if (continues({ block: blocks.at(-1), line, blankBefore })) {
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

interface Standing {
  readonly line: SourceLine;
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
  readonly rules: CompiledRules;
}

/** A dash in the middle of running text opens no list: `– 2026` or `-5` is no item. */
function isBullet(match: RegExpExecArray): boolean {
  const [, marker = "", text = ""] = match;
  return !/^[-–—*]$/.test(marker) || (/^.\s/u.test(match[0]) && /\p{L}/u.test(text));
}

function isHeading({ line, blankBefore, blankAfter, rules }: Standing): boolean {
  const { text } = line;
  if (text.length > 2 * MAX_HEADING_LENGTH || !/^[\p{Lu}\d«"”“]/u.test(text)) return false;
  const bare = withoutNumber(text);
  if (rules.entry({ text: bare, inList: false })) return true;
  if (text.length > MAX_HEADING_LENGTH || /[.,;:!?]$/.test(text)) return false;
  const named = rules.section(bare) ?? rules.aside(bare);
  if (named?.whole || rules.factSection(bare)) return true;
  if (named && blankBefore) return true;
  return blankBefore && blankAfter && /\p{L}{3}/u.test(text);
}

function headingFrom(options: {
  line: SourceLine;
  text: string;
  marks: number | null;
}): HeadingBlock {
  const { line, text, marks } = options;
  const number = /^\d{1,2}(?:\.\d{1,2})*(?=[.)]?\s)/.exec(text)?.[0];
  const levelFrom = marks !== null ? "marks" : number === undefined ? null : "number";
  return {
    type: "heading",
    text: withoutNumber(text),
    level: marks ?? number?.split(".").length ?? null,
    levelFrom,
    lines: [line],
  };
}

/** Wrapped lines go on; after a blank line only where the sentence plainly has not ended. */
function continues(options: {
  block: Block | undefined;
  line: SourceLine;
  blankBefore: boolean;
}): boolean {
  const { block, line, blankBefore } = options;
  if (block?.type !== "item" && block?.type !== "paragraph") return false;
  if (!blankBefore) return true;
  const last = block.lines.at(-1)?.text ?? "";
  return /[\p{L}\p{N},-]$/u.test(last) && /^\p{Ll}/u.test(line.text);
}

function append(options: { block: Block | undefined; line: SourceLine }): void {
  const { block, line } = options;
  if (!block) return;
  block.lines.push(line);
  if (block.type === "item") block.text = `${block.text} ${line.text}`;
}

/** `1.` and `2.` are one marker, `a)` another, `1.1` a third. */
function shapeOf(marker: string): string {
  return marker.replace(/\d+/g, "1").replace(/[a-z]/g, "a");
}
