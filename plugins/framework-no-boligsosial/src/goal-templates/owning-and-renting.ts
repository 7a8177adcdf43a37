import type { GoalTemplate } from "@boplan/framework-sdk";

/** Local goals for owning and renting, with «Vi skal» measures. Wording: the locales. */
export const owningAndRenting: readonly GoalTemplate[] = [
  {
    id: "g1-1",
    goalArea: "m1",
    kind: "goal",
    themes: ["ownership"],
    measures: [
      { id: "t1-1a", instruments: ["startlan"], targetGroups: ["barnefamilier", "lavinntekt"] },
      { id: "t1-1b", instruments: ["startlan", "tilskudd-etablering"], targetGroups: [] },
      { id: "t1-1c", instruments: ["startlan"], targetGroups: ["lavinntekt"] },
      {
        id: "t1-1d",
        instruments: ["boligradgivning"],
        targetGroups: ["flyktninger", "nedsatt-funksjonsevne"],
      },
    ],
  },
  {
    id: "g1-2",
    goalArea: "m1",
    kind: "goal",
    themes: ["ownership", "existing-stock"],
    measures: [
      {
        id: "t1-2a",
        instruments: ["leie-til-eie", "eie-forst"],
        targetGroups: ["barnefamilier", "flyktninger", "lavinntekt"],
      },
      {
        id: "t1-2b",
        instruments: ["kommunale-utleieboliger", "boligradgivning"],
        targetGroups: ["barnefamilier", "flyktninger"],
      },
      {
        id: "t1-2c",
        instruments: ["kommunale-utleieboliger", "startlan"],
        targetGroups: ["lavinntekt"],
      },
    ],
  },
  {
    id: "g1-3",
    goalArea: "m1",
    kind: "goal",
    themes: ["ownership", "new-supply"],
    measures: [
      {
        id: "t1-3a",
        instruments: ["planbestemmelser", "utbyggingsavtale"],
        targetGroups: ["unge", "forstegangsetablerere"],
      },
      {
        id: "t1-3b",
        instruments: ["leie-til-eie"],
        targetGroups: ["unge", "forstegangsetablerere"],
      },
      { id: "t1-3c", instruments: ["tomtepolitikk"], targetGroups: ["unge"] },
    ],
  },
  {
    id: "g1-4",
    goalArea: "m1",
    kind: "goal",
    themes: ["homelessness", "ownership"],
    measures: [
      {
        id: "t1-4a",
        instruments: ["boligradgivning", "statlig-bostotte"],
        targetGroups: ["lavinntekt", "barnefamilier"],
      },
      { id: "t1-4b", instruments: ["boligradgivning"], targetGroups: ["lavinntekt"] },
      {
        id: "t1-4c",
        instruments: ["startlan", "depositumsgaranti"],
        targetGroups: ["lavinntekt", "barnefamilier"],
      },
    ],
  },
  {
    id: "g2-1",
    goalArea: "m2",
    kind: "goal",
    themes: ["secure-renting"],
    measures: [
      { id: "t2-1a", instruments: ["kommunale-utleieboliger"], targetGroups: ["flyktninger"] },
      { id: "t2-1b", instruments: ["kobo"], targetGroups: [] },
      {
        id: "t2-1c",
        instruments: ["kommunale-utleieboliger", "lan-utleieboliger"],
        targetGroups: [],
      },
      {
        id: "t2-1d",
        instruments: ["kommunale-utleieboliger"],
        targetGroups: ["flyktninger", "enslige-mindrearige"],
      },
    ],
  },
  {
    id: "g2-2",
    goalArea: "m2",
    kind: "goal",
    themes: ["secure-renting", "new-supply"],
    measures: [
      { id: "t2-2a", instruments: ["tilvisningsavtale"], targetGroups: [] },
      {
        id: "t2-2b",
        instruments: ["tilvisningsavtale", "tildelingsavtale", "lan-utleieboliger"],
        targetGroups: ["barnefamilier", "flyktninger", "lavinntekt"],
      },
      { id: "t2-2c", instruments: ["depositumsgaranti"], targetGroups: [] },
    ],
  },
  {
    id: "g2-3",
    goalArea: "m2",
    kind: "goal",
    themes: ["secure-renting", "existing-stock"],
    measures: [
      { id: "t2-3a", instruments: ["kommunale-utleieboliger"], targetGroups: ["barnefamilier"] },
      { id: "t2-3b", instruments: ["kommunale-utleieboliger"], targetGroups: [] },
      { id: "t2-3c", instruments: ["kommunale-utleieboliger"], targetGroups: [] },
    ],
  },
  {
    id: "g2-4",
    goalArea: "m2",
    kind: "goal",
    themes: ["homelessness"],
    measures: [
      {
        id: "t2-4a",
        instruments: ["bolig-forst", "boligklynge"],
        targetGroups: ["bostedslose", "rus-psykisk-helse"],
      },
      {
        id: "t2-4b",
        instruments: ["kommunale-utleieboliger"],
        targetGroups: ["loslatte", "utskrivningsklare"],
      },
      { id: "t2-4c", instruments: [], targetGroups: ["bostedslose"] },
    ],
  },
  {
    id: "g2-5",
    goalArea: "m2",
    kind: "goal",
    themes: ["homelessness"],
    measures: [
      {
        id: "t2-5a",
        instruments: ["midlertidig-botilbud", "kommunale-utleieboliger"],
        targetGroups: ["barnefamilier"],
      },
      { id: "t2-5b", instruments: ["midlertidig-botilbud"], targetGroups: ["barnefamilier"] },
      { id: "t2-5c", instruments: ["midlertidig-botilbud"], targetGroups: ["barnefamilier"] },
    ],
  },
];
