import { createHash } from "node:crypto";

/** Grows when the shape of answers changes: what readers have kept is old then. */
const SHAPE = "1";

/** A strong tag of what an answer is made of; two formats of one thing are two answers. */
export function entityTag(...parts: readonly (string | number | boolean | null)[]): string {
  return createHash("sha256")
    .update(JSON.stringify([SHAPE, ...parts]))
    .digest("base64url")
    .slice(0, 22);
}

/** The tags of `If-Match` or `If-None-Match`; `null` when the field was not sent. */
export function readTags(header: string | null): readonly string[] | "*" | null {
  if (header === null) return null;
  if (header.trim() === "*") return "*";
  // A proxy that compresses may mark a tag as weak or add to it; the part in quotes is ours.
  return [...header.matchAll(/(?:W\/)?"([^"]*)"/g)].map(([, tag = ""]) => tag);
}

export function hasTag(tags: readonly string[] | "*" | null, tag: string): boolean {
  return tags === "*" || (tags?.includes(tag) ?? false);
}

/** The tag of something that counts its changes, with all that it is shown with. */
export function versionTag(version: number, content: unknown): string {
  return `v${version}-${entityTag(JSON.stringify(content))}`;
}

/**
 * The version that a change is based on: of the tags that were sent, the one that counts. `"*"` is
 * whatever stands there now. `null` when no tag is one of ours.
 */
export function basedOn(tags: readonly string[] | "*"): number | "*" | null {
  if (tags === "*") return "*";
  const [version] = tags.flatMap((tag) => /^v(\d{1,9})-/.exec(tag)?.[1] ?? []);
  return version === undefined ? null : Number(version);
}
