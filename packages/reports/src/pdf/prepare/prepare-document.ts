import type {
  Block,
  ElementBlock,
  Fact,
  FigureBlock,
  HeadingBlock,
  ListBlock,
  ReportDocument,
  TextBlock,
} from "../../document-model.ts";
import { isDrawable } from "../../picture/is-drawable.ts";
import { anchorsOf, isInline, plainText } from "../../plain-text.ts";
import { oneLine, settable } from "./printable.ts";
import { setTable } from "./set-table.ts";
import { anchorOf, foreignLang, type SetPlace, setInline, setProse } from "./set-text.ts";

/** PDF knows six levels of headings. */
const DEEPEST = 6;

/** Facts that surely fit a page together stay together, by letters. */
const WHOLE_FACTS = 1200;

/** Where a block stands: what its texts are prepared for, and how deep. */
interface BlockPlace extends SetPlace {
  readonly depth: number;
  readonly untitled: string;
}

/**
 * The document as the template reads it: every text drawable, every question about texts answered
 * here, where it costs a twentieth of what it costs in the typesetter.
 */
export function prepareDocument(document: ReportDocument) {
  const { labels, brand } = document;
  const untitled = oneLine(labels.untitled) || "–";
  const anchors = anchorsOf(document);
  const place: BlockPlace = {
    lang: document.lang,
    targets: new Set(pointedTo(document.sections).filter((id) => anchors.has(id))),
    depth: 1,
    untitled,
    given: new Set(),
  };
  const title = oneLine(document.title) || untitled;
  return {
    lang: document.lang,
    region: document.region,
    title,
    titleLang: foreignLang({ place, lang: document.titleLang }),
    shortTitle: oneLine(document.shortTitle),
    subtitle: settable(document.subtitle),
    description: oneLine(document.description),
    keywords: document.keywords.map(oneLine),
    documentType: oneLine(document.documentType),
    banner: settable(document.banner),
    foot: [document.caseNumber, document.versionLabel, document.banner]
      .map(oneLine)
      .filter((text) => text !== "")
      .join(" · "),
    brand: {
      name: oneLine(brand.name),
      accent: brand.accent,
      skyline: brand.skyline,
    },
    labels: Object.fromEntries(Object.entries(labels).map(([key, text]) => [key, oneLine(text)])),
    facts: document.facts.map((fact) => setFact({ place, fact })),
    landscape: document.landscape,
    frontNote:
      document.frontNote === null ? null : setInline({ place, inline: document.frontNote }),
    contentsDepth: document.contentsDepth,
    sections: document.sections.map((section) => ({
      ...anchorOf({ place, id: section.id }),
      title: oneLine(section.title) || untitled,
      number: section.number ?? "",
      part: section.part ?? "",
      newPage: section.newPage ?? false,
      blocks: setBlocks({ place, blocks: section.blocks }),
    })),
    colophon: setInline({ place, inline: document.colophon }),
  };
}

function setBlocks(options: { place: BlockPlace; blocks: readonly Block[] }): unknown[] {
  return options.blocks.map((block) => setBlock({ place: options.place, block }));
}

function setBlock(options: { place: BlockPlace; block: Block }): unknown {
  const { place, block } = options;
  switch (block.type) {
    case "text":
      return setText({ place, block });
    case "heading":
      return setHeading({ place, block });
    case "list":
      return setList({ place, block });
    case "facts":
      return {
        type: "facts",
        columns: Math.max(1, block.columns ?? 3),
        items: block.items.map((fact) => setFact({ place, fact })),
      };
    case "keyFigures":
      return {
        type: "keyFigures",
        items: block.items.map(({ value, label }) => ({
          value: settable(value),
          label: settable(label),
        })),
      };
    case "callout":
      return {
        type: "callout",
        label: settable(block.label),
        content: setProse({ place, inline: block.content }),
      };
    case "element":
      return setElement({ place, block });
    case "table":
      return setTable({ place, block });
    case "figure":
      return setFigure({ place, block });
    case "pageBreak":
      return { type: "pageBreak" };
  }
}

function setText(options: { place: BlockPlace; block: TextBlock }) {
  const { place, block } = options;
  return {
    type: "text",
    ...(block.style === undefined ? {} : { style: block.style }),
    content: setProse({ place, inline: block.content }),
  };
}

function setHeading(options: { place: BlockPlace; block: HeadingBlock }) {
  const { place, block } = options;
  const deepest = place.depth + (block.numbered === false ? 2 : 1);
  return {
    type: "heading",
    number: block.number ?? "",
    level: Math.max(2, Math.min(block.level, deepest, DEEPEST)),
    lang: foreignLang({ place, lang: block.lang }),
    text: oneLine(block.text) || place.untitled,
  };
}

function setList(options: { place: BlockPlace; block: ListBlock }): unknown {
  const { place, block } = options;
  return {
    type: "list",
    ordered: block.ordered ?? false,
    items: block.items.map((item) => {
      if (typeof item === "string" || !("content" in item)) {
        return { content: setProse({ place, inline: item }), beneath: [] };
      }
      return {
        content: setProse({ place, inline: item.content }),
        beneath: item.beneath.map((inner) =>
          inner.type === "list"
            ? setList({ place, block: inner })
            : setText({ place, block: inner }),
        ),
      };
    }),
  };
}

function setFact(options: { place: SetPlace; fact: Fact }) {
  const { place, fact } = options;
  const { value } = fact;
  return {
    label: settable(fact.label),
    value: isInline(value)
      ? setInline({ place, inline: value })
      : { status: value.status, label: settable(value.label) },
  };
}

function setElement(options: { place: BlockPlace; block: ElementBlock }): unknown {
  const { place, block } = options;
  const inner = { ...place, depth: place.depth + 1 };
  const title = oneLine(block.title);
  const letters = block.facts.reduce(
    (sum, { value }) => sum + (isInline(value) ? plainText(value) : value.label).length,
    0,
  );
  return {
    type: "element",
    ...anchorOf({ place, id: block.id }),
    level: Math.min(place.depth + 1, DEEPEST),
    code: oneLine(block.code),
    kind: oneLine(block.kindLabel),
    title: title || place.untitled,
    lang: title === "" ? "" : foreignLang({ place, lang: block.lang }),
    body: block.body.flatMap((one) => {
      if (one.type !== "heading") return [setBlock({ place: inner, block: one })];
      const text = oneLine(one.text);
      // Below the element's own heading, and kept out of the contents.
      const level = Math.min(inner.depth + 1, one.level - 2 + inner.depth, DEEPEST);
      return text === ""
        ? []
        : [{ type: "heading", level, lang: foreignLang({ place, lang: one.lang }), text }];
    }),
    facts: block.facts.map((fact) => setFact({ place, fact })),
    factsBreak: letters >= WHOLE_FACTS,
    blocks: setBlocks({ place: inner, blocks: block.blocks }),
  };
}

function setFigure(options: { place: BlockPlace; block: FigureBlock }) {
  const { place, block } = options;
  const caption = setInline({ place, inline: block.caption });
  const alt = oneLine(block.alt) || oneLine(plainText(block.caption)) || oneLine(block.id);
  const drawn = isDrawable(block.svg);
  return {
    type: "figure",
    ...anchorOf({ place, id: block.id }),
    number: block.number ?? "",
    caption,
    alt: drawn ? alt : settable(alt),
    svg: drawn ? block.svg : "",
  };
}

/** Ids that something in the document points to. */
function pointedTo(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(pointedTo);
  if (typeof value !== "object" || value === null) return [];
  const own = "to" in value && typeof value.to === "string" ? [value.to] : [];
  return [...own, ...Object.values(value).flatMap(pointedTo)];
}
