import type { Phase } from "@boplan/domain/plan";
import type { CheckedPhase } from "@boplan/domain/planning";

export const PHASE_DATES = ["plannedStart", "plannedEnd", "startedOn", "reachedOn"] as const;

/** Documents that the form of a phase has room for. */
export const PHASE_DOCUMENTS = 12;

export interface PhaseView extends Omit<CheckedPhase, "phase"> {
  readonly phase: Phase;
  /** The place that asks for the least length. */
  readonly law: {
    readonly text: string;
    readonly url: string;
    readonly isVerified: boolean;
  } | null;
}

export interface ProcessData {
  /** Version of the phases, to base a change on. */
  readonly version: number;
  readonly phases: readonly PhaseView[];
  readonly current: { readonly phase: Phase } | null;
  readonly templates: readonly { readonly id: string; readonly name: string }[];
  readonly bodies: readonly string[];
  readonly units: readonly string[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The phase whose form is open. */
  readonly open: string | null;
  /** Id for a phase to be added: sent twice it adds one. */
  readonly newId: string;
  readonly canEdit: boolean;
  readonly calendarSince: string | null;
}
