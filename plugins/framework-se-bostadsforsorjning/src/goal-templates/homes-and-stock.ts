import type { GoalTemplate } from "@boplan/framework-sdk";

/** Goals for more homes and for the stock there is. Wording: the locales. */
export const homesAndStock: readonly GoalTemplate[] = [
  {
    id: "g01",
    goalArea: "ga1",
    kind: "goal",
    themes: ["new-supply"],
    units: [],
    indicators: [],
    measures: [
      { id: "m01a", instruments: ["byggherredialog"], targetGroups: [], units: [] },
      { id: "m01b", instruments: ["byggherredialog"], targetGroups: [], units: [] },
      { id: "m01c", instruments: [], targetGroups: [], units: [] },
    ],
  },
  {
    id: "g02",
    goalArea: "ga1",
    kind: "goal",
    themes: ["land-policy", "new-supply"],
    units: [],
    indicators: [],
    measures: [
      {
        id: "m02a",
        instruments: ["prioritering-planarenden", "detaljplan", "planberedskap"],
        targetGroups: [],
        units: [],
      },
      { id: "m02b", instruments: ["detaljplan"], targetGroups: [], units: [] },
      { id: "m02c", instruments: ["detaljplan", "tomtko"], targetGroups: [], units: [] },
    ],
  },
  {
    id: "g03",
    goalArea: "ga1",
    kind: "goal",
    themes: ["land-policy"],
    units: [],
    indicators: [],
    measures: [
      {
        id: "m03a",
        instruments: ["markanvisning", "riktlinjer-markanvisning"],
        targetGroups: [],
        units: [],
      },
      { id: "m03b", instruments: ["markforvarv"], targetGroups: [], units: [] },
      {
        id: "m03c",
        instruments: ["markanvisning", "markprissattning"],
        targetGroups: [],
        units: [],
      },
    ],
  },
  {
    id: "g04",
    goalArea: "ga1",
    kind: "goal",
    themes: ["new-supply", "social-mix"],
    units: [],
    indicators: [],
    measures: [
      { id: "m04a", instruments: ["markanvisning"], targetGroups: [], units: [] },
      { id: "m04b", instruments: [], targetGroups: [], units: [] },
      {
        id: "m04c",
        instruments: ["detaljplan", "markanvisning"],
        targetGroups: ["barnfamiljer"],
        units: [],
      },
    ],
  },
  {
    id: "g05",
    goalArea: "ga2",
    kind: "goal",
    themes: ["existing-stock"],
    units: [],
    indicators: [],
    measures: [
      {
        id: "m05a",
        instruments: ["flyttkedjor", "allmannyttigt-bolag"],
        targetGroups: ["aldre", "barnfamiljer"],
        units: [],
      },
      { id: "m05b", instruments: ["flyttkedjor"], targetGroups: ["aldre"], units: [] },
      {
        id: "m05c",
        instruments: ["allmannyttigt-bolag", "uthyrningspolicy"],
        targetGroups: [],
        units: [],
      },
    ],
  },
  {
    id: "g06",
    goalArea: "ga2",
    kind: "goal",
    themes: ["existing-stock"],
    units: [],
    indicators: [],
    measures: [
      {
        id: "m06a",
        instruments: ["agardirektiv", "allmannyttigt-bolag"],
        targetGroups: [],
        units: [],
      },
      {
        id: "m06b",
        instruments: ["allmannyttigt-bolag"],
        targetGroups: ["lag-inkomst"],
        units: [],
      },
      { id: "m06c", instruments: ["allmannyttigt-bolag"], targetGroups: [], units: [] },
    ],
  },
  {
    id: "g07",
    goalArea: "ga2",
    kind: "goal",
    themes: ["existing-stock", "new-supply"],
    units: [],
    indicators: [],
    measures: [
      { id: "m07a", instruments: [], targetGroups: [], units: [] },
      { id: "m07b", instruments: [], targetGroups: [], units: [] },
      { id: "m07c", instruments: ["bygglov", "detaljplan"], targetGroups: [], units: [] },
    ],
  },
];
