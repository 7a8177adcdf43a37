import { CommanderError } from "commander";
import type { TFunction } from "i18next";

/** The command was written wrongly; nothing was tried. Exit code 2. */
export class UsageError extends Error {
  readonly key: string;
  readonly subject: string;

  constructor(options: { key: string; subject: string }) {
    super(options.key);
    this.name = "UsageError";
    this.key = options.key;
    this.subject = options.subject;
  }
}

const KEYS: Readonly<Record<string, string>> = {
  "commander.unknownCommand": "unknownCommand",
  "commander.unknownOption": "unknownOption",
  "commander.missingArgument": "missingArgument",
  "commander.missingMandatoryOptionValue": "missingOption",
  "commander.conflictingOption": "conflictingOption",
  "commander.optionMissingArgument": "missingValue",
  "commander.invalidArgument": "badValue",
  "commander.excessArguments": "excessArguments",
};

/** What the person wrote wrongly, in their words; `null` when the error is of another kind. */
export function usageMessage(options: { error: unknown; t: TFunction }): string | null {
  const { error, t } = options;
  if (error instanceof UsageError) return t(`cli:usage.${error.key}`, { name: error.subject });
  if (!(error instanceof CommanderError)) return null;
  const key = KEYS[error.code];
  // The library speaks English, but puts what it speaks of in quotation marks.
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  return key === undefined ? null : t(`cli:usage.${key}`, { name });
}
