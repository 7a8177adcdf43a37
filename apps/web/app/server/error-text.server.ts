import type { CodedError } from "@boplan/domain/error";
import type { TFunction } from "i18next";

/** An expected failure in the reader's language. A code without words says that something failed. */
export function errorText(options: {
  translator: TFunction;
  error: Pick<CodedError, "code" | "params">;
}): string {
  const { translator, error } = options;
  return translator([`errors:${error.code}`, "errors:unknown"], { ...error.params });
}
