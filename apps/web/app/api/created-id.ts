import { randomUUID } from "node:crypto";
import type { TokenHolder } from "@boplan/application/api-token/resolve-token";
import { idsFromKey } from "@boplan/application/start/ids-from-key";

/**
 * Id of what a request creates: the same for the same `Idempotency-Key` of one token in one place,
 * so that a request sent again meets what it has made.
 */
export function createdId(options: {
  readonly holder: TokenHolder | null;
  readonly key: string | null;
  readonly place: string;
}): string {
  const { holder, key, place } = options;
  if (key === null || key.trim() === "") return randomUUID();
  return idsFromKey(JSON.stringify([holder?.tokenId, place, key.trim()]))();
}
