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
import { readWrittenText, type WrittenText, wordsOf } from "./written-text.server.ts";

export interface FieldError {
  readonly field: ElementFieldName;
  readonly text: string;
}

interface SentForm {
  /** As it stands in the form. */
  readonly values: ElementValues;
  readonly written: WrittenText;
  /** What the form began with, as sent along; empty where it was not. */
  readonly loaded: ElementValues;
}

export type ElementForm =
  | (SentForm & {
      readonly ok: true;
      readonly basedOn: number;
      /** Only what differs from what the form began with. */
      readonly changes: ElementChanges;
    })
  | (SentForm & {
      readonly ok: false;
      readonly basedOn: number | null;
      readonly errors: readonly FieldError[];
    });

const basedOnSchema = z.coerce.number().int().min(0);
const valuesSchema = z.partialRecord(z.enum(ELEMENT_FIELDS), z.string());

/**
 * Reads the element form. A field that the page did not offer, or that came back as it was sent, is
 * not a change: somebody else may have changed it meanwhile.
 */
export function readElementForm(options: { form: FormData; text: Text }): ElementForm {
  const { form, text } = options;
  const written = readWrittenText(form);
  const loaded = readLoaded(form);
  const values: ElementValues = {};
  for (const field of ELEMENT_FIELDS) {
    const value = form.get(field);
    if (typeof value === "string") values[field] = value;
  }
  values.text = wordsOf(written) ?? values.text;
  const sent = { values, written, loaded };
  const parsed = elementChangesSchema
    .partial()
    .safeParse({ ...changedValues(sent), ...structureOf(written) });
  const basedOn = basedOnSchema.safeParse(form.get("basedOn"));
  if (parsed.success && basedOn.success) {
    return { ok: true, basedOn: basedOn.data, changes: parsed.data, ...sent };
  }
  const errors = (parsed.error?.issues ?? []).flatMap((issue) => {
    const name = issue.path[0] === "richText" ? "text" : issue.path[0];
    const field = ELEMENT_FIELDS.find((known) => known === name);
    return field ? [{ field, text: fieldErrorText({ text, code: issue.message }) }] : [];
  });
  return {
    ok: false,
    basedOn: basedOn.data ?? null,
    errors: errors.length > 0 ? errors : [{ field: "title", text: text.t("fieldErrors.other") }],
    ...sent,
  };
}

/** The fields that differ from what the form began with. The structure of the text goes by itself. */
export function changedValues({ values, written, loaded }: SentForm): ElementValues {
  const changed: ElementValues = {};
  for (const field of ELEMENT_FIELDS) {
    const value = values[field]?.replaceAll("\r\n", "\n");
    if (field === "text" && written.kind !== "words") continue;
    if (value !== undefined && value !== loaded[field]) changed[field] = value;
  }
  return changed;
}

function structureOf(written: WrittenText): { richText?: unknown } {
  if (written.kind === "structure") return { richText: written.richText };
  return written.kind === "malformed" ? { richText: "malformed" } : {};
}

function readLoaded(form: FormData): ElementValues {
  const sent = form.get("loaded");
  if (typeof sent !== "string") return {};
  try {
    return valuesSchema.safeParse(JSON.parse(sent)).data ?? {};
  } catch {
    return {};
  }
}
