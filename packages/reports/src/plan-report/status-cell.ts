import type { GoalAttainment, MeasureStatus, PlanElement } from "@boplan/domain/plan";
import type { StatusCell, StatusMark } from "../document-model.ts";
import type { ReportContext } from "./context.ts";

const MARK_OF_STATUS: Readonly<Record<MeasureStatus, StatusMark>> = {
  notStarted: "not_started",
  onPlan: "on_plan",
  deviating: "deviating",
  stopped: "stopped",
  done: "done",
  cancelled: "cancelled",
};

const MARK_OF_ATTAINMENT: Readonly<Record<GoalAttainment, StatusMark>> = {
  met: "pass",
  partlyMet: "partly",
  notMet: "unset",
  notAssessable: "na",
};

/** Mark and word of a measure's status. */
export function statusCell(options: {
  context: ReportContext;
  status: MeasureStatus | null;
}): StatusCell | string {
  const { context, status } = options;
  if (status === null) return context.t("reports:labels.notStated");
  return { status: MARK_OF_STATUS[status], label: context.t(`domain:measureStatus.${status}`) };
}

/** Mark and word of how far a goal is reached. */
export function attainmentCell(options: {
  context: ReportContext;
  attainment: GoalAttainment | null;
}): StatusCell | string {
  const { context, attainment } = options;
  if (attainment === null) return context.t("reports:summary.notAssessed");
  return {
    status: MARK_OF_ATTAINMENT[attainment],
    label: context.t(`domain:attainment.${attainment}`),
  };
}

/** The judgement of an element, of whichever sort it has. */
export function judgementCell(options: {
  context: ReportContext;
  element: PlanElement;
}): StatusCell | string {
  const { context, element } = options;
  return element.status === null && element.attainment !== null
    ? attainmentCell({ context, attainment: element.attainment })
    : statusCell({ context, status: element.status });
}
