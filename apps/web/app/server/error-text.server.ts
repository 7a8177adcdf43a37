import type { CodedError } from "@boplan/domain/error";
import type { TFunction } from "i18next";

/**
 * An expected failure in the reader's language. A code without words says that something failed.
 * What is wrong with a field has its words among those of forms.
 */
export function errorText(options: {
  translator: TFunction;
  error: Pick<CodedError, "code" | "params">;
}): string {
  const { translator, error } = options;
  const keys = [`errors:${error.code}`, `web:fieldErrors.${error.code}`, "errors:unknown"];
  return translator(keys, { ...error.params });
}
