import { createIndicator } from "@boplan/domain/plan";
import { dateOf, type PlanDraft } from "./plan-draft.ts";

/** Structure and facts after the municipality's action plan of 2016; wording is ours. */
export const OREBRO: PlanDraft = {
  tenant: "orebro",
  title: "Bostadssocial handlingsplan",
  summary:
    "Demonstration, fritt efter kommunens handlingsplan från 2016. Planen ska minska utanförskapet på bostadsmarknaden. Status är påhittad.",
  frameworkId: "se-bostadsforsorjning",
  language: "sv",
  status: "adopted",
  decidedAs: "Beslutad 2016-05-10",
  sharedAs: "Uppföljning 2018",
  document: {
    type: "handlingsplan",
    decidingBody: "Kommunstyrelsen",
    adoptedOn: dateOf("2016-05-10"),
    adoptedUnder: "§ 108",
    references: ["KS 429/2013 Hantering av bostadssociala frågor"],
  },
  parts: {
    needs: [
      {
        kind: "additional",
        amount: 4_000,
        unit: "households",
        period: { from: 2016, to: 2020 },
        dwellingType: null,
        tenure: null,
        size: null,
        targetGroup: null,
        area: null,
        asOf: dateOf("2016"),
        source: "Egen beräkning",
        text: "Talet är påhittat och räknat i hushåll.",
      },
    ],
  },
  elements: [
    {
      kind: "goal",
      title: "De bostadssociala frågorna har en given plats i bostadsförsörjningen",
      themes: ["organisation-knowledge"],
      attainment: "partlyMet",
    },
    {
      kind: "goal",
      title: "Insatsområdena drivs aktivt",
      themes: ["organisation-knowledge"],
      attainment: "partlyMet",
    },
    {
      kind: "goal",
      title: "Kommunen och fastighetsägarna samverkar",
      themes: ["organisation-knowledge", "secure-renting"],
      attainment: "met",
    },
    {
      kind: "goalArea",
      title: "Fler lägenheter",
      text: "Kommunen växer med ungefär 2 000 personer om året.",
      themes: ["new-supply"],
      attainment: "partlyMet",
      indicators: [
        createIndicator({
          indicator: "paborjade-bostader",
          name: "Påbörjade bostäder",
          unit: "bostäder",
          target: { period: "2016-2020", value: 4_200 },
          observations: [{ period: "2017", value: 910, preliminary: false, source: null }],
        }),
      ],
      children: [
        {
          kind: "measure",
          title: "Samordna boendeplaneringen för grupper med särskilda behov",
          themes: ["adapted-housing", "organisation-knowledge"],
          unit: "Lokalförsörjningsavdelningen",
          status: "onPlan",
        },
        {
          kind: "measure",
          title: "Ta fram regler för hyror i nyproduktion för grupper med särskilda behov",
          themes: ["adapted-housing", "secure-renting"],
          status: "done",
        },
        {
          kind: "measure",
          title: "Ställ bostadssociala krav när mark anvisas",
          themes: ["land-policy", "social-mix"],
          unit: "Stadsbyggnadskontoret",
          status: "onPlan",
        },
        {
          kind: "measure",
          title: "Fördjupa samarbetet med fastighetsägarna",
          themes: ["secure-renting", "organisation-knowledge"],
          unit: "Lokalförsörjningsavdelningen",
          status: "onPlan",
        },
      ],
    },
    {
      kind: "goalArea",
      title: "De som står utanför den ordinarie bostadsmarknaden",
      themes: ["homelessness"],
      attainment: "notMet",
      children: [
        {
          kind: "measure",
          title: "Pröva nya lösningar med fastighetsägarna",
          unit: "Socialförvaltningen",
          with: ["ÖBO"],
          status: "onPlan",
          children: [
            { kind: "activity", title: "Förhyr lägenheter i block", status: "onPlan" },
            {
              kind: "activity",
              title: "Låt byggprojekt stå färdiga tidigare och hyras ut under tiden",
              status: "stopped",
            },
          ],
        },
        {
          kind: "measure",
          title: "Bygg forum så att ingen hamnar mellan två verksamheter",
          unit: "Socialförvaltningen",
          status: "done",
        },
      ],
    },
    {
      kind: "goalArea",
      title: "Ökad socioekonomisk integration",
      text: "Segregationen kan inte lösas i de utsatta stadsdelarna ensamma.",
      themes: ["social-mix"],
      attainment: "notMet",
      children: [
        {
          kind: "measure",
          title: "Ge ÖBO rätt att förtur till den som har arbetsinkomst",
          text: "Högst 10 procent av hela beståndet och högst 80 procent i en enskild stadsdel.",
          unit: "ÖBO",
          status: "cancelled",
        },
      ],
    },
    {
      kind: "goalArea",
      title: "Minskad trångboddhet",
      text: "Trångbodd är här en barnfamilj där tre eller fler delar sovrum; barn under två år, kök och vardagsrum räknas inte.",
      themes: ["overcrowding"],
      attainment: "notAssessable",
      children: [
        {
          kind: "measure",
          title: "Slå ihop små lägenheter till större",
          themes: ["overcrowding", "existing-stock"],
          unit: "ÖBO",
          status: "deviating",
        },
        {
          kind: "measure",
          title: "Skaffa större bostäder till särskilt utsatta familjer",
          unit: "Socialförvaltningen",
          status: "onPlan",
        },
        {
          kind: "measure",
          title: "Erbjud större bostad när huset byggs om",
          themes: ["overcrowding", "existing-stock"],
          unit: "ÖBO",
          status: "notStarted",
        },
      ],
    },
  ],
};
