import type { PartialDate } from "../partial-date/index.ts";
import type { ElementKind, GoalAttainment, MeasureStatus, PlanElement } from "../plan/index.ts";
import type { PlanSnapshot } from "../snapshot/index.ts";
import type { Language } from "../tenant/index.ts";
import { effectiveThemes, THEMES, type ThemeId } from "../theme/index.ts";
import { type CoverageLevel, coverageLevel } from "./coverage.ts";
import { dwellingsOf, type PlannedAndNeeded } from "./dwellings.ts";
import { type YearlyCost, yearlyCosts } from "./money.ts";

/**
 * Grows with each change of what is projected: rows of an earlier number are made anew from their
 * snapshots.
 */
export const PROJECTION_VERSION = 3;

/** How many rules that concern a plan it meets, by severity; `blocking` stand in the way of adoption. */
export interface RequirementResults {
  readonly must: RuleCount;
  readonly mustWithSanction: RuleCount;
  readonly should: RuleCount;
  readonly blocking: number;
}

export interface RuleCount {
  readonly met: number;
  readonly missing: number;
}

/** What only the plan's framework knows; `null` where the installation lacks the framework. */
export interface FrameworkFacts {
  /** Wording of the law the plan stands under. */
  readonly regime: string;
  /** Whether a document of its type can be the plan the law asks for; `null` for no known type. */
  readonly statutory: boolean | null;
  readonly currency: string;
  /** Last day of the period in which the plan has to be adopted anew, `YYYY-MM-DD`. */
  readonly renewBy: string | null;
  readonly requirements: RequirementResults;
  /** Indicators that count homes built or to be built, the most telling first. */
  readonly dwellingIndicators: readonly string[];
  /** Norm of each indicator that follows one. */
  readonly normOf: Readonly<Record<string, string>>;
}

/** Document facts of a plan that is compared. Dates are as precise as the plan states them. */
export interface ComparisonPlan extends PlannedAndNeeded {
  readonly title: string;
  readonly frameworkId: string;
  readonly language: Language;
  /** Whether the snapshot is of a decided plan, not of a draft or proposal. */
  readonly adopted: boolean;
  /** Document type of the framework, and whether one of the type can be the law's plan. */
  readonly documentType: string | null;
  readonly statutory: boolean | null;
  /** Regime of the framework. */
  readonly regime: string | null;
  readonly adoptedOn: PartialDate | null;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  /** Day by which it has to be adopted anew, `YYYY-MM-DD`, by the framework's clock. */
  readonly renewBy: string | null;
  readonly decidingBody: string | null;
  readonly currency: string | null;
  readonly goals: number;
  readonly measures: number;
  readonly measuresDone: number;
  readonly measuresWithUnit: number;
  readonly measuresWithTime: number;
  readonly measuresWithCost: number;
  readonly requirements: RequirementResults | null;
  /** Instruments and groups that measures name, as `framework/id`, sorted. */
  readonly instruments: readonly string[];
  readonly targetGroups: readonly string[];
}

/** One theme in one plan; a theme the plan says nothing of has no row. */
export interface ComparisonTheme {
  readonly theme: ThemeId;
  readonly level: CoverageLevel;
  readonly goals: number;
  readonly measures: number;
  readonly measuresDone: number;
  readonly measuresWithUnit: number;
  readonly measuresWithTime: number;
  readonly measuresWithCost: number;
}

/** One element under one theme: the row that comparisons word by word are made of. */
export interface ComparisonElement {
  readonly elementId: string;
  /** `null` for an element without any theme; then it is its only row. */
  readonly theme: ThemeId | null;
  /** True in the element's first row: each element is counted there and nowhere else. */
  readonly leading: boolean;
  readonly kind: ElementKind;
  readonly title: string;
  readonly status: MeasureStatus | null;
  readonly attainment: GoalAttainment | null;
  readonly leadUnit: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** As `framework/id`: words of two frameworks are never taken for each other. */
  readonly instruments: readonly string[];
  readonly targetGroups: readonly string[];
  readonly costs: readonly YearlyCost[];
  readonly hasCost: boolean;
  /** Reading order in the plan. */
  readonly place: number;
}

/** An indicator of a plan with its latest figure and its target. */
export interface ComparisonIndicator {
  readonly elementId: string;
  /** Order among the element's indicators. */
  readonly place: number;
  /** `framework/id`; `null` for one of the municipality's own, which compares with no other. */
  readonly indicator: string | null;
  readonly name: string;
  readonly unit: string | null;
  readonly definition: string | null;
  /** `framework/id` of the framework's norm, else the plan's own norm as written. */
  readonly norm: string | null;
  readonly value: { readonly period: string; readonly value: number } | null;
  readonly preliminary: boolean;
  readonly target: { readonly period: string; readonly value: number } | null;
}

export interface Projection {
  readonly plan: ComparisonPlan;
  readonly themes: readonly ComparisonTheme[];
  readonly elements: readonly ComparisonElement[];
  readonly indicators: readonly ComparisonIndicator[];
}

/** Turns a snapshot into comparison rows. Pure: the same input always gives the same rows. */
export function projectSnapshot(snapshot: PlanSnapshot, facts: FrameworkFacts | null): Projection {
  const { plan } = snapshot;
  const elements = elementRows(plan);
  const counted = elements.filter(({ leading }) => leading);
  return {
    plan: planRow({ plan, facts, elements: counted }),
    themes: THEMES.flatMap((theme) => {
      const rows = elements.filter((row) => row.theme === theme);
      return rows.length === 0 ? [] : [{ theme, level: coverageLevel(rows), ...countsOf(rows) }];
    }),
    elements,
    indicators: plan.elements.flatMap((element) => indicatorRows({ plan, element, facts })),
  };
}

function planRow(options: {
  plan: PlanSnapshot["plan"];
  facts: FrameworkFacts | null;
  elements: readonly ComparisonElement[];
}): ComparisonPlan {
  const { plan, facts, elements } = options;
  const { document } = plan;
  const measures = elements.filter(({ kind }) => kind === "measure");
  return {
    title: plan.title,
    frameworkId: plan.frameworkId,
    language: plan.language,
    adopted: plan.status === "adopted" || plan.status === "superseded",
    documentType: document.type,
    statutory: facts?.statutory ?? null,
    regime: facts?.regime ?? document.regime,
    adoptedOn: document.adoptedOn,
    validFrom: document.validFrom,
    validTo: document.validTo,
    renewBy: facts?.renewBy ?? null,
    decidingBody: document.decidingBody,
    currency: facts?.currency ?? null,
    ...countsOf(elements),
    requirements: facts?.requirements ?? null,
    ...dwellingsOf({ plan, dwellingIndicators: facts?.dwellingIndicators ?? [] }),
    instruments: sortedSet(measures.flatMap(({ instruments }) => instruments)),
    targetGroups: sortedSet(measures.flatMap(({ targetGroups }) => targetGroups)),
  };
}

function elementRows(plan: PlanSnapshot["plan"]): ComparisonElement[] {
  const themesOf = effectiveThemes(plan.elements);
  const unitNames = new Map(plan.units.map((unit) => [unit.id, unit.name]));
  const ofFramework = (ids: readonly string[]) => ids.map((id) => `${plan.frameworkId}/${id}`);
  return plan.elements.flatMap((element, place): ComparisonElement[] => {
    const costs = yearlyCosts(element.costs);
    const row = {
      elementId: element.id,
      kind: element.kind,
      title: element.title,
      status: element.status,
      attainment: element.attainment,
      leadUnit: element.leadUnitId === null ? null : (unitNames.get(element.leadUnitId) ?? null),
      start: element.start,
      end: element.end,
      instruments: ofFramework(element.instruments),
      targetGroups: ofFramework(element.targetGroups),
      costs,
      hasCost: costs.length > 0,
      place,
    };
    const themes = [...new Set(themesOf.get(element.id) ?? [])];
    if (themes.length === 0) return [{ ...row, theme: null, leading: true }];
    return themes.map((theme, index) => ({ ...row, theme, leading: index === 0 }));
  });
}

function indicatorRows(options: {
  plan: PlanSnapshot["plan"];
  element: PlanElement;
  facts: FrameworkFacts | null;
}): ComparisonIndicator[] {
  const { plan, element, facts } = options;
  return element.indicators.map((used, place) => {
    const latest = used.observations.at(-1) ?? null;
    const known = used.indicator === null ? undefined : facts?.normOf[used.indicator];
    const norm = used.norm ?? known ?? null;
    return {
      elementId: element.id,
      place,
      indicator: used.indicator === null ? null : `${plan.frameworkId}/${used.indicator}`,
      name: used.name,
      unit: used.unit,
      definition: used.definition,
      norm: norm === null ? null : normName({ plan, norm }),
      value: latest === null ? used.baseline : { period: latest.period, value: latest.value },
      preliminary: latest?.preliminary ?? false,
      target: used.target,
    };
  });
}

/** A norm of the plan's own by its name, which may be anybody's; one of the framework by its id. */
function normName({ plan, norm }: { plan: PlanSnapshot["plan"]; norm: string }): string {
  const own = plan.parts.norms.find(({ id }) => id === norm);
  if (!own) return `${plan.frameworkId}/${norm}`;
  return own.norm === null ? own.name : `${plan.frameworkId}/${own.norm}`;
}

function countsOf(rows: readonly ComparisonElement[]) {
  const measures = rows.filter(({ kind }) => kind === "measure");
  const count = (has: (row: ComparisonElement) => boolean) => measures.filter(has).length;
  return {
    goals: rows.filter(({ kind }) => kind === "goal" || kind === "strategy").length,
    measures: measures.length,
    measuresDone: count(({ status }) => status === "done"),
    measuresWithUnit: count(({ leadUnit }) => leadUnit !== null),
    measuresWithTime: count(({ start, end }) => start !== null || end !== null),
    measuresWithCost: count(({ hasCost }) => hasCost),
  };
}

function sortedSet(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
