import { CodedError } from "@boplan/domain/error";
import { z } from "zod";

/** Where a page ends, as a sign that means nothing to its reader. */
export function writeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

/** The key of a cursor; `null` without one. Throws `api.badParameters` for one that is none. */
export function readCursor<Schema extends z.ZodType>(options: {
  cursor: string | undefined;
  key: Schema;
}): z.output<Schema> | null {
  if (options.cursor === undefined) return null;
  try {
    const written: unknown = JSON.parse(Buffer.from(options.cursor, "base64url").toString("utf8"));
    const parsed = options.key.safeParse(written);
    if (parsed.success) return parsed.data;
  } catch {
    // Falls through: broken JSON is as little a cursor as a wrong key.
  }
  throw new CodedError("api.badParameters", { parameter: "cursor" });
}

/** A key of a single text: the place after which a page begins. */
export const placeKey = z.tuple([z.string().max(200)]);
