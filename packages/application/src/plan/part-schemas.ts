import {
  CONSIDERATION_LEVELS,
  DECISION_KINDS,
  DECISION_OUTCOMES,
  DECISION_SUBJECTS,
  type EntryOf,
  HEARING_MODES,
  LESSON_KINDS,
  NEED_KINDS,
  NEED_UNITS,
  PARTICIPANT_KINDS,
  type PartName,
  RELATION_KINDS,
  REMARK_OUTCOMES,
} from "@boplan/domain/plan";
import { storedText } from "@boplan/domain/rich-text";
import { z } from "zod";
import { partialDateField, requiredPartialDate } from "./partial-date-field.ts";
import {
  idField,
  idsField,
  lineField,
  linesField,
  optionalId,
  richTextField,
  textField,
  titleField,
  urlField,
  yearField,
} from "./text-fields.ts";

const id = z.uuid();
const count = z.number().int().min(0, "amount.malformed").max(1e9, "amount.malformed").nullable();
const years = z
  .strictObject({ from: yearField, to: yearField })
  .refine(({ from, to }) => from <= to, "period.reversed")
  .nullable();
const source = z
  .strictObject({
    lines: z.tuple([z.number().int().min(1), z.number().int().min(1)]).readonly(),
    page: z.number().int().min(1).optional(),
  })
  .nullable();

const document = z.strictObject({
  title: titleField,
  decisionKind: z.enum(DECISION_KINDS).nullable(),
  body: lineField,
});

const party = z.strictObject({
  id,
  body: optionalId,
  name: titleField,
  mode: z.enum(HEARING_MODES),
  askedOn: partialDateField,
  answeredOn: partialDateField,
});

const remark = z.strictObject({
  id,
  from: titleField,
  elementIds: idsField,
  text: textField,
  receivedOn: partialDateField,
  late: z.boolean(),
  outcome: z.enum(REMARK_OUTCOMES).nullable(),
  assessment: textField,
  changedElementIds: idsField,
});

/** How an entry of each part comes in, from a form, a file or the API. Unknown fields are errors. */
export const PART_SCHEMAS = {
  sections: z
    .strictObject({
      id,
      topic: optionalId,
      title: titleField,
      text: textField,
      richText: richTextField,
      source,
    })
    .transform((given) => ({ ...given, ...(given.richText ? storedText(given.richText) : {}) })),
  needs: z.strictObject({
    id,
    kind: z.enum(NEED_KINDS),
    amount: count,
    unit: z.enum(NEED_UNITS),
    period: years,
    dwellingType: lineField,
    tenure: lineField,
    size: lineField,
    targetGroup: optionalId,
    area: lineField,
    asOf: partialDateField,
    source: lineField,
    text: textField,
  }),
  analyses: z.strictObject({
    id,
    topic: idField,
    title: titleField,
    text: textField,
    provider: lineField,
    source: lineField,
    year: yearField.nullable(),
  }),
  considerations: z.strictObject({
    id,
    level: z.enum(CONSIDERATION_LEVELS),
    title: titleField,
    how: textField,
    url: urlField,
  }),
  challenges: z.strictObject({ id, title: titleField, text: textField, elementIds: idsField }),
  statements: z.strictObject({ id, statement: idField, text: textField, unit: lineField }),
  exclusions: z.strictObject({
    id,
    targetGroup: idField,
    reason: textField.pipe(z.string().min(1, "reason.missing")),
  }),
  conditionChanges: z.strictObject({
    id,
    on: requiredPartialDate,
    text: textField,
    conclusion: z.enum(["newPlan", "planHolds"]).nullable(),
  }),
  norms: z.strictObject({
    id,
    norm: optionalId,
    name: titleField,
    definition: textField,
    counts: z.enum(["persons", "households"]).nullable(),
  }),
  followUps: z.strictObject({
    id,
    rhythm: z.enum(["yearly", "everyTertial", "everyPeriod", "once"]),
    occasion: lineField,
    responsible: lineField,
    lastDoneOn: partialDateField,
    text: textField,
  }),
  phases: z.strictObject({
    id,
    template: optionalId,
    name: titleField,
    milestone: lineField,
    documents: z.array(document).max(50, "list.tooLong"),
    plannedStart: partialDateField,
    plannedEnd: partialDateField,
    startedOn: partialDateField,
    reachedOn: partialDateField,
    responsible: lineField,
    text: textField,
  }),
  participants: z.strictObject({
    id,
    kind: z.enum(PARTICIPANT_KINDS),
    name: titleField,
    members: linesField,
    on: partialDateField,
    text: textField,
  }),
  decisions: z.strictObject({
    id,
    subject: z.enum(DECISION_SUBJECTS),
    body: titleField,
    bodyId: optionalId,
    on: partialDateField,
    caseNumber: lineField,
    section: lineField,
    outcome: z.enum(DECISION_OUTCOMES).nullable(),
    minutesUrl: urlField,
    text: textField,
  }),
  consultations: z.strictObject({
    id,
    name: titleField,
    kind: z.enum(["consultation", "referral", "publicReview"]),
    opensOn: partialDateField,
    deadline: partialDateField,
    announcedOn: partialDateField,
    url: urlField,
    versionNumber: z.number().int().min(1).nullable(),
    parties: z.array(party).max(500, "list.tooLong"),
    remarks: z.array(remark).max(5_000, "list.tooLong"),
    text: textField,
  }),
  relations: z.strictObject({
    id,
    relation: z.enum(RELATION_KINDS),
    documentKind: optionalId,
    title: titleField,
    caseNumber: lineField,
    adoptedOn: partialDateField,
    validTo: partialDateField,
    url: urlField,
    goals: linesField,
    text: textField,
  }),
  financing: z.strictObject({
    id,
    source: titleField,
    scheme: lineField,
    share: z.number().min(0, "share.malformed").max(1, "share.malformed").nullable(),
    amount: z.number().min(0, "amount.malformed").max(1e12, "amount.malformed").nullable(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable(),
    purpose: z.enum(["planning", "implementation"]).nullable(),
    conditions: lineField,
    text: textField,
  }),
  lessons: z.strictObject({
    id,
    kind: z.enum(LESSON_KINDS),
    text: textField.pipe(z.string().min(1, "text.missing")),
  }),
  setAsides: z.strictObject({
    id,
    rule: idField,
    path: z.string().min(1).max(300),
    reason: textField.pipe(z.string().min(1, "reason.missing")),
    by: titleField,
    on: requiredPartialDate,
  }),
} as const satisfies { readonly [Name in PartName]: z.ZodType<EntryOf<Name>> };

/** The most entries that a part may have. */
export const MAX_PART_ENTRIES = 1_000;

/** A whole part as it comes in: each entry by its schema, no id twice. */
export function partSchema<Name extends PartName>(part: Name) {
  const entry: z.ZodType<EntryOf<Name>> = PART_SCHEMAS[part] as never;
  return z
    .array(entry)
    .max(MAX_PART_ENTRIES, "list.tooLong")
    .refine((entries) => new Set(entries.map((one) => one.id)).size === entries.length, "id.twice");
}
