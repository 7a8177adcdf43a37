import {
  type ElementChanges,
  elementChangesSchema,
} from "@boplan/application/plan/element-changes";
import { z } from "zod";
import {
  ELEMENT_FIELDS,
  type ElementFieldName,
  type ElementValues,
} from "../screens/plan/element-values.ts";
import type { Text } from "../text/text.tsx";
import { fieldErrorText } from "./field-error-text.ts";

export interface FieldError {
  readonly field: ElementFieldName;
  readonly text: string;
}

export type ElementForm =
  | {
      readonly ok: true;
      readonly basedOn: number;
      readonly changes: ElementChanges;
      readonly values: ElementValues;
    }
  | { readonly ok: false; readonly values: ElementValues; readonly errors: readonly FieldError[] };

const basedOnSchema = z.coerce.number().int().min(0);

/** Reads the element form. A field that the page did not offer is not a change. */
export function readElementForm(options: { form: FormData; text: Text }): ElementForm {
  const { form, text } = options;
  const sent: ElementValues = {};
  for (const field of ELEMENT_FIELDS) {
    const value = form.get(field);
    if (typeof value === "string") sent[field] = value;
  }
  const parsed = elementChangesSchema.partial().safeParse(sent);
  const basedOn = basedOnSchema.safeParse(form.get("basedOn"));
  if (parsed.success && basedOn.success) {
    return { ok: true, basedOn: basedOn.data, changes: parsed.data, values: sent };
  }
  const errors = (parsed.error?.issues ?? []).flatMap((issue) => {
    const field = ELEMENT_FIELDS.find((name) => name === issue.path[0]);
    return field ? [{ field, text: fieldErrorText({ text, code: issue.message }) }] : [];
  });
  return {
    ok: false,
    values: sent,
    errors: errors.length > 0 ? errors : [{ field: "title", text: text.t("fieldErrors.other") }],
  };
}
