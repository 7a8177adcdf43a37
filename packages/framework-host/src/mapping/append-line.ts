import type { Paragraph, RichText } from "@boplan/domain/rich-text";

/** Adds a paragraph of its own to a text, in its plain words and in its structure. */
export function appendLine<Texted extends { readonly text: string }>(options: {
  to: Texted & { readonly richText?: RichText | null };
  line: string;
}): Texted {
  const { to, line } = options;
  const text = to.text.trim() === "" ? line : `${to.text}\n\n${line}`;
  if (to.richText === undefined || to.richText === null) return { ...to, text };
  const paragraph: Paragraph = { type: "paragraph", content: [{ type: "text", text: line }] };
  const richText = { ...to.richText, content: [...to.richText.content, paragraph] };
  return { ...to, text, richText };
}
