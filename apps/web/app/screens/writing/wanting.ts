/** One thing found wanting, in the reader's words. */
export interface WantingPlace {
  readonly path: string;
  readonly text: string;
  /** Name of the place; none for the whole plan. */
  readonly label: string;
  readonly elementId: string | null;
  /** Part of the element or of the cover that the finding names. */
  readonly field: string | null;
  /** By whom it was set aside, when and why. */
  readonly setAside: { readonly by: string; readonly on: string; readonly reason: string } | null;
}

/** What one rule finds, and the paragraph that asks for it. */
export interface WantingRule {
  readonly rule: string;
  readonly title: string;
  readonly citation: string;
  readonly url: string;
  readonly isUnverified: boolean;
  /** Whether it stands in the way of adoption, or is advice. */
  readonly blocks: boolean;
  /** How many places in all; `places` has the first of them. */
  readonly count: number;
  readonly places: readonly WantingPlace[];
}

export interface Wanting {
  readonly blocking: number;
  readonly advice: number;
  readonly setAside: number;
  readonly rules: readonly WantingRule[];
  /** What was found about the chosen element, whole. */
  readonly own: readonly WantingRule[];
  /** Ids of elements with something that blocks, and of those with advice alone. */
  readonly marks: { readonly must: readonly string[]; readonly should: readonly string[] };
}
