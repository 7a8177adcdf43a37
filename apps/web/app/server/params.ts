import { z } from "zod";
import { isBasisPart } from "../screens/basis/part-fields.ts";

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

/** What may stand in an address; anything else is not here. */
export const tenantParams = z.object({ tenant: slug });
export const planParams = tenantParams.extend({ plan: slug });
export const elementParams = planParams.extend({ element: z.uuid() });
export const lensParams = planParams.extend({ framework: slug });
export const comparedMunicipalityParams = tenantParams.extend({
  country: z.string().regex(/^[A-Z]{2}$/),
  code: z.string().regex(/^[0-9A-Za-z]{1,10}$/),
});
export const comparisonFileParams = tenantParams.extend({ file: z.string().max(40) });
export const reportParams = tenantParams.extend({ report: z.uuid() });
export const memberParams = tenantParams.extend({ user: z.uuid() });
export const unitParams = tenantParams.extend({ unit: z.uuid() });
export const versionParams = planParams.extend({ version: z.coerce.number().int().min(1) });
export const roundParams = planParams.extend({ round: z.uuid() });
export const attachmentParams = planParams.extend({ file: z.uuid() });
export const partParams = planParams.extend({ part: z.string().refine(isBasisPart) });
export const importParams = tenantParams.extend({ import: z.uuid() });
