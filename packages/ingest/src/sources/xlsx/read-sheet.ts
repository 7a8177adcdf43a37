import { type Attributes, walkXml } from "../walk-xml.ts";
import type { CellFormats } from "./read-cell-formats.ts";

export interface SheetRow {
  /** From 1, as the sheet counts. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** Cells beyond these columns are filled by formats gone astray. */
const MAX_COLUMNS = 256;

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  inline: string;
}

/** Reads the rows of a sheet that hold anything. */
export function readSheet(options: {
  bytes: Uint8Array;
  fileName: string;
  strings: readonly string[];
  formats: CellFormats;
}): SheetRow[] {
  const { bytes, fileName, strings, formats } = options;
  const rows: SheetRow[] = [];
  let cells: string[] = [];
  let row = 0;
  let cell: OpenCell | null = null;
  let reading: "value" | "inline" | null = null;

  const endCell = ({ column, type, style, value, inline }: OpenCell) => {
    if (column >= MAX_COLUMNS) return;
    const text =
      type === "inlineStr"
        ? inline
        : type === "s"
          ? (strings[Number(value)] ?? "")
          : type === "n" && value !== ""
            ? writtenNumber({ value, format: formats(style) })
            : value;
    if (text.trim() === "") return;
    while (cells.length < column) cells.push("");
    cells[column] = text;
  };

  walkXml({
    bytes,
    fileName,
    listener: {
      open: ({ name, attributes }) => {
        if (name === "row") {
          row = Number(attributes.r ?? row + 1) || row + 1;
          cells = [];
        } else if (name === "c") cell = openCell({ attributes, next: cells.length });
        else if (name === "v" && cell) reading = "value";
        else if (name === "t" && cell) reading = "inline";
      },
      close: (name) => {
        if (name === "v" || name === "t") reading = null;
        else if (name === "c" && cell) {
          endCell(cell);
          cell = null;
        } else if (name === "row" && cells.length > 0) rows.push({ row, cells });
      },
      text: (text) => {
        if (!cell || !reading) return;
        if (reading === "value") cell.value += text;
        else cell.inline += text;
      },
    },
  });
  return rows;
}

function openCell(options: { attributes: Attributes; next: number }): OpenCell {
  const { attributes, next } = options;
  return {
    column: columnOf(attributes.r) ?? next,
    type: attributes.t ?? "n",
    style: Number(attributes.s ?? 0),
    value: "",
    inline: "",
  };
}

/** `B7` is column 1. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? "")?.[0];
  if (!letters) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function writtenNumber(options: { value: string; format: ReturnType<CellFormats> }): string {
  const { value, format } = options;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (format === "percent") return `${Number((number * 100).toPrecision(12))} %`;
  if (format === "number" || number < 1 || number > 2_958_465) {
    // What a program computed (0.30000000000000004) is shown as the sheet shows it.
    return String(Number(number.toPrecision(15)));
  }
  // Day 60 never was: sheets count 1900 as a leap year.
  const days = number < 60 ? number + 1 : number;
  const written = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1_000)
    .toISOString()
    .slice(0, 16);
  if (format === "month") return written.slice(0, 7);
  return format === "dateTime" ? written.replace("T", " ") : written.slice(0, 10);
}
