import type { CodedError } from "@boplan/domain/error";
import { saysMissing } from "@boplan/domain/error";
import type { Language } from "@boplan/domain/tenant";
import type { TFunction } from "i18next";
import type { z } from "zod";
import { errorText } from "../server/error-text.server.ts";

/** A part of a request that does not fit. */
export interface FieldProblem {
  /** JSON pointer into the content, or the name of a parameter. */
  readonly pointer?: string;
  readonly parameter?: string;
  readonly code: string;
  readonly detail: string;
}

const STATUS: Readonly<Record<string, number>> = {
  "api.badToken": 401,
  "api.tokenMissing": 401,
  "api.scopeMissing": 403,
  "access.forbidden": 403,
  "api.methodNotAllowed": 405,
  "api.notAcceptable": 406,
  "api.preconditionFailed": 412,
  "api.tooLarge": 413,
  "api.mediaType": 415,
  "api.badJson": 400,
  "api.badParameters": 400,
  "api.badBody": 422,
  "api.preconditionRequired": 428,
  "api.throttled": 429,
  "api.internal": 500,
  "plan.notEditable": 409,
  "observation.tooMany": 409,
};

/** The status of a problem: by its code, else by what codes of its sort mean. */
export function statusOf(code: string): number {
  const known = STATUS[code];
  if (known !== undefined) return known;
  if (saysMissing(code)) return 404;
  if (/Meanwhile$/.test(code)) return 409;
  return 422;
}

export interface ProblemOptions {
  readonly translator: TFunction;
  readonly language: Language;
  readonly origin: string;
  readonly error: Pick<CodedError, "code" | "params">;
  readonly fields?: readonly FieldProblem[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** What went wrong, as RFC 9457 has it, in the words of the rest of the product. */
export function problemAnswer(options: ProblemOptions): Response {
  const { translator, origin, error, fields } = options;
  const status = statusOf(error.code);
  const body = {
    type: `${origin}/api#${error.code}`,
    title: translator(`errors:api.titles.${status}`),
    status,
    detail: errorText({ translator, error }),
    code: error.code,
    ...(Object.keys(error.params).length > 0 ? { params: error.params } : {}),
    ...(fields ? { errors: fields } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      "Content-Language": options.language,
      "Cache-Control": "no-store",
      ...options.headers,
    },
  });
}

/** Issues of a schema as fields of a problem; codes of ours keep their words. */
export function fieldProblems(options: {
  translator: TFunction;
  error: z.ZodError;
  place: "body" | "parameter";
}): FieldProblem[] {
  const { translator, error, place } = options;
  return error.issues.map((issue) => {
    const known = codeOf(issue);
    const path = issue.path.map(String);
    const at =
      place === "body"
        ? {
            pointer: path
              .map((part) => `/${part.replace(/~/g, "~0").replace(/\//g, "~1")}`)
              .join(""),
          }
        : { parameter: path.join(".") };
    return { ...at, code: known.code, detail: errorText({ translator, error: known }) };
  });
}

function codeOf(issue: z.core.$ZodIssue): Pick<CodedError, "code" | "params"> {
  if (/^[a-z]+\w*(\.\w+)+$/.test(issue.message)) return { code: issue.message, params: {} };
  switch (issue.code) {
    case "invalid_type":
      return /received undefined$/.test(issue.message)
        ? { code: "api.field.missing", params: {} }
        : { code: "api.field.type", params: { expected: issue.expected } };
    case "unrecognized_keys":
      return { code: "api.field.unknown", params: { keys: issue.keys.join(", ") } };
    case "invalid_value":
      return { code: "api.field.choice", params: { allowed: issue.values.join(", ") } };
    default:
      return { code: "api.field.malformed", params: {} };
  }
}
