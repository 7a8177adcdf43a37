import type { GoalArea, GoalTemplate } from "@boplan/framework-sdk";
import { nationalStrategy } from "./citations.ts";

/**
 * The four national goals. They hold no pure supply goal: new supply lies in the municipal plan,
 * and is listed second under social sustainability.
 */
export const goalAreas: readonly GoalArea[] = [
  {
    id: "m1",
    themes: { primary: ["ownership"], secondary: ["existing-stock"] },
    citation: nationalStrategy("kapittel 2"),
  },
  {
    id: "m2",
    themes: { primary: ["secure-renting", "homelessness"], secondary: ["existing-stock"] },
    citation: nationalStrategy("kapittel 3"),
  },
  {
    id: "m3",
    themes: {
      primary: ["social-mix", "adapted-housing", "overcrowding"],
      secondary: ["new-supply", "land-policy", "existing-stock"],
    },
    citation: nationalStrategy("kapittel 4"),
  },
  {
    id: "m4",
    themes: { primary: ["organisation-knowledge"], secondary: [] },
    citation: nationalStrategy("kapittel 5"),
  },
];

/** Local goals to start from, with «Vi skal» measures. Wording: the locales. */
export const goalTemplates: readonly GoalTemplate[] = [
  {
    id: "g1-1",
    goalArea: "m1",
    kind: "goal",
    themes: ["ownership"],
    measures: [
      { id: "t1-1a", instruments: ["startlan"], targetGroups: ["barnefamilier", "lavinntekt"] },
      { id: "t1-1b", instruments: ["startlan", "tilskudd-etablering"], targetGroups: [] },
    ],
  },
  {
    id: "g1-2",
    goalArea: "m1",
    kind: "goal",
    themes: ["ownership", "existing-stock"],
    measures: [
      { id: "t1-2a", instruments: ["leie-til-eie", "eie-forst"], targetGroups: ["flyktninger"] },
    ],
  },
  {
    id: "g1-4",
    goalArea: "m1",
    kind: "goal",
    themes: ["homelessness"],
    measures: [
      {
        id: "t1-4a",
        instruments: ["boligradgivning", "statlig-bostotte"],
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
    ],
  },
  {
    id: "g2-3",
    goalArea: "m2",
    kind: "goal",
    themes: ["secure-renting", "existing-stock"],
    measures: [
      {
        id: "t2-3a",
        instruments: ["kommunale-utleieboliger"],
        targetGroups: ["barnefamilier"],
      },
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
        instruments: ["bolig-forst"],
        targetGroups: ["bostedslose", "rus-psykisk-helse"],
      },
      { id: "t2-4b", instruments: [], targetGroups: ["loslatte", "utskrivningsklare"] },
    ],
  },
  {
    id: "g3-2",
    goalArea: "m3",
    kind: "goal",
    themes: ["new-supply", "land-policy"],
    measures: [{ id: "t3-2a", instruments: ["tomtepolitikk"], targetGroups: [] }],
  },
  {
    id: "g3-3",
    goalArea: "m3",
    kind: "goal",
    themes: ["social-mix"],
    measures: [
      { id: "t3-3a", instruments: ["planbestemmelser", "utbyggingsavtale"], targetGroups: [] },
    ],
  },
  {
    id: "g3-5",
    goalArea: "m3",
    kind: "goal",
    themes: ["adapted-housing"],
    measures: [
      {
        id: "t3-5a",
        instruments: ["boligradgivning", "tilskudd-tilpasning"],
        targetGroups: ["eldre", "nedsatt-funksjonsevne"],
      },
    ],
  },
  {
    id: "g3-7",
    goalArea: "m3",
    kind: "goal",
    themes: ["overcrowding"],
    measures: [
      {
        id: "t3-7a",
        instruments: ["kommunale-utleieboliger", "startlan"],
        targetGroups: ["barnefamilier"],
      },
    ],
  },
  {
    id: "g4-1",
    goalArea: "m4",
    kind: "goal",
    themes: ["organisation-knowledge"],
    measures: [{ id: "t4-1a", instruments: ["boligradgivning"], targetGroups: [] }],
  },
  {
    id: "g4-2",
    goalArea: "m4",
    kind: "goal",
    themes: ["organisation-knowledge"],
    measures: [{ id: "t4-2a", instruments: ["kobo"], targetGroups: [] }],
  },
];
