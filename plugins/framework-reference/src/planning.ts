import type { HearingBody, HolidayRule, PeriodRule, ProcessTemplate } from "@boplan/framework-sdk";
import { homesAct } from "./citations.ts";

/** Recurring periods; the next ones are computed from the anchor. */
export const periods: readonly PeriodRule[] = [
  {
    id: "council-term",
    kind: "mandate",
    anchor: "2018-05-01",
    months: 48,
    citation: homesAct("4"),
  },
  { id: "budget-year", kind: "budget", anchor: "2018-01-01", months: 12, citation: null },
];

/** Who is heard. The citation says that the law names the body; without one it is practice. */
export const hearingBodies: readonly HearingBody[] = [
  {
    id: "county",
    mode: "consulted",
    citation: homesAct("7"),
    regimes: ["act-2020"],
    several: false,
  },
  {
    id: "neighbouring-towns",
    mode: "offered",
    citation: homesAct("7"),
    regimes: "all",
    several: true,
  },
  {
    id: "crown-land-office",
    mode: "offered",
    citation: homesAct("7"),
    regimes: ["act-2000"],
    several: false,
  },
  { id: "tenants-association", mode: "offered", citation: null, regimes: "all", several: false },
];

/** How a plan comes about. Lengths are usual ones; `minimum` is what the law asks for. */
export const processes: readonly ProcessTemplate[] = [
  {
    id: "whole",
    documentTypes: ["homes-plan", "homes-programme"],
    phases: [
      {
        id: "start",
        days: 30,
        minimum: null,
        decisionKind: "decide",
        body: "planning-board",
        consultation: false,
      },
      {
        id: "draft",
        days: 120,
        minimum: null,
        decisionKind: "discuss",
        body: "planning-board",
        consultation: false,
      },
      {
        id: "hearing",
        days: 42,
        minimum: { days: 28, citation: homesAct("7") },
        decisionKind: "inform",
        body: "planning-board",
        consultation: true,
      },
      {
        id: "adoption",
        days: 45,
        minimum: null,
        decisionKind: "decide",
        body: "council",
        consultation: false,
      },
    ],
  },
  // A guideline is written and adopted, nobody is heard: two processes may share phases.
  {
    id: "short",
    documentTypes: ["guideline"],
    phases: [
      {
        id: "draft",
        days: 60,
        minimum: null,
        decisionKind: "discuss",
        body: "planning-board",
        consultation: false,
      },
      {
        id: "adoption",
        days: 30,
        minimum: null,
        decisionKind: "decide",
        body: "planning-board",
        consultation: false,
      },
    ],
  },
];

/** Days on which a deadline moves to the next open day. Saturdays and Sundays need no rule. */
export const holidays: readonly HolidayRule[] = [
  { type: "fixed", month: 1, day: 1 },
  { type: "easter", offset: -2 },
  { type: "easter", offset: 1 },
  // Midsummer: the first Friday on or after 19 June.
  { type: "weekday", weekday: 5, month: 6, day: 19 },
  { type: "fixed", month: 12, day: 25 },
];
