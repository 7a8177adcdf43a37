import type { FrameworkMessages } from "@boplan/framework-sdk";

/** The source language: the other languages are held to its keys. */
export const en: FrameworkMessages = {
  name: "Homes plan (Examplia)",
  plan: "homes plan",
  kinds: {
    vision: { one: "Vision", other: "Visions" },
    goalArea: { one: "Goal area", other: "Goal areas" },
    goal: { one: "Goal", other: "Goals" },
    strategy: { one: "Line of action", other: "Lines of action" },
    measure: { one: "Measure", other: "Measures" },
    activity: { one: "Step", other: "Steps" },
  },
  facts: { caseNumber: "Case" },
  documentTypes: {
    "homes-plan": "Homes plan",
    "homes-programme": "Homes programme",
    guideline: "Guideline",
  },
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
  indicators: {
    "homes-built": { title: "Homes completed during the year" },
    "crowded-persons": {
      title: "Share of people who live crowded",
      text: "Counted by the norm of one room each.",
    },
    "without-home": {
      title: "People without a home of their own",
      text: "Counted on one day in October.",
    },
    moves: { title: "Moves within the town" },
  },
  units: {
    dwellings: "homes",
    percent: "per cent",
    persons: "people",
    "per-1000": "per 1,000 inhabitants",
  },
  norms: {
    "room-each": {
      title: "One room each",
      text: "A person lives crowded when the home has fewer rooms than people, kitchen not counted.",
    },
    "two-a-room": {
      title: "Two to a room",
      text: "A household lives crowded when there are more than two people to a room, kitchen and living room not counted.",
    },
  },
  unitTypes: {
    "planning-office": "Planning office",
    "social-office": "Social services office",
    "homes-company": "Homes company",
  },
  decidingBodies: { council: "Town council", "planning-board": "Planning board" },
  hearingBodies: {
    county: "The county",
    "neighbouring-towns": "Neighbouring towns",
    "crown-land-office": "Crown Land Office",
    "tenants-association": "Tenants’ association",
  },
  analysisTopics: {
    need: "Need for homes",
    market: "Housing market",
    demand: "Demand for homes",
    "land-reserve": "Reserve of land",
  },
  statements: {
    coordination: {
      title: "Coordination with neighbours",
      text: "Say with whom the plan has been coordinated, and what came of it.",
    },
    "follow-up": {
      title: "How the plan is followed up",
      text: "Say who follows the plan up, how often and by which figures.",
    },
  },
  relatedDocuments: {
    "land-use-plan": "Land use plan",
    "county-plan": "County plan",
    budget: "Budget",
  },
  periods: { "council-term": "Council term", "budget-year": "Budget year" },
  processes: { whole: "Whole process with hearing", short: "Short process" },
  phases: {
    start: {
      title: "Start",
      milestone: "The work has been ordered",
      document: "Order for the plan",
    },
    draft: { title: "Drafting", milestone: "The draft is ready", document: "Draft plan" },
    hearing: { title: "Hearing", milestone: "The answers are in", document: "Draft for hearing" },
    adoption: { title: "Adoption", milestone: "The plan is adopted", document: "Proposed plan" },
  },
  requirements: {
    "has-goal": { title: "State at least one goal" },
    "says-until-when": { title: "Say until when the plan holds" },
    "measure-has-unit": { title: "Name who carries out each measure" },
    "figures-name-their-source": { title: "Name the source of every figure" },
    "need-is-stated": {
      title: "State the need for homes",
      text: "As a number for the period or, where no number can be given, in words.",
    },
    "county-is-asked": { title: "Ask the county for its view" },
    "says-how-coordinated": { title: "Say how the plan is coordinated with the neighbours" },
  },
  findings: {
    noGoal: "The plan has no goal.",
    noEndDate: "The plan does not say until when it holds.",
    noUnit: "No unit is named for “{{title}}”.",
    noSource: "The figure “{{name}}” names no source.",
    noNeed: "The plan states no need for homes.",
    needWithoutAmount: "A need has neither a number nor a description.",
    countyNotAsked: "No consultation shows that the county was asked.",
    noCoordination: "The plan does not say how it is coordinated with the neighbours.",
    emptyCoordination: "The statement about coordination is empty.",
  },
  outline: {
    summary: "Summary",
    background: "Background",
    needs: "The need for homes",
    analyses: "What the plan rests on",
    considerations: "Goals and plans of others",
    goals: "Goals and measures",
    measures: "Who does what",
    costs: "What it costs",
    timeline: "Timeline",
    process: "How the plan came about",
    consultation: "Hearing and answers",
    relations: "Other documents",
    financing: "Financing",
    "follow-up": "Follow-up",
    lessons: "What the work taught",
    requirements: "What the law asks",
  },
};
