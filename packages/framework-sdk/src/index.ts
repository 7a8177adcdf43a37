export { addDays, addMonths, daysBetween, weekdayOf } from "@boplan/domain/calendar";
export {
  firstDayOf,
  lastDayOf,
  type PartialDate,
  parsePartialDate,
} from "@boplan/domain/partial-date";
export type {
  CaseNumberParts,
  Decision,
  DocumentFacts,
  ElementIndicator,
  ElementKind,
  HeardParty,
  HousingNeed,
  Plan,
  PlanElement,
  PlanParts,
  RelatedDocument,
  Statement,
} from "@boplan/domain/plan";
export type { Language } from "@boplan/domain/tenant";
export type { ThemeId } from "@boplan/domain/theme";
export * from "./define-framework.ts";
export * from "./find-problems.ts";
export * from "./framework.ts";
export * from "./measuring.ts";
export * from "./messages.ts";
export * from "./planning.ts";
export * from "./reading-rules.ts";
export * from "./rule-parts.ts";
export * from "./transition.ts";
