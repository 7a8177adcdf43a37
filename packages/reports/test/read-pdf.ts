import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A node of a file's structure tree, with the text that hangs directly on it. */
export interface Tag {
  readonly role: string;
  readonly lang: string | null;
  readonly alt: string | null;
  readonly text: string;
  readonly children: readonly Tag[];
}

export interface ReadPdf {
  readonly title: string;
  readonly lang: string;
  readonly tagged: boolean;
  readonly pages: number;
  /** Text of every page in the order the page draws it. */
  readonly text: string;
  readonly tags: readonly Tag[];
}

interface StructNode {
  readonly role?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly id?: string;
  readonly type?: string;
  readonly children?: readonly StructNode[];
}

/** Reads a file back the way an assistive reader does: by its tags. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const file = await task.promise;
  const info = (await file.getMetadata()).info as { Title?: string; Language?: string };
  const marked = (await file.getMarkInfo()) as { Marked?: boolean } | null;
  const tags: Tag[] = [];
  const texts: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true });
    const byId = new Map<string, string>();
    const open: string[] = [];
    for (const item of content.items) {
      if ("str" in item) {
        texts.push(item.str);
        const id = open.at(-1);
        if (id) byId.set(id, (byId.get(id) ?? "") + item.str + (item.hasEOL ? " " : ""));
      } else if (item.type === "endMarkedContent") open.pop();
      else open.push(item.id ?? open.at(-1) ?? "");
    }
    texts.push("\n");
    const tree = (await page.getStructTree()) as StructNode | null;
    if (tree) tags.push(tagOf({ node: tree, byId }));
  }
  const read = {
    title: info.Title ?? "",
    lang: info.Language ?? "",
    tagged: marked?.Marked ?? false,
    pages: file.numPages,
    text: texts.join(""),
    tags,
  };
  await task.destroy();
  return read;
}

/** Every tag of the file, parents before children, in reading order. */
export function allTags(tags: readonly Tag[]): Tag[] {
  return tags.flatMap((tag) => [tag, ...allTags(tag.children)]);
}

/** What is read out of a tag: its own text and that of everything in it. */
export function spoken(tag: Tag): string {
  return tag.text + tag.children.map(spoken).join("");
}

/** The text of the whole file in reading order, without the spaces lines break at. */
export function readingOrder(file: ReadPdf): string {
  return compact(file.tags.map(spoken).join(""));
}

/** Text without white space, hyphens and break points: what lines break at cannot be compared. */
export function compact(text: string): string {
  return text.replace(/[\s\u00a0\u00ad\u200b-]/g, "");
}

function tagOf(options: { node: StructNode; byId: ReadonlyMap<string, string> }): Tag {
  const { node, byId } = options;
  const children = node.children ?? [];
  return {
    role: node.role ?? "",
    lang: node.lang ?? null,
    alt: node.alt ?? null,
    text: "",
    children: children.map((child) =>
      child.type === "content"
        ? { role: "", lang: null, alt: null, text: byId.get(child.id ?? "") ?? "", children: [] }
        : tagOf({ node: child, byId }),
    ),
  };
}
