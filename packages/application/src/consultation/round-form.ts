import { HEARING_MODES, REMARK_OUTCOMES } from "@boplan/domain/plan";
import { LANGUAGES } from "@boplan/domain/tenant";
import { z } from "zod";
import { partialDateField, requiredPartialDate } from "../plan/partial-date-field.ts";
import { idsField, optionalId, textField, titleField, urlField } from "../plan/text-fields.ts";

/** A whole day of the calendar. Issues: `date.missing`, `date.malformed`, `date.dayMissing`. */
const dayField = requiredPartialDate.refine((date) => date.length === 10, "date.dayMissing");

/** How a round is described before it is opened. Issues carry codes of the `errors` texts. */
export const roundSchema = z.object({
  name: titleField,
  kind: z.enum(["consultation", "referral", "publicReview"]),
  /** Last day in time. */
  deadline: dayField,
  /** Own words in the letter to everybody. */
  message: textField.pipe(z.string().max(4_000, "text.tooLong")),
  announcedOn: partialDateField,
  url: urlField,
});

export type RoundForm = z.output<typeof roundSchema>;

/** Somebody to hear. Without an address the body is asked outside of the system. */
export const partySchema = z.object({
  name: titleField.pipe(z.string().max(200, "title.tooLong")),
  body: optionalId,
  mode: z.enum(HEARING_MODES),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254, "consultation.badEmail")
    .pipe(
      z.union([z.literal("").transform(() => null), z.email("consultation.badEmail")], {
        error: "consultation.badEmail",
      }),
    ),
  /** The language of the letters. */
  language: z.enum(LANGUAGES),
});

export type PartyForm = z.output<typeof partySchema>;

/** The most remarks that can be sent at once; more can be sent afterwards. */
export const MAX_REMARKS = 50;

/** The most characters of one remark. */
export const MAX_REMARK_LENGTH = 20_000;

const remarkSchema = z.object({
  /** Element of the version that was sent out; `null` for the plan as a whole. */
  elementId: optionalId,
  text: textField.pipe(z.string().trim().max(MAX_REMARK_LENGTH, "consultation.remarkTooLong")),
});

/** What a body sends in. Remarks left empty fall away. */
export const answerSchema = z
  .object({
    clientKey: z.uuid(),
    signedBy: z
      .string()
      .max(300, "text.tooLong")
      .transform((written) => written.replace(/\s+/g, " ").trim()),
    noComments: z.boolean(),
    remarks: z
      .array(remarkSchema)
      .transform((remarks) => remarks.filter(({ text }) => text !== ""))
      .pipe(z.array(remarkSchema).max(MAX_REMARKS, "list.tooLong")),
  })
  .refine(({ noComments, remarks }) => noComments || remarks.length > 0, "consultation.answerEmpty")
  .refine(
    ({ noComments, remarks }) => !noComments || remarks.length === 0,
    "consultation.answerBoth",
  );

export type AnswerForm = z.output<typeof answerSchema>;

/** When an answer that came another way was received. */
export const registeredOnSchema = dayField;

/** What the municipality says of a remark. */
export const assessmentSchema = z.object({
  outcome: z.enum(REMARK_OUTCOMES, "consultation.outcomeMissing"),
  text: textField.pipe(z.string().trim().min(1, "consultation.assessmentMissing")),
  changedElementIds: idsField,
});

export type AssessmentForm = z.output<typeof assessmentSchema>;
