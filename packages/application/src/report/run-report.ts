import { createHash } from "node:crypto";
import type { ReportStep } from "@boplan/db/tables/report";
import { isCodedError } from "@boplan/domain/error";
import type { Finding } from "@boplan/domain/finding";
import type { ReportFormat, ReportKind } from "@boplan/domain/report";
import type { PlanSnapshot } from "@boplan/domain/snapshot";
import type { Language } from "@boplan/domain/tenant";
import { checkPlan, regimeOn } from "@boplan/framework-host";
import type { Framework, Regime } from "@boplan/framework-sdk";
import { type App, todayOf } from "../app.ts";
import { clearOutbox } from "../job-outbox.ts";
import { slugOf } from "../plan/plan-slug.ts";
import { type ClaimedReport, claimReport, keepLease } from "./report-lease.ts";

/** What a document is made of. */
export interface ReportInput {
  readonly snapshot: PlanSnapshot;
  readonly contentHash: string;
  readonly framework: Framework;
  /** The wording of the law that the plan was checked against. */
  readonly regime: Regime;
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly requestedAt: Date;
  readonly kind: ReportKind;
  readonly format: ReportFormat;
  readonly versionLabel: string | null;
  readonly base: ClaimedReport["base"];
}

/** Turns a snapshot into the bytes of a document. Throws coded errors; may be called again. */
export interface ReportMaker {
  make(input: ReportInput): Promise<Uint8Array>;
  /** Whether another try may succeed (a crash, a time limit), or never will (a bad document). */
  isRetryable(error: unknown): boolean;
}

/** A report that has brought down this many workers is given up with `report.poisoned`. */
const MAX_ATTEMPTS = 3;

export interface RunReportOptions {
  readonly app: App;
  readonly maker: ReportMaker;
  readonly tenantId: string;
  readonly reportId: string;
}

export type RunReportOutcome = "done" | "failed" | "tryLater" | "notMine";

/**
 * Makes an ordered report. Safe to call at any time, any number of times, by any number of
 * workers: the row's lease lets one of them through, the file has one fixed name, and the row is
 * finished in one transaction. A worker that dies leaves a lease that runs out.
 */
export async function runReport(options: RunReportOptions): Promise<RunReportOutcome> {
  const { app, maker, tenantId, reportId } = options;
  const report = await claimReport({ app, tenantId, reportId });
  if (report === null) return "notMine";
  if (report.attempts > MAX_ATTEMPTS) {
    return failReport({ ...options, report, code: "report.poisoned" });
  }
  const heartbeat = setInterval(() => {
    void keepLease({ app, tenantId, reportId, attempts: report.attempts }).catch(() => {});
  }, app.patience.leaseMs / 3);
  try {
    const bytes = await makeDocument({ ...options, report });
    await takeStep({ ...options, report, step: "storing" });
    await app.files.put(fileKey({ tenantId, reportId, format: report.format }), bytes);
    await finishReport({ ...options, report, bytes });
    return "done";
  } catch (error) {
    if (maker.isRetryable(error) && report.attempts < MAX_ATTEMPTS) {
      await releaseReport({ ...options, report });
      return "tryLater";
    }
    return failReport({
      ...options,
      report,
      code: isCodedError(error) ? error.code : "report.failed",
    });
  } finally {
    clearInterval(heartbeat);
  }
}

/** Where a report's document is kept. */
export function fileKey(options: {
  tenantId: string;
  reportId: string;
  format: ReportFormat;
}): string {
  return `${options.tenantId}/${options.reportId}.${options.format}`;
}

type Claimed = RunReportOptions & { readonly report: ClaimedReport };

async function makeDocument(options: Claimed): Promise<Uint8Array> {
  const { app, maker, report } = options;
  await takeStep({ ...options, step: "collecting" });
  const framework = app.frameworks.get(report.snapshot.plan.frameworkId);
  const on = todayOf(app);
  const { findings } = checkPlan({ framework, plan: report.snapshot.plan, on });
  const regime = regimeOn({ framework, date: on });
  await takeStep({ ...options, step: "typesetting" });
  return maker.make({ ...report, framework, regime, findings });
}

async function takeStep(options: Claimed & { step: ReportStep }): Promise<void> {
  await updateMine(options, { step: options.step });
}

async function finishReport(options: Claimed & { bytes: Uint8Array }): Promise<void> {
  const { report, bytes, app } = options;
  await updateMine(options, {
    status: "done",
    leased_until: null,
    finished_at: app.now(),
    error_code: null,
    file_name: fileName(report),
    file_bytes: bytes.byteLength,
    file_sha256: createHash("sha256").update(bytes).digest("hex"),
  });
}

/** The plan's name, the sort of document where it is not the whole plan, and the format. */
function fileName({ snapshot, kind, format }: ClaimedReport): string {
  const name = slugOf(snapshot.plan.title);
  return `${kind === "full" ? name : `${name}-${slugOf(kind)}`}.${format}`;
}

async function failReport(options: Claimed & { code: string }): Promise<"failed"> {
  const { app, code } = options;
  await updateMine(options, {
    status: "failed",
    leased_until: null,
    finished_at: app.now(),
    error_code: code,
  });
  return "failed";
}

/** Back to the queue; the sweep brings it round again after its patience. */
async function releaseReport(options: Claimed): Promise<void> {
  await updateMine(options, { status: "queued", step: "queued", leased_until: null });
}

/**
 * Changes the row while it is still this attempt's: a worker that was thought dead and comes back
 * must not overwrite what its successor did.
 */
async function updateMine(
  options: Claimed,
  changes: Partial<{
    status: "queued" | "done" | "failed";
    step: ReportStep;
    leased_until: null;
    finished_at: Date;
    error_code: string | null;
    file_name: string;
    file_bytes: number;
    file_sha256: string;
  }>,
): Promise<void> {
  const { app, tenantId, reportId, report } = options;
  await app.tenantStore.write(tenantId, async (writer) => {
    const updated = await writer
      .updateTable("report")
      .set(changes)
      .where("id", "=", reportId)
      .where("status", "=", "running")
      .where("attempts", "=", report.attempts)
      .returning("id")
      .executeTakeFirst();
    if (updated && changes.finished_at) await clearOutbox(writer, reportId);
  });
}
