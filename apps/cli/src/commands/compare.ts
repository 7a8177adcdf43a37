import { compareWording } from "@boplan/application/comparison/compare-wording";
import { WHOLE_COMPARISON } from "@boplan/application/comparison/comparison-query";
import { inReadingOrder } from "@boplan/application/comparison/comparison-scope";
import { FROZEN_VIEWS, type FrozenView } from "@boplan/domain/frozen-comparison";
import { THEMES, type ThemeId } from "@boplan/domain/theme";
import { Option } from "commander";
import { withTenant } from "../cli-context.ts";
import { COMPARE_FORMATS, type CompareFormat, writeCompareFile } from "../compare-file.ts";
import { printJson, printTable } from "../output.ts";
import { UsageError } from "../usage-error.ts";
import type { CommandGroup } from "./command-group.ts";
import { addComparisonUpkeep } from "./compare-upkeep.ts";

interface CompareOptions {
  readonly region?: string;
  readonly tenant?: string;
  readonly theme: ThemeId;
  readonly json?: boolean;
  readonly format?: CompareFormat;
  readonly view: FrozenView;
  readonly out?: string;
  readonly timeout: string;
}

export function addCompareCommand({ program, context }: CommandGroup): void {
  const { t } = context;
  const compare = program
    .command("compare")
    .description(t("cli:nouns.compare"))
    .option("--region <slug>", t("cli:options.region"))
    // As the command was called before municipalities could compare.
    .addOption(new Option("--tenant <slug>", t("cli:options.region")).hideHelp())
    .addOption(
      new Option("--theme <id>", t("cli:options.theme")).choices(THEMES).default(THEMES[0]),
    )
    .addOption(
      new Option("--format <format>", t("cli:options.compareFormat")).choices(COMPARE_FORMATS),
    )
    .addOption(
      new Option("--view <view>", t("cli:options.compareView"))
        .choices(FROZEN_VIEWS)
        .default("wording" satisfies FrozenView),
    )
    .option("--out <file>", t("cli:options.exportOut"))
    .option("--timeout <seconds>", t("cli:options.timeout"), "120")
    // Said here: only a command with nothing below it is given the option by itself.
    .option("--json", t("cli:options.json"))
    .action(async (options: CompareOptions) => {
      const { theme } = options;
      const slug = options.region ?? options.tenant;
      if (slug === undefined) throw new UsageError({ key: "missingOption", subject: "--region" });
      if (options.format !== undefined || options.out !== undefined) {
        const { format = "xlsx", view, out } = options;
        if (out === undefined) throw new UsageError({ key: "missingOption", subject: "--out" });
        const seconds = Number(options.timeout);
        if (!(seconds > 0)) throw new UsageError({ key: "badValue", subject: "--timeout" });
        const made = await writeCompareFile({ context, slug, theme, format, view, out, seconds });
        if (options.json) printJson(context, { theme, format, ...made });
        else context.print(`${t("cli:said.comparisonWritten", { file: made.file })}\n`);
        return;
      }
      const compared = await withTenant({ context, slug }, ({ app, actor }) =>
        compareWording({
          app,
          actor,
          query: WHOLE_COMPARISON,
          theme,
          pageSize: Number.MAX_SAFE_INTEGER,
        }),
      );
      const silent = [...compared.silent, ...compared.withoutPlan];
      const rows = [...compared.worded, ...silent.map((one) => ({ ...one, elements: [] }))]
        .sort(inReadingOrder)
        .map(({ code, name, country, plan, elements }) => ({
          municipality: { code, name, country },
          framework: plan?.frameworkId ?? null,
          elements: elements.map(
            ({ theme: _theme, place: _place, leading: _leading, ...element }) => element,
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
  addComparisonUpkeep(compare, context);
}
