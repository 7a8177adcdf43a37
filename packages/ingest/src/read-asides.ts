import type { AsideRule } from "@boplan/framework-sdk";
import type { CompiledRules } from "./compile-rules.ts";
import { type Block, textOf } from "./lay-out.ts";
import type { PartBook } from "./part-book.ts";
import { readFinancing } from "./read-financing.ts";
import type { Remains } from "./remains.ts";
import type { SourceLine } from "./source-line.ts";

/** A heading beside the plan's tree with all that stands under it. */
export interface Aside {
  readonly rule: AsideRule;
  readonly heading: Block;
  readonly blocks: Block[];
}

interface AsideReader {
  readonly aside: Aside;
  readonly rules: CompiledRules;
  readonly book: PartBook;
  readonly remains: Remains;
}

/**
 * Makes parts of the plan of what stands under asides: running text under its heading, or one entry
 * for each item and paragraph. What makes no entry stays a leftover under its topic, and so does a
 * heading that only says of which kind the entries are.
 */
export function readAside(options: AsideReader): void {
  const { aside, book, remains } = options;
  const { content } = aside.rule;
  if (content === null || aside.blocks.length === 0) return;
  if (content.part === "sections") {
    readSection(options);
    return;
  }
  for (const block of aside.blocks) {
    if (block.type === "heading" || block.type === "row") continue;
    const text = wordsOf(block);
    const place = { lines: placeOf(block.lines) };
    if (text === "") continue;
    if (content.part === "lessons") {
      book.add({ part: "lessons", entry: { kind: content.kind, text, place } });
    } else if (content.part === "relations") {
      book.add({
        part: "relations",
        entry: { ...NO_RELATION, relation: content.relation, title: text, place },
      });
    } else {
      book.add({ part: "financing", entry: readFinancing({ ...options, text, place }) });
    }
    placeAll({ lines: block.lines, remains });
  }
}

const NO_RELATION = {
  documentKind: null,
  caseNumber: null,
  adoptedOn: null,
  validTo: null,
  url: null,
  goals: [],
  text: "",
} as const;

/** Running text keeps its paragraphs and lists, item by item. */
function readSection({ aside, book, remains }: AsideReader): void {
  const { heading, blocks, rule } = aside;
  const text = blocks.map(sectionText).join("\n");
  const lines = [heading, ...blocks].flatMap((block) => block.lines);
  book.add({
    part: "sections",
    entry: {
      topic: rule.topic,
      title: heading.type === "heading" ? heading.text : rule.topic,
      text,
      richText: null,
      place: { lines: placeOf(lines) },
    },
  });
  placeAll({ lines, remains });
}

function sectionText(block: Block): string {
  if (block.type === "item") return `${"  ".repeat(block.depth)}- ${block.text}`;
  if (block.type === "row") return block.cells.filter((cell) => cell !== "").join(" · ");
  return block.type === "heading" ? block.text : textOf(block.lines);
}

function wordsOf(block: Block): string {
  return block.type === "item" ? block.text : textOf(block.lines);
}

function placeOf(lines: readonly SourceLine[]): readonly [number, number] {
  const first = lines[0]?.no ?? 1;
  return [first, lines.at(-1)?.no ?? first];
}

function placeAll(options: { lines: readonly SourceLine[]; remains: Remains }): void {
  for (const line of options.lines) options.remains.place(line.no);
}
