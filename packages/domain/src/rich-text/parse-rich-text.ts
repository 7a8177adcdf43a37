import { plainTextOf } from "./plain-text.ts";
import {
  type Block,
  HEADING_LEVELS,
  type Inline,
  isAllowedHref,
  type List,
  type ListItem,
  type Mark,
  type Paragraph,
  RICH_TEXT_LIMITS,
  type RichText,
} from "./rich-text.ts";

/** What is not structured text ends the whole reading: half a text would be a loss unseen. */
class NotRichText extends Error {}

/** Counts what is read, so that a small input cannot make much work. */
interface Budget {
  nodes: number;
  characters: number;
}

/**
 * The structured text in data from outside (a form, a file, the database); `null` where it is not
 * one, is too large, too deep or links to anything but web and mail addresses.
 */
export function parseRichText(given: unknown): RichText | null {
  const budget: Budget = { nodes: 0, characters: 0 };
  try {
    const doc = record(given, ["type", "content"]);
    if (doc.type !== "doc") return null;
    const content = array(doc.content).map((block) => parseBlock(block, budget));
    const parsed: RichText = { type: "doc", content };
    return plainTextOf(parsed).length > RICH_TEXT_LIMITS.characters ? null : parsed;
  } catch (error) {
    if (error instanceof NotRichText) return null;
    throw error;
  }
}

function parseBlock(given: unknown, budget: Budget): Block {
  const { type } = record(given, ["type", "content", "attrs"]);
  if (type !== "heading") return parseItemBlock({ given, budget, depth: 1 });
  const node = record(given, ["type", "content", "attrs"]);
  const { level: stated } = record(node.attrs, ["level"]);
  const level = HEADING_LEVELS.find((known) => known === stated);
  if (level === undefined) throw new NotRichText();
  spend(budget, 0);
  return { type: "heading", attrs: { level }, content: parseInlines(node.content, budget) };
}

interface Nested {
  readonly given: unknown;
  readonly budget: Budget;
  readonly depth: number;
}

function parseItemBlock({ given, budget, depth }: Nested): Paragraph | List {
  spend(budget, 0);
  const { type, content } = record(given, ["type", "content"]);
  if (type === "paragraph") return { type, content: parseInlines(content, budget) };
  if (type !== "bulletList" && type !== "orderedList") throw new NotRichText();
  if (depth > RICH_TEXT_LIMITS.listDepth) throw new NotRichText();
  const items = array(content).map((item) => parseItem({ given: item, budget, depth }));
  if (items.length === 0) throw new NotRichText();
  return { type, content: items };
}

function parseItem({ given, budget, depth }: Nested): ListItem {
  spend(budget, 0);
  const { type, content } = record(given, ["type", "content"]);
  if (type !== "listItem") throw new NotRichText();
  const blocks = array(content).map((block) =>
    parseItemBlock({ given: block, budget, depth: depth + 1 }),
  );
  if (blocks[0]?.type !== "paragraph") throw new NotRichText();
  return { type, content: blocks };
}

function parseInlines(given: unknown, budget: Budget): Inline[] {
  // ProseMirror leaves the content of an empty block out.
  return given === undefined ? [] : array(given).map((inline) => parseInline(inline, budget));
}

function parseInline(given: unknown, budget: Budget): Inline {
  const node = record(given, ["type", "text", "marks", "attrs"]);
  if (node.type === "hardBreak") {
    record(given, ["type"]);
    spend(budget, 1);
    return { type: "hardBreak" };
  }
  if (node.type === "footnote") {
    record(given, ["type", "attrs"]);
    const text = string(record(node.attrs, ["text"]).text);
    if (text.length > RICH_TEXT_LIMITS.footnoteCharacters) throw new NotRichText();
    spend(budget, text.length);
    return { type: "footnote", attrs: { text } };
  }
  if (node.type !== "text") throw new NotRichText();
  record(given, ["type", "text", "marks"]);
  const text = string(node.text);
  if (text === "") throw new NotRichText();
  spend(budget, text.length);
  const marks = node.marks === undefined ? [] : array(node.marks);
  // One of each kind; checked before they are read.
  if (marks.length > 3) throw new NotRichText();
  return marks.length === 0
    ? { type: "text", text }
    : { type: "text", text, marks: marks.map(parseMark) };
}

function parseMark(given: unknown): Mark {
  const { type, attrs } = record(given, ["type", "attrs"]);
  if (type === "link") {
    const href = string(record(attrs, ["href"]).href);
    if (!isAllowedHref(href)) throw new NotRichText();
    return { type, attrs: { href } };
  }
  if (type !== "strong" && type !== "emphasis") throw new NotRichText();
  record(given, ["type"]);
  return { type };
}

function spend(budget: Budget, characters: number): void {
  budget.nodes += 1;
  budget.characters += characters;
  const { nodes, characters: most } = RICH_TEXT_LIMITS;
  if (budget.nodes > nodes || budget.characters > most) throw new NotRichText();
}

function record(given: unknown, known: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof given !== "object" || given === null || Array.isArray(given)) throw new NotRichText();
  const fields = Object.entries(given);
  if (fields.some(([name]) => !known.includes(name))) throw new NotRichText();
  return Object.fromEntries(fields);
}

function array(given: unknown): readonly unknown[] {
  if (!Array.isArray(given)) throw new NotRichText();
  return given;
}

function string(given: unknown): string {
  if (typeof given !== "string") throw new NotRichText();
  return given;
}
