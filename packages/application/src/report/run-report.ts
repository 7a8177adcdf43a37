import { isCodedError } from "@boplan/domain/error";
import { COMPARISON_KIND } from "@boplan/domain/report";
import { checkPlan, regimeOn } from "@boplan/framework-host";
import { type App, dayOf } from "../app.ts";
import { requireStanding } from "../comparison/require-standing.ts";
import { fileKey } from "./file-key.ts";
import { type ClaimedPlanReport, claimReport, holdLease, type ReportKey } from "./report-lease.ts";
import { MakingFailed, type ReportInput, type ReportMaker } from "./report-maker.ts";
import {
  type Claimed,
  failReport,
  finishReport,
  isCancelled,
  releaseReport,
  takeStep,
} from "./report-outcome.ts";
import { templateOf, type UsedTemplate } from "./style-template.ts";

export type {
  ComparisonReportInput,
  PlanReportInput,
  ReportInput,
  ReportMaker,
} from "./report-maker.ts";

/** A report that has brought down this many workers is given up with `report.poisoned`. */
const MOST_CRASHES = 3;

/** Waits before the next try, in seconds, when the document could not be made; then it has failed. */
const MAKING_WAITS = [5, 30] as const;

/** The same for what is around it (storage, database): such a fault may last longer. */
const STORING_WAITS = [5, 30, 120, 600, 3_600] as const;

export interface RunReportOptions extends ReportKey {
  readonly maker: ReportMaker;
}

export type RunReportOutcome = "done" | "failed" | "tryLater" | "cancelled" | "notMine";

/**
 * Makes an ordered report. Safe to call at any time, any number of times, by any number of
 * workers: the row's lease lets one of them through, the file has one fixed name, and the row is
 * finished in one transaction. A worker that dies leaves a lease that runs out. A report that is
 * cancelled meanwhile is dropped within a second, with whatever was being made of it.
 */
export async function runReport(options: RunReportOptions): Promise<RunReportOutcome> {
  const report = await claimReport(options);
  if (report === null) return "notMine";
  const claimed = { ...options, report };
  if (report.attempts - report.faults > MOST_CRASHES) {
    await failReport(claimed, "report.poisoned");
    return "failed";
  }
  const lost = new AbortController();
  const letGo = holdLease({
    ...options,
    attempts: report.attempts,
    onLost: () => lost.abort(),
  });
  try {
    return await makeAndStore(claimed, lost.signal);
  } catch (error) {
    if (lost.signal.aborted) return (await isCancelled(options)) ? "cancelled" : "notMine";
    return await giveBack(claimed, error);
  } finally {
    letGo();
  }
}

async function makeAndStore(options: Claiming, signal: AbortSignal): Promise<RunReportOutcome> {
  const { app, tenantId, report } = options;
  await takeStep(options, "collecting");
  const template = report.format === "docx" ? await templateOf({ app, tenantId }) : null;
  const input = await inputOf({ ...options, template });
  const bytes = await makeDocument({ ...options, input }, signal);
  signal.throwIfAborted();
  await takeStep(options, "storing");
  const key = fileKey({ ...options, ...report });
  await app.files.put(key, bytes);
  if (await finishReport(options, { bytes, template })) return "done";
  if (!(await isCancelled(options))) return "notMine";
  // Cancelled while the file was being put down: nothing of it stays.
  await app.files.remove(key);
  return "cancelled";
}

type Claiming = Claimed & Pick<RunReportOptions, "maker">;

async function makeDocument(
  options: Claiming & { input: ReportInput },
  signal: AbortSignal,
): Promise<Uint8Array> {
  await takeStep(options, "typesetting");
  try {
    return await options.maker.make(options.input, { signal });
  } catch (error) {
    throw new MakingFailed(error);
  }
}

async function inputOf(
  options: Claiming & { template: UsedTemplate | null },
): Promise<ReportInput> {
  const { app, tenantId, report, template: styleTemplate } = options;
  if (report.kind === COMPARISON_KIND) {
    await requireStanding({ app, tenantId, comparison: report.comparison });
    return { ...report, styleTemplate, frameworks: app.frameworks.list() };
  }
  return { ...report, styleTemplate, ...checkedPlan({ app, report }) };
}

/** Checked on the day that the document speaks of: by the wording of the law that held then. */
function checkedPlan({ app, report }: { app: App; report: ClaimedPlanReport }) {
  try {
    const { plan } = report.snapshot;
    const framework = app.frameworks.get(plan.frameworkId);
    const on = dayOf(report.statedOn);
    const { findings } = checkPlan({ framework, plan, on });
    return { framework, regime: regimeOn({ framework, date: on }), findings };
  } catch (error) {
    throw new MakingFailed(error);
  }
}

/** Back to the queue when another try may end well, else failed with the reason. */
async function giveBack(options: Claiming, error: unknown): Promise<RunReportOutcome> {
  const { report, maker } = options;
  const isMaking = error instanceof MakingFailed;
  const cause = isMaking ? error.cause : error;
  const mayPass = !isMaking || maker.isRetryable(cause);
  const waits: readonly number[] = isMaking ? MAKING_WAITS : STORING_WAITS;
  const seconds = mayPass ? waits[report.faults] : undefined;
  if (seconds !== undefined) {
    await releaseReport(options, seconds);
    return "tryLater";
  }
  await failReport(options, isCodedError(cause) ? cause.code : "report.failed");
  return "failed";
}
