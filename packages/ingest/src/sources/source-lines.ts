import { CodedError } from "@boplan/domain/error";
import { MAX_IMPORT_LINES } from "../read-plain-text.ts";
import type {
  LinePlace,
  SourceDocument,
  SourceFormat,
  SourceNotice,
  SourceTopic,
} from "./source-document.ts";

export interface LineParts {
  readonly text: string;
  readonly place?: LinePlace;
  readonly topic?: SourceTopic | null;
}

/** Gathers the lines of a document. Throws `import.tooManyLines`. */
export interface SourceLines {
  /** Line breaks within the text make several lines of it. */
  add(line: LineParts): void;
  /** A blank line, unless the last one already is. */
  blank(): void;
  notice(notice: SourceNotice): void;
  /** Throws `import.empty` when no line holds a word. */
  finish(): SourceDocument;
}

/** Control characters show nothing and stand in no plan; tabs part the cells of a row. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

export function openSourceLines(options: { format: SourceFormat; fileName: string }): SourceLines {
  const { format, fileName } = options;
  const lines: string[] = [];
  const places: LinePlace[] = [];
  const topics: (SourceTopic | null)[] = [];
  const notices = new Set<SourceNotice>();
  const push = (text: string, place: LinePlace, topic: SourceTopic | null) => {
    if (lines.length >= MAX_IMPORT_LINES) {
      throw new CodedError("import.tooManyLines", { fileName, limit: MAX_IMPORT_LINES });
    }
    lines.push(text);
    places.push(place);
    topics.push(topic);
  };
  return {
    add: ({ text, place = null, topic = null }) => {
      for (const line of text.replace(CONTROLS, "").split(/\r\n|[\n\r\u2028\u2029]/)) {
        if (line.trim() !== "") push(line.trimEnd(), place, topic);
        else if (lines.length > 0 && lines.at(-1) !== "") push("", place, null);
      }
    },
    blank: () => {
      if (lines.length > 0 && lines.at(-1) !== "") push("", places.at(-1) ?? null, null);
    },
    notice: (notice) => notices.add(notice),
    finish: () => {
      if (lines.every((line) => line === "")) throw new CodedError("import.empty", { fileName });
      return { format, lines, places, topics, notices: [...notices] };
    },
  };
}

/** A row of a table. A bar within a cell would part it, so it gives way to a slash. */
export function rowLine(cells: readonly string[]): string {
  const texts = cells.map((cell) => cell.replace(/\s+/g, " ").replaceAll("|", "/").trim());
  return `| ${texts.join(" | ")} |`;
}
