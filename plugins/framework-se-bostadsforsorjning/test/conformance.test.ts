import { parsePartialDate } from "@boplan/framework-sdk";
import { elementWith, planWith, testFramework } from "@boplan/framework-sdk/testing";
import { describe, expect, it } from "vitest";
import { framework } from "../src/index.ts";
import { mandateStart } from "../src/mandate-period.ts";

const goal = elementWith({ id: "g", kind: "goal", title: "Fler hem", themes: ["new-supply"] });
const stockGoal = elementWith({ id: "s", kind: "goal", themes: ["existing-stock"] });
const measure = elementWith({ id: "m", kind: "measure", title: "Köp mark" });
const council = { decidingBody: "Kommunfullmäktige", type: "handlingsplan" };
const adopted = (document: object) =>
  planWith({ status: "adopted", document: { ...council, ...document } });
const day = parsePartialDate;
const indicator = (name: string) => ({
  indicator: null,
  name,
  unit: null,
  definition: null,
  norm: null,
  source: null,
  observations: [],
  baseline: { period: "2024", value: 12 },
  target: { period: "2028", value: 9 },
});
const crowded = (name: string) =>
  elementWith({ themes: ["overcrowding"], indicators: [indicator(name)] });

testFramework({
  framework,
  load: () => import("../src/index.ts"),
  fixtures: {
    "need-stated": {
      passes: planWith({ summary: "Behovet av tillskott är 400 bostäder." }),
      fails: planWith(),
    },
    "goal-for-construction": {
      passes: planWith({ elements: [goal] }),
      fails: planWith({ elements: [stockGoal] }),
    },
    "goal-for-stock": {
      passes: planWith({ elements: [stockGoal] }),
      fails: planWith({ elements: [goal] }),
    },
    "measures-planned": {
      passes: planWith({ elements: [measure] }),
      fails: planWith({ elements: [goal] }),
    },
    "goal-has-measure": {
      passes: planWith({ elements: [goal, { ...measure, parentId: "g" }] }),
      fails: planWith({ elements: [goal, measure] }),
      outside: planWith({ elements: [measure] }),
    },
    "measure-has-goal": {
      passes: planWith({ elements: [goal, { ...measure, parentId: "g" }] }),
      fails: planWith({ elements: [goal, measure] }),
      outside: planWith({ elements: [goal] }),
    },
    "comprehensive-plan": {
      passes: planWith({ document: { references: ["Översiktsplan 2040"] } }),
      fails: planWith(),
    },
    "allocation-criteria": {
      passes: planWith({
        elements: [{ ...measure, instruments: ["fortur"] }],
        document: { references: ["Regler för förtur"] },
      }),
      fails: planWith({ elements: [{ ...measure, instruments: ["fortur"] }] }),
      outside: planWith({ elements: [measure] }),
    },
    "groups-named": {
      passes: planWith({ elements: [{ ...measure, targetGroups: ["unga"] }] }),
      fails: planWith({ elements: [measure] }),
      outside: planWith(),
    },
    "measure-has-status": {
      passes: planWith({ status: "adopted", elements: [{ ...measure, status: "onPlan" }] }),
      fails: planWith({ status: "adopted", elements: [measure] }),
      outside: planWith({ elements: [measure] }),
    },
    "goals-measured": {
      passes: planWith({
        elements: [goal, { ...measure, parentId: "g", indicators: [indicator("Bostäder")] }],
      }),
      fails: planWith({ elements: [goal, { ...measure, indicators: [indicator("Bostäder")] }] }),
      outside: planWith({ elements: [measure] }),
    },
    "overcrowding-norm": {
      passes: planWith({ elements: [crowded("Trångbodda hushåll enligt norm 2")] }),
      fails: planWith({ elements: [crowded("Trångbodda hushåll")] }),
      outside: planWith({ elements: [goal] }),
    },
    "guidelines-due": {
      passes: planWith({ document: { type: "riktlinjer" } }),
      fails: planWith({ document: { type: "riktlinjer" } }),
      on: "2026-10-14",
      failsOn: "2026-10-15",
      outside: planWith({ document: council }),
    },
    "regard-to-goals": {
      passes: planWith({
        document: { references: ["Nationell strategi mot hemlöshet", "Regional utvecklingsplan"] },
      }),
      fails: planWith({ document: { references: ["Nationell strategi mot hemlöshet"] } }),
    },
    "land-guidelines": {
      passes: planWith({
        elements: [{ ...measure, instruments: ["markanvisning"] }],
        document: { references: ["Riktlinjer för markanvisning 2025"] },
      }),
      fails: planWith({ elements: [{ ...measure, instruments: ["markanvisning"] }] }),
      outside: planWith({ elements: [measure] }),
    },
    "decided-by-council": {
      passes: planWith({ document: council }),
      fails: planWith({ document: { ...council, decidingBody: "Kommunstyrelsen" } }),
      outside: planWith({ document: { type: "policy" } }),
    },
    "adoption-dated": {
      passes: adopted({ adoptedOn: day("2026-11") }),
      fails: adopted({ adoptedOn: day("2027-01-01") }),
      outside: planWith({ document: council }),
      on: "2026-12-01",
    },
    "adoption-paragraph": {
      passes: adopted({ adoptedUnder: "§ 108" }),
      fails: adopted({}),
      outside: planWith(),
    },
    "plan-each-mandate": {
      passes: adopted({ adoptedOn: day("2022-11-01") }),
      fails: adopted({ adoptedOn: day("2022-09-30") }),
      outside: adopted({}),
      on: "2026-10-14",
    },
    "guidelines-replaced": {
      passes: planWith({ document: { type: "riktlinjer" } }),
      fails: planWith({ document: { type: "riktlinjer" } }),
      failsOn: "2030-10-15",
      outside: planWith({ document: council }),
    },
    "measure-has-unit": {
      passes: planWith({ elements: [{ ...measure, leadUnitId: "u" }] }),
      fails: planWith({ elements: [measure] }),
      outside: planWith(),
    },
    "measure-has-time": {
      passes: planWith({ elements: [{ ...measure, end: day("2026") }] }),
      fails: planWith({ elements: [measure] }),
      outside: planWith(),
    },
    "follow-up": {
      passes: planWith({ summary: "Planen följs upp varje år." }),
      fails: planWith(),
    },
  },
  caseNumbers: {
    "KS-23/00978": { prefix: "KS", year: 2023, number: "00978", ambiguous: false },
    "KS 429/2013": { prefix: "KS", year: 2013, number: "429", ambiguous: false },
    "KS 2015/271": { prefix: "KS", year: 2015, number: "271", ambiguous: false },
    "KS 14/22": { prefix: "KS", year: null, number: "14/22", ambiguous: true },
    "utan nummer": null,
  },
});

describe("mandateStart", () => {
  it.each([
    ["2026-10-14", "2022-10-15"],
    ["2026-10-15", "2026-10-15"],
    ["2029-05-01", "2026-10-15"],
    ["2014-01-01", "2010-10-15"],
  ])("on %s is %s", (on, start) => expect(mandateStart(on)).toBe(start));
});
