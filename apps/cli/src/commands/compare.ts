import { compareThemes } from "@boplan/application/comparison/compare-themes";
import { THEMES, type ThemeId } from "@boplan/domain/theme";
import { Option } from "commander";
import { withTenant } from "../cli-context.ts";
import { printJson, printTable } from "../output.ts";
import type { CommandGroup } from "./command-group.ts";

interface CompareOptions {
  readonly tenant: string;
  readonly theme: ThemeId;
  readonly json?: boolean;
}

export function addCompareCommand({ program, context }: CommandGroup): void {
  const { t } = context;
  program
    .command("compare")
    .description(t("cli:nouns.compare"))
    .requiredOption("--tenant <slug>", t("cli:options.region"))
    .addOption(
      new Option("--theme <id>", t("cli:options.theme")).choices(THEMES).default(THEMES[0]),
    )
    .action(async (options: CompareOptions) => {
      const { theme } = options;
      const comparison = await withTenant({ context, slug: options.tenant }, ({ app, actor }) =>
        compareThemes({ app, actor, theme }),
      );
      const rows = comparison.municipalities.map(({ code, name, country, plan }) => ({
        municipality: { code, name, country },
        framework: plan?.frameworkId ?? null,
        elements: (plan ? (comparison.wording[plan.shareId] ?? []) : []).map(
          ({ theme: _theme, place: _place, ...element }) => element,
        ),
      }));
      if (options.json) {
        printJson(context, { theme, rows });
        return;
      }
      printTable(
        context,
        rows.flatMap(({ municipality, elements }) =>
          elements.map(({ kind, title }) => [municipality.name, kind, title]),
        ),
      );
    });
}
