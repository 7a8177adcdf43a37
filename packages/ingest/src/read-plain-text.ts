import { CodedError } from "@boplan/domain/error";

/** Larger text files are no plans; the limit is checked before anything is decoded. */
export const MAX_IMPORT_BYTES = 10 * 1024 * 1024;

/** No plan has so many lines; files that have would only keep a worker busy. */
export const MAX_IMPORT_LINES = 100_000;

export interface PlainText {
  readonly lines: readonly string[];
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be";
}

/** Share of control characters above which bytes are taken for something other than text. */
const MAX_CONTROL_SHARE = 0.02;

/**
 * Decodes a text file. Only Unicode is accepted: UTF-8 with or without a byte order mark, UTF-16
 * with one. Guessing at older encodings would put wrong letters into a decided text unseen.
 *
 * Throws `import.empty`, `import.binary`, `import.tooLarge`, `import.tooManyLines` or
 * `import.encoding`.
 */
export function readPlainText(options: { bytes: Uint8Array; fileName: string }): PlainText {
  const { bytes, fileName } = options;
  if (bytes.length > MAX_IMPORT_BYTES) {
    const limitMegabytes = MAX_IMPORT_BYTES / 1024 / 1024;
    throw new CodedError("import.tooLarge", { fileName, limitMegabytes });
  }
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8" && looksBinary(bytes)) {
    throw new CodedError("import.binary", { fileName });
  }
  const text = decode({ bytes, encoding });
  if (text === null) throw new CodedError("import.encoding", { fileName });
  if (text.trim() === "") throw new CodedError("import.empty", { fileName });
  if (text.includes("\0")) throw new CodedError("import.binary", { fileName });
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.length > MAX_IMPORT_LINES) {
    throw new CodedError("import.tooManyLines", { fileName, limit: MAX_IMPORT_LINES });
  }
  return { lines, encoding };
}

function encodingOf(bytes: Uint8Array): PlainText["encoding"] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function looksBinary(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 5));
  if (head.startsWith("%PDF") || head.startsWith("PK\u0003\u0004") || head.startsWith("{\\rtf")) {
    return true;
  }
  const sample = bytes.subarray(0, 64 * 1024);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20) || byte === 0x7f) controls += 1;
  }
  return controls > sample.length * MAX_CONTROL_SHARE;
}

function decode(options: { bytes: Uint8Array; encoding: PlainText["encoding"] }): string | null {
  try {
    return new TextDecoder(options.encoding, { fatal: true }).decode(options.bytes);
  } catch {
    return null;
  }
}
