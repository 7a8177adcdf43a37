/**
 * An expected failure: a code that the edge translates (`errors:<code>`), never a sentence.
 * `params` fill the placeholders of the translation; they hold no secrets.
 */
export class CodedError extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: string, params: Record<string, string | number> = {}) {
    super(code);
    this.name = "CodedError";
    this.code = code;
    this.params = Object.freeze({ ...params });
  }
}

/** Whether a code says that there is no such thing here: `plan.notFound`, `plan.versionNotFound`. */
export function saysMissing(code: string): boolean {
  return /\.(notFound|\w+NotFound|unknown)$|^file\.missing$/.test(code);
}

export function isCodedError(error: unknown): error is CodedError {
  return error instanceof CodedError;
}
