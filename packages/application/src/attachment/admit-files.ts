import { CodedError } from "@boplan/domain/error";

/** The most files of one answer. */
export const MAX_ATTACHMENTS = 5;

/** The most bytes of one file. */
export const MAX_ATTACHMENT_BYTES = 10 * 1024 * 1024;

/** The most bytes of a whole answer as it is sent. */
export const MAX_ANSWER_BYTES = MAX_ATTACHMENTS * MAX_ATTACHMENT_BYTES + 2 * 1024 * 1024;

interface AttachmentType {
  readonly mediaType: string;
  /** Whether the bytes begin as the ending says. */
  begins(bytes: Uint8Array): boolean;
}

const startsWith = (head: readonly number[]) => (bytes: Uint8Array) =>
  head.every((byte, place) => bytes[place] === byte);

const ZIP = startsWith([0x50, 0x4b, 0x03, 0x04]);
const office = (name: string): AttachmentType => ({
  mediaType: `application/vnd.openxmlformats-officedocument.${name}`,
  begins: ZIP,
});
const open = (name: string): AttachmentType => ({
  mediaType: `application/vnd.oasis.opendocument.${name}`,
  begins: ZIP,
});
const jpeg: AttachmentType = { mediaType: "image/jpeg", begins: startsWith([0xff, 0xd8, 0xff]) };

/** Endings that are taken. Nothing that a browser would run. */
const TYPES: Readonly<Record<string, AttachmentType>> = {
  pdf: { mediaType: "application/pdf", begins: startsWith([0x25, 0x50, 0x44, 0x46]) },
  docx: office("wordprocessingml.document"),
  xlsx: office("spreadsheetml.sheet"),
  odt: open("text"),
  ods: open("spreadsheet"),
  txt: { mediaType: "text/plain", begins: (bytes) => !bytes.includes(0) },
  png: { mediaType: "image/png", begins: startsWith([0x89, 0x50, 0x4e, 0x47]) },
  jpg: jpeg,
  jpeg,
};

/** What a file picker offers: `.pdf,.docx,…`. */
export const ATTACHMENT_ENDINGS: readonly string[] = Object.keys(TYPES).map((end) => `.${end}`);

/** A file as it comes in. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that may be kept. */
export interface AdmittedFile {
  /** Without folders and control characters. */
  readonly name: string;
  readonly ending: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * Looks at the files of an answer. Throws `attachment.tooMany` (limit),
 * `attachment.tooLarge` (name, megabytes), `attachment.type` (name).
 */
export function admitFiles(files: readonly SentFile[]): AdmittedFile[] {
  if (files.length > MAX_ATTACHMENTS) {
    throw new CodedError("attachment.tooMany", { limit: MAX_ATTACHMENTS });
  }
  return files.map(({ name: given, bytes }) => {
    const name = bareName(given);
    if (bytes.byteLength > MAX_ATTACHMENT_BYTES) {
      const megabytes = MAX_ATTACHMENT_BYTES / 1024 / 1024;
      throw new CodedError("attachment.tooLarge", { name, megabytes });
    }
    const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
    const type = Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined;
    if (!type?.begins(bytes)) throw new CodedError("attachment.type", { name });
    return { name, ending, mediaType: type.mediaType, bytes };
  });
}

/** A file's name without folders and control characters, of a length that can be shown. */
export function bareName(given: string): string {
  const name = given
    .replace(/^.*[\\/]/, "")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .trim();
  // The ending stays where a long name is cut.
  return name.length <= 150 ? name || "fil" : `${name.slice(0, 120)}…${name.slice(-25)}`;
}
