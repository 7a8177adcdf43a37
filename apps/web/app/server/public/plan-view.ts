import type { PartialDate } from "@boplan/domain/partial-date";
import {
  GOAL_ATTAINMENTS,
  type GoalAttainment,
  MEASURE_STATUSES,
  type MeasureStatus,
  type Plan,
  type PlanElement,
} from "@boplan/domain/plan";

/** A goal as residents read of it. */
export interface GoalView {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly attainment: GoalAttainment | null;
}

/** How a measure goes in plain words: one that deviates and should be done by now is late. */
export type PlainStatus = MeasureStatus | "late";

/** A measure as residents read of it. */
export interface MeasureView {
  readonly id: string;
  readonly title: string;
  readonly status: MeasureStatus | null;
  readonly plain: PlainStatus | null;
  /** When it is to be done; `null` when not stated. */
  readonly end: PartialDate | null;
  /** Name of the unit that answers for it. */
  readonly unit: string | null;
}

/** What a plan says to somebody who is no planner. */
export interface PlanView {
  /** Where the municipality wants to be; `null` where the plan has no such text. */
  readonly vision: { readonly title: string; readonly text: string } | null;
  readonly goals: readonly GoalView[];
  /** Goals per attainment, and those nobody has judged. */
  readonly attained: Readonly<Record<GoalAttainment | "unset", number>>;
  readonly measures: readonly MeasureView[];
  readonly moving: Readonly<Record<MeasureStatus | "unset", number>>;
  /** Minutes it takes to read the whole. */
  readonly minutes: number;
}

/** Somebody reads about so many words a minute. */
const WORDS_A_MINUTE = 200;

/** What a goal says is told up to here; the rest stands in the whole plan. */
const EXCERPT = 220;

/** What is on its way comes first, what is over last. */
const ORDER: readonly (MeasureStatus | null)[] = [
  "deviating",
  "onPlan",
  "notStarted",
  null,
  "done",
  "stopped",
  "cancelled",
];

/** A plan for its residents. Pure. */
export function planView(options: { plan: Plan; today: string }): PlanView {
  const { plan, today } = options;
  const { elements } = plan;
  const goals = elements.filter(({ kind }) => kind === "goal");
  const shownGoals = goals.length > 0 ? goals : elements.filter(({ kind }) => kind === "goalArea");
  const measures = elements.filter(({ kind }) => kind === "measure");
  const vision = elements.find(({ kind }) => kind === "vision");
  const units = new Map(plan.units.map(({ id, name }) => [id, name]));
  const placed = measures.map((measure, place) => ({ measure, place }));
  placed.sort(
    (a, b) =>
      ORDER.indexOf(a.measure.status) - ORDER.indexOf(b.measure.status) || a.place - b.place,
  );
  return {
    vision: vision ? { title: vision.title, text: vision.text } : null,
    goals: shownGoals.map(({ id, title, text, attainment }) => ({
      id,
      title,
      text: excerptOf(text),
      attainment,
    })),
    attained: countBy(
      shownGoals.map(({ attainment }) => attainment),
      GOAL_ATTAINMENTS,
    ),
    measures: placed.map(({ measure }) => ({
      id: measure.id,
      title: measure.title,
      status: measure.status,
      plain: plainStatus(measure, today),
      end: measure.end,
      unit: (measure.leadUnitId === null ? null : units.get(measure.leadUnitId)) ?? null,
    })),
    moving: countBy(
      measures.map(({ status }) => status),
      MEASURE_STATUSES,
    ),
    minutes: minutesOf(plan),
  };
}

function plainStatus({ status, end }: PlanElement, today: string): PlainStatus | null {
  if (status !== "deviating" || end === null) return status;
  return lastDayOf(end) < today ? "late" : status;
}

/** The last day that a partial date may mean, comparable with a day. */
export function lastDayOf(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

/** The first paragraph, ended at a sentence or a word. */
export function excerptOf(text: string, length = EXCERPT): string {
  const [first = ""] = text.trim().split(/\n/);
  if (first.length <= length) return first;
  const cut = first.slice(0, length);
  const sentence = cut.lastIndexOf(". ");
  if (sentence > length / 3) return cut.slice(0, sentence + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), length / 2)).replace(/[,;:–-]+$/, "")} …`;
}

function countBy<State extends string>(
  states: readonly (State | null)[],
  all: readonly State[],
): Record<State | "unset", number> {
  const entries = [...all, "unset" as const].map((state) => [
    state,
    states.filter((one) => (one ?? "unset") === state).length,
  ]);
  return Object.fromEntries(entries) as Record<State | "unset", number>;
}

function minutesOf({ elements, parts, summary }: Plan): number {
  const text = [
    summary,
    ...elements.flatMap((element) => [element.title, element.text]),
    ...parts.sections.map((section) => section.text),
  ].join(" ");
  return Math.max(1, Math.round(text.split(/\s+/).length / WORDS_A_MINUTE));
}
