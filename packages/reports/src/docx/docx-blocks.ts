import { HeadingLevel, ImageRun, Paragraph, type ParagraphChild, type Table } from "docx";
import type {
  Block,
  DocumentLabels,
  ElementBlock,
  Fact,
  FigureBlock,
  HeadingBlock,
  ListBlock,
  TextBlock,
} from "../document-model.ts";
import { isDrawable } from "../picture/is-drawable.ts";
import { isInline, isRightToLeft, plainText, xmlText } from "../plain-text.ts";
import { LISTS } from "./docx-styles.ts";
import { tableParts } from "./docx-table.ts";
import { bookmarked, type DocxState, inlineRuns } from "./docx-text.ts";

type Part = Paragraph | Table;

/** Makes a PNG of a drawing, for programs that do not show SVG. */
export type Rasterise = (svg: string) => Uint8Array;

export interface DocxPlace {
  readonly state: DocxState;
  readonly labels: DocumentLabels;
  readonly rasterise: Rasterise;
  /** Level of the heading that stands above, 1 for a section. */
  readonly level: number;
  /** Counts lists: each begins at 1 again. */
  readonly nextList: () => number;
}

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** A heading of Word's own levels; its number is text, the same as in every other format. */
export function headingPart(options: {
  place: DocxPlace;
  level: number;
  number: string;
  text: string;
  id?: string;
  newPage?: boolean;
  lang?: HeadingBlock["lang"];
}): Paragraph {
  const { place, level, number, text, id, newPage = false, lang } = options;
  const { state, labels } = place;
  const runs: ParagraphChild[] = [
    ...(number === "" ? [] : inlineRuns({ state, inline: `${number}\u2002`, color: state.accent })),
    ...inlineRuns({
      state,
      inline: [{ t: text.trim() || labels.untitled, ...(lang ? { lang } : {}) }],
    }),
  ];
  return new Paragraph({
    heading: LEVELS[Math.min(level, 6) - 1] ?? HeadingLevel.HEADING_6,
    ...(newPage ? { pageBreakBefore: true } : {}),
    children: bookmarked({ state, id, children: runs }),
  });
}

export function blockParts(options: { place: DocxPlace; blocks: readonly Block[] }): Part[] {
  return options.blocks.flatMap((block) => partsOf({ place: options.place, block }));
}

function partsOf(options: { place: DocxPlace; block: Block }): Part[] {
  const { place, block } = options;
  const { state, labels } = place;
  switch (block.type) {
    case "text":
      return [textPart({ state, block })];
    case "heading":
      return [
        headingPart({
          place,
          level: Math.max(2, block.level),
          number: block.number ?? "",
          text: block.text,
          lang: block.lang,
        }),
      ];
    case "list":
      return listParts({ place, block, depth: 0, instance: place.nextList() });
    case "facts":
      return block.items.map((fact) => factPart({ state, fact }));
    case "keyFigures":
      return block.items.map(({ value, label }) => factPart({ state, fact: { label, value } }));
    case "callout":
      return [
        new Paragraph({
          style: "Callout",
          border: { left: { style: "single", size: 24, color: state.accent, space: 8 } },
          children: [
            ...inlineRuns({ state, inline: `${block.label}\n`, bold: true }),
            ...inlineRuns({ state, inline: block.content }),
          ],
        }),
      ];
    case "element":
      return elementParts({ place, block });
    case "table":
      return tableParts({ state, block, label: labels.table, empty: labels.empty });
    case "figure":
      return figureParts({ place, block });
    case "pageBreak":
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

function textPart(options: { state: DocxState; block: TextBlock }): Paragraph {
  const { state, block } = options;
  const style = block.style === "lead" ? "Lead" : block.style === "note" ? "Note" : undefined;
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    ...(isRightToLeft(plainText(block.content)) ? { bidirectional: true } : {}),
    children: inlineRuns({ state, inline: block.content }),
  });
}

function listParts(options: {
  place: DocxPlace;
  block: ListBlock;
  depth: number;
  instance: number;
}): Paragraph[] {
  const { place, block, depth, instance } = options;
  const { state } = place;
  const reference = block.ordered ? LISTS.numbers : LISTS.bullets;
  const level = Math.min(depth, 5);
  return block.items.flatMap((item) => {
    const plain = typeof item === "string" || !("content" in item);
    const content = plain ? item : item.content;
    const beneath = plain ? [] : item.beneath;
    return [
      new Paragraph({
        numbering: { reference, level, instance },
        ...(isRightToLeft(plainText(content)) ? { bidirectional: true } : {}),
        children: inlineRuns({ state, inline: content }),
      }),
      ...beneath.flatMap((inner) =>
        inner.type === "list"
          ? listParts({ place, block: inner, depth: depth + 1, instance: place.nextList() })
          : [
              new Paragraph({
                indent: { left: 360 * (level + 1) },
                children: inlineRuns({ state, inline: inner.content }),
              }),
            ],
      ),
    ];
  });
}

/** Label and value in one paragraph: read in order, and no table that holds no data. */
export function factPart(options: { state: DocxState; fact: Fact }): Paragraph {
  const { state, fact } = options;
  const value = isInline(fact.value) ? fact.value : fact.value.label;
  return new Paragraph({
    style: "TableText",
    children: [
      ...inlineRuns({ state, inline: `${fact.label}: `, bold: true }),
      ...inlineRuns({ state, inline: value }),
    ],
  });
}

function elementParts(options: { place: DocxPlace; block: ElementBlock }): Part[] {
  const { place, block } = options;
  const level = place.level + 1;
  const inner = { ...place, level };
  return [
    headingPart({
      place,
      level,
      number: `${block.kindLabel} ${block.code}`,
      text: block.title,
      id: block.id,
      ...(block.title.trim() === "" ? {} : { lang: block.lang }),
    }),
    ...block.body.flatMap((one) =>
      one.type === "heading"
        ? [headingPart({ place, level: level + 1, number: "", text: one.text, lang: one.lang })]
        : blockParts({ place: inner, blocks: [one] }),
    ),
    ...block.facts.map((fact) => factPart({ state: place.state, fact })),
    ...blockParts({ place: inner, blocks: block.blocks }),
  ];
}

function figureParts(options: { place: DocxPlace; block: FigureBlock }): Paragraph[] {
  const { place, block } = options;
  const { state, labels, rasterise } = place;
  const name = `${labels.figure} ${block.number ?? ""}`;
  const png = pngOf({ svg: block.svg, rasterise });
  // Pixels at 96 to the inch; the drawing is in points and as wide as the type area.
  const transformation = {
    width: Math.round((block.width * 96) / 72),
    height: Math.round((block.height * 96) / 72),
  };
  return [
    new Paragraph({
      style: "Caption",
      children: bookmarked({
        state,
        id: block.id,
        children: [
          ...inlineRuns({ state, inline: `${name}. `, color: state.accent }),
          ...inlineRuns({ state, inline: block.caption }),
        ],
      }),
    }),
    png === null
      ? new Paragraph({ children: inlineRuns({ state, inline: block.alt }) })
      : new Paragraph({
          children: [
            new ImageRun({
              type: "svg",
              data: Buffer.from(block.svg, "utf8"),
              transformation,
              fallback: { type: "png", data: Buffer.from(png) },
              altText: { name, title: name, description: xmlText(block.alt) },
            }),
          ],
        }),
  ];
}

/** `null` for what cannot be drawn: its words stand in its place. */
function pngOf(options: { svg: string; rasterise: Rasterise }): Uint8Array | null {
  const { svg, rasterise } = options;
  if (!isDrawable(svg)) return null;
  try {
    return rasterise(svg);
  } catch {
    return null;
  }
}
