import type { GoalAttainment, MeasureStatus, PlanElement } from "@boplan/domain/plan";
import { isCarriedOut } from "@boplan/domain/plan";
import type { Course } from "./grow-indicators.ts";
import { type Random, randomOf } from "./random.ts";

/** How an element is reported at the end of each year, and the versions its fields came with. */
export interface ReportedElement {
  readonly element: PlanElement;
  /** As the editor keeps it: version at which a field was last changed. */
  readonly fieldVersions: Readonly<Record<string, number>>;
  /** Fields that the last report changed. */
  readonly changed: readonly string[];
}

/** Elements as they were adopted: nothing has been reported, and figures end where the plan begins. */
export function asAdopted(options: {
  elements: readonly PlanElement[];
  course: Course;
}): ReportedElement[] {
  return options.elements.map((element) => ({
    element: {
      ...element,
      status: isCarriedOut(element.kind) ? "notStarted" : null,
      indicators: figuresUntil({ element, year: options.course.from - 1 }),
    },
    fieldVersions: {},
    changed: [],
  }));
}

/**
 * Elements as they stand after the report of a year, made from how they stood before it. `final`
 * holds the figures of all years. Who leaves reports out keeps the status that the plan began with.
 */
export function afterReport(options: {
  before: readonly ReportedElement[];
  final: readonly PlanElement[];
  course: Course;
  year: number;
  /** Name that the course of each element is drawn from. */
  key: string;
}): ReportedElement[] {
  const { before, final, course, year, key } = options;
  const finals = new Map(final.map((element) => [element.id, element]));
  return before.map(({ element, fieldVersions }) => {
    const grown = finals.get(element.id) ?? element;
    const random = randomOf(`${key}/${element.id}`);
    const reported = {
      status: isCarriedOut(element.kind) ? statusIn({ element, random, course, year }) : null,
      attainment: isCarriedOut(element.kind) ? null : attainmentIn({ random, course, year }),
      indicators: figuresUntil({ element: grown, year }),
    };
    const changed = (["status", "attainment", "indicators"] as const).filter(
      (field) => JSON.stringify(reported[field]) !== JSON.stringify(element[field]),
    );
    if (changed.length === 0) return { element, fieldVersions, changed };
    const version = element.version + 1;
    return {
      element: { ...element, ...reported, version },
      fieldVersions: {
        ...fieldVersions,
        ...Object.fromEntries(changed.map((field) => [field, version])),
      },
      changed,
    };
  });
}

function figuresUntil({ element, year }: { element: PlanElement; year: number }) {
  return element.indicators.map((indicator) => ({
    ...indicator,
    observations: indicator.observations.filter(({ period }) => Number(period) <= year),
  }));
}

interface Drawn {
  readonly random: Random;
  readonly course: Course;
  readonly year: number;
}

function statusIn(options: Drawn & { element: PlanElement }): MeasureStatus | null {
  const { element, random, course, year } = options;
  const begins = element.start
    ? Number(element.start.slice(0, 4))
    : random.int(course.from, course.to);
  const ends = element.end
    ? Number(element.end.slice(0, 4))
    : Math.min(course.to, begins + random.int(0, 2));
  const fortune = random.next();
  const late = random.chance(0.25);
  if (fortune < 0.1) return "notStarted";
  if (year < begins) return "notStarted";
  if (fortune < 0.14) return year > begins ? "cancelled" : "onPlan";
  if (fortune < 0.19) return "stopped";
  if (year >= ends + (late ? 1 : 0)) return "done";
  return late ? "deviating" : "onPlan";
}

function attainmentIn({ random, course, year }: Drawn): GoalAttainment | null {
  const way = (year - course.from + 1) / (course.to - course.from + 1);
  const fortune = random.next();
  if (fortune < 0.12) return null;
  if (fortune < 0.2) return "notAssessable";
  if (way > 0.6 && fortune > 0.7) return "met";
  return way > 0.25 && fortune > 0.35 ? "partlyMet" : "notMet";
}
