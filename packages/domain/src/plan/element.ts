import type { PartialDate } from "../partial-date/index.ts";
import type { RichText } from "../rich-text/index.ts";
import type { ThemeId } from "../theme/index.ts";
import type { CustomValue } from "./custom-field.ts";
import type { SourcePlace } from "./parts/index.ts";
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

/** A value of an indicator for a period (`2026`, `2026-T1`, `2024/2025`). */
export interface IndicatorValue {
  readonly period: string;
  readonly value: number;
}

/** A measured value. A preliminary figure is replaced by its final one, never averaged with it. */
export interface IndicatorObservation extends IndicatorValue {
  readonly preliminary: boolean;
  /** Where the figure was read, as written. */
  readonly source: string | null;
}

/** An indicator as the plan uses it. Values are in `unit`; `null` is "not stated", never zero. */
export interface ElementIndicator {
  /** Indicator of the framework; `null` for one of the municipality's own. */
  readonly indicator: string | null;
  readonly name: string;
  readonly unit: string | null;
  /** How it is measured, as written; figures of different definitions are not compared. */
  readonly definition: string | null;
  /** Norm of the framework or of the plan, by its id or the id of the plan's own definition. */
  readonly norm: string | null;
  readonly source: string | null;
  readonly baseline: IndicatorValue | null;
  readonly target: IndicatorValue | null;
  /** Oldest first. */
  readonly observations: readonly IndicatorObservation[];
}

/** Where an element was taken from, when it was not written here. */
export interface ElementOrigin {
  readonly kind: "template" | "formerPlan" | "otherMunicipality";
  /** Template id, plan title, or plan title of the other municipality. */
  readonly reference: string;
  /** Name of the other municipality. */
  readonly municipality: string | null;
  /** Id of the element there. */
  readonly elementId: string | null;
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
  /** Plain text; that of `richText` where there is one. */
  readonly text: string;
  /** The text with its structure; `null` when it is plain paragraphs. */
  readonly richText: RichText | null;
  /** The unit that answers for the element, by organisation unit id. */
  readonly leadUnitId: string | null;
  readonly participatingUnitIds: readonly string[];
  /** The member who reports, by account id. Never part of what leaves the municipality. */
  readonly responsibleUserId: string | null;
  /** Others who take part, outside the organisation: companies, neighbours, associations. */
  readonly partners: readonly string[];
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  /** 1 is first. */
  readonly priority: number | null;
  /** How one will know that it is done: a statement to be answered yes or no. */
  readonly doneWhen: string | null;
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
  readonly origin: ElementOrigin | null;
  /** Values of the municipality's own fields, by field id; what is not stated has no key. */
  readonly customValues: Readonly<Record<string, CustomValue>>;
  /** Place in the imported source. */
  readonly source: SourcePlace | null;
  /** Grows by one with each edit; an edit names the version it was made from. */
  readonly version: number;
}

/** An indicator that says nothing but what is given. */
export function createIndicator(
  given: Pick<ElementIndicator, "name"> & Partial<ElementIndicator>,
): ElementIndicator {
  return {
    indicator: null,
    unit: null,
    definition: null,
    norm: null,
    source: null,
    baseline: null,
    target: null,
    observations: [],
    ...given,
  };
}

/** An element that says nothing but what is given: what is not said is not stated. */
export function createElement(
  given: Pick<PlanElement, "id" | "kind" | "title"> & Partial<PlanElement>,
): PlanElement {
  return {
    parentId: null,
    text: "",
    richText: null,
    leadUnitId: null,
    participatingUnitIds: [],
    responsibleUserId: null,
    partners: [],
    start: null,
    end: null,
    priority: null,
    doneWhen: null,
    costs: [],
    instruments: [],
    targetGroups: [],
    themes: [],
    area: null,
    indicators: [],
    status: null,
    attainment: null,
    templateId: null,
    origin: null,
    customValues: {},
    source: null,
    version: 1,
    ...given,
  };
}

/** True for kinds whose progress is a measure status, false for kinds that are attained. */
export function isCarriedOut(kind: ElementKind): boolean {
  return kind === "measure" || kind === "activity";
}
