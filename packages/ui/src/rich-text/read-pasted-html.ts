import {
  type Inline,
  isAllowedHref,
  type Mark,
  normaliseRichText,
  type RichText,
} from "@boplan/domain/rich-text";
import { type FlatBlock, nestLists } from "./nest-lists.ts";
import { footnotesOf, type PastedFootnotes } from "./pasted-footnotes.ts";
import { isHidden, marksOfElement, wordListItem } from "./pasted-styles.ts";

/** Elements whose content is no text of the document. */
const DROPPED = new Set(
  "HEAD STYLE SCRIPT TITLE META LINK IMG PICTURE SVG OBJECT IFRAME VIDEO AUDIO CANVAS MATH TEMPLATE NOSCRIPT INPUT SELECT TEXTAREA BUTTON DEL COL COLGROUP".split(
    " ",
  ),
);

const BLOCKS = new Set(
  "P DIV SECTION ARTICLE ASIDE MAIN HEADER FOOTER NAV BLOCKQUOTE PRE FIGURE FIGCAPTION ADDRESS CENTER DL DT DD UL OL LI TABLE TBODY THEAD TFOOT TR CAPTION FORM FIELDSET HR H1 H2 H3 H4 H5 H6".split(
    " ",
  ),
);

/** Where in the document the reading is. */
interface Place {
  readonly marks: readonly Mark[];
  /** The block that words found here belong to. */
  readonly block: Pick<FlatBlock, "kind" | "level" | "ordered">;
  readonly preformatted: boolean;
}

/**
 * The text of HTML that came from elsewhere: Word's paragraphs that pretend to be lists become
 * lists, headings get our two levels, rows of tables become paragraphs, footnotes come along,
 * pictures, fonts and deleted words stay behind. Only text and addresses to the web or to mail are
 * taken over, so that nothing in it can run.
 */
export function readPastedHtml(root: Element): RichText {
  const reader = new PastedHtmlReader(footnotesOf(root));
  reader.read(root, {
    marks: [],
    block: { kind: "paragraph", level: 0, ordered: false },
    preformatted: false,
  });
  return normaliseRichText({ type: "doc", content: nestLists(reader.finish()) });
}

/** Reads blocks in a row; headings carry the level of their source until the end. */
class PastedHtmlReader {
  readonly #blocks: FlatBlock[] = [];
  readonly #footnotes: PastedFootnotes;
  /** Set from the beginning of an item until its first words. */
  #isNewItem = false;
  #open: (Omit<FlatBlock, "content"> & { content: Inline[] }) | null = null;

  constructor(footnotes: PastedFootnotes) {
    this.#footnotes = footnotes;
  }

  finish(): FlatBlock[] {
    this.#endBlock();
    const levels = [
      ...new Set(this.#blocks.flatMap(({ kind, level }) => (kind === "heading" ? [level] : []))),
    ].sort();
    // The highest heading that was pasted is our first, all below it our second.
    return this.#blocks.map((block) =>
      block.kind === "heading" ? { ...block, level: levels.indexOf(block.level) } : block,
    );
  }

  read(node: Node, place: Place): void {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) this.#readText(child.nodeValue ?? "", place);
      else if (child.nodeType === 1) this.#readElement(child as Element, place);
    }
  }

  #readElement(element: Element, place: Place): void {
    const name = element.tagName.toUpperCase();
    if (DROPPED.has(name) || isHidden(element) || this.#footnotes.bodies.has(element)) return;
    if (name === "BR") {
      if (element.className !== "Apple-interchange-newline") {
        this.#add({ type: "hardBreak" }, place);
      }
    } else if (name === "TR") this.#readRow(element, place);
    else if (name === "A") this.#readAnchor(element, place);
    else if (BLOCKS.has(name)) this.#readBlock(element, name, place);
    else this.read(element, { ...place, marks: marksOfElement(element, place.marks) });
  }

  #readBlock(element: Element, name: string, place: Place): void {
    this.#endBlock();
    this.read(element, this.#placeWithin(element, name, place));
    this.#endBlock();
  }

  #placeWithin(element: Element, name: string, place: Place): Place {
    const heading = /^H([1-6])$/.exec(name)?.[1];
    if (heading)
      return { ...place, block: { kind: "heading", level: Number(heading), ordered: false } };
    if (/^(UL|OL)$/.test(name)) {
      return {
        ...place,
        block: { kind: "paragraph", level: place.block.level + 1, ordered: name === "OL" },
      };
    }
    if (name === "LI") {
      // Word on the web writes each item as a list of its own and says its depth beside it.
      const stated = Number(element.getAttribute("aria-level"));
      this.#isNewItem = true;
      const level = Math.max(stated > 0 ? stated : 1, place.block.level, 1);
      return { ...place, block: { ...place.block, kind: "item", level } };
    }
    const item = wordListItem(element);
    if (item) {
      this.#isNewItem = true;
      return { ...place, block: { kind: "item", ...item } };
    }
    const marks =
      name === "P" || name === "DIV" ? marksOfElement(element, place.marks) : place.marks;
    return { ...place, marks, preformatted: place.preformatted || name === "PRE" };
  }

  /** A row is one paragraph: what stands in one row belongs together. */
  #readRow(row: Element, place: Place): void {
    this.#endBlock();
    const cells = [...row.children].map((cell) => {
      const reader = new PastedHtmlReader(this.#footnotes);
      reader.read(cell, { ...place, block: { kind: "paragraph", level: 0, ordered: false } });
      return reader
        .finish()
        .flatMap(({ content }, at): Inline[] => [
          ...(at > 0 ? [{ type: "text", text: " " } as const] : []),
          ...content,
        ]);
    });
    const filled = cells.filter((content) => content.some((piece) => piece.type !== "hardBreak"));
    const content = filled.flatMap((cell, at): Inline[] => [
      ...(at > 0 ? [{ type: "text", text: " – " } as const] : []),
      ...cell,
    ]);
    this.#blocks.push({ kind: "paragraph", level: 0, ordered: false, content });
  }

  #readAnchor(anchor: Element, place: Place): void {
    const note = this.#footnotes.textOf(anchor);
    if (note !== null) {
      this.#add({ type: "footnote", attrs: { text: note } }, place);
      return;
    }
    const href = anchor.getAttribute("href")?.trim() ?? "";
    const marks = marksOfElement(anchor, place.marks);
    const link: Mark[] = isAllowedHref(href) ? [{ type: "link", attrs: { href } }] : [];
    this.read(anchor, { ...place, marks: [...marks, ...link] });
  }

  #readText(written: string, place: Place): void {
    const text = place.preformatted ? written : written.replace(/[ \t\r\n\f]+/g, " ");
    if (text === "" || (text === " " && this.#open === null)) return;
    const last = this.#open?.content.at(-1);
    const follows = last === undefined || last.type === "hardBreak" || endsBlank(last);
    const words = place.preformatted || !follows ? text : text.replace(/^ /, "");
    if (words === "") return;
    // A heading is bold by being a heading.
    const marks = place.block.kind === "heading" ? place.marks.filter(isNotStrong) : place.marks;
    this.#add(
      marks.length > 0 ? { type: "text", text: words, marks } : { type: "text", text: words },
      place,
    );
  }

  #add(inline: Inline, place: Place): void {
    if (this.#open === null) {
      const goesOn = place.block.kind === "item" && !this.#isNewItem;
      this.#open = { ...place.block, kind: goesOn ? "paragraph" : place.block.kind, content: [] };
      this.#isNewItem = false;
    }
    this.#open.content.push(inline);
  }

  #endBlock(): void {
    if (this.#open) this.#blocks.push(this.#open);
    this.#open = null;
  }
}

function endsBlank(inline: Inline): boolean {
  return inline.type === "text" && inline.text.endsWith(" ");
}

function isNotStrong(mark: Mark): boolean {
  return mark.type !== "strong";
}
