import { CodedError } from "@boplan/domain/error";
import type { Archive } from "../open-archive.ts";
import type { SourceDocument, SourceTopic } from "../source-document.ts";
import { openSourceLines } from "../source-lines.ts";
import { walkXml } from "../walk-xml.ts";
import { type BodyLine, readBody } from "./read-body.ts";
import { readNumbering } from "./read-numbering.ts";
import { readStyles } from "./read-styles.ts";

const MAIN = "word/document.xml";

/** Headers and footers may differ by chapter; more of them than this say nothing new. */
const MAX_FURNITURE_PARTS = 60;

/**
 * Reads a Word document: headings by the level of their style with their numbers, lists with
 * markers and depth, tables as rows. Headers and footers, notes, comments and the table of contents
 * are lines with a topic. Nothing it points to is ever opened. Throws `import.corrupt`,
 * `import.zipBomb`, `import.tooManyLines` or `import.empty`.
 */
export function readDocx(options: { archive: Archive; fileName: string }): SourceDocument {
  const { archive, fileName } = options;
  const body = archive.read(MAIN);
  if (!body) throw new CodedError("import.corrupt", { fileName });
  const lines = openSourceLines({ format: "docx", fileName });
  const styles = readStyles({ bytes: archive.read("word/styles.xml"), fileName });
  const numbering = readNumbering({ bytes: archive.read("word/numbering.xml"), fileName });
  const marks = new Map<string, string>();
  const markOf = (key: string) => {
    const mark = marks.get(key) ?? `[${marks.size + 1}]`;
    marks.set(key, mark);
    return mark;
  };

  let before: BodyLine["kind"] | null = null;
  const add = (line: BodyLine, topic: SourceTopic | null) => {
    const close = line.kind === before && (line.kind === "item" || line.kind === "row");
    if (!close) lines.blank();
    lines.add({ text: line.text, topic: topic ?? line.topic });
    before = line.kind;
  };
  const read = (bytes: Uint8Array, onLine: (line: BodyLine) => void) =>
    readBody({
      ...{ bytes, fileName, styles, numbering, onLine },
      onNotice: lines.notice,
      onReference: ({ kind, id }) => markOf(`${kind} ${id}`),
    });

  const told = new Set<string>();
  const readFurniture = (pattern: RegExp) => {
    const parts = [...archive.names].filter((name) => pattern.test(name)).sort();
    for (const name of parts.slice(0, MAX_FURNITURE_PARTS)) {
      const bytes = archive.read(name);
      if (!bytes) continue;
      read(bytes, (line) => {
        if (!told.has(line.text)) add(line, "pageFurniture");
        told.add(line.text);
      });
    }
  };
  const readNotes = (kind: "footnote" | "endnote" | "comment") => {
    const bytes = archive.read(`word/${kind}s.xml`);
    if (!bytes) return;
    const topic = kind === "comment" ? "comment" : "footnote";
    const begun = new Set<string>();
    read(bytes, (line) => {
      const key = `${kind} ${line.note}`;
      const mark = kind === "comment" || begun.has(key) ? "" : `${markOf(key)} `;
      begun.add(key);
      add({ ...line, text: `${mark}${line.text}` }, topic);
    });
  };

  readFurniture(/^word\/header\d*\.xml$/);
  read(body, (line) => add(line, null));
  readNotes("footnote");
  readNotes("endnote");
  readNotes("comment");
  readFurniture(/^word\/footer\d*\.xml$/);
  if (archive.names.has("word/vbaProject.bin")) lines.notice("import.hadMacros");
  if (pointsOutside({ archive, fileName })) lines.notice("import.hadExternalLinks");
  return lines.finish();
}

/** Whether a part names anything outside the file: links, pictures, templates, data. */
function pointsOutside(options: { archive: Archive; fileName: string }): boolean {
  const { archive, fileName } = options;
  const names = [...archive.names].filter((name) => /^word\/_rels\/[^/]+\.rels$/.test(name));
  return names.slice(0, MAX_FURNITURE_PARTS).some((name) => {
    const bytes = archive.read(name);
    let outside = false;
    if (!bytes) return false;
    const open = ({ attributes }: { attributes: { TargetMode?: string } }) => {
      if (attributes.TargetMode?.toLowerCase() === "external") outside = true;
    };
    walkXml({ bytes, fileName, listener: { open, close: () => {} } });
    return outside;
  });
}
