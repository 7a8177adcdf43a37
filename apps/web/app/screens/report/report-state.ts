/** How far a report has come; what the live line sends. */
export interface ReportState {
  readonly status: "queued" | "running" | "done" | "failed" | "cancelled";
  readonly step: (typeof STEPS)[number];
}

/** The steps in order, as the page counts them. */
export const STEPS = ["queued", "collecting", "typesetting", "storing"] as const;

export function isOver({ status }: Pick<ReportState, "status">): boolean {
  return status !== "queued" && status !== "running";
}
