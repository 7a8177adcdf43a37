import { plainTextOf, richTextFromPlain } from "./plain-text.ts";
import {
  type Block,
  type Inline,
  isList,
  type List,
  type ListItem,
  type Mark,
  type Paragraph,
  type RichText,
  type TextRun,
} from "./rich-text.ts";

/**
 * The one way in which a text is kept: no empty blocks, no blank ends, neighbouring pieces and lists
 * of the same sort joined, marks in their order, no control characters. The words stay.
 */
export function normaliseRichText(richText: RichText): RichText {
  return { type: "doc", content: joinLists(richText.content.flatMap(normaliseBlock)) };
}

/** True when both say the same in the same form. */
export function equalRichText(one: RichText, other: RichText): boolean {
  return canonical(one) === canonical(other);
}

/**
 * True when the plain words say all: paragraphs without marks, notes, headings and lists. Such a
 * text is kept as `null` beside its words.
 */
export function isPlain(richText: RichText): boolean {
  const kept = normaliseRichText(richText);
  const onlyWords = kept.content.every(
    (block) =>
      block.type === "paragraph" &&
      block.content.every(
        (inline) => inline.type === "hardBreak" || (inline.type === "text" && !inline.marks),
      ),
  );
  // A paragraph that begins with a hyphen would come back as a list.
  return onlyWords && equalRichText(kept, richTextFromPlain(plainTextOf(kept)));
}

/** A text as it is stored: its words, and its structure where it has any. */
export function storedText(richText: RichText): { text: string; richText: RichText | null } {
  const kept = normaliseRichText(richText);
  return { text: plainTextOf(kept), richText: isPlain(kept) ? null : kept };
}

function canonical(richText: RichText): string {
  return JSON.stringify(normaliseRichText(richText));
}

function normaliseBlock(block: Block): Block[] {
  if (isList(block)) return normaliseList(block);
  const content = normaliseInlines(block.content);
  if (content.length === 0) return [];
  return block.type === "heading"
    ? [{ type: "heading", attrs: { level: block.attrs.level }, content }]
    : [{ type: "paragraph", content }];
}

function normaliseList(list: List): List[] {
  const content = list.content.flatMap(normaliseItem);
  return content.length === 0 ? [] : [{ type: list.type, content }];
}

function normaliseItem(item: ListItem): ListItem[] {
  const [first, ...rest] = joinLists(
    item.content.flatMap((block): (Paragraph | List)[] => {
      if (block.type !== "paragraph") return normaliseList(block);
      const content = normaliseInlines(block.content);
      return content.length === 0 ? [] : [{ type: "paragraph", content }];
    }),
  );
  if (first === undefined) return [];
  const empty: Paragraph = { type: "paragraph", content: [] };
  const content = first.type === "paragraph" ? [first, ...rest] : [empty, first, ...rest];
  return [{ type: "listItem", content }];
}

function joinLists<Kind extends Paragraph | List | Block>(blocks: readonly Kind[]): Kind[] {
  const joined: Kind[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && isList(last) && isList(block) && last.type === block.type) {
      const content = [...last.content, ...block.content];
      joined[joined.length - 1] = { ...last, content };
    } else joined.push(block);
  }
  return joined;
}

function normaliseInlines(content: readonly Inline[]): Inline[] {
  const pieces = content.flatMap((inline): Inline[] => {
    if (inline.type === "hardBreak") return [{ type: "hardBreak" }];
    if (inline.type === "footnote") {
      const text = cleanLine(inline.attrs.text.replace(/\s+/g, " ")).trim();
      return text === "" ? [] : [{ type: "footnote", attrs: { text } }];
    }
    const marks = orderedMarks(inline.marks ?? []);
    return inline.text.split(/\r\n|\n/).flatMap((line, place): Inline[] => {
      const text = cleanLine(line);
      return [
        ...(place > 0 ? [{ type: "hardBreak" } as const] : []),
        ...(text === "" ? [] : [runOf({ text, marks })]),
      ];
    });
  });
  return trimEnds(joinRuns(pieces));
}

function cleanLine(line: string): string {
  return line
    .replaceAll("\t", " ")
    .replace(/\p{Cc}/gu, "")
    .toWellFormed();
}

function runOf({ text, marks }: { text: string; marks: readonly Mark[] }): TextRun {
  return marks.length === 0 ? { type: "text", text } : { type: "text", text, marks };
}

function orderedMarks(marks: readonly Mark[]): Mark[] {
  return (["link", "strong", "emphasis"] as const).flatMap((type) => {
    const mark = marks.find((candidate) => candidate.type === type);
    if (!mark) return [];
    return [mark.type === "link" ? { type: "link", attrs: { href: mark.attrs.href } } : mark];
  });
}

function joinRuns(pieces: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const same =
      last?.type === "text" &&
      piece.type === "text" &&
      JSON.stringify(last.marks) === JSON.stringify(piece.marks);
    if (same) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

/** Without blanks and line ends at both ends of a block, and without blanks before a line end. */
function trimEnds(pieces: readonly Inline[]): Inline[] {
  const kept = [...pieces];
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    if (last.type === "footnote") break;
    const text = last.type === "text" ? last.text.trimEnd() : "";
    if (text === "") kept.pop();
    else {
      kept[kept.length - 1] = { ...last, text } as TextRun;
      break;
    }
  }
  for (let first = kept[0]; first; first = kept[0]) {
    if (first.type === "footnote") break;
    const text = first.type === "text" ? first.text.trimStart() : "";
    if (text === "") kept.shift();
    else {
      kept[0] = { ...first, text } as TextRun;
      break;
    }
  }
  return kept;
}
