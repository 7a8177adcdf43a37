import { type PartialDate, parsePartialDate } from "@boplan/domain/partial-date";
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

/** A partial date from a form or a file; an empty one is not stated. Issue: `date.malformed`. */
export const partialDateField = z
  .union([z.string(), z.null()])
  .transform((written, context): PartialDate | null => {
    if (written === null || written.trim() === "") return null;
    const parsed = parsePartialDate(yearFirst(written.trim()));
    if (parsed === null) context.addIssue({ code: "custom", message: "date.malformed" });
    return parsed;
  });

/** A partial date that has to be there. Issues: `date.missing`, `date.malformed`. */
export const requiredPartialDate = partialDateField.transform((date, context): PartialDate => {
  if (date !== null) return date;
  context.addIssue({ code: "custom", message: "date.missing" });
  return z.NEVER;
});
