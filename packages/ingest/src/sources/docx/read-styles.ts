import { type Attributes, walkXml } from "../walk-xml.ts";

/** What a paragraph style says of a paragraph's place in the document. */
export interface ParagraphStyle {
  /** Heading level from 1, or `null` for running text. */
  readonly level: number | null;
  readonly numId: string | null;
  readonly depth: number | null;
  /** True for the lines of a table of contents. */
  readonly isContents: boolean;
}

interface RawStyle {
  name: string;
  basedOn: string | null;
  outline: number | null;
  numId: string | null;
  depth: number | null;
}

export type StyleBook = (styleId: string | null) => ParagraphStyle;

const PLAIN: ParagraphStyle = { level: null, numId: null, depth: null, isContents: false };

/** No real style stands on more styles than this; a ring of them would never end. */
const MAX_ANCESTORS = 20;

/** Reads `word/styles.xml`. Built-in names are English in the file whatever Word's language. */
export function readStyles(options: { bytes: Uint8Array | null; fileName: string }): StyleBook {
  const styles = new Map<string, RawStyle>();
  let open: RawStyle | null = null;
  if (options.bytes) {
    walkXml({
      bytes: options.bytes,
      fileName: options.fileName,
      listener: {
        open: ({ name, attributes }) => {
          if (name === "style" && attributes.type === "paragraph") {
            open = { name: "", basedOn: null, outline: null, numId: null, depth: null };
            styles.set(attributes.styleId ?? "", open);
          } else if (open) take({ style: open, name, attributes });
        },
        close: (name) => {
          if (name === "style") open = null;
        },
      },
    });
  }
  const known = new Map<string, ParagraphStyle>();
  return (styleId) => {
    if (styleId === null) return PLAIN;
    const found = known.get(styleId) ?? resolve({ styles, styleId });
    known.set(styleId, found);
    return found;
  };
}

function take(options: { style: RawStyle; name: string; attributes: Attributes }): void {
  const { style, name, attributes } = options;
  const value = attributes.val ?? "";
  if (name === "name") style.name = value.toLowerCase();
  else if (name === "basedOn") style.basedOn = value;
  else if (name === "outlineLvl") style.outline = Number(value);
  else if (name === "numId") style.numId = value;
  else if (name === "ilvl") style.depth = Number(value);
}

function resolve(options: { styles: Map<string, RawStyle>; styleId: string }): ParagraphStyle {
  const { styles, styleId } = options;
  let level: number | null = null;
  let numId: string | null = null;
  let depth: number | null = null;
  let isContents = false;
  let id: string | null = styleId;
  for (let step = 0; id !== null && step < MAX_ANCESTORS; step += 1) {
    const style = styles.get(id);
    if (!style) break;
    const heading = /^heading ([1-9])$/.exec(style.name)?.[1];
    const own = heading ? Number(heading) : style.name === "title" ? 1 : levelOf(style.outline);
    level ??= own;
    numId ??= style.numId;
    depth ??= style.depth;
    isContents ||= /^(toc \d|table of figures)$/.test(style.name);
    id = style.basedOn;
  }
  // Level 10 is Word's way of saying that a style built on a heading is none.
  return { level: level !== null && level <= 9 ? level : null, numId, depth, isContents };
}

/** Word counts outline levels from 0; 9 is running text. */
export function levelOf(outline: number | null): number | null {
  return outline === null || !Number.isInteger(outline) || outline < 0 ? null : outline + 1;
}
