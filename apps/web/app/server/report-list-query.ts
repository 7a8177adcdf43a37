import { REPORT_STATES } from "@boplan/application/report/list-reports";
import { COMPARISON_KIND, REPORT_KINDS } from "@boplan/domain/report";
import { z } from "zod";
import type { ReportsQuery } from "../paths/report.ts";
import { planParams } from "./params.ts";

/** What the list is narrowed to; what makes no sense is left out rather than refused. */
const schema = z.object({
  plan: planParams.shape.plan.optional().catch(undefined),
  kind: z
    .enum([...REPORT_KINDS, COMPARISON_KIND])
    .optional()
    .catch(undefined),
  state: z.enum(REPORT_STATES).optional().catch(undefined),
  mine: z.literal("1").optional().catch(undefined),
  before: z.uuid().optional().catch(undefined),
});

export function readReportsQuery(url: URL): ReportsQuery {
  return schema.parse(Object.fromEntries(url.searchParams));
}
