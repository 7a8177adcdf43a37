import fs from "node:fs/promises";
import path from "node:path";
import type { App } from "@boplan/application/app";
import { openReport } from "@boplan/application/report/open-report";
import type { ReportView } from "@boplan/application/report/report-view";
import type { Actor } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import type { CliContext } from "./cli-context.ts";

const POLL_MS = 200;

/** Waits until a report is made, and says how far it has come. Throws why it failed. */
export async function waitForReport(options: {
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
export async function requireFolder(options: { context: CliContext; out: string }): Promise<void> {
  const file = path.resolve(options.context.cwd, options.out);
  const folder = await fs.stat(path.dirname(file)).catch(() => null);
  const taken = await fs.stat(file).catch(() => null);
  if (!folder?.isDirectory() || taken?.isDirectory()) {
    throw new CodedError("cli.outUnwritable", { file: options.out });
  }
}

/** Writes a file whole or not at all. Throws `cli.outUnwritable`. */
export async function writeWhole(options: { file: string; bytes: Uint8Array }): Promise<void> {
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
