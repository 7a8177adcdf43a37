import type { PartialDate } from "../../partial-date/index.ts";
import type { PartEntry } from "./basis.ts";

/** What a body is asked to do with a document: decide, discuss and send on, or take note. */
export const DECISION_KINDS = ["decide", "discuss", "inform"] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** A document of a phase, as the timetable of the plan names it. */
export interface PhaseDocument {
  readonly title: string;
  readonly decisionKind: DecisionKind | null;
  /** Body that treats it, as written. */
  readonly body: string | null;
}

/** A phase of the planning with its milestone. Planned and actual dates stay apart. */
export interface Phase extends PartEntry {
  /** Phase of the framework's process template that it was made from. */
  readonly template: string | null;
  readonly name: string;
  readonly milestone: string | null;
  readonly documents: readonly PhaseDocument[];
  readonly plannedStart: PartialDate | null;
  /** When the milestone is to be reached. */
  readonly plannedEnd: PartialDate | null;
  readonly startedOn: PartialDate | null;
  readonly reachedOn: PartialDate | null;
  /** Who has the ball: unit, body or role, as written. */
  readonly responsible: string | null;
  readonly text: string;
}

/** What part somebody has in the planning. */
export const PARTICIPANT_KINDS = [
  "owner",
  "steeringGroup",
  "projectLead",
  "workingGroup",
  "resourceGroup",
  "userParticipation",
  "council",
  "other",
] as const;
export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number];

/** A body, group or role that takes part. Members are roles and organisations, not persons. */
export interface Participant extends PartEntry {
  readonly kind: ParticipantKind;
  readonly name: string;
  readonly members: readonly string[];
  /** When they took part, for a single occasion. */
  readonly on: PartialDate | null;
  readonly text: string;
}

/** What a decision was about. */
export const DECISION_SUBJECTS = [
  "start",
  "approval",
  "consultation",
  "adoption",
  "revision",
  "followUp",
  "other",
] as const;
export type DecisionSubject = (typeof DECISION_SUBJECTS)[number];

export const DECISION_OUTCOMES = ["approved", "rejected", "referredBack", "noted"] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** A decision about the plan. Case number and section are kept as written. */
export interface Decision extends PartEntry {
  readonly subject: DecisionSubject;
  /** As written; a body of the framework where `bodyId` names one. */
  readonly body: string;
  readonly bodyId: string | null;
  readonly on: PartialDate | null;
  readonly caseNumber: string | null;
  /** Paragraph of the minutes: `§ 108`. */
  readonly section: string | null;
  readonly outcome: DecisionOutcome | null;
  readonly minutesUrl: string | null;
  readonly text: string;
}

/** Whether the law wants a body consulted, or given the opportunity to comment. */
export const HEARING_MODES = ["consulted", "offered"] as const;
export type HearingMode = (typeof HEARING_MODES)[number];

/** Somebody who was heard. An offer that was not answered is still an offer made. */
export interface HeardParty {
  readonly id: string;
  /** Hearing body of the framework; `null` for one of the municipality's own choice. */
  readonly body: string | null;
  readonly name: string;
  readonly mode: HearingMode;
  readonly askedOn: PartialDate | null;
  readonly answeredOn: PartialDate | null;
}

export const REMARK_OUTCOMES = ["accepted", "partlyAccepted", "notAccepted", "noted"] as const;
export type RemarkOutcome = (typeof REMARK_OUTCOMES)[number];

/** A remark that came in, with the municipality's assessment of it. */
export interface Remark {
  readonly id: string;
  /** Who made it, as in `parties` or as written. */
  readonly from: string;
  readonly elementIds: readonly string[];
  readonly text: string;
  readonly receivedOn: PartialDate | null;
  readonly late: boolean;
  readonly outcome: RemarkOutcome | null;
  readonly assessment: string;
  /** Elements that the remark changed. */
  readonly changedElementIds: readonly string[];
}

/** A round of consultation: what was sent, to whom, until when, and what came back. */
export interface Consultation extends PartEntry {
  readonly name: string;
  readonly kind: "consultation" | "referral" | "publicReview";
  readonly opensOn: PartialDate | null;
  readonly deadline: PartialDate | null;
  readonly announcedOn: PartialDate | null;
  readonly url: string | null;
  /** Number of the frozen version that was sent. */
  readonly versionNumber: number | null;
  readonly parties: readonly HeardParty[];
  readonly remarks: readonly Remark[];
  readonly text: string;
}

/** A finding that a named person has set aside, with the reason. It is shown, never hidden. */
export interface SetAside extends PartEntry {
  readonly rule: string;
  readonly path: string;
  readonly reason: string;
  /** Name of the person at the time: the decision is theirs in the record. */
  readonly by: string;
  readonly on: PartialDate;
}
