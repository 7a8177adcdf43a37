import fs from "node:fs/promises";
import path from "node:path";
import {
  EXPORT_FORMATS,
  type ExportFormat,
  exportPlan,
} from "@boplan/application/import/export-plan";
import { withTenant } from "../cli-context.ts";
import { UsageError } from "../usage-error.ts";
import type { CommandGroup } from "./command-group.ts";

interface ExportOptions {
  readonly tenant: string;
  readonly plan: string;
  readonly format: string;
  readonly out: string;
}

export function addPlanExport({ program, context }: CommandGroup): void {
  const { t } = context;
  program
    .command("export")
    .description(t("cli:verbs.planExport"))
    .requiredOption("--tenant <slug>", t("cli:options.tenant"))
    .requiredOption("--plan <slug>", t("cli:options.plan"))
    .requiredOption("--format <format>", t("cli:options.exportFormat"))
    .requiredOption("--out <file>", t("cli:options.exportOut"))
    .action(async ({ tenant: slug, plan: planSlug, format, out }: ExportOptions) => {
      if (!isFormat(format)) throw new UsageError({ key: "badValue", subject: "--format" });
      const { bytes } = await withTenant({ context, slug }, ({ app, actor }) =>
        exportPlan({ app, actor, planSlug, format }),
      );
      await fs.writeFile(path.resolve(context.cwd, out), bytes);
      context.print(`${t("cli:said.planExported", { file: out })}\n`);
    });
}

function isFormat(value: string): value is ExportFormat {
  return (EXPORT_FORMATS as readonly string[]).includes(value);
}
