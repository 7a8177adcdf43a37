import type { PeriodRule } from "@boplan/framework-sdk";
import { kommuneloven, planningStrategy, planOgBygningsloven } from "../citations.ts";

/**
 * Periods of Norwegian planning. The council meets for the first time before the end of October in
 * the year of election; the very day differs, so the last lawful one is taken. The economic plan
 * and the action part look four years ahead but are made anew each year: what recurs is the year.
 */
export const periods: readonly PeriodRule[] = [
  { id: "valgperiode", kind: "mandate", anchor: "2023-10-31", months: 48, citation: null },
  {
    // Runs from the last day for adopting it, a year after the council met, to the next such day.
    id: "planstrategi",
    kind: "plan",
    anchor: "2024-10-31",
    months: 48,
    citation: planningStrategy,
  },
  {
    id: "handlingsdel",
    kind: "action",
    anchor: "2026-01-01",
    months: 12,
    citation: planOgBygningsloven("§ 11-1"),
  },
  {
    id: "okonomiplan",
    kind: "budget",
    anchor: "2026-01-01",
    months: 12,
    citation: kommuneloven("§§ 14-2–14-4"),
  },
  { id: "kostra", kind: "reporting", anchor: "2026-01-01", months: 12, citation: null },
];
