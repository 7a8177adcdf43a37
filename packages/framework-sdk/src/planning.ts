import type { PeriodPattern } from "@boplan/domain/calendar";
import type { DecisionKind, HearingMode } from "@boplan/domain/plan";
import type { Citation } from "./framework.ts";

export type { HolidayRule } from "@boplan/domain/calendar";

/**
 * A recurring period. Periods follow each other without gap from `anchor`, the first day of one of
 * them (`YYYY-MM-DD`), each `months` long.
 *
 * @example
 * { id: "mandate", kind: "mandate", anchor: "2022-10-15", months: 48, citation: null }
 */
export interface PeriodRule extends PeriodPattern {
  readonly id: string;
  readonly kind: "mandate" | "plan" | "action" | "budget" | "reporting";
  readonly citation: Citation | null;
}

/** A body that decides about plans. */
export interface DecidingBody {
  readonly id: string;
  /** Whether it can adopt the plan that the law asks for. */
  readonly adoptsStatutory: boolean;
}

/** A body that is heard; marked by what the law says about it. */
export interface HearingBody {
  readonly id: string;
  readonly mode: HearingMode;
  /** The place that names the body; `null` where hearing it is practice, not law. */
  readonly citation: Citation | null;
  readonly regimes: readonly string[] | "all";
  /** Several of the kind are heard, each by name: the neighbouring municipalities. */
  readonly several: boolean;
}

/** A phase of the planning, in order. */
export interface PhaseTemplate {
  readonly id: string;
  /** Usual length in days; the planner may change it. */
  readonly days: number;
  /** Least length in days that the law asks for, with the place; `null` where it says nothing. */
  readonly minimum: { readonly days: number; readonly citation: Citation } | null;
  /** What the document of the phase is treated for, at its end. */
  readonly decisionKind: DecisionKind | null;
  /** Body that usually treats it, by deciding body id. */
  readonly body: string | null;
  /** Whether a consultation round belongs to the phase. */
  readonly consultation: boolean;
}

/** How plans of some types come about. Texts of phase, milestone and document: `phases`. */
export interface ProcessTemplate {
  readonly id: string;
  /** Document types it fits; empty for all. */
  readonly documentTypes: readonly string[];
  readonly phases: readonly PhaseTemplate[];
}
