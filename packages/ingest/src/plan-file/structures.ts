import { parseRichText } from "@boplan/domain/rich-text";
import { z } from "zod";

const year = z.number().int().min(1000).max(9999);
const measured = z.strictObject({ period: z.string().min(1), value: z.number() });
const place = z.strictObject({
  lines: z.tuple([z.number().int().min(1), z.number().int().min(1)]),
  page: z.number().int().min(1).optional(),
});

/** The small structures that a plan file holds whole, by the name of their field. */
export const STRUCTURES: Readonly<Record<string, z.ZodType>> = {
  richText: z.unknown().refine((value) => parseRichText(value) !== null),
  period: z.strictObject({ from: year, to: year }),
  caseNumberParts: z.strictObject({
    prefix: z.string().nullable(),
    year: z.number().int().nullable(),
    number: z.string(),
    ambiguous: z.boolean(),
  }),
  baseline: measured,
  target: measured,
  source: place,
  origin: z.strictObject({
    kind: z.enum(["template", "formerPlan", "otherMunicipality"]),
    reference: z.string(),
    municipality: z.string().nullable(),
    elementId: z.string().nullable(),
  }),
  customValues: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
};
