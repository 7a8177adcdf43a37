import type { OpenedFile } from "@boplan/storage/file-storage";

interface NamedFile {
  readonly name: string;
  readonly mediaType: string;
}

/**
 * A file to be kept by whoever asked; never shown as a page of ours. One from the storage is passed
 * on piece by piece.
 */
export function fileAnswer(
  file: NamedFile & ({ readonly bytes: Uint8Array } | OpenedFile),
): Response {
  const { name, mediaType } = file;
  const ascii = name.replaceAll(/[^\w.-]/g, "-");
  const [body, length] =
    "content" in file
      ? [file.content, file.bytes]
      : [new Uint8Array(file.bytes), file.bytes.byteLength];
  return new Response(body, {
    headers: {
      "Content-Type": mediaType,
      "Content-Length": String(length),
      "Content-Disposition": `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
