import { createIndicator } from "@boplan/domain/plan";
import { NORSJO_BASIS } from "./norsjo-basis.ts";
import { dateOf, type PlanDraft } from "./plan-draft.ts";

const SEK = { currency: "SEK", kind: "operating", fundingSource: "Kommunal budget" } as const;

/** The plan in force: structure and document facts after the municipality's appendix 2 of 2026. */
export const NORSJO_IN_FORCE: PlanDraft = {
  tenant: "norsjo",
  title: "Mandatmål och aktiviteter 2024–2026",
  summary:
    "Demonstration, fritt efter kommunens handlingsplan. Bostäderna ska stödja målet om 5 000 invånare 2050. Status och kostnader är påhittade.",
  frameworkId: "se-bostadsforsorjning",
  language: "sv",
  status: "adopted",
  sharedAs: "Reviderad 2026-02",
  document: {
    type: "handlingsplan",
    owner: "Kommunal utveckling",
    decidingBody: "Kommunfullmäktige",
    caseNumber: "KS-23/00978",
    caseNumberParts: { prefix: "KS", year: 2023, number: "00978", ambiguous: false },
    adoptedOn: dateOf("2024-06-24"),
    drawnUpOn: dateOf("2024-06-24"),
    validTo: dateOf("2026-12-31"),
    revisedOn: dateOf("2026-02"),
    appliesTo: "Norsjö kommuns arbete för bostadsförsörjning",
    appendixOf: "Handlingsplan för bostadsförsörjning, bilaga 2",
    period: { from: 2024, to: 2026 },
  },
  parts: {
    needs: [
      {
        kind: "additional",
        amount: 36,
        unit: "dwellings",
        period: { from: 2024, to: 2026 },
        dwellingType: null,
        tenure: null,
        size: null,
        targetGroup: null,
        area: null,
        asOf: dateOf("2024"),
        source: "Egen beräkning ur befolkningsframskrivningen",
        text: "Talet är påhittat.",
      },
    ],
  },
  elements: [
    {
      kind: "vision",
      title: "Bostäder för 5 000 invånare 2050",
      text: "Varje mandatperiod ska lämna bättre förutsättningar för fler invånare till nästa.",
      attainment: "notAssessable",
    },
    {
      kind: "goalArea",
      title: "Fler bostäder för inflyttning och rörlighet",
      themes: ["new-supply", "existing-stock"],
      attainment: "partlyMet",
    },
    {
      kind: "goalArea",
      title: "Ett utbud som svarar mot kompetensförsörjningen",
      themes: ["new-supply", "ownership"],
      attainment: "partlyMet",
    },
    {
      kind: "goalArea",
      title: "Anpassade bostäder för särskilda behov",
      themes: ["adapted-housing"],
      attainment: "notMet",
    },
    {
      kind: "goalArea",
      title: "Väl fungerande interna processer",
      themes: ["organisation-knowledge"],
      attainment: "partlyMet",
    },
    {
      kind: "goal",
      title: "Fler bostäder i Norsjö tätort genom om- och nybyggnad",
      text: "De flesta som behöver rekryteras arbetar i tätorten.",
      themes: ["new-supply"],
      attainment: "partlyMet",
      unit: "Tekniska avdelningen",
      with: ["Norsjölägenheter"],
      area: "Norsjö tätort",
      indicators: [
        createIndicator({
          name: "Tillkomna bostäder i tätorten",
          unit: "antal",
          baseline: { period: "2023", value: 0 },
          target: { period: "2026", value: 12 },
        }),
        createIndicator({
          indicator: "byggprognos",
          name: "Byggprognos",
          unit: "bostäder",
          target: { period: "2024-2026", value: 30 },
          observations: [{ period: "2025", value: 9, preliminary: false, source: null }],
        }),
      ],
    },
    {
      kind: "goal",
      title: "Ett nytt småhusområde i tätorten",
      themes: ["new-supply", "ownership", "land-policy"],
      attainment: "partlyMet",
      unit: "Tekniska avdelningen",
      area: "Norsjö tätort",
    },
    {
      kind: "goal",
      title: "En gemensam behovsbild med de större branscherna",
      themes: ["organisation-knowledge"],
      attainment: "partlyMet",
      unit: "Kommunal utveckling",
    },
    {
      kind: "goal",
      title: "Fler känner till de kommunala tomterna",
      themes: ["land-policy", "ownership"],
      attainment: "met",
      unit: "Kommunal utveckling",
    },
    {
      kind: "goal",
      title: "Bättre kunskap om herrelösa fastigheter",
      themes: ["land-policy", "existing-stock"],
      attainment: "notAssessable",
    },
    {
      kind: "goal",
      title: "Fler större bostäder för äldre",
      themes: ["adapted-housing", "existing-stock"],
      attainment: "notMet",
      unit: "Omsorgen",
    },
    {
      kind: "measure",
      title: "Analysera kommunens långsiktiga mål och strategier",
      themes: ["organisation-knowledge"],
      status: "done",
      unit: "Kommunal utveckling",
      from: "2026-01",
      to: "2026-06-30",
      children: [
        {
          kind: "activity",
          title: "Koppla bostadsförsörjningen till Strategi 2050 och lokalförsörjningsplanen",
          status: "done",
        },
      ],
    },
    {
      kind: "measure",
      title: "Tolka den externa bostads- och marknadsanalysen",
      themes: ["organisation-knowledge", "new-supply"],
      status: "deviating",
      text: "Underlaget kom två månader senare än väntat.",
      unit: "Kommunal utveckling",
      with: ["Norsjölägenheter"],
      from: "2026-02",
      to: "2026-11-30",
      costs: [{ ...SEK, year: 2026, amount: 180_000, inBudget: true }],
      children: [
        {
          kind: "activity",
          title: "Översätt slutsatserna till kommunens egna behov",
          status: "onPlan",
        },
        {
          kind: "activity",
          title: "Beskriv gapet mellan nuläge och framtida behov",
          status: "deviating",
        },
      ],
    },
    {
      kind: "measure",
      title: "Ta fram förslag till inriktning för 2027–2031",
      themes: ["new-supply", "adapted-housing"],
      status: "onPlan",
      unit: "Kommunal utveckling",
      with: ["Tekniska avdelningen", "Omsorgen"],
      from: "2026-08",
      to: "2026-12-11",
      children: [
        {
          kind: "activity",
          title: "Föreslå mål, fokusområden och vägval",
          status: "onPlan",
        },
        {
          kind: "activity",
          title: "Förbered beslutsunderlag till mål- och budgetprocessen",
          status: "notStarted",
        },
      ],
    },
    {
      kind: "measure",
      title: "Bestäm hur planen för 2027–2031 ska följas upp",
      themes: ["organisation-knowledge"],
      status: "notStarted",
      unit: "Kommunal utveckling",
      to: "2026-12-31",
      children: [
        {
          kind: "activity",
          title: "Beskriv ansvar, tidpunkter och former för uppföljning",
          status: "notStarted",
        },
      ],
    },
  ],
};

/** The next plan, begun and far from complete: what the requirements are for. */
export const NORSJO_DRAFT: PlanDraft = {
  tenant: "norsjo",
  title: "Handlingsplan för bostadsförsörjning 2027–2031",
  summary: "Demonstration. Utkast till nästa plan; innehållet är påhittat.",
  frameworkId: "se-bostadsforsorjning",
  language: "sv",
  status: "draft",
  document: {
    type: "handlingsplan",
    owner: "Kommunal utveckling",
    decidingBody: "Kommunfullmäktige",
    appliesTo: "Norsjö kommuns arbete för bostadsförsörjning",
    period: { from: 2027, to: 2031 },
    validFrom: dateOf("2027"),
    validTo: dateOf("2031-12-31"),
  },
  parts: NORSJO_BASIS,
  elements: [
    {
      kind: "vision",
      title: "Bostäder för 5 000 invånare 2050",
      text: "Planen bygger vidare på mandatmålen 2024–2026.",
    },
    {
      kind: "goalArea",
      title: "Bostäder där jobben finns",
      themes: ["new-supply"],
      children: [
        {
          kind: "goal",
          title: "Minst 40 nya bostäder i tätorten till 2031",
          themes: ["new-supply"],
          unit: "Tekniska avdelningen",
          to: "2031",
          children: [
            {
              kind: "measure",
              title: "Bygg om den gamla skolan till lägenheter",
              themes: ["new-supply", "existing-stock"],
              unit: "Norsjölägenheter",
              from: "2027-03",
              to: "2029",
              status: "notStarted",
              costs: [
                {
                  year: 2028,
                  amount: 24_000_000,
                  currency: "SEK",
                  kind: "investment",
                  fundingSource: "Norsjölägenheter",
                  inBudget: false,
                },
              ],
            },
            { kind: "measure", title: "Sälj tomter med byggplikt", themes: ["land-policy"] },
          ],
        },
        {
          kind: "goal",
          title: "Fler kan flytta utan att lämna bygden",
          themes: ["existing-stock"],
        },
      ],
    },
    {
      kind: "goalArea",
      title: "Rätt bostad när behoven ändras",
      themes: ["adapted-housing"],
      children: [
        {
          kind: "goal",
          title: "Äldre ska ha tillgängliga bostäder att välja mellan",
          themes: ["adapted-housing"],
          unit: "Omsorgen",
        },
      ],
    },
  ],
};
