import type { GoalArea, GoalTemplate } from "@boplan/framework-sdk";
import { homesAct } from "./citations.ts";

/**
 * Goal areas carry the themes: they are what another country's plan is grouped by when it is
 * viewed through this framework. Together they should cover every theme.
 */
export const goalAreas: readonly GoalArea[] = [
  {
    id: "homes-enough",
    themes: {
      primary: ["new-supply", "land-policy", "existing-stock"],
      secondary: ["overcrowding", "ownership"],
    },
    citation: homesAct("2"),
  },
  {
    id: "homes-for-all",
    themes: {
      primary: ["homelessness", "adapted-housing", "secure-renting", "ownership", "overcrowding"],
      secondary: ["social-mix"],
    },
    citation: homesAct("3"),
  },
  {
    id: "towns-together",
    themes: { primary: ["social-mix", "organisation-knowledge"], secondary: [] },
    citation: null,
  },
];

/** Goals to start from. Texts stand in the locales; a template names only what is declared. */
export const goalTemplates: readonly GoalTemplate[] = [
  {
    id: "build-yearly",
    goalArea: "homes-enough",
    kind: "goal",
    themes: ["new-supply"],
    units: ["planning-office", "homes-company"],
    indicators: ["homes-built"],
    measures: [
      {
        id: "lease-plots",
        instruments: ["land-lease"],
        targetGroups: ["young-adults"],
        units: ["planning-office"],
      },
      { id: "forecast-yearly", instruments: [], targetGroups: [], units: [] },
    ],
  },
  {
    id: "nobody-without-home",
    goalArea: "homes-for-all",
    kind: "goal",
    themes: ["homelessness"],
    units: ["social-office"],
    indicators: ["without-home"],
    measures: [
      {
        id: "guarantee-rents",
        instruments: ["rent-guarantee"],
        targetGroups: ["young-adults"],
        // The first usually leads, the others take part.
        units: ["social-office", "homes-company"],
      },
    ],
  },
];
