import type { GoalTemplate } from "@boplan/framework-sdk";

/** Local goals for a housing policy that holds socially, with «Vi skal» measures. Wording: the locales. */
export const socialSustainability: readonly GoalTemplate[] = [
  {
    id: "g3-1",
    goalArea: "m3",
    kind: "goal",
    themes: ["land-policy", "organisation-knowledge"],
    units: ["samfunn", "kommunedirektor", "helse"],
    indicators: [],
    measures: [
      { id: "t3-1a", instruments: [], targetGroups: [], units: ["samfunn", "kommunedirektor"] },
      {
        id: "t3-1b",
        instruments: ["planbestemmelser", "tomtepolitikk"],
        targetGroups: [],
        units: ["samfunn", "teknisk"],
      },
      {
        id: "t3-1c",
        instruments: ["planbestemmelser", "utbyggingsavtale"],
        targetGroups: [],
        units: ["samfunn"],
      },
    ],
  },
  {
    id: "g3-2",
    goalArea: "m3",
    kind: "goal",
    themes: ["new-supply", "land-policy"],
    units: ["samfunn", "teknisk", "okonomi"],
    indicators: ["i-12", "i-13", "i-13-completed", "i-14", "i-14-projection", "i-21", "i-27"],
    measures: [
      {
        id: "t3-2a",
        instruments: ["tomtepolitikk"],
        targetGroups: [],
        units: ["samfunn", "okonomi"],
      },
      {
        id: "t3-2b",
        instruments: ["tomtepolitikk", "planbestemmelser"],
        targetGroups: [],
        units: ["samfunn"],
      },
      {
        id: "t3-2c",
        instruments: ["utbyggingsavtale"],
        targetGroups: [],
        units: ["teknisk", "samfunn"],
      },
    ],
  },
  {
    id: "g3-3",
    goalArea: "m3",
    kind: "goal",
    themes: ["social-mix"],
    units: ["samfunn", "oppvekst", "helse"],
    indicators: ["i-09", "i-19", "i-20"],
    measures: [
      {
        id: "t3-3a",
        instruments: ["planbestemmelser", "utbyggingsavtale"],
        targetGroups: [],
        units: ["samfunn"],
      },
      { id: "t3-3b", instruments: ["planbestemmelser"], targetGroups: [], units: ["samfunn"] },
      {
        id: "t3-3c",
        instruments: ["tilskudd-boligtiltak"],
        targetGroups: ["barnefamilier", "unge", "eldre"],
        units: ["oppvekst", "samfunn"],
      },
    ],
  },
  {
    id: "g3-4",
    goalArea: "m3",
    kind: "goal",
    themes: ["social-mix", "existing-stock"],
    units: ["teknisk", "helse"],
    indicators: ["i-03", "i-19"],
    measures: [
      {
        id: "t3-4a",
        instruments: ["kommunale-utleieboliger"],
        targetGroups: [],
        units: ["teknisk", "bolig"],
      },
      {
        id: "t3-4b",
        instruments: ["kommunale-utleieboliger", "forkjopsrett"],
        targetGroups: [],
        units: ["teknisk", "okonomi"],
      },
      {
        id: "t3-4c",
        instruments: ["boligklynge"],
        targetGroups: ["utviklingshemming", "rus-psykisk-helse"],
        units: ["helse", "teknisk"],
      },
    ],
  },
  {
    id: "g3-5",
    goalArea: "m3",
    kind: "goal",
    themes: ["adapted-housing"],
    units: ["helse", "bolig", "teknisk"],
    indicators: ["i-02", "i-14-projection", "i-16", "i-30"],
    measures: [
      {
        id: "t3-5a",
        instruments: ["boligradgivning", "tilskudd-tilpasning"],
        targetGroups: ["eldre", "nedsatt-funksjonsevne"],
        units: ["helse", "bolig"],
      },
      {
        id: "t3-5b",
        instruments: ["tilskudd-tilpasning"],
        targetGroups: ["eldre", "nedsatt-funksjonsevne"],
        units: ["bolig", "helse"],
      },
      {
        id: "t3-5c",
        instruments: ["kommunale-utleieboliger", "investeringstilskudd"],
        targetGroups: ["eldre", "nedsatt-funksjonsevne"],
        units: ["teknisk"],
      },
    ],
  },
  {
    id: "g3-6",
    goalArea: "m3",
    kind: "goal",
    themes: ["adapted-housing"],
    units: ["helse", "samfunn", "teknisk"],
    indicators: ["i-16"],
    measures: [
      {
        id: "t3-6a",
        instruments: ["boligprogram"],
        targetGroups: ["utviklingshemming"],
        units: ["helse", "samfunn"],
      },
      {
        id: "t3-6b",
        instruments: ["startlan", "boligklynge"],
        targetGroups: ["utviklingshemming"],
        units: ["helse", "bolig"],
      },
      {
        id: "t3-6c",
        instruments: ["boligprogram"],
        targetGroups: ["utviklingshemming"],
        units: ["helse"],
      },
    ],
  },
  {
    id: "g3-7",
    goalArea: "m3",
    kind: "goal",
    themes: ["overcrowding"],
    units: ["bolig", "teknisk", "oppvekst"],
    indicators: ["i-19", "i-20"],
    measures: [
      {
        id: "t3-7a",
        instruments: ["kommunale-utleieboliger", "startlan"],
        targetGroups: ["barnefamilier", "flyktninger"],
        units: ["teknisk", "bolig"],
      },
      {
        id: "t3-7b",
        instruments: ["kommunale-utleieboliger"],
        targetGroups: ["barnefamilier"],
        units: ["bolig"],
      },
      { id: "t3-7c", instruments: ["startlan"], targetGroups: ["barnefamilier"], units: ["bolig"] },
    ],
  },
];
