export * from "./check-process.ts";
export * from "./cost-summary.ts";
export * from "./plan-matrix.ts";
export * from "./plan-timeline.ts";
export * from "./schedule-phases.ts";
export * from "./whole-measure.ts";
