import {
  type Inline,
  isList,
  type List,
  type ListItem,
  type Paragraph,
  type RichText,
} from "./rich-text.ts";

/**
 * The words of a text without its structure: an empty line between blocks, `- ` and `1. ` before
 * items, footnotes in square brackets where they stand. Rules, search, comparison and people
 * without script read this.
 */
export function plainTextOf(richText: RichText): string {
  return richText.content
    .map((block) => (isList(block) ? listLines(block).join("\n") : plainInlines(block.content)))
    .join("\n\n");
}

/** The words of one line of text. */
export function plainInlines(content: readonly Inline[]): string {
  return content.map(plainInline).join("");
}

function plainInline(inline: Inline): string {
  if (inline.type === "hardBreak") return "\n";
  return inline.type === "footnote" ? ` [${inline.attrs.text}]` : inline.text;
}

function listLines(list: List): string[] {
  return list.content.flatMap((item, place) => {
    const [first = "", ...rest] = item.content.flatMap((block) =>
      block.type === "paragraph" ? plainInlines(block.content).split("\n") : listLines(block),
    );
    const mark = list.type === "bulletList" ? "- " : `${place + 1}. `;
    return [`${mark}${first}`, ...rest.map((line) => `  ${line}`)];
  });
}

const BULLET = /^(\s*)[-•]\s+(\S.*)$/;
const NUMBER = /^(\s*)(\d{1,3})\.\s+(\S.*)$/;

/**
 * Plain text as structure: an empty line ends a paragraph, a line end is one, lines that begin with
 * `- ` are a list, and so are numbered lines from 1 on (one alone may be a date: "1. mai").
 */
export function richTextFromPlain(text: string): RichText {
  const content = text
    .replaceAll("\r\n", "\n")
    .split(/\n(?:[^\S\n]*\n)+/)
    .flatMap((chunk) => blocksOfLines(chunk.split("\n")));
  return { type: "doc", content };
}

/** The text's structure, or that of its plain words where nobody gave it any. */
export function richTextOf(given: { text: string; richText: RichText | null }): RichText {
  return given.richText ?? richTextFromPlain(given.text);
}

function blocksOfLines(lines: readonly string[]): (Paragraph | List)[] {
  const blocks: (Paragraph | List)[] = [];
  let paragraph: string[] = [];
  const endParagraph = () => {
    if (paragraph.some((line) => line.trim() !== "")) blocks.push(paragraphOf(paragraph));
    paragraph = [];
  };
  let at = 0;
  while (at < lines.length) {
    const run = listLength(lines, at);
    if (run === 0) {
      paragraph.push(lines[at] ?? "");
      at += 1;
      continue;
    }
    endParagraph();
    blocks.push(listOfLines(lines.slice(at, at + run)));
    at += run;
  }
  endParagraph();
  return blocks;
}

/** How many lines from here on are one list. */
function listLength(lines: readonly string[], start: number): number {
  const first = lines[start] ?? "";
  const bulleted = BULLET.test(first);
  if (!bulleted && NUMBER.exec(first)?.[2] !== "1") return 0;
  let end = start + 1;
  let numbered = bulleted ? 0 : 1;
  while (end < lines.length) {
    const line = lines[end] ?? "";
    const number = /^\s/.test(line) ? null : NUMBER.exec(line);
    if (!bulleted && number?.[2] === String(numbered + 1)) numbered += 1;
    // An indented line goes on with its item or is an item of a list within it.
    else if (!(bulleted && BULLET.test(line)) && !/^\s+\S/.test(line)) break;
    end += 1;
  }
  return bulleted || numbered > 1 ? end - start : 0;
}

function listOfLines(lines: readonly string[]): List {
  const margin = indentOf(lines[0] ?? "");
  const isOwn = (line: string) =>
    indentOf(line) <= margin + 1 && (BULLET.test(line) || NUMBER.test(line));
  const items: ListItem[] = [];
  let own: string[] = [];
  const endItem = () => {
    const [first = "", ...rest] = own;
    if (own.length > 0) items.push(itemOf({ first, rest }));
    own = [];
  };
  for (const line of lines) {
    if (isOwn(line)) endItem();
    own.push(line);
  }
  endItem();
  return { type: BULLET.test(lines[0] ?? "") ? "bulletList" : "orderedList", content: items };
}

function itemOf({ first, rest }: { first: string; rest: readonly string[] }): ListItem {
  const within = rest.findIndex((line) => BULLET.test(line));
  const same = within === -1 ? rest : rest.slice(0, within);
  const words = BULLET.exec(first)?.[2] ?? NUMBER.exec(first)?.[3] ?? first;
  return {
    type: "listItem",
    content: [
      paragraphOf([words, ...same.map((line) => line.trim())]),
      ...(within === -1 ? [] : blocksOfLines(rest.slice(within))),
    ],
  };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function paragraphOf(lines: readonly string[]): Paragraph {
  const written = lines.join("\n").trim().split("\n");
  return {
    type: "paragraph",
    content: written.flatMap((line, place): Inline[] => [
      ...(place > 0 ? [{ type: "hardBreak" } as const] : []),
      ...(line === "" ? [] : [{ type: "text", text: line } as const]),
    ]),
  };
}
