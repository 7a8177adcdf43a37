import type { Command } from "commander";
import { type CliContext, withApp, withTenant } from "../cli-context.ts";
import { printJson, printTable } from "../output.ts";
import { UsageError } from "../usage-error.ts";

interface UpkeepOptions {
  readonly region?: string;
  readonly add: readonly string[];
  readonly remove: readonly string[];
  readonly json?: boolean;
}

/** What an operator does around comparisons: name a region's area, make the rows anew. */
export function addComparisonUpkeep(compare: Command, context: CliContext): void {
  const { t } = context;
  const several = (key: string, before: readonly string[]) => [...before, ...key.split(",")];
  compare
    .command("area")
    .description(t("cli:verbs.compareArea"))
    .option("--region <slug>", t("cli:options.region"))
    .option("--add <codes>", t("cli:options.areaAdd"), several, [])
    .option("--remove <codes>", t("cli:options.areaRemove"), several, [])
    .action(async (_options: unknown, command: Command) => {
      // `compare` has options of the same names and takes them first.
      const { region, add, remove, json } = command.optsWithGlobals<UpkeepOptions>();
      if (region === undefined) throw new UsageError({ key: "missingOption", subject: "--region" });
      const area = await withTenant({ context, slug: region }, async ({ app, actor }) => {
        const { changeRegionArea, openRegionArea } = await import(
          "@boplan/application/comparison/region-area"
        );
        await changeRegionArea({ app, actor, add, remove });
        return openRegionArea({ app, actor });
      });
      if (json) {
        printJson(
          context,
          area.map(({ country, code, name }) => ({ country, code, name })),
        );
      } else {
        printTable(
          context,
          area.map(({ key, name }) => [key, name]),
        );
      }
    });
  compare
    .command("rebuild")
    .description(t("cli:verbs.compareRebuild"))
    .action(async (_options: unknown, command: Command) => {
      const { json } = command.optsWithGlobals<UpkeepOptions>();
      const rebuilt = await withApp(context, async (app) => {
        const { rebuildComparison } = await import(
          "@boplan/application/comparison/rebuild-comparison"
        );
        const say = (progress: { done: number; of: number }) =>
          context.note(`${t("cli:said.generating.comparisons", progress)}\n`);
        return rebuildComparison({
          app,
          onProgress: (progress) => {
            if (progress.done % 50 === 0 || progress.done === progress.of) say(progress);
          },
        });
      });
      if (json) printJson(context, rebuilt);
      else context.print(`${t("cli:said.comparisonRebuilt", { ...rebuilt })}\n`);
    });
}
