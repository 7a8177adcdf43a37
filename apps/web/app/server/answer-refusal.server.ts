import { isCodedError } from "@boplan/domain/error";
import { z } from "zod";
import { errorText } from "./error-text.server.ts";
import type { FormRefusal } from "./form.server.ts";
import type { RouteContext } from "./route-builder.server.ts";

const FIELDS: Readonly<Record<string, string>> = {
  "attachment.tooMany": "files",
  "attachment.tooLarge": "files",
  "attachment.type": "files",
};

/** An answer's form as it comes back; without an error it only grew by a remark. */
export function answerRefusal(options: {
  form: FormData;
  translator: RouteContext["translator"];
  error: unknown;
}): FormRefusal {
  const { form, error } = options;
  const translator = options.translator();
  const problems =
    error instanceof z.ZodError
      ? error.issues.map((issue) => ({ code: issue.message, params: {} }))
      : isCodedError(error)
        ? [error]
        : [];
  const values: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === "string") values[name] = value;
  return {
    intent: "send",
    errors: problems.map((problem) => ({
      field: FIELDS[problem.code] ?? "remark-0",
      text: errorText({ translator, error: problem }),
    })),
    values,
  };
}
