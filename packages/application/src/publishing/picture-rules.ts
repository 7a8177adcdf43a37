import { CodedError } from "@boplan/domain/error";

/** A picture of the municipality is at most this large. */
export const PICTURE_MAX_BYTES = 256 * 1024;

/** Wider or higher than this nobody needs arms or a logo. */
const MAX_PIXELS = 2000;

const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
const END_CHUNK = "IEND";

/**
 * Refuses what is not a whole PNG picture of sound size: a drawing in SVG may carry scripts, and
 * the picture is shown to everybody. Judged by the bytes, never by the name. Throws
 * `publisher.pictureTooLarge`, `publisher.pictureType`.
 */
export function admitPicture(bytes: Uint8Array): void {
  if (bytes.byteLength > PICTURE_MAX_BYTES) {
    throw new CodedError("publisher.pictureTooLarge", {
      kilobytes: PICTURE_MAX_BYTES / 1024,
      field: "picture",
    });
  }
  if (!isPng(bytes)) throw new CodedError("publisher.pictureType", { field: "picture" });
}

function isPng(bytes: Uint8Array): boolean {
  if (PNG_START.some((byte, place) => bytes[place] !== byte)) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Signature, then the header chunk with width and height; the last chunk says that it is whole.
  if (bytes.byteLength < 57 || nameAt(view, 12) !== "IHDR") return false;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width < 1 || height < 1 || width > MAX_PIXELS || height > MAX_PIXELS) return false;
  return endsWhole(view);
}

/** Walks the chunks: what stands behind the end of the picture is no picture. */
function endsWhole(view: DataView): boolean {
  let at = PNG_START.length;
  while (at + 12 <= view.byteLength) {
    const length = view.getUint32(at);
    const name = nameAt(view, at + 4);
    at += 12 + length;
    if (name === END_CHUNK) return at === view.byteLength;
  }
  return false;
}

function nameAt(view: DataView, at: number): string {
  return [0, 1, 2, 3].map((place) => String.fromCharCode(view.getUint8(at + place))).join("");
}
