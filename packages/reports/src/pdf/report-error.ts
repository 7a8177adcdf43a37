import { CodedError, isCodedError } from "@boplan/domain/error";

/** What can go wrong on the way from a document to its bytes. */
export type ReportErrorCode =
  | "report.timeout"
  | "report.crashed"
  | "report.cancelled"
  | "report.fontsMissing"
  | "report.invalidDocument";

/**
 * The document itself is at fault only in the last case, and an installation without any font has
 * to be mended; the others may end well next time.
 */
const RETRYABLE: readonly string[] = [
  "report.timeout",
  "report.crashed",
  "report.cancelled",
] satisfies ReportErrorCode[];

/** Whether the same document may succeed if it is tried again. */
export function isRetryableReportError(error: unknown): boolean {
  return isCodedError(error) && RETRYABLE.includes(error.code);
}

/** A coded error; `detail` is for the log alone, since it may quote the plan. */
export function reportError(options: { code: ReportErrorCode; detail?: string }): CodedError {
  const error = new CodedError(options.code);
  if (options.detail) error.cause = new Error(options.detail);
  return error;
}
