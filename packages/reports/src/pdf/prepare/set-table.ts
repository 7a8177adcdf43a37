import type { Cell, Column, Inline, Row, TableBlock } from "../../document-model.ts";
import { cellText, isInline, plainText } from "../../plain-text.ts";
import { oneLine, settable } from "./printable.ts";
import {
  anchorOf,
  type SetInline,
  type SetPlace,
  type SetProse,
  setInline,
  withNeeds,
} from "./set-text.ts";

type SetCell =
  | SetProse
  | { readonly status: string; readonly label: string }
  | { readonly code: string; readonly id?: string }
  | { readonly items: readonly SetInline[]; readonly hyphens?: true }
  | { readonly marks: readonly { readonly t: string; readonly lead: boolean }[] };

type SetRow =
  | { readonly group: SetInline; readonly name: string }
  | { readonly cells: readonly SetCell[]; readonly total?: true; readonly long?: true };

/** A table as the template reads it: every question about its texts is answered. */
export interface SetTable {
  readonly type: "table";
  readonly id?: string;
  readonly number: string;
  readonly caption: SetInline;
  readonly columns: readonly {
    readonly label: string;
    readonly hyphens: boolean;
    readonly align: string;
    readonly w: number;
  }[];
  readonly rows: readonly SetRow[];
  /** Short enough to stay on one page. */
  readonly whole: boolean;
  /** Long enough that a page may begin in the middle of it. */
  readonly continues: boolean;
  readonly note?: SetInline;
}

/** Width of the type area, in points, and about how wide a letter of a table is. */
const TYPE_AREA = 470.5;
const LETTER = 4.5;

const WHOLE_ROWS = 7;
const WHOLE_LETTERS = 1800;
/** A row with a longer text may break within; any other stays together. */
const ROW_LETTERS = 700;

export function setTable(options: { place: SetPlace; block: TableBlock }): SetTable {
  const { place, block } = options;
  const { columns, rows } = block;
  const total = columns.reduce((sum, column) => sum + widthOf(column), 0);
  /** Letters that fit a line of each column. */
  const room = columns.map((column) => ((widthOf(column) / total) * TYPE_AREA) / LETTER - 2);
  const letters = rows.reduce((sum, row) => sum + lettersOf(row), 0);
  return {
    type: "table",
    ...anchorOf({ place, id: block.id }),
    number: block.number ?? "",
    caption: setInline({ place, inline: block.caption }),
    columns: columns.map((column, at) => ({
      label: settable(column.label),
      hyphens: !column.label.includes("\u00AD") && isTight(column.label, room[at]),
      align: column.align ?? "left",
      w: widthOf(column),
    })),
    rows: rows.map((row) => setRow({ place, row, room })),
    whole: rows.length <= WHOLE_ROWS && letters <= WHOLE_LETTERS,
    continues: rows.length > WHOLE_ROWS,
    ...(block.note === undefined ? {} : { note: setInline({ place, inline: block.note }) }),
  };
}

function widthOf({ w }: Column): number {
  return w !== undefined && w > 0 ? w : 1;
}

function lettersOf(row: Row): number {
  if (row.kind === "group") return plainText(row.label).length;
  return row.cells.reduce((sum, cell) => sum + cellText(cell).length, 0);
}

function setRow(options: { place: SetPlace; row: Row; room: readonly number[] }): SetRow {
  const { place, row, room } = options;
  if (row.kind === "group") {
    return {
      group: setInline({ place, inline: row.label }),
      name: oneLine(plainText(row.label)),
    };
  }
  const cells = room.map((most, at) => setCell({ place, cell: row.cells[at] ?? "", room: most }));
  return {
    cells,
    ...(row.kind === "total" ? { total: true as const } : {}),
    // One cell that cannot break makes its whole row so: what does not fit a page would be lost.
    ...(row.cells.some((cell) => cellText(cell).length > ROW_LETTERS)
      ? { long: true as const }
      : {}),
  };
}

function setCell(options: { place: SetPlace; cell: Cell; room: number }): SetCell {
  const { place, cell, room } = options;
  if (isInline(cell)) return setWords({ place, inline: cell, room });
  if ("status" in cell) return { status: cell.status, label: settable(cell.label) };
  if ("code" in cell) {
    return {
      code: oneLine(cell.code),
      ...anchorOf({ place, id: cell.id }),
    };
  }
  if ("items" in cell) {
    return {
      items: cell.items.map((inline) => setInline({ place, inline })),
      ...(cell.items.some((item) => isTight(plainText(item), room))
        ? { hyphens: true as const }
        : {}),
    };
  }
  if ("marks" in cell) {
    return { marks: cell.marks.map(({ t, lead }) => ({ t: oneLine(t), lead })) };
  }
  return settable(cell.text);
}

function setWords(options: { place: SetPlace; inline: Inline; room: number }): SetProse {
  const words = plainText(options.inline);
  return withNeeds({ text: setInline(options), words, hyphens: isTight(words, options.room) });
}

/** Whether a word is longer than its column: only there is hyphenation worth its time. */
function isTight(words: string, room = 0): boolean {
  if (words.length <= room) return false;
  return words.split(/[\s\u00AD-]+/).some((word) => word.length > room);
}
