import {
  type Block,
  type Footnote,
  type Inline,
  isAllowedHref,
  isList,
  type List,
  type Mark,
  type Paragraph,
  type RichText,
  richTextOf,
} from "@boplan/domain/rich-text";
import { Fragment, type ReactNode } from "react";

export interface RichTextViewProps {
  readonly value: { readonly text: string; readonly richText: RichText | null };
  /** Names the notes; one of its own for each text of a page. */
  readonly id: string;
  /** Level of the heading that the text stands under, 1 to 6. */
  readonly under: number;
  readonly lang?: string;
  readonly isSmall?: boolean;
  readonly labels: RichTextViewLabels;
}

export interface RichTextViewLabels {
  /** Heading of the notes, not shown. */
  readonly footnotes: string;
  /** Leads from a note to its mark in the text. */
  readonly backToText: string;
}

/** A text as one reads it, its notes beneath. */
export function RichTextView(props: RichTextViewProps) {
  const { value, id, under, lang, isSmall, labels } = props;
  const richText = richTextOf(value);
  const notes = footnotesIn(richText.content);
  const how: Rendering = {
    under,
    isSmall: isSmall ?? false,
    lang,
    inline: (inline) => {
      if (inline.type !== "footnote") return plainInline(inline);
      const number = notes.indexOf(inline) + 1;
      return (
        <sup id={`${id}-mark-${number}`}>
          <a href={`#${id}-note-${number}`} role="doc-noteref">
            {number}
          </a>
        </sup>
      );
    },
  };
  return (
    <>
      <Blocks blocks={richText.content} how={how} />
      {notes.length > 0 ? (
        <ol className="bp-footnotes" aria-label={labels.footnotes}>
          {notes.map((note, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a note is known by its number
            <li id={`${id}-note-${place + 1}`} key={place}>
              <span lang={lang}>{note.attrs.text}</span>{" "}
              <a
                href={`#${id}-mark-${place + 1}`}
                role="doc-backlink"
                aria-label={`${labels.backToText} ${place + 1}`}
              >
                ↩
              </a>
            </li>
          ))}
        </ol>
      ) : null}
    </>
  );
}

export interface ComparedTextProps {
  readonly block: Block;
  /** The pieces that the other text does not have. */
  readonly changed: ReadonlySet<Inline>;
  /** `ins` for what is new, `del` for what is gone, `mark` for what another text says there. */
  readonly as: "ins" | "del" | "mark";
  readonly lang?: string;
}

/** One block of a text beside another, with what differs marked. Notes stand in their place. */
export function ComparedText({ block, changed, as: Marked, lang }: ComparedTextProps) {
  const how: Rendering = {
    under: 3,
    isSmall: true,
    lang,
    inline: (inline) => {
      const shown =
        inline.type === "footnote" ? <small> [{inline.attrs.text}]</small> : plainInline(inline);
      return changed.has(inline) ? <Marked>{shown}</Marked> : shown;
    },
  };
  return <Blocks blocks={[block]} how={how} />;
}

interface Rendering {
  readonly under: number;
  readonly isSmall: boolean;
  readonly lang: string | undefined;
  readonly inline: (inline: Inline) => ReactNode;
}

const HEADINGS = ["h2", "h3", "h4", "h5", "h6"] as const;

function Blocks({ blocks, how }: { blocks: readonly Block[]; how: Rendering }) {
  return blocks.map((block, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name but their place
    <BlockView block={block} how={how} key={place} />
  ));
}

function BlockView({ block, how }: { block: Block; how: Rendering }) {
  if (block.type !== "heading") return <ItemBlock block={block} how={how} />;
  // Levels 3 and 4 of the text are the first and second beneath the heading that it stands under.
  const level = Math.min(how.under + block.attrs.level - 2, 6);
  const Heading = HEADINGS[level - 2] ?? "h6";
  return (
    <Heading className="bp-rich-heading" data-level={block.attrs.level} lang={how.lang}>
      <Inlines content={block.content} how={how} />
    </Heading>
  );
}

function ItemBlock({
  block,
  how,
  within,
}: {
  block: Paragraph | List;
  how: Rendering;
  within?: true;
}) {
  if (!isList(block)) {
    return (
      <p
        className="bp-prose"
        data-small={how.isSmall || undefined}
        lang={within ? undefined : how.lang}
      >
        <Inlines content={block.content} how={how} />
      </p>
    );
  }
  const Listing = block.type === "bulletList" ? "ul" : "ol";
  return (
    <Listing className="bp-rich-list" lang={within ? undefined : how.lang}>
      {block.content.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no name but their place
        <li key={place}>
          {item.content.map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name but their place
            <ItemBlock block={part} how={how} within key={at} />
          ))}
        </li>
      ))}
    </Listing>
  );
}

function Inlines({ content, how }: { content: readonly Inline[]; how: Rendering }) {
  return content.map((inline, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of text have no name but their place
    <Fragment key={place}>{how.inline(inline)}</Fragment>
  ));
}

function plainInline(inline: Exclude<Inline, Footnote>): ReactNode {
  if (inline.type === "hardBreak") return <br />;
  return (inline.marks ?? []).reduceRight<ReactNode>(wrap, inline.text);
}

function wrap(words: ReactNode, mark: Mark): ReactNode {
  if (mark.type === "strong") return <strong>{words}</strong>;
  if (mark.type === "emphasis") return <em>{words}</em>;
  // Checked when it was written; checked again where it could do harm.
  return isAllowedHref(mark.attrs.href) ? (
    <a href={mark.attrs.href} rel="noopener nofollow">
      {words}
    </a>
  ) : (
    words
  );
}

function footnotesIn(blocks: readonly (Block | Paragraph | List)[]): Footnote[] {
  return blocks.flatMap((block) =>
    isList(block)
      ? block.content.flatMap((item) => footnotesIn(item.content))
      : block.content.filter((inline) => inline.type === "footnote"),
  );
}
