import type { GoalTemplate } from "@boplan/framework-sdk";

/** Goals for how people live, and for those without a home. Wording: the locales. */
export const households: readonly GoalTemplate[] = [
  {
    id: "g08",
    goalArea: "ga3",
    kind: "goal",
    themes: ["overcrowding"],
    measures: [
      { id: "m08a", instruments: ["flyttkedjor"], targetGroups: ["trangbodda", "barnfamiljer"] },
      { id: "m08b", instruments: ["flyttkedjor"], targetGroups: ["trangbodda"] },
      { id: "m08c", instruments: ["markanvisning"], targetGroups: ["trangbodda", "barnfamiljer"] },
      {
        id: "m08d",
        instruments: ["uthyrningspolicy", "allmannyttigt-bolag"],
        targetGroups: ["trangbodda"],
      },
    ],
  },
  {
    id: "g09",
    goalArea: "ga3",
    kind: "goal",
    themes: ["secure-renting", "new-supply"],
    measures: [
      {
        id: "m09a",
        instruments: ["markanvisning", "markprissattning"],
        targetGroups: ["lag-inkomst"],
      },
      {
        id: "m09b",
        instruments: ["uthyrningspolicy", "bosocial-samverkan"],
        targetGroups: ["lag-inkomst"],
      },
      { id: "m09c", instruments: ["vrakningsforebyggande"], targetGroups: ["lag-inkomst"] },
    ],
  },
  {
    id: "g10",
    goalArea: "ga4",
    kind: "goal",
    themes: ["homelessness"],
    measures: [
      {
        id: "m10a",
        instruments: ["vrakningsforebyggande", "hyresgaranti"],
        targetGroups: ["barnfamiljer"],
      },
      {
        id: "m10b",
        instruments: ["vrakningsforebyggande", "bosocial-samverkan"],
        targetGroups: ["barnfamiljer"],
      },
      { id: "m10c", instruments: ["hyresgaranti"], targetGroups: ["barnfamiljer", "lag-inkomst"] },
    ],
  },
  {
    id: "g11",
    goalArea: "ga4",
    kind: "goal",
    themes: ["homelessness", "secure-renting"],
    measures: [
      {
        id: "m11a",
        instruments: ["bostad-forst", "bosocial-samverkan"],
        targetGroups: ["hemlosa", "beroende"],
      },
      { id: "m11b", instruments: ["bostad-forst"], targetGroups: ["hemlosa", "beroende"] },
      {
        id: "m11c",
        instruments: ["vrakningsforebyggande"],
        targetGroups: ["hemlosa", "kriminalvard"],
      },
    ],
  },
  {
    id: "g12",
    goalArea: "ga4",
    kind: "goal",
    themes: ["homelessness", "secure-renting"],
    measures: [
      { id: "m12a", instruments: ["sociala-kontrakt"], targetGroups: ["hemlosa"] },
      { id: "m12b", instruments: ["blockforhyrning"], targetGroups: ["hemlosa"] },
      { id: "m12c", instruments: ["fortur", "bostadsformedling"], targetGroups: ["hemlosa"] },
    ],
  },
  {
    id: "g13",
    goalArea: "ga4",
    kind: "goal",
    themes: ["secure-renting", "new-supply"],
    measures: [
      { id: "m13a", instruments: ["reservation", "bostadsformedling"], targetGroups: ["unga"] },
      { id: "m13b", instruments: ["detaljplan", "markanvisning"], targetGroups: ["studenter"] },
      {
        id: "m13c",
        instruments: ["bostadsformedling"],
        targetGroups: ["unga", "studenter", "nyanlanda"],
      },
      { id: "m13d", instruments: ["genomgangsbostad"], targetGroups: ["nyanlanda"] },
    ],
  },
];
