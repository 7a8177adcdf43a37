import { withApp } from "../cli-context.ts";
import { printJson } from "../output.ts";
import { readFileBytes } from "../read-file-bytes.ts";
import type { CommandGroup } from "./command-group.ts";

/** Figures of the register of municipalities. Names and codes come with the product. */
export function addRegisterCommands({ program, context }: CommandGroup): void {
  const { t } = context;
  const group = program.command("register").description(t("cli:nouns.register"));
  group
    .command("import")
    .description(t("cli:verbs.registerImport"))
    .requiredOption("--file <file>", t("cli:options.populationFile"))
    .action(async (options: { file: string; json?: boolean }) => {
      const bytes = await readFileBytes({ context, fileName: options.file });
      const { importPopulation, readPopulationFile } = await import(
        "@boplan/application/register/import-population"
      );
      // Read before the database is opened: a bad file is told at once.
      const figures = readPopulationFile(new TextDecoder().decode(bytes));
      const done = await withApp(context, (app) => importPopulation({ app, figures }));
      if (options.json) {
        printJson(context, done);
        return;
      }
      const { added, changed, unchanged, totals, missing } = done;
      const lines = [
        t("cli:said.populationImported", { added, changed, unchanged }),
        ...totals.map((total) => t("cli:said.populationTotal", { ...total })),
        ...missing.map(({ country, names }) =>
          t("cli:said.populationMissing", { country, names: names.join(", ") }),
        ),
      ];
      context.print(`${lines.join("\n")}\n`);
    });
}
