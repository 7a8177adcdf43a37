import { DECISION_OUTCOMES } from "@boplan/domain/plan";
import { z } from "zod";
import { requiredPartialDate } from "../plan/partial-date-field.ts";
import { lineField, optionalId, textField, titleField, urlField } from "../plan/text-fields.ts";

/** What is said of a decision on a plan. Outcome `approved` adopts it. */
export const decisionSchema = z.object({
  body: titleField,
  bodyId: optionalId,
  on: requiredPartialDate.refine((date) => date.length === 10, "date.dayMissing"),
  /** Paragraph of the minutes, as written: `§ 108`. */
  section: lineField,
  caseNumber: lineField,
  outcome: z.enum(DECISION_OUTCOMES),
  minutesUrl: urlField,
  text: textField,
});

export type DecisionForm = z.output<typeof decisionSchema>;
