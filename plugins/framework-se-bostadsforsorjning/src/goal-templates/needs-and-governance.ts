import type { GoalTemplate } from "@boplan/framework-sdk";

/** Goals for special needs, and for how the work is led. Wording: the locales. */
export const needsAndGovernance: readonly GoalTemplate[] = [
  {
    id: "g14",
    goalArea: "ga5",
    kind: "goal",
    themes: ["adapted-housing"],
    units: [],
    indicators: [],
    measures: [
      {
        id: "m14a",
        instruments: ["sarskilt-boende", "direktinvestering"],
        targetGroups: ["aldre"],
        units: [],
      },
      {
        id: "m14b",
        instruments: ["sarskilt-boende", "direktinvestering"],
        targetGroups: ["aldre"],
        units: [],
      },
      { id: "m14c", instruments: ["sarskilt-boende"], targetGroups: ["aldre"], units: [] },
    ],
  },
  {
    id: "g15",
    goalArea: "ga5",
    kind: "goal",
    themes: ["adapted-housing", "existing-stock"],
    units: [],
    indicators: [],
    measures: [
      {
        id: "m15a",
        instruments: ["tillganglighetsinventering", "bostadsanpassningsbidrag"],
        targetGroups: ["aldre"],
        units: [],
      },
      {
        id: "m15b",
        instruments: ["allmannyttigt-bolag"],
        targetGroups: ["aldre", "funk-sol"],
        units: [],
      },
      {
        id: "m15c",
        instruments: ["bostadsanpassningsbidrag"],
        targetGroups: ["aldre", "funk-sol"],
        units: [],
      },
      {
        id: "m15d",
        instruments: ["allmannyttigt-bolag", "markanvisning"],
        targetGroups: ["aldre"],
        units: [],
      },
    ],
  },
  {
    id: "g16",
    goalArea: "ga5",
    kind: "goal",
    themes: ["adapted-housing"],
    units: [],
    indicators: [],
    measures: [
      {
        id: "m16a",
        instruments: ["detaljplan", "sarskilt-boende"],
        targetGroups: ["funk-lss"],
        units: [],
      },
      {
        id: "m16b",
        instruments: ["sarskilt-boende"],
        targetGroups: ["funk-lss", "funk-sol"],
        units: [],
      },
      {
        id: "m16c",
        instruments: ["markanvisning", "direktinvestering"],
        targetGroups: ["funk-lss", "funk-sol"],
        units: [],
      },
    ],
  },
  {
    id: "g17",
    goalArea: "ga5",
    kind: "goal",
    themes: ["homelessness", "adapted-housing"],
    units: [],
    indicators: [],
    measures: [
      { id: "m17a", instruments: ["fortur"], targetGroups: ["valdsutsatta"], units: [] },
      {
        id: "m17b",
        instruments: ["mellankommunal-samverkan"],
        targetGroups: ["valdsutsatta"],
        units: [],
      },
      {
        id: "m17c",
        instruments: ["bosocial-samverkan"],
        targetGroups: ["valdsutsatta"],
        units: [],
      },
    ],
  },
  {
    id: "g18",
    goalArea: "ga6",
    kind: "goal",
    themes: ["social-mix"],
    units: [],
    indicators: [],
    measures: [
      {
        id: "m18a",
        instruments: ["markanvisning", "uthyrningspolicy"],
        targetGroups: [],
        units: [],
      },
      { id: "m18b", instruments: ["markanvisning"], targetGroups: [], units: [] },
      {
        id: "m18c",
        instruments: ["uthyrningspolicy", "allmannyttigt-bolag"],
        targetGroups: ["lag-inkomst"],
        units: [],
      },
    ],
  },
  {
    id: "g19",
    goalArea: "ga6",
    kind: "goal",
    themes: ["land-policy", "new-supply"],
    units: [],
    indicators: [],
    measures: [
      {
        id: "m19a",
        instruments: ["prioritering-planarenden", "detaljplan"],
        targetGroups: [],
        units: [],
      },
      {
        id: "m19b",
        instruments: ["mellankommunal-samverkan", "oversiktsplan"],
        targetGroups: [],
        units: [],
      },
    ],
  },
  {
    id: "g20",
    goalArea: "ga6",
    kind: "goal",
    themes: ["organisation-knowledge"],
    units: [],
    indicators: [],
    measures: [
      { id: "m20a", instruments: ["mellankommunal-samverkan"], targetGroups: [], units: [] },
      { id: "m20b", instruments: [], targetGroups: [], units: [] },
      { id: "m20c", instruments: ["mellankommunal-samverkan"], targetGroups: [], units: [] },
    ],
  },
];
