import { parsePartialDate } from "@boplan/framework-sdk";
import { elementWith, planWith, testFramework } from "@boplan/framework-sdk/testing";
import { framework } from "../src/index.ts";

const goal = elementWith({ id: "g", kind: "goal", title: "Ingen er bostedsløse" });
const strategy = elementWith({ id: "s", kind: "strategy", title: "Aktiv tomtepolitikk" });
const measure = elementWith({ id: "m", kind: "measure", title: "Ta i bruk Kobo" });
const indicator = (period: string) => ({
  indicator: null,
  name: "Ventetid",
  unit: "dager",
  definition: null,
  norm: null,
  source: null,
  baseline: { period, value: 90 },
  target: null,
  observations: [],
});
const cost = (inBudget: boolean | null, year = 2026) => ({
  year,
  amount: 500_000,
  currency: "NOK",
  kind: "operating" as const,
  fundingSource: null,
  inBudget,
});
const units = [
  { id: "nav", name: "NAV Eigersund", parentId: null, dissolvedOn: null },
  { id: "helse", name: "Helse og omsorg", parentId: null, dissolvedOn: null },
];
const dueIn = (year: string) =>
  planWith({
    document: { period: { from: 2022, to: 2027 } },
    elements: [{ ...measure, end: parsePartialDate(year) }],
  });
const revised = (type: string) =>
  planWith({
    status: "adopted",
    document: { type, adoptedOn: parsePartialDate("2024-06-20") },
  });
const statutory = (decidingBody: string) =>
  planWith({ status: "adopted", document: { legallyBinding: true, decidingBody } });

testFramework({
  framework,
  load: () => import("../src/index.ts"),
  fixtures: {
    "overall-goals": {
      passes: planWith({ elements: [goal] }),
      fails: planWith({ elements: [measure] }),
    },
    "strategies-stated": {
      passes: planWith({ elements: [strategy] }),
      fails: planWith({ elements: [goal] }),
    },
    "need-overview": {
      passes: planWith({ document: { references: ["Boligbehov 2025, kunnskapsgrunnlag"] } }),
      fails: planWith(),
    },
    "municipal-plan-referenced": {
      passes: planWith({ document: { references: ["Kommuneplanens samfunnsdel 2022–2034"] } }),
      fails: planWith(),
      outside: planWith({ document: { type: "samfunnsdel" } }),
    },
    "nav-and-health": {
      passes: planWith({
        units,
        elements: [{ ...measure, leadUnitId: "nav", participatingUnitIds: ["helse"] }],
      }),
      fails: planWith({ units, elements: [{ ...measure, leadUnitId: "nav" }] }),
      outside: planWith({ units, elements: [measure] }),
    },
    "deadline-in-period": {
      passes: dueIn("2027"),
      fails: dueIn("2028-01"),
      outside: planWith({ elements: [{ ...measure, end: parsePartialDate("2028") }] }),
    },
    "costs-stated": {
      passes: planWith({ elements: [{ ...measure, costs: [cost(true)] }] }),
      fails: planWith({ elements: [measure] }),
      outside: planWith({ elements: [goal] }),
    },
    "cost-within-economic-plan": {
      passes: planWith({ elements: [{ ...measure, costs: [cost(true, 2030)] }] }),
      fails: planWith({ elements: [{ ...measure, costs: [cost(true, 2031)] }] }),
      outside: planWith({ elements: [{ ...measure, costs: [cost(false, 2040)] }] }),
      on: "2026-11-22",
    },
    "action-part-yearly": {
      passes: revised("kommunedelplan"),
      fails: revised("kommunedelplan"),
      outside: revised("temaplan"),
      on: "2025-06-20",
      failsOn: "2025-06-21",
    },
    "homelessness-covered": {
      passes: planWith({ elements: [{ ...goal, themes: ["homelessness"] }] }),
      fails: planWith({ elements: [goal] }),
    },
    "children-covered": {
      passes: planWith({ elements: [{ ...goal, targetGroups: ["barnefamilier"] }] }),
      fails: planWith({ elements: [goal] }),
    },
    "disability-covered": {
      passes: planWith({ elements: [{ ...measure, themes: ["adapted-housing"] }] }),
      fails: planWith({ elements: [measure] }),
    },
    "goal-has-strategy": {
      passes: planWith({ elements: [goal, { ...strategy, parentId: "g" }] }),
      fails: planWith({ elements: [goal, strategy] }),
      outside: planWith(),
    },
    "strategy-has-measure": {
      passes: planWith({ elements: [strategy, { ...measure, parentId: "s" }] }),
      fails: planWith({ elements: [strategy] }),
      outside: planWith(),
    },
    "legal-status-stated": {
      passes: planWith({ document: { type: "temaplan", legallyBinding: false } }),
      fails: planWith(),
    },
    "adopted-by-council": {
      passes: statutory("Kommunestyret"),
      fails: statutory("Formannskapet"),
      outside: planWith({ status: "adopted", document: { legallyBinding: false } }),
    },
    "adoption-recorded": {
      passes: planWith({
        status: "adopted",
        document: {
          decidingBody: "Kommunestyret",
          caseNumber: "14/322",
          adoptedOn: parsePartialDate("2015-04-29"),
          adoptedUnder: "sak 70/15",
        },
      }),
      fails: planWith({ status: "adopted" }),
      outside: planWith(),
    },
    "sectors-cooperate": {
      passes: planWith({
        elements: [{ ...measure, leadUnitId: "nav", participatingUnitIds: ["helse"] }],
      }),
      fails: planWith({ elements: [{ ...measure, leadUnitId: "nav" }] }),
      outside: planWith(),
    },
    "measure-has-unit": {
      passes: planWith({ elements: [{ ...measure, leadUnitId: "nav" }] }),
      fails: planWith({ elements: [measure] }),
      outside: planWith(),
    },
    "measure-has-deadline": {
      passes: planWith({ elements: [{ ...measure, end: parsePartialDate("2026") }] }),
      fails: planWith({ elements: [measure] }),
      outside: planWith(),
    },
    "cost-in-economic-plan": {
      passes: planWith({ elements: [{ ...measure, costs: [cost(false)] }] }),
      fails: planWith({ elements: [{ ...measure, costs: [cost(null)] }] }),
      outside: planWith({ elements: [measure] }),
    },
    participation: {
      passes: planWith({ summary: "Brukerne har medvirket i arbeidsgruppa." }),
      fails: planWith(),
    },
    indicators: {
      passes: planWith({
        elements: [{ ...goal, indicators: ["2023", "2024", "2025"].map(indicator) }],
      }),
      fails: planWith({ elements: [{ ...goal, indicators: [indicator("2025")] }] }),
    },
  },
  caseNumbers: {
    "70/15": { prefix: null, year: 2015, number: "70", ambiguous: true },
    "PS 117/22": { prefix: "PS", year: 2022, number: "117", ambiguous: false },
    "14/322": { prefix: null, year: 2014, number: "322", ambiguous: false },
    "2015/1154": { prefix: null, year: 2015, number: "1154", ambiguous: false },
    "201716598": { prefix: null, year: 2017, number: "16598", ambiguous: false },
    F17: null,
  },
});
