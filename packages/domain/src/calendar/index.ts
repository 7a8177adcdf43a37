export { addDays, addMonths, daysBetween, weekdayOf } from "./day.ts";
export * from "./deadline.ts";
export * from "./holidays.ts";
export * from "./period.ts";
export * from "./schedule-process.ts";
