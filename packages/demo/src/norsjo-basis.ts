import type { PartsDraft } from "./plan-draft.ts";
import { dateOf } from "./plan-draft.ts";

const nothingBrokenDown = {
  dwellingType: null,
  tenure: null,
  size: null,
  targetGroup: null,
  area: null,
} as const;
const period = { from: 2027, to: 2031 } as const;
const asOf = dateOf("2026-10");

/** What stands around the tree of the next plan: most of it written, some of it still asked for. */
export const NORSJO_BASIS: PartsDraft = {
  sections: [
    {
      topic: "utgangspunkter",
      title: "Utgångspunkter",
      text: "Kommunen vill växa till 5 000 invånare 2050. Bostäderna är en förutsättning för det: den som får arbete här ska också kunna bo här.\n\nPlanen gäller hela kommunen och alla upplåtelseformer. Den ersätter mandatmålen 2024–2026 och tar över det som inte blev klart.",
      richText: null,
      source: null,
    },
    {
      topic: "genomforande",
      title: "Genomförande",
      text: "Varje avdelning för in sina åtgärder i verksamhetsplanen för kommande år. Kommunal utveckling håller ihop arbetet och kallar till avstämning varje tertial.",
      richText: null,
      source: null,
    },
  ],
  considerations: [
    {
      level: "national",
      title: "En väl fungerande bostadsmarknad",
      how: "Målet om 40 nya bostäder i tätorten svarar mot det nationella målet att utbudet ska motsvara behoven.",
      url: null,
    },
    { level: "regional", title: "Regional utvecklingsstrategi för länet", how: "", url: null },
  ],
  statements: [
    {
      statement: "samordning",
      text: "Kommunen stämmer av bostadsbehovet med de två grannkommuner som delar arbetsmarknad, varje höst. Ett gemensamt tomtregister prövas 2027.",
      unit: "Kommunal utveckling",
    },
  ],
  analyses: [
    {
      topic: "demografi",
      title: "Befolkningen till 2035",
      text: "Antalet över 80 år ökar med omkring 60 till 2035, medan antalet i arbetsför ålder minskar om inflyttningen inte ökar.",
      provider: "SCB",
      source: "Befolkningsframskrivning, egen bearbetning",
      year: 2026,
    },
    {
      topic: "marknadsforutsattningar",
      title: "Byggkostnad mot marknadsvärde",
      text: "Ett nytt småhus kostar ungefär dubbelt så mycket att bygga som det kan säljas för. Nybyggnad kräver därför kommunal medverkan.",
      provider: "Boverket",
      source: "Underlag till bostadsmarknadsenkäten",
      year: 2026,
    },
  ],
  challenges: [
    {
      title: "Få flyttkedjor kommer i gång",
      text: "Äldre som bor i villa saknar ett tillgängligt alternativ i tätorten. Deras hus blir inte lediga för barnfamiljer.",
      elementIds: [],
    },
  ],
  needs: [
    {
      ...nothingBrokenDown,
      kind: "additional",
      amount: 60,
      unit: "dwellings",
      period,
      asOf,
      source: "Egen beräkning ur befolkningsframskrivningen",
      text: "Beräknat med dagens hushållsstorlek och en inflyttning på 25 personer om året.",
    },
    {
      ...nothingBrokenDown,
      kind: "additional",
      amount: 40,
      unit: "dwellings",
      period,
      area: "Norsjö tätort",
      asOf,
      source: "Egen beräkning ur befolkningsframskrivningen",
      text: "Av de 60.",
    },
    {
      ...nothingBrokenDown,
      kind: "adapted",
      amount: 18,
      unit: "dwellings",
      period,
      targetGroup: "aldre",
      size: "Två rum och kök",
      asOf,
      source: "Omsorgens behovsbild",
      text: "Mellanboende med hiss eller i markplan.",
    },
  ],
  exclusions: [
    {
      targetGroup: "studenter",
      reason:
        "Kommunen har ingen högskoleort inom pendlingsavstånd. Frågan prövas på nytt om det ändras.",
    },
  ],
  norms: [
    {
      norm: "norm-2",
      name: "Trångboddhet enligt norm 2",
      definition: "Fler än två personer per rum, kök och vardagsrum oräknade.",
      counts: "persons",
    },
  ],
  financing: [
    {
      source: "Norsjölägenheter",
      scheme: "Investeringsram 2028",
      share: 0.7,
      amount: 24_000_000,
      currency: "SEK",
      purpose: "implementation",
      conditions: "Beslut i styrelsen före halvårsskiftet 2027",
      text: "",
    },
  ],
  followUps: [
    {
      rhythm: "yearly",
      occasion: "I samband med årsredovisningen",
      responsible: "Kommunal utveckling",
      lastDoneOn: null,
      text: "Varje mål bedöms och varje åtgärd rapporteras av den som ansvarar.",
    },
  ],
  participants: [
    {
      kind: "owner",
      name: "Kommunstyrelsen",
      members: [],
      on: null,
      text: "",
    },
    {
      kind: "workingGroup",
      name: "Arbetsgrupp för bostadsförsörjning",
      members: ["Kommunal utveckling", "Tekniska avdelningen", "Omsorgen", "Norsjölägenheter"],
      on: null,
      text: "Träffas var sjätte vecka under 2026.",
    },
  ],
  relations: [
    {
      relation: "replaces",
      documentKind: "bostadsforsorjningsplan",
      title: "Mandatmål och aktiviteter 2024–2026",
      caseNumber: "KS-23/00978",
      adoptedOn: dateOf("2024-06-24"),
      validTo: dateOf("2026-12-31"),
      url: null,
      goals: ["Bostäder för 5 000 invånare 2050"],
      text: "",
    },
    {
      relation: "basedOn",
      documentKind: "oversiktsplan",
      title: "Översiktsplan för kommunen",
      caseNumber: null,
      adoptedOn: null,
      validTo: null,
      url: null,
      goals: [],
      text: "Lägena för nya småhustomter är hämtade därifrån.",
    },
  ],
  lessons: [
    {
      kind: "successFactor",
      text: "Det kommunala bolaget var med från första mötet. Då gick det att tala om pengar i tid.",
    },
  ],
};
