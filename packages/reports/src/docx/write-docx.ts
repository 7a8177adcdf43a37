import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import type { ReportDocument, Section } from "../document-model.ts";
import { anchorsOf, xmlText } from "../plain-text.ts";
import { applyStyleTemplate } from "./apply-style-template.ts";
import {
  blockParts,
  type DocxPlace,
  factPart,
  headingPart,
  type Rasterise,
} from "./docx-blocks.ts";
import { contentsParts } from "./docx-contents.ts";
import { docxNumbering, docxStyles } from "./docx-styles.ts";
import { type DocxState, inlineRuns } from "./docx-text.ts";
import { rasterise as rasteriseSvg } from "./rasterise.ts";
import { readStyleTemplate } from "./read-style-template.ts";

export interface WriteDocxOptions {
  readonly document: ReportDocument;
  /** The municipality's own `.docx`, whose styles, fonts, page, header and footer it takes over. */
  readonly styleTemplate?: Uint8Array;
  readonly rasterise?: Rasterise;
}

/** A4 with the margins of the printed plan, in twentieths of a point. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1530, bottom: 1360, left: 1247, right: 1247, header: 700, footer: 700 },
} as const;

/**
 * The document as Word reads it: real headings with the numbers of the other formats, tables with
 * header rows, footnotes, words in other languages marked, contents, properties. Throws
 * as `readStyleTemplate` when the style template is not one that can be used.
 */
export async function writeDocx(options: WriteDocxOptions): Promise<Uint8Array> {
  const { document, styleTemplate, rasterise = rasteriseSvg } = options;
  const template = styleTemplate === undefined ? null : readStyleTemplate(styleTemplate);
  const state: DocxState = {
    language: document.lang,
    anchors: new Map([...anchorsOf(document)].map((id, at) => [id, `b${at + 1}`])),
    notes: [],
    accent: document.brand.accent.slice(1),
  };
  let lists = 0;
  const place: DocxPlace = {
    state,
    labels: document.labels,
    rasterise,
    level: 1,
    nextList: () => ++lists,
  };
  const body = document.sections.flatMap((section, at) => sectionParts({ place, section, at }));
  const cover = coverParts({ document, place });
  const contents = contentsParts({ document, state });
  const closing = new Paragraph({
    style: "Note",
    children: inlineRuns({ state, inline: document.colophon }),
  });
  const file = new Document({
    title: xmlText(document.title),
    subject: xmlText(document.documentType),
    creator: xmlText(document.brand.name),
    description: xmlText(document.description),
    keywords: xmlText(document.keywords.join(", ")),
    lastModifiedBy: xmlText(document.brand.name),
    customProperties: [
      { name: "Case number", value: xmlText(document.caseNumber) },
      { name: "Version", value: xmlText(document.versionLabel) },
      { name: "Snapshot SHA-256", value: document.contentHash },
    ],
    styles: docxStyles(document),
    numbering: docxNumbering(),
    features: { updateFields: false },
    footnotes: Object.fromEntries(
      state.notes.map((note, at) => [
        at + 1,
        { children: [new Paragraph({ children: inlineRuns({ state, inline: note }) })] },
      ]),
    ),
    sections: [
      {
        properties: { page: pageOf(document), titlePage: true },
        headers: { default: header(document), first: new Header({ children: [] }) },
        footers: { default: footer(document), first: new Footer({ children: [] }) },
        children: [...cover, ...contents, ...body, closing],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(file));
  return template === null ? bytes : applyStyleTemplate({ document: bytes, template });
}

function pageOf({ landscape }: ReportDocument) {
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return { ...PAGE, size: { ...PAGE.size, orientation } };
}

function sectionParts(options: { place: DocxPlace; section: Section; at: number }) {
  const { place, section, at } = options;
  const { labels, state } = place;
  const part =
    section.part === undefined
      ? []
      : [
          new Paragraph({
            style: "Note",
            keepNext: true,
            children: inlineRuns({
              state,
              inline: section.part === "decision" ? labels.decisionPart : labels.informationPart,
            }),
          }),
        ];
  return [
    headingPart({
      place,
      level: 1,
      number: section.number ?? "",
      text: section.title,
      id: section.id,
      newPage: at === 0 || section.newPage === true,
    }),
    ...part,
    ...(section.blocks.length === 0
      ? [new Paragraph({ children: inlineRuns({ state, inline: labels.empty }) })]
      : blockParts({ place, blocks: section.blocks })),
  ];
}

function coverParts(options: { document: ReportDocument; place: DocxPlace }): Paragraph[] {
  const { document, place } = options;
  const { state } = place;
  const { titleLang } = document;
  return [
    new Paragraph({
      style: "Subtitle",
      children: inlineRuns({
        state,
        inline: [document.brand.name, document.documentType].filter(Boolean).join(" · "),
      }),
    }),
    new Paragraph({
      style: "Title",
      children: inlineRuns({
        state,
        inline: [{ t: document.title, ...(titleLang ? { lang: titleLang } : {}) }],
      }),
    }),
    ...(document.subtitle === ""
      ? []
      : [
          new Paragraph({
            style: "Subtitle",
            children: inlineRuns({ state, inline: document.subtitle }),
          }),
        ]),
    ...(document.banner === ""
      ? []
      : [
          new Paragraph({
            style: "Callout",
            children: inlineRuns({ state, inline: document.banner, bold: true }),
          }),
        ]),
    ...document.facts.map((fact) => factPart({ state, fact })),
    ...(document.frontNote === null
      ? []
      : [
          new Paragraph({
            style: "Note",
            spacing: { before: 400 },
            children: inlineRuns({ state, inline: document.frontNote }),
          }),
        ]),
  ];
}

function header(document: ReportDocument): Header {
  return new Header({
    children: [
      new Paragraph({
        style: "Note",
        children: [new TextRun(xmlText([document.brand.name, document.shortTitle].join(" · ")))],
      }),
    ],
  });
}

function footer(document: ReportDocument): Footer {
  const [before = "", between = "", after = ""] = document.labels.pageOf.split(/\{pages?\}/);
  const said = [document.caseNumber, document.versionLabel, document.banner].filter(Boolean);
  return new Footer({
    children: [
      new Paragraph({
        style: "Note",
        alignment: AlignmentType.END,
        children: [
          new TextRun(xmlText(said.length > 0 ? `${said.join(" · ")} · ` : "")),
          new TextRun({
            children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
          }),
        ],
      }),
    ],
  });
}
