import {
  HEADING_LEVELS,
  isAllowedHref,
  parseRichText,
  type RichText,
} from "@boplan/domain/rich-text";
import { Node, Schema } from "prosemirror-model";

/** The closed set of `@boplan/domain/rich-text`, as the editor knows it. */
export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: {
      content: "inline*",
      group: "block itemBlock",
      parseDOM: [{ tag: "p" }],
      toDOM: () => ["p", 0],
    },
    heading: {
      attrs: { level: { default: HEADING_LEVELS[0], validate: "number" } },
      content: "inline*",
      group: "block",
      defining: true,
      parseDOM: HEADING_LEVELS.map((level) => ({ tag: `h${level}`, attrs: { level } })),
      toDOM: (node) => [`h${node.attrs.level}`, 0],
    },
    bulletList: {
      content: "listItem+",
      group: "block itemBlock",
      parseDOM: [{ tag: "ul" }],
      toDOM: () => ["ul", 0],
    },
    orderedList: {
      content: "listItem+",
      group: "block itemBlock",
      parseDOM: [{ tag: "ol" }],
      toDOM: () => ["ol", 0],
    },
    listItem: {
      content: "paragraph itemBlock*",
      defining: true,
      parseDOM: [{ tag: "li" }],
      toDOM: () => ["li", 0],
    },
    text: { group: "inline" },
    hardBreak: {
      inline: true,
      group: "inline",
      selectable: false,
      parseDOM: [{ tag: "br" }],
      toDOM: () => ["br"],
    },
    footnote: {
      inline: true,
      atom: true,
      group: "inline",
      marks: "",
      attrs: { text: { default: "", validate: "string" } },
      parseDOM: [
        {
          tag: "sup[data-footnote]",
          getAttrs: (mark) => ({ text: mark.getAttribute("data-footnote") ?? "" }),
        },
      ],
      toDOM: (node) => ["sup", { "data-footnote": node.attrs.text, class: "bp-footnote-mark" }],
    },
  },
  marks: {
    link: {
      attrs: { href: { validate: "string" } },
      inclusive: false,
      parseDOM: [
        {
          tag: "a[href]",
          getAttrs: (anchor) => {
            const href = anchor.getAttribute("href") ?? "";
            return isAllowedHref(href) ? { href } : false;
          },
        },
      ],
      toDOM: (mark) => ["a", { href: mark.attrs.href }, 0],
    },
    strong: {
      parseDOM: [{ tag: "strong" }, { tag: "b" }],
      toDOM: () => ["strong", 0],
    },
    emphasis: {
      parseDOM: [{ tag: "em" }, { tag: "i" }],
      toDOM: () => ["em", 0],
    },
  },
});

/** The text as the editor holds it: never without a block to write in. */
export function editorDocument(richText: RichText): Node {
  const content = richText.content.length > 0 ? richText.content : [{ type: "paragraph" }];
  return Node.fromJSON(schema, { type: "doc", content });
}

/** The text in the editor; `null` where it is too large to be kept. */
export function richTextOfDocument(document: Node): RichText | null {
  return parseRichText(document.toJSON());
}
