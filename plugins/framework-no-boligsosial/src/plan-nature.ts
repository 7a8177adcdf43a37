import { type ElementKind, elementsOf, type Plan, type PlanElement } from "@boplan/framework-sdk";

/** Regimes in which the act on the municipalities' social housing responsibility is in force. */
export const UNDER_THE_ACT = ["act-2023", "white-paper-2024"];

/** Regimes after the national strategy of 2021; its priority areas have not been replaced. */
export const SINCE_THE_STRATEGY = ["strategy-2021", ...UNDER_THE_ACT];

const PLANNING_ACT_TYPES = ["samfunnsdel", "kommunedelplan"];

interface OfPlan {
  readonly plan: Plan;
}

/**
 * Whether the plan is made under plan- og bygningsloven. The type decides; where none is stated, a
 * plan said to be legally binding is taken for one.
 */
export function underPlanningAct({ plan }: OfPlan): boolean {
  const { type, legallyBinding } = plan.document;
  return type === null ? legallyBinding === true : PLANNING_ACT_TYPES.includes(type);
}

/** A temaplan or any other plan that no law gives a form. */
export function outsidePlanningAct(input: OfPlan): boolean {
  return !underPlanningAct(input);
}

export function isAdopted({ plan }: OfPlan): boolean {
  return plan.status === "adopted";
}

export function measuresOf({ plan }: OfPlan): PlanElement[] {
  return elementsOf({ plan, kind: "measure" });
}

export function hasMeasures(input: OfPlan): boolean {
  return measuresOf(input).length > 0;
}

/** Ids of all elements with something of the kinds beneath them; one pass for plans of any size. */
export function carriersOf(options: {
  plan: Plan;
  kinds: readonly ElementKind[];
}): ReadonlySet<string> {
  const carriers = new Set<string>();
  // Parents stand before children, so one pass from the end reaches every height.
  for (const { id, kind, parentId } of options.plan.elements.toReversed()) {
    if (parentId !== null && (options.kinds.includes(kind) || carriers.has(id))) {
      carriers.add(parentId);
    }
  }
  return carriers;
}

/** Entries about another document of one of the kinds. */
export function relationsTo(options: { plan: Plan; kinds: readonly string[] }) {
  return options.plan.parts.relations.filter(
    ({ documentKind }) => documentKind !== null && options.kinds.includes(documentKind),
  );
}

/** Whether the plan says anything on a matter of the framework. */
export function says(options: { plan: Plan; statement: string }): boolean {
  return options.plan.parts.statements.some(
    ({ statement, text, unit }) =>
      statement === options.statement && (text.trim() !== "" || unit !== null),
  );
}

/** Days from the first to the second day (`YYYY-MM-DD`). */
export function daysBetween(options: { from: string; to: string }): number {
  return Math.round((Date.parse(options.to) - Date.parse(options.from)) / 86_400_000);
}

/** The same day a year earlier; as text, since rules compare days and never count with them. */
export function yearBefore(on: string): string {
  return `${Number(on.slice(0, 4)) - 1}${on.slice(4)}`;
}
