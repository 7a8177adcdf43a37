import type { GoalTemplate } from "@boplan/framework-sdk";

/** Goals for special needs, and for how the work is led. Wording: the locales. */
export const needsAndGovernance: readonly GoalTemplate[] = [
  {
    id: "g14",
    goalArea: "ga5",
    kind: "goal",
    themes: ["adapted-housing"],
    units: ["vard-och-omsorg", "fastighet"],
    indicators: [
      "vantat-over-90-dagar",
      "vantetid-sarskilt-boende",
      "andel-80-plus-sarskilt-boende",
      "marknadslage-sarskilt-boende",
      "framskrivning-80-plus",
    ],
    measures: [
      {
        id: "m14a",
        instruments: ["sarskilt-boende", "direktinvestering"],
        targetGroups: ["aldre"],
        units: ["fastighet", "vard-och-omsorg"],
      },
      {
        id: "m14b",
        instruments: ["sarskilt-boende", "direktinvestering"],
        targetGroups: ["aldre"],
        units: ["vard-och-omsorg", "fastighet"],
      },
      {
        id: "m14c",
        instruments: ["sarskilt-boende"],
        targetGroups: ["aldre"],
        units: ["vard-och-omsorg"],
      },
    ],
  },
  {
    id: "g15",
    goalArea: "ga5",
    kind: "goal",
    themes: ["adapted-housing", "existing-stock"],
    units: ["vard-och-omsorg", "bostadsbolag", "samhallsbyggnad"],
    indicators: ["anpassade-lagenheter", "bostadsanpassningsarenden", "invanare-80-plus"],
    measures: [
      {
        id: "m15a",
        instruments: ["tillganglighetsinventering", "bostadsanpassningsbidrag"],
        targetGroups: ["aldre"],
        units: ["samhallsbyggnad", "bostadsbolag"],
      },
      {
        id: "m15b",
        instruments: ["allmannyttigt-bolag"],
        targetGroups: ["aldre", "funk-sol"],
        units: ["bostadsbolag"],
      },
      {
        id: "m15c",
        instruments: ["bostadsanpassningsbidrag"],
        targetGroups: ["aldre", "funk-sol"],
        units: ["vard-och-omsorg", "samhallsbyggnad"],
      },
      {
        id: "m15d",
        instruments: ["allmannyttigt-bolag", "markanvisning"],
        targetGroups: ["aldre"],
        units: ["bostadsbolag", "vard-och-omsorg"],
      },
    ],
  },
  {
    id: "g16",
    goalArea: "ga5",
    kind: "goal",
    themes: ["adapted-housing"],
    units: ["socialtjanst", "vard-och-omsorg", "fastighet", "samhallsbyggnad"],
    indicators: ["boende-lss", "marknadslage-funktionsnedsattning", "ej-verkstallda-beslut"],
    measures: [
      {
        id: "m16a",
        instruments: ["detaljplan", "sarskilt-boende"],
        targetGroups: ["funk-lss"],
        units: ["samhallsbyggnad", "fastighet"],
      },
      {
        id: "m16b",
        instruments: ["sarskilt-boende"],
        targetGroups: ["funk-lss", "funk-sol"],
        units: ["socialtjanst", "vard-och-omsorg"],
      },
      {
        id: "m16c",
        instruments: ["markanvisning", "direktinvestering"],
        targetGroups: ["funk-lss", "funk-sol"],
        units: ["fastighet", "samhallsbyggnad"],
      },
    ],
  },
  {
    id: "g17",
    goalArea: "ga5",
    kind: "goal",
    themes: ["homelessness", "adapted-housing"],
    units: ["socialtjanst", "bostadsbolag"],
    indicators: ["forturer-valdsutsatta", "dygn-skyddat-boende"],
    measures: [
      {
        id: "m17a",
        instruments: ["fortur"],
        targetGroups: ["valdsutsatta"],
        units: ["socialtjanst", "bostadsformedling"],
      },
      {
        id: "m17b",
        instruments: ["mellankommunal-samverkan"],
        targetGroups: ["valdsutsatta"],
        units: ["socialtjanst"],
      },
      {
        id: "m17c",
        instruments: ["bosocial-samverkan"],
        targetGroups: ["valdsutsatta"],
        units: ["socialtjanst", "bostadsbolag"],
      },
    ],
  },
  {
    id: "g18",
    goalArea: "ga6",
    kind: "goal",
    themes: ["social-mix"],
    units: ["kommunledning", "samhallsbyggnad", "bostadsbolag"],
    indicators: ["andel-hyresratter", "andel-bostadsratter", "andel-aganderatter", "omradesindex"],
    measures: [
      {
        id: "m18a",
        instruments: ["markanvisning", "uthyrningspolicy"],
        targetGroups: [],
        units: ["samhallsbyggnad", "bostadsbolag"],
      },
      { id: "m18b", instruments: ["markanvisning"], targetGroups: [], units: ["samhallsbyggnad"] },
      {
        id: "m18c",
        instruments: ["uthyrningspolicy", "allmannyttigt-bolag"],
        targetGroups: ["lag-inkomst"],
        units: ["bostadsbolag", "kommunledning"],
      },
    ],
  },
  {
    id: "g19",
    goalArea: "ga6",
    kind: "goal",
    themes: ["land-policy", "new-supply"],
    units: ["samhallsbyggnad"],
    indicators: ["kollektivtrafiknara"],
    measures: [
      {
        id: "m19a",
        instruments: ["prioritering-planarenden", "detaljplan"],
        targetGroups: [],
        units: ["samhallsbyggnad"],
      },
      {
        id: "m19b",
        instruments: ["mellankommunal-samverkan", "oversiktsplan"],
        targetGroups: [],
        units: ["samhallsbyggnad", "kommunledning"],
      },
    ],
  },
  {
    id: "g20",
    goalArea: "ga6",
    kind: "goal",
    themes: ["organisation-knowledge"],
    units: ["kommunledning"],
    indicators: ["samradsmoten", "atgarder-med-ansvarig", "marknadslage-totalt"],
    measures: [
      {
        id: "m20a",
        instruments: ["mellankommunal-samverkan"],
        targetGroups: [],
        units: ["kommunledning"],
      },
      { id: "m20b", instruments: [], targetGroups: [], units: ["kommunledning"] },
      {
        id: "m20c",
        instruments: ["mellankommunal-samverkan"],
        targetGroups: [],
        units: ["kommunledning"],
      },
    ],
  },
];
