import { DATA_LICENCES } from "@boplan/domain/publisher";
import { cleanText } from "@boplan/domain/text";
import { z } from "zod";

const HOST = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/** An empty field is not stated; what is wrong with another is said by its own code. */
function stated<Value>(schema: z.ZodType<Value, string>) {
  return z
    .string()
    .max(2_000, "text.tooLong")
    .transform((written, context): Value | null => {
      const line = cleanText(written).replace(/\s+/g, " ").trim();
      if (line === "") return null;
      const parsed = schema.safeParse(line);
      if (parsed.success) return parsed.data;
      for (const { message } of parsed.error.issues) {
        context.addIssue({ code: "custom", message });
      }
      return null;
    });
}

/** `212000-2817` in Sweden, `944 496 394` in Norway: digits, however they are grouped. */
const organisationNumber = z
  .string()
  .transform((written) => written.replace(/[\s-]/g, ""))
  .pipe(z.string().regex(/^\d{9,10}$/, "publisher.organisationNumber"))
  .transform((digits) =>
    digits.length === 10 ? `${digits.slice(0, 6)}-${digits.slice(6)}` : digits,
  );

/** A host as one may write it: an address with scheme and path is brought down to its host. */
const host = z
  .string()
  .transform((written) =>
    written
      .toLowerCase()
      .replace(/^https?:\/\//, "")
      .replace(/[/?#].*$/, "")
      .replace(/\.$/, ""),
  )
  .pipe(z.string().regex(HOST, "publisher.hostMalformed"));

/** What the form of the publisher says. Issues are error codes. */
export const profileSchema = z.object({
  organisationNumber: stated(organisationNumber),
  contactName: stated(z.string().max(200, "text.tooLong")),
  contactEmail: stated(z.email("publisher.badEmail").max(254, "publisher.badEmail")),
  licence: stated(z.enum(DATA_LICENCES, { error: "publisher.licence" })),
  host: stated(host),
  about: z
    .string()
    .max(2_000, "text.tooLong")
    .transform((written) => cleanText(written)),
  pictureAlt: z
    .string()
    .max(300, "text.tooLong")
    .transform((written) => cleanText(written).replace(/\s+/g, " ").trim()),
});

export type ProfileForm = z.output<typeof profileSchema>;
