/** Is the goal reached? Judged by people; never averaged. */
export const GOAL_ATTAINMENTS = ["met", "partlyMet", "notMet", "notAssessable"] as const;
export type GoalAttainment = (typeof GOAL_ATTAINMENTS)[number];

/** Is the measure moving? */
export const MEASURE_STATUSES = [
  "notStarted",
  "onPlan",
  "deviating",
  "stopped",
  "done",
  "cancelled",
] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

/** Life of a plan. Its text is written until it is adopted; the states are reached by decisions. */
export const PLAN_STATUSES = ["draft", "inConsultation", "adopted", "superseded"] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** Whether the text may be changed: until it is adopted, also while others are heard about it. */
export function isBeingWritten(status: PlanStatus): boolean {
  return status === "draft" || status === "inConsultation";
}
