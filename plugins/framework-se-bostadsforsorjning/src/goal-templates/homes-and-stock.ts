import type { GoalTemplate } from "@boplan/framework-sdk";

/** Goals for more homes and for the stock there is. Wording: the locales. */
export const homesAndStock: readonly GoalTemplate[] = [
  {
    id: "g01",
    goalArea: "ga1",
    kind: "goal",
    themes: ["new-supply"],
    measures: [
      { id: "m01a", instruments: ["byggherredialog"], targetGroups: [] },
      { id: "m01b", instruments: ["byggherredialog"], targetGroups: [] },
      { id: "m01c", instruments: [], targetGroups: [] },
    ],
  },
  {
    id: "g02",
    goalArea: "ga1",
    kind: "goal",
    themes: ["land-policy", "new-supply"],
    measures: [
      {
        id: "m02a",
        instruments: ["prioritering-planarenden", "detaljplan", "planberedskap"],
        targetGroups: [],
      },
      { id: "m02b", instruments: ["detaljplan"], targetGroups: [] },
      { id: "m02c", instruments: ["detaljplan", "tomtko"], targetGroups: [] },
    ],
  },
  {
    id: "g03",
    goalArea: "ga1",
    kind: "goal",
    themes: ["land-policy"],
    measures: [
      { id: "m03a", instruments: ["markanvisning", "riktlinjer-markanvisning"], targetGroups: [] },
      { id: "m03b", instruments: ["markforvarv"], targetGroups: [] },
      { id: "m03c", instruments: ["markanvisning", "markprissattning"], targetGroups: [] },
    ],
  },
  {
    id: "g04",
    goalArea: "ga1",
    kind: "goal",
    themes: ["new-supply", "social-mix"],
    measures: [
      { id: "m04a", instruments: ["markanvisning"], targetGroups: [] },
      { id: "m04b", instruments: [], targetGroups: [] },
      { id: "m04c", instruments: ["detaljplan", "markanvisning"], targetGroups: ["barnfamiljer"] },
    ],
  },
  {
    id: "g05",
    goalArea: "ga2",
    kind: "goal",
    themes: ["existing-stock"],
    measures: [
      {
        id: "m05a",
        instruments: ["flyttkedjor", "allmannyttigt-bolag"],
        targetGroups: ["aldre", "barnfamiljer"],
      },
      { id: "m05b", instruments: ["flyttkedjor"], targetGroups: ["aldre"] },
      { id: "m05c", instruments: ["allmannyttigt-bolag", "uthyrningspolicy"], targetGroups: [] },
    ],
  },
  {
    id: "g06",
    goalArea: "ga2",
    kind: "goal",
    themes: ["existing-stock"],
    measures: [
      { id: "m06a", instruments: ["agardirektiv", "allmannyttigt-bolag"], targetGroups: [] },
      { id: "m06b", instruments: ["allmannyttigt-bolag"], targetGroups: ["lag-inkomst"] },
      { id: "m06c", instruments: ["allmannyttigt-bolag"], targetGroups: [] },
    ],
  },
  {
    id: "g07",
    goalArea: "ga2",
    kind: "goal",
    themes: ["existing-stock", "new-supply"],
    measures: [
      { id: "m07a", instruments: [], targetGroups: [] },
      { id: "m07b", instruments: [], targetGroups: [] },
      { id: "m07c", instruments: ["bygglov", "detaljplan"], targetGroups: [] },
    ],
  },
];
