import type { ReportKind } from "@boplan/domain/report";
import { buildFrame, type Frame } from "./build-frame.ts";
import type { ReportDocument } from "./document-model.ts";
import { type ChangeBase, changesReport } from "./kinds/changes.ts";
import { consultationReport } from "./kinds/consultation.ts";
import { decisionReport } from "./kinds/decision.ts";
import { followUpReport } from "./kinds/follow-up.ts";
import { fullReport } from "./kinds/full.ts";
import { implementationReport } from "./kinds/implementation.ts";
import { requirementsReport } from "./kinds/requirements.ts";
import { shortReport } from "./kinds/short.ts";
import { yearReport } from "./kinds/year.ts";
import { reportError } from "./pdf/report-error.ts";
import { createContext, type PlanReportInput, type ReportContext } from "./plan-report/context.ts";

export type { ChangeBase } from "./kinds/changes.ts";

const FRAMES: Readonly<Record<Exclude<ReportKind, "changes">, (context: ReportContext) => Frame>> =
  {
    full: fullReport,
    short: shortReport,
    year: yearReport,
    implementation: implementationReport,
    requirements: requirementsReport,
    decision: decisionReport,
    consultation: consultationReport,
    followUp: followUpReport,
  };

/**
 * Builds a document of any kind from a snapshot. Pure. `base` is the version that a `changes`
 * document compares with; without it that kind throws `report.invalidDocument`.
 */
export function buildReport(
  input: PlanReportInput & { kind: ReportKind; base?: ChangeBase | undefined },
): ReportDocument {
  const { kind, base, ...rest } = input;
  const context = createContext(rest);
  if (kind !== "changes") return buildFrame({ context, frame: FRAMES[kind](context) });
  if (!base) throw reportError({ code: "report.invalidDocument", detail: "nothing to compare" });
  return buildFrame({ context, frame: changesReport({ context, base }) });
}
