import { randomUUID } from "node:crypto";
import path from "node:path";
import { openPlan } from "@boplan/application/plan/open-plan";
import { readReportFile } from "@boplan/application/report/open-report";
import { orderReport } from "@boplan/application/report/order-report";
import {
  PDF_STANDARDS,
  type PdfStandard,
  REPORT_FORMATS,
  REPORT_KINDS,
  type ReportFormat,
  type ReportKind,
} from "@boplan/domain/report";
import { type Command, Option } from "commander";
import { withTenant } from "../cli-context.ts";
import { languageOption } from "../language.ts";
import { printJson } from "../output.ts";
import { requireFolder, waitForReport, writeWhole } from "../report-file.ts";
import { UsageError } from "../usage-error.ts";
import type { CommandGroup } from "./command-group.ts";
import { addReportTemplateCommand } from "./report-template.ts";

interface ReportOptions {
  readonly tenant: string;
  readonly plan: string;
  readonly kind: ReportKind;
  readonly format?: ReportFormat;
  readonly pdfStandard?: PdfStandard;
  readonly fromVersion?: string;
  readonly since?: string;
  readonly out?: string;
  readonly timeout: string;
  readonly json?: boolean;
}

export function addReportCommands({ program, context }: CommandGroup): void {
  const { t } = context;
  const group = program.command("report").description(t("cli:nouns.report"));
  addReportTemplateCommand({ group, context });
  group
    .command("create")
    .description(t("cli:verbs.reportCreate"))
    .requiredOption("--tenant <slug>", t("cli:options.tenant"))
    .requiredOption("--plan <slug>", t("cli:options.plan"))
    .addOption(
      new Option("--kind <kind>", t("cli:options.reportKind"))
        .choices(REPORT_KINDS)
        .default("full" satisfies ReportKind),
    )
    .addOption(
      new Option("--format <format>", t("cli:options.reportFormat")).choices(REPORT_FORMATS),
    )
    .addOption(
      new Option("--pdf-standard <standard>", t("cli:options.pdfStandard")).choices(PDF_STANDARDS),
    )
    .option("--from-version <number>", t("cli:options.reportVersion"))
    .option("--since <number>", t("cli:options.reportSince"))
    .option("--out <file>", t("cli:options.out"))
    .addOption(languageOption(t("cli:options.reportLanguage")))
    .option("--timeout <seconds>", t("cli:options.timeout"), "120")
    .action(async (options: ReportOptions, command: Command) => {
      // The program takes `--lang` before any command does.
      const { lang } = command.optsWithGlobals<{ lang?: string }>();
      const seconds = Number(options.timeout);
      if (!(seconds > 0)) throw new UsageError({ key: "badValue", subject: "--timeout" });
      if (options.out !== undefined) await requireFolder({ context, out: options.out });
      await withTenant({ context, slug: options.tenant }, async ({ app, actor }) => {
        const { plan } = await openPlan({ app, actor, planSlug: options.plan });
        const { reportId } = await orderReport({
          app,
          actor,
          planSlug: options.plan,
          // Asked for, it is the language of the answers too; else the document speaks as the plan.
          language: lang === undefined ? plan.language : context.language,
          kind: options.kind,
          format: options.format ?? formatOf(options.out),
          ...(options.pdfStandard === undefined ? {} : { pdfStandard: options.pdfStandard }),
          ...numbered({ name: "version", typed: options.fromVersion, option: "--from-version" }),
          ...numbered({ name: "since", typed: options.since, option: "--since" }),
          requestKey: randomUUID(),
        });
        const report = await waitForReport({ app, actor, reportId, seconds, context });
        const { name, bytes } = await readReportFile({ app, actor, reportId });
        const file = path.resolve(context.cwd, options.out ?? name);
        await writeWhole({ file, bytes });
        if (options.json) {
          printJson(context, {
            id: report.id,
            plan: report.planSlug,
            kind: report.kind,
            format: report.format,
            status: report.status,
            language: report.language,
            contentHash: report.contentHash,
            file,
            bytes: bytes.byteLength,
          });
        } else context.print(`${t("cli:said.reportDone", { file })}\n`);
      });
    });
}

/** Without `--format` the name of the file says it; a file of any other name is a PDF. */
function formatOf(out: string | undefined): ReportFormat {
  const ending = path
    .extname(out ?? "")
    .slice(1)
    .toLowerCase();
  return REPORT_FORMATS.find((format) => format === ending) ?? "pdf";
}

/** A version's number as it was typed. Throws a `UsageError` for anything else. */
function numbered(options: {
  name: "version" | "since";
  typed: string | undefined;
  option: string;
}): { version?: number; since?: number } {
  const { name, typed, option } = options;
  if (typed === undefined) return {};
  const number = Number(typed);
  if (!Number.isInteger(number) || number < 1) {
    throw new UsageError({ key: "badValue", subject: option });
  }
  return { [name]: number };
}
