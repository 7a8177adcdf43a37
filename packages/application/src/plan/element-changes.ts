import { CodedError } from "@boplan/domain/error";
import { endsBeforeStart, type PartialDate, parsePartialDate } from "@boplan/domain/partial-date";
import {
  GOAL_ATTAINMENTS,
  isCarriedOut,
  MEASURE_STATUSES,
  type PlanElement,
} from "@boplan/domain/plan";
import { cleanText } from "@boplan/domain/text";
import { z } from "zod";

/** Day first, as people write: `14.2.2026`, `2.2026`. */
const DAY_FIRST = /^(?:(\d{1,2})\.\s?)?(\d{1,2})\.\s?(\d{4})$/;

/** A date as a person may write it, in the order that dates are kept in. */
function yearFirst(written: string): string {
  const match = DAY_FIRST.exec(written);
  if (!match) return written;
  const [, day, month = "", year = ""] = match;
  const parts = day === undefined ? [month] : [month, day];
  return [year, ...parts.map((part) => part.padStart(2, "0"))].join("-");
}

const partialDate = z
  .string()
  .trim()
  .transform((written, context): PartialDate | null => {
    if (written === "") return null;
    const parsed = parsePartialDate(yearFirst(written));
    if (parsed === null) context.addIssue({ code: "custom", message: "date.malformed" });
    return parsed;
  });

/** What a form may say of an element. Issues carry codes of the `fieldErrors` texts. */
export const elementChangesSchema = z.object({
  title: z
    .string()
    .transform((written) => cleanText(written).replace(/\s+/g, " "))
    .pipe(z.string().min(1, "title.missing").max(500, "title.tooLong")),
  text: z.string().max(100_000, "text.tooLong").transform(cleanText),
  leadUnitId: z.union([z.literal("").transform(() => null), z.uuid("unit.unknown"), z.null()]),
  start: partialDate,
  end: partialDate,
  status: z.union([z.literal("").transform(() => null), z.enum(MEASURE_STATUSES), z.null()]),
  attainment: z.union([z.literal("").transform(() => null), z.enum(GOAL_ATTAINMENTS), z.null()]),
});

export type ElementChanges = Partial<z.output<typeof elementChangesSchema>>;

/** Fields an officer may report without the right to write the plan. */
const REPORTED_FIELDS: readonly string[] = ["status", "attainment"];

/** True when the changes go beyond reporting how it is going. */
export function changesWording(changes: ElementChanges): boolean {
  return Object.keys(changes).some((field) => !REPORTED_FIELDS.includes(field));
}

/**
 * The element as it will be. Throws `element.endsBeforeStart` and `element.wrongProgress` (a
 * measure is never "met", a goal never "on plan").
 */
export function applyChanges(element: PlanElement, changes: ElementChanges): PlanElement {
  const changed: PlanElement = { ...element, ...changes, version: element.version + 1 };
  if (endsBeforeStart({ start: changed.start, end: changed.end })) {
    throw new CodedError("element.endsBeforeStart");
  }
  const misplaced = isCarriedOut(element.kind) ? changed.attainment : changed.status;
  if (misplaced !== null) throw new CodedError("element.wrongProgress");
  return changed;
}
