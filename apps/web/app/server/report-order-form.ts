import { REPORT_KINDS, REPORT_OUTPUTS } from "@boplan/domain/report";
import { LANGUAGES } from "@boplan/domain/tenant";
import { z } from "zod";
import { planParams } from "./params.ts";

/** A plan as it stands (`slug`), or one of its versions (`slug@3`). */
const source = z
  .string()
  .regex(/^[^@]+(@[1-9]\d{0,5})?$/)
  .transform((value) => {
    const [planSlug = "", version] = value.split("@");
    return { planSlug, version: version === undefined ? undefined : Number(version) };
  })
  .refine(({ planSlug }) => planParams.shape.plan.safeParse(planSlug).success);

/** What the form for a report sends. Without kind and format it is the whole plan as a PDF. */
const orderForm = z.object({
  plan: source,
  kind: z.enum(REPORT_KINDS).default("full"),
  outputs: z.array(z.enum(REPORT_OUTPUTS)),
  language: z.enum(LANGUAGES),
  requestKey: z.uuid(),
});

/** Reads the form; which of its fields is wrong, when it is none that our pages send. */
export function readReportOrder(form: FormData) {
  const ticked = REPORT_OUTPUTS.filter((output) => form.has(`format-${output}`));
  return orderForm.safeParse({
    plan: form.get("plan"),
    kind: form.get("kind") ?? undefined,
    // A form that does not offer formats is made by hand: it names one, or takes what is usual.
    outputs: form.has("formats") ? ticked : [form.get("format") ?? "pdf"],
    language: form.get("language"),
    requestKey: form.get("requestKey"),
  });
}
