import { Command } from "commander";
import type { CliContext } from "./cli-context.ts";
import { addCompareCommand } from "./commands/compare.ts";
import { addDatabaseCommands } from "./commands/database.ts";
import { addDemoCommands } from "./commands/demo.ts";
import { addFrameworkCommands } from "./commands/framework.ts";
import { addJobCommands } from "./commands/jobs.ts";
import { addPlanCommands } from "./commands/plan.ts";
import { addRegisterCommands } from "./commands/register.ts";
import { addReportCommands } from "./commands/report.ts";
import { addTenantCommands } from "./commands/tenant.ts";
import { languageOption } from "./language.ts";

/** The whole command line in the person's language. Made per run; it holds that run's context. */
export function buildProgram(context: CliContext): Command {
  const { t } = context;
  const program = new Command("boplan");
  program.description(t("cli:tagline")).version("0.1.0", "-V, --version", t("cli:options.version"));
  for (const add of [
    addTenantCommands,
    addPlanCommands,
    addReportCommands,
    addJobCommands,
    addCompareCommand,
    addFrameworkCommands,
    addRegisterCommands,
    addDatabaseCommands,
    addDemoCommands,
  ]) {
    add({ program, context });
  }
  dress({ command: program, context });
  return program;
}

/** Gives a command and all below it the common options, our language and our exits. */
function dress(options: { command: Command; context: CliContext }): void {
  const { command, context } = options;
  const { t } = context;
  const titles: Readonly<Record<string, string>> = {
    "Usage:": t("cli:help.usage"),
    "Arguments:": t("cli:help.arguments"),
    "Options:": t("cli:help.options"),
    "Global Options:": t("cli:help.globalOptions"),
    "Commands:": t("cli:help.commands"),
  };
  command.helpOption("-h, --help", t("cli:options.help"));
  command.helpCommand(false);
  command.exitOverride();
  command.configureOutput({
    writeOut: context.print,
    writeErr: context.note,
    outputError: () => {},
  });
  command.configureHelp({
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: ({ description, defaultValue }) =>
      defaultValue === undefined || Array.isArray(defaultValue)
        ? description
        : `${description} (${t("cli:help.default", { value: String(defaultValue) })})`,
    subcommandTerm: (sub) =>
      [sub.name(), ...sub.registeredArguments.map((a) => `<${a.name()}>`)].join(" "),
    // The library writes its own English words into the usage line.
    commandUsage: (cmd) => usageLine({ command: cmd, context }),
  });
  const isLeaf = command.commands.length === 0;
  if (isLeaf) command.option("--json", t("cli:options.json"));
  // A command for which the language is more than that of its answers has said so itself.
  if (!command.options.some((option) => option.long === "--lang")) {
    command.addOption(languageOption(t("cli:options.lang")));
  }
  for (const sub of command.commands) dress({ command: sub, context });
}

function usageLine(options: { command: Command; context: CliContext }): string {
  const { command, context } = options;
  const names: string[] = [];
  for (let at: Command | null = command; at; at = at.parent) names.unshift(at.name());
  const args = command.registeredArguments.map((argument) => `<${argument.name()}>`);
  const needed = command.options.filter((option) => option.mandatory).map((option) => option.flags);
  const rest = command.commands.length > 0 ? [`<${context.t("cli:help.command")}>`] : [];
  return [...names, ...args, ...needed, ...rest].join(" ");
}
