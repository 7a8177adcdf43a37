import type { ElementKind } from "@boplan/domain/plan";

/**
 * How a plan moves from one wording of the law to the next. The host proposes, the planner
 * reviews: each element gets a counterpart or is listed as having none.
 */
export interface RegimeTransition {
  readonly from: string;
  readonly to: string;
  /** Document types that change name, old id to new. */
  readonly documentTypes: Readonly<Record<string, string>>;
  /** Kinds that become another; kinds not named stay as they are. */
  readonly kinds: Readonly<Partial<Record<ElementKind, ElementKind>>>;
  /** Analysis topics that go by another id; `null` when the new wording no longer asks for one. */
  readonly analysisTopics: Readonly<Record<string, string | null>>;
  /** Hearing bodies that the new wording no longer names. */
  readonly droppedHearingBodies: readonly string[];
  /** Requirements that are new, for the list of what the planner has to add. */
  readonly newRequirements: readonly string[];
}
