import type { TextKey } from "../../text/text.tsx";

/** Lists that a field is chosen from: of the framework, or closed ones of the model. */
export const CHOICE_LISTS = [
  "topics",
  "analysisTopics",
  "targetGroups",
  "norms",
  "statements",
  "relatedDocuments",
  "documentTypes",
  "regimes",
  "currencies",
  "needKind",
  "needUnit",
  "level",
  "conclusion",
  "counts",
  "rhythm",
  "participantKind",
  "relation",
  "purpose",
  "lesson",
  "yesNo",
] as const;
export type ChoiceList = (typeof CHOICE_LISTS)[number];

/** Words to write that a field proposes without holding the writer to them. */
export type Suggestions = "units" | "decidingBodies";

/**
 * How a value is written: one line, running text, structured text, one of a list, a whole number,
 * percent of one, a year, a period of years, a partial date, one line each, elements of the plan.
 */
export type Control =
  | { readonly control: "line" | "text" | "rich" | "count" | "percent" | "year" | "years" }
  | { readonly control: "date" | "lines" | "elements" }
  | { readonly control: "suggested"; readonly suggest: Suggestions }
  | { readonly control: "choice"; readonly choices: ChoiceList };

/** One field of a form: what it is called, how it is written, whether it may be left out. */
export type FormField = Control & {
  readonly name: string;
  readonly label: TextKey;
  readonly hint?: TextKey;
  readonly isRequired?: true;
};

export interface FieldChoice {
  readonly value: string;
  readonly label: string;
  readonly lang?: string;
}

/** The lists that a form needs, and what its fields propose. */
export interface FieldOptions {
  readonly choices: Partial<Readonly<Record<ChoiceList, readonly FieldChoice[]>>>;
  readonly suggestions: Partial<Readonly<Record<Suggestions, readonly string[]>>>;
  readonly elements: readonly { readonly id: string; readonly label: string }[];
}

/** What stands in a form, field by field, as strings. */
export type FormValues = Readonly<Record<string, string>>;

/** Names under which a field is sent. */
export function sentNames(field: FormField): readonly string[] {
  return field.control === "years" ? [`${field.name}From`, `${field.name}To`] : [field.name];
}
