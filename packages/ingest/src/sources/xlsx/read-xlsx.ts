import { CodedError } from "@boplan/domain/error";
import type { Archive } from "../open-archive.ts";
import type { SourceDocument } from "../source-document.ts";
import { openSourceLines, rowLine } from "../source-lines.ts";
import { type Attributes, walkXml } from "../walk-xml.ts";
import { readCellFormats } from "./read-cell-formats.ts";
import { readSheet, type SheetRow } from "./read-sheet.ts";

interface Sheet {
  readonly name: string;
  readonly part: string;
}

/**
 * Reads a workbook: each sheet under a heading with its name, each row as a row of a table. Formulas
 * give the value they were saved with; hidden sheets are read as well. Throws `import.corrupt`,
 * `import.zipBomb`, `import.tooManyLines` or `import.empty`.
 */
export function readXlsx(options: { archive: Archive; fileName: string }): SourceDocument {
  const { archive, fileName } = options;
  const lines = openSourceLines({ format: "xlsx", fileName });
  const read = readSheets({ archive, fileName });
  for (const { name, rows } of read) {
    // The name of an only sheet says nothing; often it is the program's own.
    if (read.length > 1) {
      lines.blank();
      lines.add({ text: `## ${name}`, place: { sheet: name, row: 1 } });
    }
    let last = 0;
    for (const { row, cells } of rows) {
      const filled = cells.filter((cell) => cell !== "");
      const alone = filled.length === 1;
      if (alone || row !== last + 1) lines.blank();
      const text = alone ? (filled[0] ?? "").replace(/\s+/g, " ") : rowLine(cells);
      lines.add({ text, place: { sheet: name, row } });
      if (alone) lines.blank();
      last = row;
    }
  }
  if (archive.names.has("xl/vbaProject.bin")) lines.notice("import.hadMacros");
  if ([...archive.names].some((name) => name.startsWith("xl/externalLinks/"))) {
    lines.notice("import.hadExternalLinks");
  }
  return lines.finish();
}

/** The rows of every sheet that holds any, in the order of the tabs. */
export function readSheets(options: {
  archive: Archive;
  fileName: string;
}): { readonly name: string; readonly rows: readonly SheetRow[] }[] {
  const { archive, fileName } = options;
  const strings = readSharedStrings({ bytes: archive.read("xl/sharedStrings.xml"), fileName });
  const formats = readCellFormats({ bytes: archive.read("xl/styles.xml"), fileName });
  return sheetsOf({ archive, fileName }).flatMap((sheet) => {
    const bytes = archive.read(sheet.part);
    const rows = bytes ? readSheet({ bytes, fileName, strings, formats }) : [];
    return rows.length === 0 ? [] : [{ name: sheet.name, rows }];
  });
}

/** The sheets in the order of their tabs. */
function sheetsOf(options: { archive: Archive; fileName: string }): Sheet[] {
  const { archive, fileName } = options;
  const targets = new Map<string, string>();
  const relations = archive.read("xl/_rels/workbook.xml.rels");
  const workbook = archive.read("xl/workbook.xml");
  if (!workbook || !relations) throw new CodedError("import.corrupt", { fileName });
  const walk = (
    bytes: Uint8Array,
    open: (element: { name: string; attributes: Attributes }) => void,
  ) => walkXml({ bytes, fileName, listener: { open, close: () => {} } });
  walk(relations, ({ attributes }) => {
    if (attributes.Id) targets.set(attributes.Id, attributes.Target ?? "");
  });
  const sheets: Sheet[] = [];
  walk(workbook, ({ name, attributes }) => {
    const target = targets.get(attributes.id ?? "");
    if (name !== "sheet" || target === undefined) return;
    const part = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    sheets.push({ name: attributes.name ?? "", part });
  });
  return sheets;
}

/** Texts that cells share, without the reading aids for Asian scripts. */
function readSharedStrings(options: { bytes: Uint8Array | null; fileName: string }): string[] {
  const { bytes, fileName } = options;
  const strings: string[] = [];
  if (!bytes) return strings;
  let inText = false;
  let aids = 0;
  walkXml({
    bytes,
    fileName,
    listener: {
      open: ({ name }) => {
        if (name === "si") strings.push("");
        else if (name === "rPh") aids += 1;
        else if (name === "t") inText = aids === 0;
      },
      close: (name) => {
        if (name === "rPh") aids -= 1;
        else if (name === "t") inText = false;
      },
      text: (text) => {
        if (inText) strings.push((strings.pop() ?? "") + text);
      },
    },
  });
  return strings;
}
