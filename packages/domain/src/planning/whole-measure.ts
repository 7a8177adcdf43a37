import { firstDayOf, lastDayOf, type PartialDate } from "../partial-date/index.ts";
import {
  type BudgetCost,
  type ElementNode,
  flattenTree,
  isCarriedOut,
  type MeasureStatus,
} from "../plan/index.ts";

/**
 * A measure with what its activities say counted as its own: a unit, an instrument, a time or money
 * stated on an activity is stated for the measure.
 */
export interface WholeMeasure {
  readonly node: ElementNode;
  readonly status: MeasureStatus | null;
  /** The unit that leads it; those that lead its activities where it names none. */
  readonly leadUnitIds: readonly string[];
  /** Other units that take part, each once. */
  readonly participatingUnitIds: readonly string[];
  readonly instruments: readonly string[];
  /** Its own first day, else the first of its activities. */
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly costs: readonly BudgetCost[];
}

/** The outermost elements that are carried out, each with what stands under it, in tree order. */
export function wholeMeasures(nodes: readonly ElementNode[]): WholeMeasure[] {
  return nodes.flatMap((node) =>
    isCarriedOut(node.element.kind) ? [wholeMeasure(node)] : wholeMeasures(node.children),
  );
}

/** Whether it is still to be followed: what is done or cancelled has nothing more to fill in. */
export function isOpen(status: MeasureStatus | null): boolean {
  return status !== "done" && status !== "cancelled";
}

export function wholeMeasure(node: ElementNode): WholeMeasure {
  const { element } = node;
  const parts = flattenTree([node]).map((one) => one.element);
  const below = parts.slice(1);
  const leads = unique(below.flatMap(({ leadUnitId }) => leadUnitId ?? []));
  const leadUnitIds = element.leadUnitId === null ? leads : [element.leadUnitId];
  const others = [...leads, ...parts.flatMap(({ participatingUnitIds }) => participatingUnitIds)];
  return {
    node,
    status: element.status,
    leadUnitIds,
    participatingUnitIds: unique(others).filter((id) => !leadUnitIds.includes(id)),
    instruments: unique(parts.flatMap(({ instruments }) => instruments)),
    start: element.start ?? earliest(below.flatMap(({ start }) => start ?? [])),
    end: element.end ?? latest(below.flatMap(({ end }) => end ?? [])),
    costs: parts.flatMap(({ costs }) => costs),
  };
}

function earliest(dates: readonly PartialDate[]): PartialDate | null {
  return dates.toSorted((a, b) => firstDayOf(a).localeCompare(firstDayOf(b)))[0] ?? null;
}

function latest(dates: readonly PartialDate[]): PartialDate | null {
  return dates.toSorted((a, b) => lastDayOf(b).localeCompare(lastDayOf(a)))[0] ?? null;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
