import { CodedError } from "@boplan/domain/error";
import { readPlainText } from "../read-plain-text.ts";
import { type Archive, openArchive } from "./open-archive.ts";
import { looksLikeCsv } from "./read-csv.ts";
import type { SourceFormat } from "./source-document.ts";

export type Detected =
  | { readonly format: "text" | "markdown" | "csv" | "pdf" }
  | { readonly format: "docx" | "odt" | "xlsx"; readonly archive: Archive };

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** The name of the stream that an encrypted Office file is wrapped in, as OLE writes names. */
const ENCRYPTED_STREAM = Buffer.from("EncryptedPackage", "utf16le");

/**
 * Tells a file's format by its content; its name only helps to tell kinds of text apart. Throws
 * `import.encrypted`, `import.oldFormat`, `import.unknownFormat`, and what opening it throws.
 */
export function detectFormat(options: { bytes: Uint8Array; fileName: string }): Detected {
  const { bytes, fileName } = options;
  if (startsWith(bytes, OLE)) {
    const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
      ENCRYPTED_STREAM,
    );
    throw new CodedError(isEncrypted ? "import.encrypted" : "import.oldFormat", { fileName });
  }
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) {
    throw new CodedError("import.oldFormat", { fileName });
  }
  if (startsWith(bytes, [0x50, 0x4b])) return { ...detectArchive(options) };
  if (isPdf(bytes)) return { format: "pdf" };
  const { lines } = readPlainText(options);
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase();
  if (ending === "md" || ending === "markdown") return { format: "markdown" };
  const isTable = ending === "csv" || ending === "tsv" || looksLikeCsv(lines.join("\n"));
  return { format: isTable ? "csv" : "text" };
}

function detectArchive(options: { bytes: Uint8Array; fileName: string }): {
  format: Extract<SourceFormat, "docx" | "odt" | "xlsx">;
  archive: Archive;
} {
  const archive = openArchive(options);
  const { names } = archive;
  if (names.has("word/document.xml")) return { format: "docx", archive };
  if (names.has("xl/workbook.xml")) return { format: "xlsx", archive };
  const mimeType = new TextDecoder().decode(archive.read("mimetype") ?? new Uint8Array());
  if (mimeType.trim().startsWith("application/vnd.oasis.opendocument.text")) {
    return { format: "odt", archive };
  }
  throw new CodedError("import.unknownFormat", { fileName: options.fileName });
}

/** The mark may stand after some bytes of another program's; readers look in the first thousand. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-");
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
