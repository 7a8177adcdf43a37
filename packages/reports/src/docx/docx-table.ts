import {
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import type { Cell, Inline, Row, TableBlock } from "../document-model.ts";
import { cellText, isInline, isRightToLeft, plainText } from "../plain-text.ts";
import { bookmarked, type DocxState, inlineRuns } from "./docx-text.ts";

/** Width of the type area, in twentieths of a point. */
const WIDTH = 9400;

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const HAIR = { style: BorderStyle.SINGLE, size: 4, color: "B4BCC4" } as const;
const RULE = { style: BorderStyle.SINGLE, size: 8, color: "141A20" } as const;

/** Rows whose text is longer may break over pages; a shorter one is kept whole. */
const LONG_ROW = 700;

/** A caption and a real table: its header row is marked as one and comes again on each page. */
export function tableParts(options: {
  state: DocxState;
  block: TableBlock;
  label: string;
  empty: string;
}): (Paragraph | Table)[] {
  const { state, block, label, empty } = options;
  const widths = columnWidths(block);
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map(
      (column, place) =>
        new TableCell({
          width: { size: widths[place] ?? 0, type: WidthType.DXA },
          borders: { top: RULE, bottom: RULE, left: NONE, right: NONE },
          children: [
            cellParagraph({
              state,
              align: column.align,
              children: inlineRuns({ state, inline: column.label, bold: true }),
            }),
          ],
        }),
    ),
  });
  const rows =
    block.rows.length === 0
      ? [spanRow({ state, inline: empty, span: block.columns.length, widths })]
      : block.rows.map((row) => tableRow({ state, block, row, widths }));
  return [
    new Paragraph({
      style: "Caption",
      children: bookmarked({
        state,
        id: block.id,
        children: [
          ...inlineRuns({ state, inline: `${label} ${block.number ?? ""}. `, color: state.accent }),
          ...inlineRuns({ state, inline: block.caption }),
        ],
      }),
    }),
    new Table({
      width: { size: WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      tableLook: { firstRow: true, noVBand: true },
      borders: {
        top: RULE,
        bottom: RULE,
        left: NONE,
        right: NONE,
        insideHorizontal: HAIR,
        insideVertical: NONE,
      },
      rows: [header, ...rows],
    }),
    new Paragraph({
      style: "Note",
      children: block.note === undefined ? [] : inlineRuns({ state, inline: block.note }),
    }),
  ];
}

function tableRow(options: {
  state: DocxState;
  block: TableBlock;
  row: Row;
  widths: readonly number[];
}): TableRow {
  const { state, block, row, widths } = options;
  if (row.kind === "group") {
    return spanRow({ state, inline: row.label, span: block.columns.length, widths, bold: true });
  }
  const long = row.cells.some((cell) => cellText(cell).length > LONG_ROW);
  return new TableRow({
    cantSplit: !long,
    children: block.columns.map(({ align }, place) => {
      const cell = row.cells[place] ?? "";
      return new TableCell({
        width: { size: widths[place] ?? 0, type: WidthType.DXA },
        borders: { bottom: HAIR, left: NONE, right: NONE },
        children: cellParagraphs({ state, cell, align, bold: row.kind === "total" }),
      });
    }),
  });
}

function spanRow(options: {
  state: DocxState;
  inline: Inline;
  span: number;
  widths: readonly number[];
  bold?: boolean;
}): TableRow {
  const { state, inline, span, widths, bold = false } = options;
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: span,
        width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
        ...(bold ? { shading: { fill: "EEF2F4" } } : {}),
        children: [cellParagraph({ state, children: inlineRuns({ state, inline, bold }) })],
      }),
    ],
  });
}

type Align = "left" | "right" | "center" | undefined;

function cellParagraphs(options: {
  state: DocxState;
  cell: Cell;
  align: Align;
  bold: boolean;
}): Paragraph[] {
  const { state, cell, align, bold } = options;
  const one = (inline: Inline, strong = bold) =>
    cellParagraph({
      state,
      align,
      rightToLeft: isRightToLeft(plainText(inline)),
      children: inlineRuns({ state, inline, bold: strong }),
    });
  if (isInline(cell)) return [one(cell)];
  if ("items" in cell) return cell.items.map((inline) => one(inline));
  if ("marks" in cell) return cell.marks.map(({ t, lead }) => one(t, lead));
  if ("code" in cell) {
    const runs = inlineRuns({ state, inline: cell.code, bold: true, color: state.accent });
    return [
      cellParagraph({ state, align, children: bookmarked({ state, id: cell.id, children: runs }) }),
    ];
  }
  return [one(cellText(cell))];
}

function cellParagraph(options: {
  state: DocxState;
  align?: Align;
  rightToLeft?: boolean;
  children: ParagraphChild[];
}): Paragraph {
  const { align, rightToLeft, children } = options;
  return new Paragraph({
    style: "TableText",
    ...(align === undefined ? {} : { alignment: align }),
    ...(rightToLeft ? { bidirectional: true } : {}),
    children,
  });
}

function columnWidths(block: TableBlock): number[] {
  const share = block.columns.reduce((sum, { w = 1 }) => sum + w, 0);
  return block.columns.map(({ w = 1 }) => Math.round((w / share) * WIDTH));
}
