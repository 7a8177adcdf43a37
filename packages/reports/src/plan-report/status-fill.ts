import type { MeasureStatus } from "@boplan/domain/plan";
import type { Fill } from "../picture/svg.ts";
import type { ReportContext } from "./context.ts";

const FILLS: Readonly<Record<MeasureStatus, Fill>> = {
  notStarted: "white",
  onPlan: "hatch",
  deviating: "dots",
  stopped: "tint",
  done: "solid",
  cancelled: "tint",
};

/** How a status is drawn: by pattern, so that a grey copy tells them apart. */
export function statusFill(status: MeasureStatus | null): Fill {
  return status === null ? "white" : FILLS[status];
}

export function statusWord(options: {
  context: ReportContext;
  status: MeasureStatus | null;
}): string {
  const { context, status } = options;
  return context.t(status === null ? "reports:labels.notStated" : `domain:measureStatus.${status}`);
}
