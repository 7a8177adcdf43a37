import type { FormField } from "./fields.ts";

/** The name of an entry. */
export const TITLE = {
  name: "title",
  control: "line",
  label: "basis.fields.title",
  isRequired: true,
} as const satisfies FormField;
/** What there is to say about it. */
export const TEXT = {
  name: "text",
  control: "text",
  label: "basis.fields.text",
} as const satisfies FormField;
