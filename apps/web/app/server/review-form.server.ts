import type { ImportChange } from "@boplan/application/import/change-import";
import { reviewOperationSchema } from "@boplan/ingest/review";
import { textIn } from "./form.server.ts";

/**
 * What a form of the review asks. The button's value names the operation; the other fields are its
 * own. Throws a `ZodError` for what no form of ours sends, or with a code that a person can mend.
 */
export function changeInForm(form: FormData): ImportChange {
  const type = textIn(form, "op");
  if (type === "undo" || type === "redo") return { type };
  const given: Readonly<Record<string, () => unknown>> = {
    id: () => textIn(form, "id"),
    kind: () => textIn(form, "kind"),
    title: () => textIn(form, "title"),
    text: () => textIn(form, "text").replaceAll("\r\n", "\n"),
    line: () => textIn(form, "line"),
    lines: () => form.getAll("lines"),
    as: () => textIn(form, "as"),
    branch: () => textIn(form, "branch") === "yes",
    accepted: () => textIn(form, "accepted") === "yes",
    kept: () => textIn(form, "kept") === "yes",
    confidence: () => Number(textIn(form, "confidence")),
    fact: () => textIn(form, "fact"),
    written: () => textIn(form, "written"),
    unitId: () => textIn(form, "unitId") || null,
  };
  const fields = FIELDS[type] ?? [];
  return reviewOperationSchema.parse({
    type,
    ...Object.fromEntries(fields.map((field) => [field, given[field]?.()])),
  });
}

/** The fields of each operation. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  changeKind: ["id", "kind"],
  edit: ["id", "title", "text"],
  moveUp: ["id"],
  moveDown: ["id"],
  indent: ["id"],
  outdent: ["id"],
  merge: ["id"],
  split: ["id", "line"],
  remove: ["id", "branch"],
  take: ["lines", "as"],
  accept: ["id", "accepted"],
  acceptAbove: ["confidence"],
  keepFact: ["fact", "kept"],
  keepEntry: ["id", "kept"],
  matchUnit: ["written", "unitId"],
  nameDocument: ["title"],
};
