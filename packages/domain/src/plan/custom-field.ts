import type { ElementKind } from "./element.ts";

export const CUSTOM_FIELD_TYPES = ["text", "number", "date", "choice", "yesNo"] as const;
export type CustomFieldType = (typeof CUSTOM_FIELD_TYPES)[number];

/** A field that a municipality has added to its elements. Shown in forms, reports and exports. */
export interface CustomField {
  readonly id: string;
  /** Name in the municipality's own words; not translated. */
  readonly label: string;
  readonly type: CustomFieldType;
  /** Choices of a `choice`, in order; empty for the others. */
  readonly options: readonly string[];
  /** Kinds that have the field. */
  readonly kinds: readonly ElementKind[];
}

/** A value of a custom field: text, choice and date are strings, a date as `PartialDate` is written. */
export type CustomValue = string | number | boolean;
