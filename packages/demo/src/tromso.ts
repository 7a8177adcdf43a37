import { dateOf, type PlanDraft } from "./plan-draft.ts";

/** Structure and facts after the published example of the municipality's plan; wording is ours. */
export const TROMSO: PlanDraft = {
  tenant: "tromso",
  title: "Boligpolitisk handlingsplan 2015–2018",
  summary:
    "Demonstrasjon, fritt etter kommunens plan fra 2015. Nok boliger, riktige boliger, på rett sted. Status er oppdiktet.",
  frameworkId: "no-boligsosial",
  language: "nb",
  status: "adopted",
  sharedAs: "Vedtatt 2015-04-29",
  document: {
    type: "handlingsplan",
    owner: "Stab for politisk og administrativ ledelse",
    decidingBody: "Kommunestyret",
    caseNumber: "70/15",
    caseNumberParts: { prefix: null, year: 2015, number: "70", ambiguous: true },
    adoptedOn: dateOf("2015-04-29"),
    adoptedUnder: "sak 70/15",
    drawnUpOn: dateOf("2015-03-16"),
    period: { from: 2015, to: 2018 },
    validFrom: dateOf("2015"),
    validTo: dateOf("2018"),
    replaces: "Boligsosial handlingsplan 2009–2014",
  },
  elements: [
    {
      kind: "vision",
      title: "Nok og riktige boliger som samtidig skaper ønsket byutvikling",
      attainment: "partlyMet",
    },
    {
      kind: "goalArea",
      title: "Nok og riktige boliger til en voksende befolkning",
      themes: ["new-supply"],
      attainment: "partlyMet",
      children: [
        {
          kind: "strategy",
          title: "Legge effektivt og forutsigbart til rette for stabil boligbygging",
          attainment: "met",
        },
        {
          kind: "strategy",
          title: "Bruke tomtereserven aktivt, både offentlig og privat",
          themes: ["land-policy", "new-supply"],
          attainment: "partlyMet",
        },
        {
          kind: "strategy",
          title: "Ha et boligtilbud til alle grupper, til eie og til leie",
          themes: ["new-supply", "ownership", "secure-renting"],
          attainment: "partlyMet",
        },
      ],
    },
    {
      kind: "goalArea",
      title: "Nok og riktige boliger til vanskeligstilte",
      themes: ["homelessness", "adapted-housing"],
      attainment: "partlyMet",
      children: [
        {
          kind: "strategy",
          title: "Plassere kommunale boliger i ordinære bomiljø",
          themes: ["social-mix"],
          attainment: "partlyMet",
        },
        {
          kind: "strategy",
          title: "Hjelpe flest mulig inn i egen egnet bolig",
          themes: ["ownership", "secure-renting"],
          attainment: "partlyMet",
          children: [
            {
              kind: "measure",
              title: "Lage boligprogram for hver brukergruppe",
              text: "Det første, for personer med utviklingshemming, ble vedtatt i samme møte som planen.",
              themes: ["adapted-housing"],
              unit: "Boligkontoret",
              with: ["Helse"],
              status: "done",
            },
          ],
        },
        {
          kind: "strategy",
          title: "Forvalte og fornye de kommunale boligene langsiktig",
          themes: ["existing-stock"],
          attainment: "notMet",
        },
        {
          kind: "strategy",
          title: "Disponere nok og riktige boliger til å dekke behovet",
          attainment: "notMet",
        },
      ],
    },
    {
      kind: "goalArea",
      title: "Boligbygging som gir ønsket byutvikling og transport",
      themes: ["land-policy", "social-mix"],
      attainment: "partlyMet",
      children: [
        {
          kind: "strategy",
          title: "Styrke bydelssentrene som knutepunkter",
          attainment: "partlyMet",
        },
        {
          kind: "strategy",
          title: "Styre utviklingen av bydelssentrene med helhetlige planer",
          unit: "Byutvikling",
          attainment: "partlyMet",
        },
        {
          kind: "strategy",
          title: "Ha en god boligmiks i alle bydeler",
          themes: ["social-mix"],
          attainment: "notAssessable",
        },
      ],
    },
    {
      kind: "goalArea",
      title: "Riktig organisering og godt samarbeid",
      themes: ["organisation-knowledge"],
      attainment: "met",
      children: [
        {
          kind: "strategy",
          title: "Ha en tydelig boligpolitikk det er politisk enighet om",
          attainment: "met",
        },
        {
          kind: "strategy",
          title: "Være en forutsigbar aktør, samarbeidspartner og tilrettelegger",
          attainment: "partlyMet",
        },
        {
          kind: "strategy",
          title: "Tenke nytt sammen med flere boligaktører",
          attainment: "partlyMet",
        },
        {
          kind: "strategy",
          title: "La forbildeprosjekter vise vei",
          attainment: "notAssessable",
        },
      ],
    },
  ],
};
