import type { GoalTemplate } from "@boplan/framework-sdk";

/** Local goals for clear roles and knowledge, with «Vi skal» measures. Wording: the locales. */
export const rolesAndKnowledge: readonly GoalTemplate[] = [
  {
    id: "g4-1",
    goalArea: "m4",
    kind: "goal",
    themes: ["organisation-knowledge"],
    units: [],
    indicators: [],
    measures: [
      { id: "t4-1a", instruments: ["boligradgivning"], targetGroups: [], units: [] },
      { id: "t4-1b", instruments: ["boligradgivning", "kobo"], targetGroups: [], units: [] },
      { id: "t4-1c", instruments: ["boligradgivning"], targetGroups: [], units: [] },
    ],
  },
  {
    id: "g4-2",
    goalArea: "m4",
    kind: "goal",
    themes: ["organisation-knowledge"],
    units: [],
    indicators: [],
    measures: [
      { id: "t4-2a", instruments: ["kobo"], targetGroups: [], units: [] },
      { id: "t4-2b", instruments: [], targetGroups: [], units: [] },
      { id: "t4-2c", instruments: ["kobo"], targetGroups: [], units: [] },
    ],
  },
  {
    id: "g4-3",
    goalArea: "m4",
    kind: "goal",
    themes: ["organisation-knowledge"],
    units: [],
    indicators: [],
    measures: [
      { id: "t4-3a", instruments: [], targetGroups: [], units: [] },
      { id: "t4-3b", instruments: [], targetGroups: [], units: [] },
      { id: "t4-3c", instruments: ["tilskudd-boligtiltak"], targetGroups: [], units: [] },
    ],
  },
  {
    id: "g4-4",
    goalArea: "m4",
    kind: "goal",
    themes: ["organisation-knowledge"],
    units: [],
    indicators: [],
    measures: [
      { id: "t4-4a", instruments: [], targetGroups: [], units: [] },
      {
        id: "t4-4b",
        instruments: [],
        targetGroups: ["eldre", "nedsatt-funksjonsevne", "unge"],
        units: [],
      },
      { id: "t4-4c", instruments: [], targetGroups: [], units: [] },
    ],
  },
];
