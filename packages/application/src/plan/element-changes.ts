import { CodedError } from "@boplan/domain/error";
import { endsBeforeStart } from "@boplan/domain/partial-date";
import {
  type CustomField,
  createIndicator,
  GOAL_ATTAINMENTS,
  isCarriedOut,
  MEASURE_STATUSES,
  type PlanElement,
} from "@boplan/domain/plan";
import { revisePlainWords, richTextOf, storedText } from "@boplan/domain/rich-text";
import { THEMES } from "@boplan/domain/theme";
import { z } from "zod";
import { partialDateField } from "./partial-date-field.ts";
import {
  idsField,
  lineField,
  linesField,
  optionalId,
  richTextField,
  textField,
  titleField,
  yearField,
} from "./text-fields.ts";

const unitId = z.union([z.literal("").transform(() => null), z.uuid("unit.unknown"), z.null()]);
const unitIds = z
  .array(z.uuid("unit.unknown"))
  .max(100, "list.tooLong")
  .transform((ids) => [...new Set(ids)]);

const cost = z.strictObject({
  year: yearField,
  amount: z.number("amount.malformed").min(0, "amount.malformed").max(1e12, "amount.malformed"),
  currency: z.string().regex(/^[A-Z]{3}$/),
  kind: z.enum(["operating", "investment"]),
  fundingSource: lineField,
  inBudget: z.boolean().nullable(),
});

const period = z.string().trim().min(1, "period.missing").max(40);
const value = z.strictObject({ period, value: z.number("amount.malformed") });

const indicator = z
  .object({
    indicator: optionalId.optional(),
    name: titleField,
    unit: lineField.optional(),
    definition: lineField.optional(),
    norm: optionalId.optional(),
    source: lineField.optional(),
    baseline: value.nullable().optional(),
    target: value.nullable().optional(),
    observations: z
      .array(value.extend({ preliminary: z.boolean(), source: lineField }))
      .max(200, "list.tooLong")
      .optional(),
  })
  .transform((given) => createIndicator(given));

const customValues = z.record(
  z.uuid(),
  z.union([z.string().max(10_000, "text.tooLong"), z.number(), z.boolean()]),
);

/**
 * What a form, a file or an API may say of an element. A field that is not given is not changed.
 * Issues carry codes of the `fieldErrors` texts.
 */
export const elementChangesSchema = z.object({
  title: titleField,
  text: textField,
  richText: richTextField,
  leadUnitId: unitId,
  participatingUnitIds: unitIds,
  responsibleUserId: z.union([z.literal("").transform(() => null), z.uuid(), z.null()]),
  partners: linesField,
  start: partialDateField,
  end: partialDateField,
  priority: z.number().int().min(1, "priority.malformed").max(999, "priority.malformed").nullable(),
  doneWhen: lineField,
  costs: z.array(cost).max(500, "list.tooLong"),
  instruments: idsField,
  targetGroups: idsField,
  themes: z.array(z.enum(THEMES)).transform((themes) => [...new Set(themes)]),
  area: lineField,
  indicators: z.array(indicator).max(100, "list.tooLong"),
  status: z.union([z.literal("").transform(() => null), z.enum(MEASURE_STATUSES), z.null()]),
  attainment: z.union([z.literal("").transform(() => null), z.enum(GOAL_ATTAINMENTS), z.null()]),
  customValues,
});

export type ElementChanges = Partial<z.output<typeof elementChangesSchema>>;

/** A field of an element that can be changed. */
export type ElementField = keyof ElementChanges;

/** Fields an officer may report without the right to write the plan. */
const REPORTED_FIELDS: readonly string[] = ["status", "attainment"];

/** True when the changes go beyond reporting how it is going. */
export function changesWording(changes: ElementChanges): boolean {
  return Object.keys(changes).some((field) => !REPORTED_FIELDS.includes(field));
}

/**
 * The element as it will be. Plain text and structured text follow each other; where only words
 * are said, blocks whose words are as before keep their structure.
 * Throws `element.endsBeforeStart`, `element.wrongProgress` (a measure is never "met", a goal never
 * "on plan") and `element.badCustomValue`.
 */
export function applyChanges(options: {
  element: PlanElement;
  changes: ElementChanges;
  customFields?: readonly CustomField[];
}): PlanElement {
  const { element, changes, customFields = [] } = options;
  const changed: PlanElement = {
    ...element,
    ...changes,
    ...textsOf({ element, changes }),
    version: element.version + 1,
  };
  if (endsBeforeStart({ start: changed.start, end: changed.end })) {
    throw new CodedError("element.endsBeforeStart");
  }
  const misplaced = isCarriedOut(element.kind) ? changed.attainment : changed.status;
  if (misplaced !== null) throw new CodedError("element.wrongProgress");
  if (changes.customValues) requireCustomValues({ values: changes.customValues, customFields });
  return changed;
}

function textsOf(options: {
  element: PlanElement;
  changes: ElementChanges;
}): Partial<Pick<PlanElement, "text" | "richText">> {
  const { element, changes } = options;
  if (changes.richText) return storedText(changes.richText);
  const { text } = changes;
  // Words that came back as they were sent say nothing of the structure.
  if (text === undefined || text === element.text) {
    return { text: element.text, richText: element.richText };
  }
  return storedText(revisePlainWords({ richText: richTextOf(element), text }));
}

function requireCustomValues(options: {
  values: PlanElement["customValues"];
  customFields: readonly CustomField[];
}): void {
  for (const [id, value] of Object.entries(options.values)) {
    const field = options.customFields.find((candidate) => candidate.id === id);
    if (!field || !fits(field, value)) {
      throw new CodedError("element.badCustomValue", { field: field?.label ?? id });
    }
  }
}

function fits(field: CustomField, value: string | number | boolean): boolean {
  switch (field.type) {
    case "text":
      return typeof value === "string";
    case "number":
      return typeof value === "number";
    case "yesNo":
      return typeof value === "boolean";
    case "choice":
      return typeof value === "string" && field.options.includes(value);
    case "date":
      return typeof value === "string" && partialDateField.safeParse(value).data != null;
  }
}
