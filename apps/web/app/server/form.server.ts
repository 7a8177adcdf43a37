import { type CodedError, isCodedError, saysMissing } from "@boplan/domain/error";
import { data } from "@remix-run/node";
import { z } from "zod";
import { type DoneKey, withDone } from "../paths/done.ts";
import { errorText } from "./error-text.server.ts";
import { redirectTo } from "./redirect.server.ts";
import type { RouteContext } from "./route-builder.server.ts";

/** A form that was refused: which one, why, and what was written in it. */
export interface FormRefusal {
  readonly intent: string;
  readonly errors: readonly { readonly field: string; readonly text: string }[];
  readonly values: Readonly<Record<string, string>>;
}

/** What a form's work says when it is done: where to go on, and what happened. */
export interface FormDone {
  readonly to: string;
  readonly done: DoneKey;
}

/**
 * Does what one of a page's forms asks. `intent` in the form chooses the work. What a person can
 * mend comes back into the form; what they cannot (gone, forbidden) is the page's error.
 */
export async function answerForm(options: {
  context: Pick<RouteContext, "request" | "translator">;
  intents: Readonly<Record<string, (form: FormData) => Promise<FormDone>>>;
  /** The work of a form that names none. */
  unnamed?: string;
  /**
   * The field that an error code belongs to, of one form (`intent/code`) or all (`code`); the first
   * field of the form (`intent.*`) for others.
   */
  fields: Readonly<Record<string, string>>;
  /** What there is to say of an error besides its text, a line each. */
  more?: (error: unknown) => Promise<readonly string[]>;
}) {
  const { context, intents, fields, more } = options;
  const form = await context.request.formData();
  const intent = textIn(form, "intent") || (options.unnamed ?? "");
  const run = Object.hasOwn(intents, intent) ? intents[intent] : undefined;
  if (!run) throw new Response(null, { status: 400 });
  try {
    const { to, done } = await run(form);
    throw redirectTo(withDone(to, done));
  } catch (error) {
    const problems = mendable(error);
    if (problems === null) throw error;
    const translator = context.translator();
    const errors = problems.map((problem) => ({
      field:
        fieldNamedBy(problem) ??
        fields[`${intent}/${problem.code}`] ??
        fields[problem.code] ??
        fields[`${intent}.*`] ??
        intent,
      text: errorText({ translator, error: problem }),
    }));
    for (const text of (await more?.(error)) ?? []) errors.push({ field: intent, text });
    const status = problems.some(({ code }) => code.endsWith("changedMeanwhile")) ? 409 : 400;
    return data<FormRefusal>({ intent, errors, values: valuesOf(form) }, { status });
  }
}

export function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** As `textIn`; nothing chosen is `null`. */
export function choiceIn(form: FormData, name: string): string | null {
  return textIn(form, name) || null;
}

function mendable(error: unknown): { code: string; params: CodedError["params"] }[] | null {
  if (error instanceof z.ZodError) {
    return error.issues.map((issue) => ({ code: issue.message, params: {} }));
  }
  if (!isCodedError(error)) return null;
  return saysMissing(error.code) || error.code.startsWith("access.") ? null : [error];
}

/** The field that an error names itself, where one code may come from several fields. */
function fieldNamedBy({ params }: Pick<CodedError, "params">): string | undefined {
  return typeof params.field === "string" ? params.field : undefined;
}

function valuesOf(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    // Passwords are never sent back.
    if (typeof value === "string" && name !== "password") values[name] = value;
  }
  return values;
}
