import path from "node:path";
import {
  fetchStyleTemplate,
  openStyleTemplate,
  removeStyleTemplate,
  setStyleTemplate,
} from "@boplan/application/report/style-template";
import { describeStyleTemplate } from "@boplan/reports/docx/read-style-template";
import { type Command, Option } from "commander";
import { type CliContext, withTenant } from "../cli-context.ts";
import { printJson } from "../output.ts";
import { readFileBytes } from "../read-file-bytes.ts";
import { requireFolder, writeWhole } from "../report-file.ts";

interface TemplateOptions {
  readonly tenant: string;
  readonly file?: string;
  readonly out?: string;
  readonly remove?: boolean;
  readonly json?: boolean;
}

/** The Word file that a tenant's documents look like: shown, sent in, fetched or taken away. */
export function addReportTemplateCommand(options: { group: Command; context: CliContext }): void {
  const { group, context } = options;
  const { t } = context;
  group
    .command("template")
    .description(t("cli:verbs.reportTemplate"))
    .requiredOption("--tenant <slug>", t("cli:options.tenant"))
    .addOption(
      new Option("--file <file>", t("cli:options.templateFile")).conflicts(["remove", "out"]),
    )
    .addOption(new Option("--out <file>", t("cli:options.templateOut")).conflicts("remove"))
    .option("--remove", t("cli:options.templateRemove"))
    .action(async (given: TemplateOptions) => {
      const { tenant: slug, file, out } = given;
      const bytes = file === undefined ? null : await readFileBytes({ context, fileName: file });
      if (out !== undefined) await requireFolder({ context, out });
      await withTenant({ context, slug }, async ({ app, actor }) => {
        const seen = (await openStyleTemplate({ app, actor }))?.sha256 ?? null;
        if (bytes !== null) {
          await setStyleTemplate({
            app,
            actor,
            file: { name: path.basename(file ?? ""), bytes },
            describe: describeStyleTemplate,
            seen,
          });
        }
        if (given.remove && seen !== null) await removeStyleTemplate({ app, actor, seen });
        if (out !== undefined) {
          const { content } = await fetchStyleTemplate({ app, actor });
          const whole = new Uint8Array(await new Response(content).arrayBuffer());
          await writeWhole({ file: path.resolve(context.cwd, out), bytes: whole });
        }
        const template = await openStyleTemplate({ app, actor });
        if (given.json) return printJson(context, template);
        context.print(
          `${template === null ? t("cli:said.noTemplate") : t("cli:said.template", { file: template.name })}\n`,
        );
      });
    });
}
