import { parseRichText, type RichText } from "@boplan/domain/rich-text";
import { cleanText } from "@boplan/domain/text";
import { z } from "zod";

/** One line that has to be there. Issues: `title.missing`, `title.tooLong`. */
export const titleField = z
  .string()
  .transform((written) => cleanText(written).replace(/\s+/g, " "))
  .pipe(z.string().min(1, "title.missing").max(500, "title.tooLong"));

/** Running text. Issue: `text.tooLong`. */
export const textField = z.string().max(100_000, "text.tooLong").transform(cleanText);

/** One line that may be left out; an empty one is not stated. Issue: `text.tooLong`. */
export const lineField = z.union([
  z.null(),
  z
    .string()
    .max(2_000, "text.tooLong")
    .transform((written) => {
      const line = cleanText(written).replace(/\s+/g, " ").trim();
      return line === "" ? null : line;
    }),
]);

/** Lines of a list; empty ones fall away. */
export const linesField = z
  .array(z.string().max(2_000, "text.tooLong"))
  .max(200, "list.tooLong")
  .transform((lines) => lines.map((line) => cleanText(line).trim()).filter((line) => line !== ""));

/** An address on the web; an empty one is not stated. Issue: `url.malformed`. */
export const urlField = z.union([
  z.null(),
  z
    .string()
    .trim()
    .transform((written, context): string | null => {
      if (written === "") return null;
      if (/^https?:\/\/[^\s/]+\.[^\s]+$/.test(written) && written.length <= 2_000) return written;
      context.addIssue({ code: "custom", message: "url.malformed" });
      return null;
    }),
]);

/** Structured text. Issue: `text.malformed`. */
export const richTextField = z.unknown().transform((value, context): RichText | null => {
  if (value === null || value === undefined) return null;
  const parsed = parseRichText(value);
  if (parsed === null) context.addIssue({ code: "custom", message: "text.malformed" });
  return parsed;
});

/** An id of a framework or of ours: short, no spaces. */
export const idField = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\w-]+$/);

/** An id that may be left out. */
export const optionalId = z.union([z.literal("").transform(() => null), idField, z.null()]);

/** A list of ids without repeats. */
export const idsField = z
  .array(idField)
  .max(200, "list.tooLong")
  .transform((ids) => [...new Set(ids)]);

export const yearField = z.number().int().min(1900, "year.odd").max(2200, "year.odd");
