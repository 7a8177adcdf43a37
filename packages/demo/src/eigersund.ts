import { createIndicator } from "@boplan/domain/plan";
import { EIGERSUND_BASIS } from "./eigersund-basis.ts";
import { dateOf, type PlanDraft } from "./plan-draft.ts";

/** Facts and goal areas after the municipality's page about its plan; measures are invented. */
export const EIGERSUND: PlanDraft = {
  tenant: "eigersund",
  title: "Boligsosial plan 2022–2027",
  summary:
    "Demonstrasjon, fritt etter kommunens temaplan. Planen gjelder husstander som er vanskeligstilte på boligmarkedet. Lokale mål, tiltak og status er oppdiktet.",
  frameworkId: "no-boligsosial",
  language: "nb",
  status: "adopted",
  sharedAs: "Vedtatt versjon",
  document: {
    type: "temaplan",
    owner: "Samfunnsutvikling",
    decidingBody: "Kommunestyret",
    period: { from: 2022, to: 2027 },
    validFrom: dateOf("2022"),
    validTo: dateOf("2027-12-31"),
    appliesTo: "Husstander som er vanskeligstilte på boligmarkedet",
    legallyBinding: false,
    references: ["Alle trenger et trygt hjem"],
  },
  parts: EIGERSUND_BASIS,
  elements: [
    {
      kind: "goalArea",
      title: "Flere skal kunne eie egen bolig",
      themes: ["ownership"],
      attainment: "partlyMet",
      children: [
        {
          kind: "strategy",
          title: "se hvert leieforhold som et steg mot egen bolig",
          attainment: "partlyMet",
          children: [
            {
              kind: "measure",
              title: "søke Husbanken om en låneramme som dekker behovet",
              unit: "NAV",
              status: "done",
              from: "2026",
              to: "2026-01-15",
            },
            {
              kind: "measure",
              title: "svare på søknader om forhåndstilsagn innen 30 dager",
              unit: "NAV",
              status: "onPlan",
              to: "2027",
            },
            {
              kind: "measure",
              title: "kartlegge om leietakere kan kjøpe før kontrakten går ut",
              unit: "NAV",
              with: ["Teknisk"],
              status: "deviating",
              to: "2026-12",
            },
          ],
        },
      ],
    },
    {
      kind: "goalArea",
      title: "Leie skal være et trygt alternativ",
      themes: ["secure-renting"],
      attainment: "partlyMet",
      children: [
        {
          kind: "strategy",
          title: "gi barnefamilier ro til å bli boende",
          themes: ["secure-renting", "overcrowding"],
          attainment: "partlyMet",
          children: [
            {
              kind: "measure",
              title: "tilby lengre kontrakter til familier med barn",
              unit: "NAV",
              status: "onPlan",
              to: "2027",
            },
            {
              kind: "measure",
              title: "lage vedlikeholdsplan for de kommunale boligene",
              themes: ["existing-stock", "secure-renting"],
              unit: "Teknisk",
              status: "deviating",
              to: "2026-12",
              costs: [
                {
                  year: 2026,
                  amount: 350_000,
                  currency: "NOK",
                  kind: "operating",
                  fundingSource: "Driftsbudsjett",
                  inBudget: true,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      kind: "goalArea",
      title: "Sosial bærekraft i boligpolitikken",
      themes: ["social-mix", "adapted-housing"],
      attainment: "notAssessable",
      indicators: [
        createIndicator({
          indicator: "i-13",
          name: "Igangsatte boliger",
          unit: "boliger",
          target: { period: "2022-2027", value: 390 },
          observations: [{ period: "2025", value: 58, preliminary: false, source: null }],
        }),
      ],
      children: [
        {
          kind: "strategy",
          title: "ha boliger som passer for alle deler av livet",
          themes: ["adapted-housing"],
          attainment: "notMet",
          children: [
            {
              kind: "measure",
              title: "legge ut tomter med krav om rimelige boliger",
              themes: ["land-policy", "social-mix"],
              unit: "Samfunnsutvikling",
              status: "notStarted",
              to: "2027",
            },
          ],
        },
      ],
    },
    {
      kind: "goalArea",
      title: "Tydelige roller, og nødvendig kunnskap og kompetanse",
      themes: ["organisation-knowledge"],
      attainment: "met",
      children: [
        {
          kind: "strategy",
          title: "arbeide sammen på tvers av fag og etater",
          attainment: "met",
          children: [
            {
              kind: "measure",
              title:
                "ha en fast arbeidsgruppe med teknisk, samfunnsutvikling, finans, helse, NAV og en brukerrepresentant",
              unit: "Samfunnsutvikling",
              with: ["Teknisk", "Finans og analyse", "Helse og omsorg", "NAV"],
              status: "done",
            },
          ],
        },
      ],
    },
  ],
};
