import type { GoalTemplate } from "@boplan/framework-sdk";

/** Goals to start from, with the measures that usually carry them. Wording: the locales. */
export const goalTemplates: readonly GoalTemplate[] = [
  {
    id: "g01",
    goalArea: "ga1",
    kind: "goal",
    themes: ["new-supply"],
    measures: [
      { id: "m01a", instruments: ["byggherredialog"], targetGroups: [] },
      { id: "m01b", instruments: ["byggherredialog"], targetGroups: [] },
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
    ],
  },
  {
    id: "g06",
    goalArea: "ga2",
    kind: "goal",
    themes: ["existing-stock"],
    measures: [
      { id: "m06a", instruments: ["agardirektiv", "allmannyttigt-bolag"], targetGroups: [] },
    ],
  },
  {
    id: "g08",
    goalArea: "ga3",
    kind: "goal",
    themes: ["overcrowding"],
    measures: [
      { id: "m08a", instruments: ["flyttkedjor"], targetGroups: ["trangbodda", "barnfamiljer"] },
      { id: "m08b", instruments: ["flyttkedjor"], targetGroups: ["trangbodda"] },
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
      {
        id: "m11b",
        instruments: ["sociala-kontrakt", "blockforhyrning"],
        targetGroups: ["hemlosa"],
      },
    ],
  },
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
    ],
  },
  {
    id: "g18",
    goalArea: "ga6",
    kind: "goal",
    themes: ["social-mix"],
    measures: [
      { id: "m18a", instruments: ["markanvisning", "uthyrningspolicy"], targetGroups: [] },
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
    ],
  },
];
