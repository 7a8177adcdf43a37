import type { GoalTemplate } from "@boplan/framework-sdk";

/** Goals for more homes and for the stock there is. Wording: the locales. */
export const homesAndStock: readonly GoalTemplate[] = [
  {
    id: "g01",
    goalArea: "ga1",
    kind: "goal",
    themes: ["new-supply"],
    units: ["kommunledning", "samhallsbyggnad"],
    indicators: [
      "fardigstallda-nybyggnad",
      "fardigstallda-ny-och-ombyggnad",
      "paborjade-bostader",
      "byggprognos",
    ],
    measures: [
      {
        id: "m01a",
        instruments: ["byggherredialog"],
        targetGroups: [],
        units: ["kommunledning", "samhallsbyggnad"],
      },
      {
        id: "m01b",
        instruments: ["byggherredialog"],
        targetGroups: [],
        units: ["kommunledning", "samhallsbyggnad"],
      },
      { id: "m01c", instruments: [], targetGroups: [], units: ["kommunledning"] },
    ],
  },
  {
    id: "g02",
    goalArea: "ga1",
    kind: "goal",
    themes: ["land-policy", "new-supply"],
    units: ["samhallsbyggnad"],
    indicators: [
      "planberedskap",
      "planlagda-tva-ar",
      "plantid",
      "overklagade-detaljplaner",
      "antagna-detaljplaner",
    ],
    measures: [
      {
        id: "m02a",
        instruments: ["prioritering-planarenden", "detaljplan", "planberedskap"],
        targetGroups: [],
        units: ["samhallsbyggnad"],
      },
      { id: "m02b", instruments: ["detaljplan"], targetGroups: [], units: ["samhallsbyggnad"] },
      {
        id: "m02c",
        instruments: ["detaljplan", "tomtko"],
        targetGroups: [],
        units: ["samhallsbyggnad"],
      },
    ],
  },
  {
    id: "g03",
    goalArea: "ga1",
    kind: "goal",
    themes: ["land-policy"],
    units: ["samhallsbyggnad", "kommunledning"],
    indicators: ["anvisade-bostader", "anvisningar-med-villkor", "markreserv"],
    measures: [
      {
        id: "m03a",
        instruments: ["markanvisning", "riktlinjer-markanvisning"],
        targetGroups: [],
        units: ["samhallsbyggnad", "kommunledning"],
      },
      {
        id: "m03b",
        instruments: ["markforvarv"],
        targetGroups: [],
        units: ["samhallsbyggnad", "kommunledning"],
      },
      {
        id: "m03c",
        instruments: ["markanvisning", "markprissattning"],
        targetGroups: [],
        units: ["samhallsbyggnad"],
      },
    ],
  },
  {
    id: "g04",
    goalArea: "ga1",
    kind: "goal",
    themes: ["new-supply", "social-mix"],
    units: ["samhallsbyggnad", "bostadsbolag"],
    indicators: [
      "andel-hyresratter",
      "andel-bostadsratter",
      "andel-aganderatter",
      "fardigstallda-hyresratter-flerbostadshus",
      "fardigstallda-bostadsratter-flerbostadshus",
      "fardigstallda-aganderatter-smahus",
    ],
    measures: [
      { id: "m04a", instruments: ["markanvisning"], targetGroups: [], units: ["samhallsbyggnad"] },
      {
        id: "m04b",
        instruments: [],
        targetGroups: [],
        units: ["samhallsbyggnad", "kommunledning"],
      },
      {
        id: "m04c",
        instruments: ["detaljplan", "markanvisning"],
        targetGroups: ["barnfamiljer"],
        units: ["samhallsbyggnad"],
      },
    ],
  },
  {
    id: "g05",
    goalArea: "ga2",
    kind: "goal",
    themes: ["existing-stock"],
    units: ["bostadsbolag", "vard-och-omsorg"],
    indicators: ["omflyttning", "salda-smahus", "salda-bostadsratter"],
    measures: [
      {
        id: "m05a",
        instruments: ["flyttkedjor", "allmannyttigt-bolag"],
        targetGroups: ["aldre", "barnfamiljer"],
        units: ["bostadsbolag", "vard-och-omsorg"],
      },
      {
        id: "m05b",
        instruments: ["flyttkedjor"],
        targetGroups: ["aldre"],
        units: ["vard-och-omsorg", "bostadsbolag"],
      },
      {
        id: "m05c",
        instruments: ["allmannyttigt-bolag", "uthyrningspolicy"],
        targetGroups: [],
        units: ["bostadsbolag"],
      },
    ],
  },
  {
    id: "g06",
    goalArea: "ga2",
    kind: "goal",
    themes: ["existing-stock"],
    units: ["kommunledning", "bostadsbolag"],
    indicators: ["agardirektiv-beslutat", "borgen-bostadsbolag", "hyra-per-kvm"],
    measures: [
      {
        id: "m06a",
        instruments: ["agardirektiv", "allmannyttigt-bolag"],
        targetGroups: [],
        units: ["kommunledning"],
      },
      {
        id: "m06b",
        instruments: ["allmannyttigt-bolag"],
        targetGroups: ["lag-inkomst"],
        units: ["bostadsbolag"],
      },
      {
        id: "m06c",
        instruments: ["allmannyttigt-bolag"],
        targetGroups: [],
        units: ["bostadsbolag"],
      },
    ],
  },
  {
    id: "g07",
    goalArea: "ga2",
    kind: "goal",
    themes: ["existing-stock", "new-supply"],
    units: ["kommunledning", "samhallsbyggnad"],
    indicators: ["outhyrda-lagenheter", "fritidshus", "omvandlade-bostader"],
    measures: [
      {
        id: "m07a",
        instruments: [],
        targetGroups: [],
        units: ["kommunledning", "samhallsbyggnad"],
      },
      { id: "m07b", instruments: [], targetGroups: [], units: ["samhallsbyggnad"] },
      {
        id: "m07c",
        instruments: ["bygglov", "detaljplan"],
        targetGroups: [],
        units: ["samhallsbyggnad", "bostadsbolag"],
      },
    ],
  },
];
