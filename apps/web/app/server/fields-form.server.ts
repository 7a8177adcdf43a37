import type { z } from "zod";
import type { FormField, FormValues } from "../screens/basis/fields.ts";
import { sentNames } from "../screens/basis/fields.ts";
import type { Text } from "../text/text.tsx";
import { fieldErrorText } from "./field-error-text.ts";

export interface NamedError {
  /** Id of the control that is wrong. */
  readonly field: string;
  readonly text: string;
}

/** What was typed, field by field; lines end as on every machine. */
export function sentValues(options: { form: FormData; fields: readonly FormField[] }): FormValues {
  const { form, fields } = options;
  return Object.fromEntries(
    fields.flatMap((field) =>
      sentNames(field).map((name) => [
        name,
        form
          .getAll(name)
          .filter((value) => typeof value === "string")
          .join(" ")
          .replaceAll("\r\n", "\n"),
      ]),
    ),
  );
}

/** What was typed, as the schema of the thing wants it; what is no number is left for it to refuse. */
export function rawFields(options: {
  fields: readonly FormField[];
  values: FormValues;
}): Record<string, unknown> {
  return Object.fromEntries(
    options.fields.map((field) => [field.name, rawField(field, options.values)]),
  );
}

function rawField(field: FormField, values: FormValues): unknown {
  const typed = (values[field.name] ?? "").trim();
  switch (field.control) {
    case "count":
    case "year":
      return numberIn(typed);
    case "percent": {
      const share = numberIn(typed.replace(/%$/, ""));
      return share === null ? null : Math.round(share * 100) / 10_000;
    }
    case "years": {
      const from = numberIn(values[`${field.name}From`] ?? "");
      const to = numberIn(values[`${field.name}To`] ?? "");
      return from === null && to === null ? null : { from, to };
    }
    case "lines":
      return (values[field.name] ?? "").split("\n");
    case "elements":
      return typed.split(/\s+/).filter(Boolean);
    case "choice":
      if (field.choices === "yesNo") return typed === "" ? null : typed === "yes";
      return typed === "" ? null : typed;
    default:
      return values[field.name] ?? "";
  }
}

/** A number as people write it: `1 200`, `12,5`. Nothing written is `null`; no number is NaN. */
function numberIn(written: string): number | null {
  const plain = written.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  if (plain === "") return null;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** The code of what a control cannot read, where its schema has no word of its own for it. */
const UNREAD: Readonly<Partial<Record<FormField["control"], string>>> = {
  count: "amount.malformed",
  percent: "share.malformed",
  year: "year.odd",
  years: "year.odd",
  choice: "choice.missing",
};

/** What a schema finds wrong, at the controls, in the reader's language; one for each control. */
export function errorsOf(options: {
  error: z.ZodError;
  fields: readonly FormField[];
  text: Text;
}): NamedError[] {
  const { error, fields, text } = options;
  const errors = new Map<string, NamedError>();
  for (const { path, message } of error.issues) {
    const field = fields.find(({ name }) => name === (path[0] === "richText" ? "text" : path[0]));
    if (!field) continue;
    const isCode = /^[a-z]\w*\.\w+$/i.test(message);
    const code = isCode ? message : (UNREAD[field.control] ?? "other");
    const end = path[1] === "to" || (path[1] === undefined && code === "period.reversed");
    const at = field.control === "years" ? `${field.name}${end ? "To" : "From"}` : field.name;
    if (!errors.has(at)) errors.set(at, { field: at, text: fieldErrorText({ text, code }) });
  }
  if (errors.size > 0) return [...errors.values()];
  const [first] = fields;
  return [{ field: first?.name ?? "form", text: fieldErrorText({ text, code: "other" }) }];
}
