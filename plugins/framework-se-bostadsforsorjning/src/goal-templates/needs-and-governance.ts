import type { GoalTemplate } from "@boplan/framework-sdk";

/** Goals for special needs, and for how the work is led. Wording: the locales. */
export const needsAndGovernance: readonly GoalTemplate[] = [
  {
    id: "g14",
    goalArea: "ga5",
    kind: "goal",
    themes: ["adapted-housing"],
    measures: [
      {
        id: "m14a",
        instruments: ["sarskilt-boende", "direktinvestering"],
        targetGroups: ["aldre"],
      },
      {
        id: "m14b",
        instruments: ["sarskilt-boende", "direktinvestering"],
        targetGroups: ["aldre"],
      },
      { id: "m14c", instruments: ["sarskilt-boende"], targetGroups: ["aldre"] },
    ],
  },
  {
    id: "g15",
    goalArea: "ga5",
    kind: "goal",
    themes: ["adapted-housing", "existing-stock"],
    measures: [
      {
        id: "m15a",
        instruments: ["tillganglighetsinventering", "bostadsanpassningsbidrag"],
        targetGroups: ["aldre"],
      },
      { id: "m15b", instruments: ["allmannyttigt-bolag"], targetGroups: ["aldre", "funk-sol"] },
      {
        id: "m15c",
        instruments: ["bostadsanpassningsbidrag"],
        targetGroups: ["aldre", "funk-sol"],
      },
      {
        id: "m15d",
        instruments: ["allmannyttigt-bolag", "markanvisning"],
        targetGroups: ["aldre"],
      },
    ],
  },
  {
    id: "g16",
    goalArea: "ga5",
    kind: "goal",
    themes: ["adapted-housing"],
    measures: [
      { id: "m16a", instruments: ["detaljplan", "sarskilt-boende"], targetGroups: ["funk-lss"] },
      { id: "m16b", instruments: ["sarskilt-boende"], targetGroups: ["funk-lss", "funk-sol"] },
      {
        id: "m16c",
        instruments: ["markanvisning", "direktinvestering"],
        targetGroups: ["funk-lss", "funk-sol"],
      },
    ],
  },
  {
    id: "g17",
    goalArea: "ga5",
    kind: "goal",
    themes: ["homelessness", "adapted-housing"],
    measures: [
      { id: "m17a", instruments: ["fortur"], targetGroups: ["valdsutsatta"] },
      { id: "m17b", instruments: ["mellankommunal-samverkan"], targetGroups: ["valdsutsatta"] },
      { id: "m17c", instruments: ["bosocial-samverkan"], targetGroups: ["valdsutsatta"] },
    ],
  },
  {
    id: "g18",
    goalArea: "ga6",
    kind: "goal",
    themes: ["social-mix"],
    measures: [
      { id: "m18a", instruments: ["markanvisning", "uthyrningspolicy"], targetGroups: [] },
      { id: "m18b", instruments: ["markanvisning"], targetGroups: [] },
      {
        id: "m18c",
        instruments: ["uthyrningspolicy", "allmannyttigt-bolag"],
        targetGroups: ["lag-inkomst"],
      },
    ],
  },
  {
    id: "g19",
    goalArea: "ga6",
    kind: "goal",
    themes: ["land-policy", "new-supply"],
    measures: [
      { id: "m19a", instruments: ["prioritering-planarenden", "detaljplan"], targetGroups: [] },
      { id: "m19b", instruments: ["mellankommunal-samverkan", "oversiktsplan"], targetGroups: [] },
    ],
  },
  {
    id: "g20",
    goalArea: "ga6",
    kind: "goal",
    themes: ["organisation-knowledge"],
    measures: [
      { id: "m20a", instruments: ["mellankommunal-samverkan"], targetGroups: [] },
      { id: "m20b", instruments: [], targetGroups: [] },
      { id: "m20c", instruments: ["mellankommunal-samverkan"], targetGroups: [] },
    ],
  },
];
