import { createHash } from "node:crypto";

/**
 * Ids one after the other, always the same for a key: what is sent twice meets its own rows and
 * adds nothing.
 */
export function idsFromKey(key: string): () => string {
  let count = 0;
  return () => {
    const hash = createHash("sha256").update(`${key}/${count}`).digest("hex");
    count += 1;
    // Shaped as a uuid of version 8: one made by rules of one's own.
    const parts = [
      hash.slice(0, 8),
      hash.slice(8, 12),
      `8${hash.slice(13, 16)}`,
      `a${hash.slice(17, 20)}`,
      hash.slice(20, 32),
    ];
    return parts.join("-");
  };
}
