import { printJson, printTable } from "../output.ts";
import type { CommandGroup } from "./command-group.ts";

export function addFrameworkCommands({ program, context }: CommandGroup): void {
  const { t } = context;
  const group = program.command("framework").description(t("cli:nouns.framework"));
  group
    .command("list")
    .description(t("cli:verbs.frameworkList"))
    .action(async (options: { json?: boolean }) => {
      const { loadFrameworks } = await import("@boplan/framework-host");
      const frameworks = loadFrameworks().list();
      if (options.json) {
        const rows = frameworks.map(({ id, jurisdiction, version, languages, locales }) => ({
          id,
          jurisdiction,
          version,
          languages,
          name: locales[context.language].name,
        }));
        printJson(context, rows);
        return;
      }
      printTable(
        context,
        frameworks.map((framework) => [
          framework.id,
          framework.jurisdiction,
          framework.version,
          framework.languages.join(" "),
          framework.locales[context.language].name,
        ]),
      );
    });
}
