import { walkXml } from "../walk-xml.ts";

/** How the number of a cell is meant, by the index of the cell's style. */
export type CellFormats = (style: number) => "number" | "percent" | "date" | "dateTime" | "month";

/** Built-in formats of dates, as the standard numbers them. */
const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);

/** Reads `xl/styles.xml`: a date is a number that only its format tells from others. */
export function readCellFormats(options: {
  bytes: Uint8Array | null;
  fileName: string;
}): CellFormats {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let inCells = false;
  if (options.bytes) {
    walkXml({
      bytes: options.bytes,
      fileName: options.fileName,
      listener: {
        open: ({ name, attributes }) => {
          if (name === "cellXfs") inCells = true;
          else if (name === "numFmt") {
            codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
          } else if (name === "xf" && inCells) formats.push(Number(attributes.numFmtId ?? 0));
        },
        close: (name) => {
          if (name === "cellXfs") inCells = false;
        },
      },
    });
  }
  return (style) => {
    const id = formats[style] ?? 0;
    // Texts in quotes, colours and conditions in brackets are no part of the pattern.
    const code = (codes.get(id) ?? "").replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").toLowerCase();
    if (id === 22) return "dateTime";
    if (id === 9 || id === 10 || code.includes("%")) return "percent";
    if (BUILT_IN_DATES.has(id)) return id === 17 ? "month" : "date";
    if (!code.includes("y") && !/d/.test(code)) return "number";
    if (/h/.test(code)) return "dateTime";
    return /d/.test(code) ? "date" : /m/.test(code) ? "month" : "number";
  };
}
