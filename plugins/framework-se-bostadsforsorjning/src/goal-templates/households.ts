import type { GoalTemplate } from "@boplan/framework-sdk";

/** Goals for how people live, and for those without a home. Wording: the locales. */
export const households: readonly GoalTemplate[] = [
  {
    id: "g08",
    goalArea: "ga3",
    kind: "goal",
    themes: ["overcrowding"],
    units: [],
    indicators: [],
    measures: [
      {
        id: "m08a",
        instruments: ["flyttkedjor"],
        targetGroups: ["trangbodda", "barnfamiljer"],
        units: [],
      },
      { id: "m08b", instruments: ["flyttkedjor"], targetGroups: ["trangbodda"], units: [] },
      {
        id: "m08c",
        instruments: ["markanvisning"],
        targetGroups: ["trangbodda", "barnfamiljer"],
        units: [],
      },
      {
        id: "m08d",
        instruments: ["uthyrningspolicy", "allmannyttigt-bolag"],
        targetGroups: ["trangbodda"],
        units: [],
      },
    ],
  },
  {
    id: "g09",
    goalArea: "ga3",
    kind: "goal",
    themes: ["secure-renting", "new-supply"],
    units: [],
    indicators: [],
    measures: [
      {
        id: "m09a",
        instruments: ["markanvisning", "markprissattning"],
        targetGroups: ["lag-inkomst"],
        units: [],
      },
      {
        id: "m09b",
        instruments: ["uthyrningspolicy", "bosocial-samverkan"],
        targetGroups: ["lag-inkomst"],
        units: [],
      },
      {
        id: "m09c",
        instruments: ["vrakningsforebyggande"],
        targetGroups: ["lag-inkomst"],
        units: [],
      },
    ],
  },
  {
    id: "g10",
    goalArea: "ga4",
    kind: "goal",
    themes: ["homelessness"],
    units: [],
    indicators: [],
    measures: [
      {
        id: "m10a",
        instruments: ["vrakningsforebyggande", "hyresgaranti"],
        targetGroups: ["barnfamiljer"],
        units: [],
      },
      {
        id: "m10b",
        instruments: ["vrakningsforebyggande", "bosocial-samverkan"],
        targetGroups: ["barnfamiljer"],
        units: [],
      },
      {
        id: "m10c",
        instruments: ["hyresgaranti"],
        targetGroups: ["barnfamiljer", "lag-inkomst"],
        units: [],
      },
    ],
  },
  {
    id: "g11",
    goalArea: "ga4",
    kind: "goal",
    themes: ["homelessness", "secure-renting"],
    units: [],
    indicators: [],
    measures: [
      {
        id: "m11a",
        instruments: ["bostad-forst", "bosocial-samverkan"],
        targetGroups: ["hemlosa", "beroende"],
        units: [],
      },
      {
        id: "m11b",
        instruments: ["bostad-forst"],
        targetGroups: ["hemlosa", "beroende"],
        units: [],
      },
      {
        id: "m11c",
        instruments: ["vrakningsforebyggande"],
        targetGroups: ["hemlosa", "kriminalvard"],
        units: [],
      },
    ],
  },
  {
    id: "g12",
    goalArea: "ga4",
    kind: "goal",
    themes: ["homelessness", "secure-renting"],
    units: [],
    indicators: [],
    measures: [
      { id: "m12a", instruments: ["sociala-kontrakt"], targetGroups: ["hemlosa"], units: [] },
      { id: "m12b", instruments: ["blockforhyrning"], targetGroups: ["hemlosa"], units: [] },
      {
        id: "m12c",
        instruments: ["fortur", "bostadsformedling"],
        targetGroups: ["hemlosa"],
        units: [],
      },
    ],
  },
  {
    id: "g13",
    goalArea: "ga4",
    kind: "goal",
    themes: ["secure-renting", "new-supply"],
    units: [],
    indicators: [],
    measures: [
      {
        id: "m13a",
        instruments: ["reservation", "bostadsformedling"],
        targetGroups: ["unga"],
        units: [],
      },
      {
        id: "m13b",
        instruments: ["detaljplan", "markanvisning"],
        targetGroups: ["studenter"],
        units: [],
      },
      {
        id: "m13c",
        instruments: ["bostadsformedling"],
        targetGroups: ["unga", "studenter", "nyanlanda"],
        units: [],
      },
      { id: "m13d", instruments: ["genomgangsbostad"], targetGroups: ["nyanlanda"], units: [] },
    ],
  },
];
