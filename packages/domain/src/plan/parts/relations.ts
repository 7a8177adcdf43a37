import type { PartialDate } from "../../partial-date/index.ts";
import type { PartEntry } from "./basis.ts";

/** How another document stands to this plan. */
export const RELATION_KINDS = [
  "replaces",
  "replacedBy",
  "appendixOf",
  "hasAppendix",
  "basedOn",
  "inputTo",
  "implements",
  "implementedBy",
  "supplements",
  "otherVersionOf",
  "cites",
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** Another plan, programme, guideline or study. `documentKind` is an id of the framework. */
export interface RelatedDocument extends PartEntry {
  readonly relation: RelationKind;
  readonly documentKind: string | null;
  readonly title: string;
  readonly caseNumber: string | null;
  readonly adoptedOn: PartialDate | null;
  readonly validTo: PartialDate | null;
  readonly url: string | null;
  /** Goals of that document that this plan carries on, as written. */
  readonly goals: readonly string[];
  readonly text: string;
}

/** Money for the planning or for carrying the plan out. */
export interface Financing extends PartEntry {
  /** Who pays, as written: `Husbanken`. */
  readonly source: string;
  readonly scheme: string | null;
  /** Part of the cost, 0 to 1; `null` when not stated. */
  readonly share: number | null;
  /** Whole units of `currency`. */
  readonly amount: number | null;
  readonly currency: string | null;
  readonly purpose: "planning" | "implementation" | null;
  readonly conditions: string | null;
  readonly text: string;
}

export const LESSON_KINDS = ["successFactor", "challenge", "advice", "result"] as const;
export type LessonKind = (typeof LESSON_KINDS)[number];

/** What the work taught, for the next plan and for others. */
export interface Lesson extends PartEntry {
  readonly kind: LessonKind;
  readonly text: string;
}
