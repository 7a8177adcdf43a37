import { CodedError } from "@boplan/domain/error";
import type { Archive } from "../open-archive.ts";
import type { SourceDocument } from "../source-document.ts";
import { openSourceLines } from "../source-lines.ts";
import { walkXml } from "../walk-xml.ts";
import { type OdtLine, readOdtBody } from "./read-odt-body.ts";
import { readOdtStyles } from "./read-odt-styles.ts";

const FURNITURE = new Set([
  "header",
  "header-left",
  "header-first",
  "footer",
  "footer-left",
  "footer-first",
]);

/**
 * Reads an OpenDocument text as `readDocx` reads Word's. Throws `import.encrypted`,
 * `import.corrupt`, `import.zipBomb`, `import.tooManyLines` or `import.empty`.
 */
export function readOdt(options: { archive: Archive; fileName: string }): SourceDocument {
  const { archive, fileName } = options;
  if (isEncrypted({ archive, fileName })) throw new CodedError("import.encrypted", { fileName });
  const content = archive.read("content.xml");
  if (!content) throw new CodedError("import.corrupt", { fileName });
  const stylesPart = archive.read("styles.xml");
  const lines = openSourceLines({ format: "odt", fileName });
  const parts = stylesPart ? [stylesPart, content] : [content];
  const styles = readOdtStyles({ parts, fileName });
  let notes = 0;
  let before: OdtLine["kind"] | null = null;
  const asides: OdtLine[] = [];
  const add = (line: OdtLine) => {
    const close = line.kind === before && (line.kind === "item" || line.kind === "row");
    if (!close) lines.blank();
    lines.add({ text: line.text, topic: line.topic });
    before = line.kind;
  };
  const read = (parts: {
    bytes: Uint8Array;
    roots: ReadonlySet<string>;
    onLine(line: OdtLine): void;
  }) =>
    readOdtBody({
      ...{ ...parts, fileName, styles },
      onNotice: lines.notice,
      nextMark: () => {
        notes += 1;
        return `[${notes}]`;
      },
    });

  read({
    bytes: content,
    roots: new Set(["text"]),
    onLine: (line) => {
      // Notes come at the end, as in print: between two halves of a sentence they would part it.
      if (line.topic === "footnote" || line.topic === "comment") asides.push(line);
      else add(line);
    },
  });
  for (const line of asides) add(line);
  if (stylesPart) {
    const told = new Set<string>();
    read({
      bytes: stylesPart,
      roots: FURNITURE,
      onLine: (line) => {
        if (!told.has(line.text)) add({ ...line, topic: "pageFurniture" });
        told.add(line.text);
      },
    });
  }
  if ([...archive.names].some((name) => /^(Basic|Scripts)\/.+/.test(name))) {
    lines.notice("import.hadMacros");
  }
  return lines.finish();
}

function isEncrypted(options: { archive: Archive; fileName: string }): boolean {
  const { archive, fileName } = options;
  const manifest = archive.read("META-INF/manifest.xml");
  let found = false;
  if (!manifest) return false;
  const open = ({ name }: { name: string }) => {
    if (name === "encryption-data") found = true;
  };
  walkXml({ bytes: manifest, fileName, listener: { open, close: () => {} } });
  return found;
}
