import type { GoalTemplate } from "@boplan/framework-sdk";

/** Local goals for a housing policy that holds socially, with «Vi skal» measures. Wording: the locales. */
export const socialSustainability: readonly GoalTemplate[] = [
  {
    id: "g3-1",
    goalArea: "m3",
    kind: "goal",
    themes: ["land-policy", "organisation-knowledge"],
    units: [],
    indicators: [],
    measures: [
      { id: "t3-1a", instruments: [], targetGroups: [], units: [] },
      {
        id: "t3-1b",
        instruments: ["planbestemmelser", "tomtepolitikk"],
        targetGroups: [],
        units: [],
      },
      {
        id: "t3-1c",
        instruments: ["planbestemmelser", "utbyggingsavtale"],
        targetGroups: [],
        units: [],
      },
    ],
  },
  {
    id: "g3-2",
    goalArea: "m3",
    kind: "goal",
    themes: ["new-supply", "land-policy"],
    units: [],
    indicators: [],
    measures: [
      { id: "t3-2a", instruments: ["tomtepolitikk"], targetGroups: [], units: [] },
      {
        id: "t3-2b",
        instruments: ["tomtepolitikk", "planbestemmelser"],
        targetGroups: [],
        units: [],
      },
      { id: "t3-2c", instruments: ["utbyggingsavtale"], targetGroups: [], units: [] },
    ],
  },
  {
    id: "g3-3",
    goalArea: "m3",
    kind: "goal",
    themes: ["social-mix"],
    units: [],
    indicators: [],
    measures: [
      {
        id: "t3-3a",
        instruments: ["planbestemmelser", "utbyggingsavtale"],
        targetGroups: [],
        units: [],
      },
      { id: "t3-3b", instruments: ["planbestemmelser"], targetGroups: [], units: [] },
      {
        id: "t3-3c",
        instruments: ["tilskudd-boligtiltak"],
        targetGroups: ["barnefamilier", "unge", "eldre"],
        units: [],
      },
    ],
  },
  {
    id: "g3-4",
    goalArea: "m3",
    kind: "goal",
    themes: ["social-mix", "existing-stock"],
    units: [],
    indicators: [],
    measures: [
      { id: "t3-4a", instruments: ["kommunale-utleieboliger"], targetGroups: [], units: [] },
      {
        id: "t3-4b",
        instruments: ["kommunale-utleieboliger", "forkjopsrett"],
        targetGroups: [],
        units: [],
      },
      {
        id: "t3-4c",
        instruments: ["boligklynge"],
        targetGroups: ["utviklingshemming", "rus-psykisk-helse"],
        units: [],
      },
    ],
  },
  {
    id: "g3-5",
    goalArea: "m3",
    kind: "goal",
    themes: ["adapted-housing"],
    units: [],
    indicators: [],
    measures: [
      {
        id: "t3-5a",
        instruments: ["boligradgivning", "tilskudd-tilpasning"],
        targetGroups: ["eldre", "nedsatt-funksjonsevne"],
        units: [],
      },
      {
        id: "t3-5b",
        instruments: ["tilskudd-tilpasning"],
        targetGroups: ["eldre", "nedsatt-funksjonsevne"],
        units: [],
      },
      {
        id: "t3-5c",
        instruments: ["kommunale-utleieboliger", "investeringstilskudd"],
        targetGroups: ["eldre", "nedsatt-funksjonsevne"],
        units: [],
      },
    ],
  },
  {
    id: "g3-6",
    goalArea: "m3",
    kind: "goal",
    themes: ["adapted-housing"],
    units: [],
    indicators: [],
    measures: [
      {
        id: "t3-6a",
        instruments: ["boligprogram"],
        targetGroups: ["utviklingshemming"],
        units: [],
      },
      {
        id: "t3-6b",
        instruments: ["startlan", "boligklynge"],
        targetGroups: ["utviklingshemming"],
        units: [],
      },
      {
        id: "t3-6c",
        instruments: ["boligprogram"],
        targetGroups: ["utviklingshemming"],
        units: [],
      },
    ],
  },
  {
    id: "g3-7",
    goalArea: "m3",
    kind: "goal",
    themes: ["overcrowding"],
    units: [],
    indicators: [],
    measures: [
      {
        id: "t3-7a",
        instruments: ["kommunale-utleieboliger", "startlan"],
        targetGroups: ["barnefamilier", "flyktninger"],
        units: [],
      },
      {
        id: "t3-7b",
        instruments: ["kommunale-utleieboliger"],
        targetGroups: ["barnefamilier"],
        units: [],
      },
      { id: "t3-7c", instruments: ["startlan"], targetGroups: ["barnefamilier"], units: [] },
    ],
  },
];
