import type { PartialDate } from "../partial-date/index.ts";
import type { ThemeId } from "../theme/index.ts";
import type { GoalAttainment, MeasureStatus } from "./status.ts";

/** The fixed kinds a plan is built of, outermost first. A framework names and nests them. */
export const ELEMENT_KINDS = [
  "vision",
  "goalArea",
  "goal",
  "strategy",
  "measure",
  "activity",
] as const;

export type ElementKind = (typeof ELEMENT_KINDS)[number];

/** Money for one budget year. Amounts are whole units of `currency`, never thousands. */
export interface BudgetCost {
  readonly year: number;
  readonly amount: number;
  readonly currency: string;
  readonly kind: "operating" | "investment";
  readonly fundingSource: string | null;
  /** Whether the amount stands in the adopted budget or economic plan; `null` when not stated. */
  readonly inBudget: boolean | null;
}

/** An indicator as the plan uses it. Values are in `unit`; `null` is "not stated", never zero. */
export interface ElementIndicator {
  readonly name: string;
  readonly unit: string | null;
  readonly baseline: { readonly period: string; readonly value: number } | null;
  readonly target: { readonly period: string; readonly value: number } | null;
}

/**
 * One node of the plan tree. Everything but kind and title may be missing: real plans are sparse,
 * and completeness is reported by requirements, never enforced here.
 */
export interface PlanElement {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: ElementKind;
  readonly title: string;
  readonly text: string;
  /** The unit that answers for the element, by organisation unit id. */
  readonly leadUnitId: string | null;
  readonly participatingUnitIds: readonly string[];
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  /** 1 is first. */
  readonly priority: number | null;
  readonly costs: readonly BudgetCost[];
  /** Ids from the plan's framework. */
  readonly instruments: readonly string[];
  /** Ids from the plan's framework. */
  readonly targetGroups: readonly string[];
  readonly themes: readonly ThemeId[];
  /** Part of the municipality, as written. */
  readonly area: string | null;
  readonly indicators: readonly ElementIndicator[];
  /** For kinds that are carried out: measure, activity. */
  readonly status: MeasureStatus | null;
  /** For kinds that are reached: vision, goalArea, goal, strategy. */
  readonly attainment: GoalAttainment | null;
  /** Goal or measure template of the framework that the element was started from. */
  readonly templateId: string | null;
  /** Lines of the imported source, first and last, 1-based. */
  readonly source: { readonly lines: readonly [number, number] } | null;
  /** Grows by one with each edit; an edit names the version it was made from. */
  readonly version: number;
}

/** An element that says nothing but what is given: what is not said is not stated. */
export function createElement(
  given: Pick<PlanElement, "id" | "kind" | "title"> & Partial<PlanElement>,
): PlanElement {
  return {
    parentId: null,
    text: "",
    leadUnitId: null,
    participatingUnitIds: [],
    start: null,
    end: null,
    priority: null,
    costs: [],
    instruments: [],
    targetGroups: [],
    themes: [],
    area: null,
    indicators: [],
    status: null,
    attainment: null,
    templateId: null,
    source: null,
    version: 1,
    ...given,
  };
}

/** True for kinds whose progress is a measure status, false for kinds that are attained. */
export function isCarriedOut(kind: ElementKind): boolean {
  return kind === "measure" || kind === "activity";
}
