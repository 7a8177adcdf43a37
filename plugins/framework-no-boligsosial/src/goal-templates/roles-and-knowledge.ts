import type { GoalTemplate } from "@boplan/framework-sdk";

/** Local goals for clear roles and knowledge, with «Vi skal» measures. Wording: the locales. */
export const rolesAndKnowledge: readonly GoalTemplate[] = [
  {
    id: "g4-1",
    goalArea: "m4",
    kind: "goal",
    themes: ["organisation-knowledge"],
    units: ["kommunedirektor", "bolig", "nav", "helse"],
    indicators: ["i-22"],
    measures: [
      {
        id: "t4-1a",
        instruments: ["boligradgivning"],
        targetGroups: [],
        units: ["kommunedirektor"],
      },
      {
        id: "t4-1b",
        instruments: ["boligradgivning", "kobo"],
        targetGroups: [],
        units: ["bolig", "nav", "helse"],
      },
      { id: "t4-1c", instruments: ["boligradgivning"], targetGroups: [], units: ["bolig", "nav"] },
    ],
  },
  {
    id: "g4-2",
    goalArea: "m4",
    kind: "goal",
    themes: ["organisation-knowledge"],
    units: ["okonomi", "bolig", "helse", "samfunn"],
    indicators: ["i-01", "i-02", "i-03", "i-05", "i-09", "i-11", "i-14", "i-16"],
    measures: [
      { id: "t4-2a", instruments: ["kobo"], targetGroups: [], units: ["bolig", "helse"] },
      { id: "t4-2b", instruments: [], targetGroups: [], units: ["samfunn", "bolig"] },
      { id: "t4-2c", instruments: ["kobo"], targetGroups: [], units: ["okonomi", "bolig"] },
    ],
  },
  {
    id: "g4-3",
    goalArea: "m4",
    kind: "goal",
    themes: ["organisation-knowledge"],
    units: ["kommunedirektor", "nav"],
    indicators: ["i-22"],
    measures: [
      { id: "t4-3a", instruments: [], targetGroups: [], units: ["kommunedirektor"] },
      { id: "t4-3b", instruments: [], targetGroups: [], units: ["kommunedirektor", "nav"] },
      { id: "t4-3c", instruments: ["tilskudd-boligtiltak"], targetGroups: [], units: ["bolig"] },
    ],
  },
  {
    id: "g4-4",
    goalArea: "m4",
    kind: "goal",
    themes: ["organisation-knowledge"],
    units: ["kommunedirektor", "samfunn"],
    indicators: [],
    measures: [
      { id: "t4-4a", instruments: [], targetGroups: [], units: ["kommunedirektor"] },
      {
        id: "t4-4b",
        instruments: [],
        targetGroups: ["eldre", "nedsatt-funksjonsevne", "unge"],
        units: ["samfunn"],
      },
      { id: "t4-4c", instruments: [], targetGroups: [], units: ["samfunn"] },
    ],
  },
];
