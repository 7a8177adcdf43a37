import type { FrameworkMessages } from "@boplan/framework-sdk";

/** The source language: the other languages are held to its keys. */
export const en: FrameworkMessages = {
  name: "Homes plan (Examplia)",
  plan: "homes plan",
  kinds: {
    vision: { one: "Vision", other: "Visions" },
    goalArea: { one: "Goal area", other: "Goal areas" },
    goal: { one: "Goal", other: "Goals" },
    measure: { one: "Measure", other: "Measures" },
    activity: { one: "Step", other: "Steps" },
  },
  facts: { caseNumber: "Case" },
  documentTypes: { "homes-plan": "Homes plan", guideline: "Guideline" },
  regimes: {
    "act-2000": "Homes Act in its first wording",
    "act-2020": "Homes Act as amended in 2020",
  },
  goalAreas: {
    "homes-enough": { title: "Homes enough" },
    "homes-for-all": { title: "Homes for all" },
    "towns-together": { title: "Towns that hold together" },
  },
  goalTemplates: {
    "build-yearly": { title: "Build the homes that are needed each year" },
    "nobody-without-home": { title: "Nobody is without a home" },
  },
  measureTemplates: {
    "lease-plots": { title: "Lease out plots with a duty to build" },
    "forecast-yearly": { title: "Forecast the need every year" },
    "guarantee-rents": { title: "Guarantee rents for first-time tenants" },
  },
  instruments: { "land-lease": "Land lease", "rent-guarantee": "Rent guarantee" },
  targetGroups: { "young-adults": "Young adults", "older-people": "Older people" },
  requirements: {
    "has-goal": { title: "State at least one goal" },
    "says-until-when": { title: "Say until when the plan holds" },
    "measure-has-unit": { title: "Name who carries out each measure" },
  },
  findings: {
    noGoal: "The plan has no goal.",
    noEndDate: "The plan does not say until when it holds.",
    noUnit: "No unit is named for “{{title}}”.",
  },
  outline: { summary: "Summary", goals: "Goals and measures", requirements: "What the law asks" },
};
