import type { HolidayRule } from "@boplan/domain/calendar";
import type { Framework } from "../framework.ts";
import type { PhaseTemplate, ProcessTemplate } from "../planning.ts";
import { danglingReferences, type FrameworkProblem, idsOf, isDay } from "./framework-problem.ts";

/** Periods, processes, bodies and holidays: dates that exist, lengths that can be kept. */
export function planningProblems(framework: Framework): FrameworkProblem[] {
  return [
    ...framework.documentTypes.flatMap(({ id, decidingBody, level }): FrameworkProblem[] => [
      ...danglingReferences({
        part: `documentTypes/${id}`,
        ids: [decidingBody],
        known: idsOf(framework.decidingBodies),
      }),
      ...(isCount(level) ? [] : [{ part: "documentTypes", id, problem: "badNumber" } as const]),
    ]),
    ...framework.periods.flatMap(({ id, anchor, months }): FrameworkProblem[] => [
      ...(isDay(anchor) ? [] : [{ part: "periods", id, problem: "badDate" } as const]),
      ...(isCount(months) ? [] : [{ part: "periods", id, problem: "badNumber" } as const]),
    ]),
    ...framework.processes.flatMap((process) => processProblems({ framework, process })),
    ...framework.holidays.flatMap((rule, index): FrameworkProblem[] =>
      isSoundHoliday(rule) ? [] : [{ part: "holidays", id: `${index}`, problem: "badDate" }],
    ),
  ];
}

function processProblems(options: {
  framework: Framework;
  process: ProcessTemplate;
}): FrameworkProblem[] {
  const { framework, process } = options;
  const part = `processes/${process.id}`;
  const bodies = idsOf(framework.decidingBodies);
  const types = idsOf(framework.documentTypes);
  return [
    ...danglingReferences({ part, ids: process.documentTypes, known: types }),
    ...danglingReferences({ part, ids: process.phases.map(({ body }) => body), known: bodies }),
    ...(process.phases.length > 0 ? [] : [{ part, id: "phases", problem: "missing" } as const]),
    ...process.phases
      .filter((phase) => !hasSoundLength(phase))
      .map(({ id }) => ({ part, id, problem: "badNumber" }) as const),
  ];
}

/** The usual length must itself keep what the law asks for. */
function hasSoundLength({ days, minimum }: PhaseTemplate): boolean {
  return isCount(days) && (minimum === null || (isCount(minimum.days) && minimum.days <= days));
}

function isSoundHoliday(rule: HolidayRule): boolean {
  if (rule.type === "easter") return Number.isInteger(rule.offset);
  const { month, day } = rule;
  // A leap year, so that 29 February may be named.
  const named = `2024-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  if (!isDay(named)) return false;
  return rule.type === "fixed" || (isCount(rule.weekday) && rule.weekday <= 7);
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value > 0;
}
