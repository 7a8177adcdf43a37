import { isCodedError } from "@boplan/domain/error";
import { createI18n, translatorFor } from "@boplan/i18n/translator";
import { CommanderError } from "commander";
import { buildProgram } from "./build-program.ts";
import type { CliContext } from "./cli-context.ts";
import type { CliEnvironment } from "./env.ts";
import { chooseLanguage } from "./language.ts";
import { usageMessage } from "./usage-error.ts";

export interface RunCliOptions {
  /** Arguments after the program's name. */
  readonly args: readonly string[];
  readonly env: CliEnvironment;
  readonly cwd: string;
  readonly print: (text: string) => void;
  readonly note: (text: string) => void;
}

/** Exit codes: done, refused with a reason, written wrongly. */
export const EXIT = { done: 0, refused: 1, usage: 2 } as const;

/**
 * Runs one command and answers its exit code. On refusal standard output stays empty and the
 * reason, with its code, goes to `note`.
 */
export async function runCli(options: RunCliOptions): Promise<number> {
  const { args, env, cwd, note } = options;
  const language = chooseLanguage({ args, locale: env.locale });
  const t = translatorFor({ i18n: createI18n({}), language });
  // Held back until the command has done its work: a refusal leaves no half of a document behind.
  const printed: string[] = [];
  const context: CliContext = {
    env,
    language,
    t,
    cwd,
    note,
    print: (text) => {
      printed.push(text);
    },
  };
  const program = buildProgram(context);
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync([...args], { from: "user" });
    options.print(printed.join(""));
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      options.print(printed.join(""));
      return EXIT.done;
    }
    // A noun alone shows its commands, but it did not say what to do.
    if (error instanceof CommanderError && error.code === "commander.help") return EXIT.usage;
    const usage = usageMessage({ error, t });
    if (usage !== null) {
      const noun = args
        .filter((arg) => !arg.startsWith("-"))
        .slice(0, 1)
        .join(" ");
      const hint = t("cli:help.hint", { command: noun }).replace("  ", " ");
      note(`boplan: ${usage}. ${hint}\n`);
      return EXIT.usage;
    }
    note(`boplan: ${reasonOf({ error, context })}\n`);
    return EXIT.refused;
  }
}

function reasonOf(options: { error: unknown; context: CliContext }): string {
  const { error, context } = options;
  const { t } = context;
  if (!isCodedError(error)) {
    const detail = error instanceof Error ? error.message : String(error);
    return `${t("errors:unknown")} (unknown: ${detail})`;
  }
  const text = t([`errors:${error.code}`, "errors:unknown"], { ...error.params });
  return `${text} (${error.code})`;
}
