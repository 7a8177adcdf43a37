export {
  firstDayOf,
  lastDayOf,
  type PartialDate,
  parsePartialDate,
} from "@boplan/domain/partial-date";
export type {
  CaseNumberParts,
  DocumentFacts,
  ElementKind,
  Plan,
  PlanElement,
} from "@boplan/domain/plan";
export type { Language } from "@boplan/domain/tenant";
export type { ThemeId } from "@boplan/domain/theme";
export * from "./define-framework.ts";
export * from "./find-problems.ts";
export * from "./framework.ts";
export * from "./messages.ts";
export * from "./reading-rules.ts";
export * from "./rule-parts.ts";
