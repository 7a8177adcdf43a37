import type { HolidayRule, PeriodRule } from "@boplan/framework-sdk";
import { localGovernmentAct } from "./citations.ts";

/** Periods that planning follows. Plan periods in use rarely equal the terms of the council. */
export const periods: readonly PeriodRule[] = [
  {
    id: "mandatperiod",
    kind: "mandate",
    anchor: "2022-10-15",
    months: 48,
    citation: localGovernmentAct({ section: "5 kap. 9 §", verified: true }),
  },
  // Practice: whole calendar years, beginning with the first budget of a new council.
  { id: "planperiod", kind: "plan", anchor: "2023-01-01", months: 48, citation: null },
  { id: "aktivitetsar", kind: "action", anchor: "2023-01-01", months: 12, citation: null },
  { id: "budgetar", kind: "budget", anchor: "2023-01-01", months: 12, citation: null },
  { id: "tertial", kind: "reporting", anchor: "2023-01-01", months: 4, citation: null },
];

const fixed = (month: number, day: number): HolidayRule => ({ type: "fixed", month, day });

/** Public holidays, and the three eves on which municipal offices are closed. */
export const holidays: readonly HolidayRule[] = [
  fixed(1, 1),
  fixed(1, 6),
  { type: "easter", offset: -2 },
  { type: "easter", offset: 0 },
  { type: "easter", offset: 1 },
  fixed(5, 1),
  { type: "easter", offset: 39 },
  { type: "easter", offset: 49 },
  fixed(6, 6),
  // Midsummer Eve is the Friday from 19 to 25 June, Midsummer Day the Saturday after.
  { type: "weekday", weekday: 5, month: 6, day: 19 },
  { type: "weekday", weekday: 6, month: 6, day: 20 },
  // All Saints' Day: the Saturday from 31 October to 6 November.
  { type: "weekday", weekday: 6, month: 10, day: 31 },
  fixed(12, 24),
  fixed(12, 25),
  fixed(12, 26),
  fixed(12, 31),
];
