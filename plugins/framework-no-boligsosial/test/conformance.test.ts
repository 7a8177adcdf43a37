import { planWith, testFramework } from "@boplan/framework-sdk/testing";
import { describe, expect, it } from "vitest";
import { framework } from "../src/index.ts";
import { contentFixtures } from "./fixtures/content.ts";
import { alsoPasses, executionFixtures } from "./fixtures/execution.ts";
import { day, planUnderTheAct, related } from "./fixtures/plans.ts";
import { processFixtures } from "./fixtures/process.ts";

testFramework({
  framework,
  load: () => import("../src/index.ts"),
  fixtures: { ...contentFixtures, ...executionFixtures, ...processFixtures },
  caseNumbers: {
    "70/15": { prefix: null, year: 2015, number: "70", ambiguous: true },
    "PS 117/22": { prefix: "PS", year: 2022, number: "117", ambiguous: false },
    "14/322": { prefix: null, year: 2014, number: "322", ambiguous: false },
    "2015/1154": { prefix: null, year: 2015, number: "1154", ambiguous: false },
    "201716598": { prefix: null, year: 2017, number: "16598", ambiguous: false },
    F17: null,
  },
});

const [regime] = framework.regimes.slice(-1);

function findingsOf(options: { id: string; plan: ReturnType<typeof planWith> }) {
  const requirement = framework.requirements.find(({ id }) => id === options.id);
  if (!requirement || !regime) throw new Error(`no rule ${options.id}`);
  const input = { plan: options.plan, regime, on: "2026-11-22" };
  return requirement.appliesTo(input) ? requirement.check(input) : null;
}

describe("rules of the Norwegian framework", () => {
  it.each(Object.entries(alsoPasses))("%s may be met in another way", (id, plan) => {
    expect(findingsOf({ id, plan })).toEqual([]);
  });

  it("never state as law what was only advised: must is for the two acts alone", () => {
    const acts = framework.requirements
      .filter(({ severity }) => severity !== "should")
      .map(({ citation }) => citation.act);
    expect(new Set(acts)).toEqual(
      new Set([
        "Lov om kommunenes ansvar på det boligsosiale feltet (LOV-2022-12-20-121)",
        "Plan- og bygningsloven (LOV-2008-06-27-71)",
      ]),
    );
  });

  it("say so in every language where a duty was not compared with the act", () => {
    const marks = {
      nb: /ikke (kontrollert|sammenholdt)/,
      nn: /ikkje (kontrollert|samanhalde)/,
      sv: /inte (kontrollerad|jämfört)/,
      en: /not (been checked|compared)/,
    };
    const unverified = framework.requirements.filter(
      ({ severity, citation }) => severity !== "should" && !citation.verified,
    );
    expect(unverified.length).toBeGreaterThan(5);
    for (const { id } of unverified) {
      for (const [language, mark] of Object.entries(marks)) {
        const { requirements } = framework.locales[language as keyof typeof marks];
        expect(requirements[id]?.text, `${id} in ${language}`).toMatch(mark);
      }
    }
  });

  it("bind a plan under plan- og bygningsloven and advise a temaplan", () => {
    const blocking = (type: string | null, legallyBinding: boolean | null = null) =>
      framework.requirements
        .filter(({ severity, regimes }) => severity === "must" && regimes === "all")
        .flatMap(({ id }) => {
          const plan = planWith({ document: { type, legallyBinding } });
          return findingsOf({ id, plan }) ?? [];
        }).length;
    expect(blocking("kommunedelplan")).toBe(3);
    expect(blocking("temaplan")).toBe(0);
    expect(blocking(null)).toBe(0);
    expect(blocking(null, true)).toBe(3);
    // The type decides: no word of law makes a temaplan a plan under the act.
    expect(blocking("temaplan", true)).toBe(0);
  });

  it.each([
    ["2020-10-31", true],
    ["2020-11-01", false],
    ["2023-10-30", false],
    ["2023-11-15", true],
    ["2024", true],
    ["2028-10-31", true],
    ["2028-11-01", false],
  ])("a planning strategy adopted %s is in time: %s", (adoptedOn, inTime) => {
    const plan = planWith({
      parts: { relations: [related("planstrategi", { adoptedOn: day(adoptedOn) })] },
    });
    expect(findingsOf({ id: "planning-strategy-in-time", plan })).toHaveLength(inTime ? 0 : 1);
  });

  it("find one thing at a time in a place, so that setting one aside hides no other", () => {
    const plans = [contentFixtures, executionFixtures, processFixtures].flatMap((fixtures) =>
      Object.values(fixtures).map(({ fails }) => fails),
    );
    for (const plan of [planWith(), planUnderTheAct({ status: "adopted" }), ...plans]) {
      for (const { id } of framework.requirements) {
        const paths = (findingsOf({ id, plan }) ?? []).map(({ path }) => path);
        expect(new Set(paths).size, `${id}: ${paths.join(" ")}`).toBe(paths.length);
      }
    }
  });

  it("point at the entry that is wanting", () => {
    const plan = planUnderTheAct({ parts: { relations: [related("planprogram")] } });
    expect(findingsOf({ id: "planning-programme", plan })).toEqual([
      { path: "parts/relations/planprogram", messageCode: "programmeNotAdopted" },
    ]);
  });
});

describe("moving to a later wording", () => {
  it("lists what the act added, and nothing where only the white paper came", () => {
    const added = (from: string, to: string) =>
      framework.transitions.find((entry) => entry.from === from && entry.to === to)
        ?.newRequirements;
    expect(added("plan-act", "strategy-2021")).toEqual([
      "homelessness-covered",
      "children-covered",
      "disability-covered",
    ]);
    expect(added("strategy-2021", "white-paper-2024")).toContain("need-overview");
    expect(added("act-2023", "white-paper-2024")).toEqual([]);
    expect(framework.transitions).toHaveLength(6);
  });
});
