/**
 * Structured text: a small closed set of blocks and marks, in the JSON shape of ProseMirror, so that
 * the editor reads and writes it as it is kept. What the set cannot say is not kept.
 */
export interface RichText {
  readonly type: "doc";
  readonly content: readonly Block[];
}

export type Block = Paragraph | Heading | List;

export interface Paragraph {
  readonly type: "paragraph";
  readonly content: readonly Inline[];
}

export const HEADING_LEVELS = [3, 4] as const;

/** Levels begin under those of the plan's own elements and sections. */
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

export interface Heading {
  readonly type: "heading";
  readonly attrs: { readonly level: HeadingLevel };
  readonly content: readonly Inline[];
}

export interface List {
  readonly type: "bulletList" | "orderedList";
  readonly content: readonly ListItem[];
}

export function isList(block: Block): block is List {
  return block.type === "bulletList" || block.type === "orderedList";
}

/** Begins with a paragraph; more paragraphs and lists within may follow. */
export interface ListItem {
  readonly type: "listItem";
  readonly content: readonly (Paragraph | List)[];
}

export type Inline = TextRun | HardBreak | Footnote;

/** Words in one line of the same marks. */
export interface TextRun {
  readonly type: "text";
  readonly text: string;
  /** In the order link, strong, emphasis, each once; missing when there is none. */
  readonly marks?: readonly Mark[];
}

export type Mark =
  | { readonly type: "link"; readonly attrs: { readonly href: string } }
  | { readonly type: "strong" }
  | { readonly type: "emphasis" };

export interface HardBreak {
  readonly type: "hardBreak";
}

/** A note at this place in the text; its own text is plain and of one paragraph. */
export interface Footnote {
  readonly type: "footnote";
  readonly attrs: { readonly text: string };
}

export const RICH_TEXT_LIMITS = {
  /** Of the plain text. */
  characters: 100_000,
  /** Blocks, items and pieces of text together. */
  nodes: 20_000,
  /** Lists within lists. */
  listDepth: 6,
  footnoteCharacters: 5_000,
  hrefCharacters: 2_000,
} as const;

const HREF = /^(?:https?:\/\/[^\s<>"\\]+|mailto:[^\s<>"\\]+)$/i;

/** True for addresses that a text may link to: web and mail, nothing that a browser would run. */
export function isAllowedHref(href: string): boolean {
  return href.length <= RICH_TEXT_LIMITS.hrefCharacters && HREF.test(href);
}
