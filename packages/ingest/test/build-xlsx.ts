import { escapeXml, zipParts } from "./build-docx.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A text, a number, or a number with the index of its format: 1 date, 2 percent, 3 month. */
export type SampleCell = string | number | { readonly number: number; readonly format: number };

export interface SampleSheet {
  readonly name: string;
  /** `null` is a row without cells, which the file leaves out. */
  readonly rows: readonly (readonly SampleCell[] | null)[];
}

/** A workbook; texts are shared, as Excel writes them. */
export function buildXlsx(options: {
  sheets: readonly SampleSheet[];
  parts?: Readonly<Record<string, string>>;
}): Uint8Array {
  const { sheets } = options;
  const strings: string[] = [];
  const parts: Record<string, string> = {};
  sheets.forEach(({ rows }, index) => {
    const written = rows.map((cells, at) => {
      if (cells === null) return "";
      const columns = cells.map((cell, column) => cellXml({ cell, column, row: at + 1, strings }));
      return `<row r="${at + 1}">${columns.join("")}</row>`;
    });
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${MAIN}"><sheetData>${written.join("")}</sheetData></worksheet>`;
  });
  const list = (each: (sheet: SampleSheet, no: number) => string) =>
    sheets.map((sheet, index) => each(sheet, index + 1)).join("");
  return zipParts({
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list(({ name }, no) => `<sheet name="${escapeXml(name)}" sheetId="${no}" r:id="rId${no}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${list((_sheet, no) => `<Relationship Id="rId${no}" Target="worksheets/sheet${no}.xml"/>`)}</Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="mmm\\-yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings.map((text) => `<si><r><t xml:space="preserve">${escapeXml(text)}</t></r></si>`).join("")}</sst>`,
    ...parts,
    ...options.parts,
  });
}

function cellXml(options: {
  cell: SampleCell;
  column: number;
  row: number;
  strings: string[];
}): string {
  const { cell, column, row, strings } = options;
  const reference = `${String.fromCharCode(65 + column)}${row}`;
  if (cell === "") return "";
  if (typeof cell === "string") {
    strings.push(cell);
    return `<c r="${reference}" t="s"><v>${strings.length - 1}</v></c>`;
  }
  if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
  return `<c r="${reference}" s="${cell.format}"><v>${cell.number}</v></c>`;
}
