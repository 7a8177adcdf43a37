import { localeOf } from "@boplan/i18n/format";
import { AlignmentType, type IStylesOptions, LevelFormat, LineRuleType } from "docx";
import type { ReportDocument } from "../document-model.ts";

export const LISTS = { bullets: "boplan-bullets", numbers: "boplan-numbers" } as const;

/** Fonts that every office program has; the printed plan's own are not sent along. */
const SERIF = "Georgia";
const SANS = "Calibri";

/** Half points of the six levels of headings. */
const HEADINGS = [40, 28, 24, 22, 21, 21] as const;

/** The document's styles under Word's own ids, so that a municipality's template can replace them. */
export function docxStyles(document: ReportDocument): IStylesOptions {
  const accent = document.brand.accent.slice(1);
  const language = { value: localeOf(document.lang) };
  const heading = (place: 0 | 1 | 2 | 3 | 4 | 5) => ({
    run: { font: SERIF, size: HEADINGS[place], bold: true, color: place === 0 ? accent : "141A20" },
    paragraph: {
      spacing: { before: place === 0 ? 480 : 280, after: 120 },
      keepNext: true,
      keepLines: true,
      outlineLevel: place,
    },
  });
  return {
    default: {
      document: {
        run: { font: SERIF, size: 21, language },
        paragraph: { spacing: { after: 140, line: 290, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: SERIF, size: 64, bold: true, color: accent },
        paragraph: { spacing: { before: 2400, after: 240 } },
      },
      heading1: heading(0),
      heading2: heading(1),
      heading3: heading(2),
      heading4: heading(3),
      heading5: heading(4),
      heading6: heading(5),
      hyperlink: { run: { color: accent, underline: { color: accent } } },
      footnoteText: { run: { font: SANS, size: 17 } },
    },
    paragraphStyles: [
      // Word knows these without being told; other programs and a template do not.
      ...[1, 2, 3].map((level) => ({
        id: `TOC${level}`,
        name: `toc ${level}`,
        basedOn: "Normal",
        next: "Normal",
        run: { font: SANS, size: 21 - level },
        paragraph: { spacing: { before: 40, after: 40 }, indent: { left: 280 * (level - 1) } },
      })),
      {
        id: "Subtitle",
        name: "Subtitle",
        basedOn: "Normal",
        quickFormat: true,
        run: { font: SANS, size: 28 },
      },
      {
        id: "Caption",
        name: "caption",
        basedOn: "Normal",
        quickFormat: true,
        run: { font: SANS, size: 18, bold: true },
        paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
      },
      {
        id: "TableText",
        name: "Table Text",
        basedOn: "Normal",
        quickFormat: true,
        run: { font: SANS, size: 18 },
        paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO } },
      },
      {
        id: "Note",
        name: "Note Text",
        basedOn: "Normal",
        run: { font: SANS, size: 17, color: "48525C" },
      },
      {
        id: "Lead",
        name: "Lead",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: 25 },
      },
      {
        id: "Callout",
        name: "Callout",
        basedOn: "Normal",
        run: { font: SANS, size: 20 },
        paragraph: { indent: { left: 284 } },
      },
    ],
  };
}

/** Bullets and numbers, six levels deep. */
export function docxNumbering() {
  const levels = [0, 1, 2, 3, 4, 5];
  const indent = (level: number) => ({
    paragraph: { indent: { left: 360 * (level + 1), hanging: 300 } },
  });
  return {
    config: [
      {
        reference: LISTS.bullets,
        levels: levels.map((level) => ({
          level,
          format: LevelFormat.BULLET,
          text: level % 2 === 0 ? "–" : "•",
          alignment: AlignmentType.START,
          style: indent(level),
        })),
      },
      {
        reference: LISTS.numbers,
        levels: levels.map((level) => ({
          level,
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          alignment: AlignmentType.START,
          style: indent(level),
        })),
      },
    ],
  };
}
