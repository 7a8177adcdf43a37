import type {
  Analysis,
  Challenge,
  ConditionChange,
  Consideration,
  Exclusion,
  FollowUp,
  HousingNeed,
  MeasurementNorm,
  PlanSection,
  Statement,
} from "./basis.ts";
import type { Consultation, Decision, Participant, Phase, SetAside } from "./process.ts";
import type { Financing, Lesson, RelatedDocument } from "./relations.ts";

export * from "./basis.ts";
export * from "./process.ts";
export * from "./relations.ts";

/**
 * What stands around the tree, part by part. Every part is a list, empty where the plan says
 * nothing; entries stand in the order they are shown. Each part is saved, and versioned, alone.
 */
export interface PlanParts {
  readonly sections: readonly PlanSection[];
  readonly needs: readonly HousingNeed[];
  readonly analyses: readonly Analysis[];
  readonly considerations: readonly Consideration[];
  readonly challenges: readonly Challenge[];
  readonly statements: readonly Statement[];
  readonly exclusions: readonly Exclusion[];
  readonly conditionChanges: readonly ConditionChange[];
  readonly norms: readonly MeasurementNorm[];
  readonly followUps: readonly FollowUp[];
  readonly phases: readonly Phase[];
  readonly participants: readonly Participant[];
  readonly decisions: readonly Decision[];
  readonly consultations: readonly Consultation[];
  readonly relations: readonly RelatedDocument[];
  readonly financing: readonly Financing[];
  readonly lessons: readonly Lesson[];
  readonly setAsides: readonly SetAside[];
}

export type PartName = keyof PlanParts;

/** One entry of a part. */
export type EntryOf<Name extends PartName> = PlanParts[Name][number];

/** A plan that says nothing around its tree; the start of every new plan. */
export const NO_PARTS: PlanParts = Object.freeze({
  sections: [],
  needs: [],
  analyses: [],
  considerations: [],
  challenges: [],
  statements: [],
  exclusions: [],
  conditionChanges: [],
  norms: [],
  followUps: [],
  phases: [],
  participants: [],
  decisions: [],
  consultations: [],
  relations: [],
  financing: [],
  lessons: [],
  setAsides: [],
});

/** Every part, in the order of the document. */
export const PART_NAMES = Object.keys(NO_PARTS) as readonly PartName[];
