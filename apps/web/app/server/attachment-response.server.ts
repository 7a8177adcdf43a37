/** A file that somebody sent in: fetched, never shown by the browser. */
export function attachmentResponse(file: {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}): Response {
  const { name, mediaType, bytes } = file;
  const plain = name.replaceAll(/[^\w.-]/g, "-");
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": mediaType,
      "Content-Length": String(bytes.byteLength),
      "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "private, no-store",
    },
  });
}
