import { REPORT_FORMATS, REPORT_KINDS } from "@boplan/domain/report";
import { LANGUAGES } from "@boplan/domain/tenant";
import { z } from "zod";
import { planParams } from "./params.ts";

/** What the form for a report sends. Without kind and format it is the whole plan as a PDF. */
export const reportOrderForm = z.object({
  plan: planParams.shape.plan,
  kind: z.enum(REPORT_KINDS).default("full"),
  format: z.enum(REPORT_FORMATS).default("pdf"),
  language: z.enum(LANGUAGES),
  requestKey: z.uuid(),
});
