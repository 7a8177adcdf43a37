import { firstDayOf, lastDayOf, type PartialDate } from "../partial-date/index.ts";
import {
  buildTree,
  flattenTree,
  isCarriedOut,
  type MeasureStatus,
  type Phase,
  type PlanElement,
} from "../plan/index.ts";
import { isOpen } from "./whole-measure.ts";

/** Something in time. Days are `YYYY-MM-DD`; a date known to the year spans that year. */
export interface TimelineEntry {
  readonly id: string;
  /** A milestone is a point of the planning; a measure or activity has a length. */
  readonly type: "element" | "milestone";
  readonly element: PlanElement | null;
  /** Place in the tree; empty for a milestone. */
  readonly number: string;
  readonly title: string;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly status: MeasureStatus | null;
  /** When a milestone was reached; `null` while it lies ahead. */
  readonly reachedOn: PartialDate | null;
  /** First and last day it can span, and the days it spans for certain. */
  readonly earliest: string | null;
  readonly certainFrom: string | null;
  readonly certainTo: string | null;
  readonly latest: string | null;
  /** The last day it could be done has passed, and it is neither done nor cancelled. */
  readonly isOverdue: boolean;
}

/**
 * The dated measures, activities and milestones of a plan: elements in tree order, milestones
 * after them in the order of the process.
 */
export function planTimeline(options: {
  elements: readonly PlanElement[];
  phases: readonly Phase[];
  /** `YYYY-MM-DD` */
  today: string;
}): TimelineEntry[] {
  const { phases, today } = options;
  const elements = flattenTree(buildTree(options.elements))
    .filter(({ element }) => isCarriedOut(element.kind))
    .filter(({ element }) => element.start !== null || element.end !== null)
    .map(({ element, number }): TimelineEntry => {
      const { id, title, start, end, status } = element;
      const isOverdue = end !== null && lastDayOf(end) < today && isOpen(status);
      const rest = { reachedOn: null, ...spanOf({ start, end }), isOverdue };
      return { id, type: "element", element, number, title, start, end, status, ...rest };
    });
  const milestones = phases
    .filter(({ plannedEnd, reachedOn }) => plannedEnd !== null || reachedOn !== null)
    .map(({ id, name, milestone, plannedEnd, reachedOn }): TimelineEntry => {
      const on = reachedOn ?? plannedEnd;
      return {
        id,
        type: "milestone",
        element: null,
        number: "",
        title: milestone?.trim() || name,
        start: null,
        end: plannedEnd ?? reachedOn,
        status: null,
        reachedOn,
        ...spanOf({ start: on, end: on }),
        isOverdue: reachedOn === null && plannedEnd !== null && lastDayOf(plannedEnd) < today,
      };
    });
  return [...elements, ...milestones];
}

function spanOf(options: { start: PartialDate | null; end: PartialDate | null }) {
  const { start, end } = options;
  return {
    earliest: start && firstDayOf(start),
    certainFrom: start && lastDayOf(start),
    certainTo: end && firstDayOf(end),
    latest: end && lastDayOf(end),
  };
}
