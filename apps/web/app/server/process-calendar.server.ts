import { addDays } from "@boplan/domain/calendar";
import { firstDayOf, lastDayOf, type PartialDate } from "@boplan/domain/partial-date";
import type { Phase } from "@boplan/domain/plan";
import { formatPartialDate } from "@boplan/i18n/format";
import { createEvents, type DateArray, type EventAttributes } from "ics";
import type { Text } from "../text/text.tsx";

/**
 * A plan's phases and milestones as a calendar (RFC 5545). All are whole days: an event without a
 * clock has no time zone to be wrong in. A milestone known to the month spans that month.
 */
export function processCalendar(options: {
  plan: { readonly title: string };
  phases: readonly Phase[];
  text: Text;
  /** Address of the page that tells more. */
  url: string;
}): string {
  const { plan, phases, text, url } = options;
  const events = phases.flatMap((phase) => [
    ...phaseEvent({ phase, text, url, plan }),
    ...milestoneEvent({ phase, text, url, plan }),
  ]);
  const name = text.t("planning.process.calendarName", { title: plan.title });
  const { error, value } = createEvents(events, {
    calName: name,
    productId: "-//Boplan//Boplan//EN",
  });
  if (error || typeof value !== "string") throw error ?? new Error("calendar could not be written");
  return value;
}

interface EventOptions {
  readonly phase: Phase;
  readonly text: Text;
  readonly url: string;
  readonly plan: { readonly title: string };
}

function phaseEvent({ phase, text, url, plan }: EventOptions): EventAttributes[] {
  const from = phase.startedOn ?? phase.plannedStart;
  const to = phase.reachedOn ?? phase.plannedEnd;
  if (from === null || to === null || lastDayOf(to) < firstDayOf(from)) return [];
  return [
    {
      uid: `${phase.id}-phase@boplan`,
      title: `${text.t("planning.process.phase")}: ${phase.name} (${plan.title})`,
      description: describe({ phase, text }),
      ...wholeDays({ from, to }),
      url,
      busyStatus: "FREE",
      transp: "TRANSPARENT",
    },
  ];
}

function milestoneEvent({ phase, text, url, plan }: EventOptions): EventAttributes[] {
  const on = phase.reachedOn ?? phase.plannedEnd;
  if (on === null) return [];
  const state = phase.reachedOn === null ? "milestone" : "milestoneReached";
  return [
    {
      uid: `${phase.id}-milestone@boplan`,
      title: `${text.t(`planning.process.${state}`)}: ${phase.milestone ?? phase.name} (${plan.title})`,
      description: describe({ phase, text }),
      ...wholeDays({ from: on, to: on }),
      url,
      busyStatus: "FREE",
      transp: "TRANSPARENT",
    },
  ];
}

function describe({ phase, text }: Pick<EventOptions, "phase" | "text">): string {
  const date = (value: PartialDate | null) =>
    value === null ? "–" : formatPartialDate({ date: value, language: text.language });
  return [
    `${text.t("planning.process.planned")}: ${date(phase.plannedStart)} – ${date(phase.plannedEnd)}`,
    ...(phase.responsible ? [`${text.t("planning.process.ball")}: ${phase.responsible}`] : []),
    ...phase.documents.map(({ title, body }) => (body ? `${title} (${body})` : title)),
  ].join("\n");
}

/** From the first day to the day after the last, as calendars count. */
function wholeDays(options: { from: PartialDate; to: PartialDate }) {
  const after = addDays({ day: lastDayOf(options.to), days: 1 });
  return { start: dateArray(firstDayOf(options.from)), end: dateArray(after) };
}

function dateArray(day: string): DateArray {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return [year, month, date];
}

/** The answer that carries a calendar. Addresses are secret: nothing on the way may keep it. */
export function calendarAnswer(options: { body: string; fileName: string }): Response {
  return new Response(options.body, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${options.fileName}.ics"`,
      "Cache-Control": "private, no-store",
      "Referrer-Policy": "no-referrer",
    },
  });
}
