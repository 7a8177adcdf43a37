import {
  type Block,
  type Inline,
  isList,
  type List,
  type Mark,
  type Paragraph,
  type RichText,
} from "@boplan/domain/rich-text";

/**
 * Pasted HTML as it may be parsed: styles are renamed and style sheets taken out, since even a
 * document that is never shown asks the page's policy for them.
 */
export function disarmStyles(html: string): string {
  return html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, "")
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, " data-pasted-style="));
}

/** The text as the plainest HTML there is; the editor reads its clipboard in no other form. */
export function htmlOf(richText: RichText): string {
  return richText.content.map(htmlOfBlock).join("");
}

function htmlOfBlock(block: Block): string {
  if (block.type === "heading") {
    const { level } = block.attrs;
    return `<h${level}>${htmlOfInlines(block.content)}</h${level}>`;
  }
  return htmlOfItemBlock(block);
}

function htmlOfItemBlock(block: Paragraph | List): string {
  if (!isList(block)) return `<p>${htmlOfInlines(block.content)}</p>`;
  const name = block.type === "bulletList" ? "ul" : "ol";
  const items = block.content.map(
    (item) => `<li>${item.content.map(htmlOfItemBlock).join("")}</li>`,
  );
  return `<${name}>${items.join("")}</${name}>`;
}

function htmlOfInlines(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.type === "hardBreak") return "<br>";
      if (inline.type === "footnote")
        return `<sup data-footnote="${escaped(inline.attrs.text)}"></sup>`;
      return (inline.marks ?? []).reduceRight(wrap, escaped(inline.text));
    })
    .join("");
}

function wrap(html: string, mark: Mark): string {
  if (mark.type === "link") return `<a href="${escaped(mark.attrs.href)}">${html}</a>`;
  return mark.type === "strong" ? `<strong>${html}</strong>` : `<em>${html}</em>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
