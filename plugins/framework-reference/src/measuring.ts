import type { IndicatorDefinition, NormDefinition } from "@boplan/framework-sdk";
import { homesGuide } from "./citations.ts";

/** Two ways to say who lives crowded. Numbers of one are never compared with those of the other. */
export const norms: readonly NormDefinition[] = [
  { id: "room-each", subject: "crowding", counts: "persons", citation: homesGuide("5") },
  { id: "two-a-room", subject: "crowding", counts: "households", citation: homesGuide("5") },
];

/** What plans are followed by. `local` is the town's own register. */
export const indicators: readonly IndicatorDefinition[] = [
  {
    id: "homes-built",
    unit: "dwellings",
    themes: ["new-supply"],
    better: "higher",
    norm: null,
    // The old table ends where the new one begins: a series may continue in another place.
    sources: [
      { provider: "homes-statistics", table: "H101", measure: "built", verified: true },
      { provider: "homes-statistics", table: "H100", measure: "finished", verified: false },
    ],
  },
  {
    id: "crowded-persons",
    unit: "percent",
    themes: ["overcrowding"],
    better: "lower",
    norm: "room-each",
    sources: [{ provider: "homes-statistics", table: "H205", measure: "share", verified: true }],
  },
  {
    id: "without-home",
    unit: "persons",
    themes: ["homelessness"],
    better: "lower",
    norm: null,
    sources: [{ provider: "local", table: null, measure: null, verified: true }],
  },
  // Whether many moves are good is a matter of view: `better` is null.
  {
    id: "moves",
    unit: "per-1000",
    themes: ["existing-stock"],
    better: null,
    norm: null,
    sources: [{ provider: "local", table: null, measure: null, verified: true }],
  },
];
