import { randomUUID } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import type { App } from "@boplan/application/app";
import { openPlan } from "@boplan/application/plan/open-plan";
import { openReport, readReportFile } from "@boplan/application/report/open-report";
import { orderReport } from "@boplan/application/report/order-report";
import type { ReportView } from "@boplan/application/report/report-view";
import type { Actor } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import {
  PDF_STANDARDS,
  type PdfStandard,
  REPORT_FORMATS,
  REPORT_KINDS,
  type ReportFormat,
  type ReportKind,
} from "@boplan/domain/report";
import { type Command, Option } from "commander";
import { type CliContext, withTenant } from "../cli-context.ts";
import { languageOption } from "../language.ts";
import { printJson } from "../output.ts";
import { UsageError } from "../usage-error.ts";
import type { CommandGroup } from "./command-group.ts";

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

const POLL_MS = 200;

export function addReportCommands({ program, context }: CommandGroup): void {
  const { t } = context;
  const group = program.command("report").description(t("cli:nouns.report"));
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

async function waitForReport(options: {
  app: App;
  actor: Actor;
  reportId: string;
  seconds: number;
  context: CliContext;
}): Promise<ReportView> {
  const { app, actor, reportId, seconds, context } = options;
  const until = Date.now() + seconds * 1000;
  let shown = "";
  for (;;) {
    const report = await openReport({ app, actor, reportId });
    if (report.status === "done") return report;
    if (report.status === "failed") throw new CodedError(report.errorCode ?? "unknown");
    if (report.status === "cancelled") throw new CodedError("report.cancelled");
    if (report.step !== shown) {
      shown = report.step;
      const step = context.t(`cli:steps.${report.step}`);
      context.note(`${context.t("cli:said.reportStep", { ...report.progress, step })}\n`);
    }
    if (Date.now() > until) throw new CodedError("cli.reportTimeout", { seconds });
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Found out before anything is ordered. */
async function requireFolder(options: { context: CliContext; out: string }): Promise<void> {
  const file = path.resolve(options.context.cwd, options.out);
  const folder = await fs.stat(path.dirname(file)).catch(() => null);
  const taken = await fs.stat(file).catch(() => null);
  if (!folder?.isDirectory() || taken?.isDirectory()) {
    throw new CodedError("cli.outUnwritable", { file: options.out });
  }
}

async function writeWhole(options: { file: string; bytes: Uint8Array }): Promise<void> {
  const { file, bytes } = options;
  const draft = `${file}.${process.pid}.part`;
  try {
    await fs.writeFile(draft, bytes);
    await fs.rename(draft, file);
  } catch {
    await fs.rm(draft, { force: true });
    throw new CodedError("cli.outUnwritable", { file });
  }
}
