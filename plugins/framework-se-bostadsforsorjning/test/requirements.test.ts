import type { Plan } from "@boplan/framework-sdk";
import { elementWith, planWith } from "@boplan/framework-sdk/testing";
import { describe, expect, it } from "vitest";
import { framework } from "../src/index.ts";
import {
  adopted,
  analysis,
  change,
  council,
  day,
  decision,
  followUp,
  hearing,
  indicator,
  measure,
  need,
  planOf,
  policy,
  related,
} from "./fixtures/plans.ts";

/** Message codes and paths of one rule, as `code path`. */
function found(options: { rule: string; plan: Plan; on?: string; regime?: string }): string[] {
  const { rule, plan, on = "2026-11-22", regime = "bfl-2025" } = options;
  const requirement = framework.requirements.find(({ id }) => id === rule);
  const wording = framework.regimes.find(({ id }) => id === regime);
  if (!requirement || !wording) throw new Error(`no rule ${rule} or wording ${regime}`);
  const input = { plan, regime: wording, on };
  return requirement.appliesTo(input)
    ? requirement.check(input).map(({ messageCode, path }) => `${messageCode} ${path}`)
    : [];
}

const period = { from: 2027, to: 2030 };

describe("the need for additional homes", () => {
  it.each([
    ["nothing", [], ["noNeed parts/needs"]],
    ["words only", [need({ period })], ["needWithoutNumber parts/needs/need"]],
    ["zero, unexplained", [need({ amount: 0, period })], ["zeroWithoutReason parts/needs/need"]],
    ["zero with a reason", [need({ amount: 0, period, text: "Vi krymper." })], []],
    ["no period", [need({ amount: 40 })], ["needWithoutPeriod parts/needs/need"]],
    ["one whole row among others", [need({}), need({ id: "b", amount: 40, period })], []],
  ])("with %s", (_, needs, expected) => {
    expect(found({ rule: "need-stated", plan: planOf({ needs }) })).toEqual(expected);
  });
});

describe("goals and measures", () => {
  const plan = planWith({
    elements: [
      elementWith({ id: "area", kind: "goalArea" }),
      elementWith({ id: "g1", kind: "goal", parentId: "area" }),
      elementWith({ id: "g2", kind: "goal", parentId: "g1" }),
      elementWith({ id: "st", kind: "strategy", parentId: "g2" }),
      elementWith({ id: "m1", kind: "measure", parentId: "st" }),
      elementWith({ id: "g3", kind: "goal", parentId: "area" }),
      elementWith({ id: "m2", kind: "measure" }),
    ],
  });
  it("belong together at any depth", () => {
    expect(found({ rule: "goal-has-measure", plan })).toEqual(["goalWithoutMeasure elements/g3"]);
    expect(found({ rule: "measure-has-goal", plan })).toEqual(["measureWithoutGoal elements/m2"]);
  });
});

describe("hearing", () => {
  it("takes the opening of the round for the day of asking, and needs no answer", () => {
    const round = { ...hearing({ body: "regionen", askedOn: null }), opensOn: day("2026-01") };
    expect(found({ rule: "offer-region", plan: planOf({ consultations: [round] }) })).toEqual([]);
  });
  it("is satisfied when the region was asked in time in one of two rounds", () => {
    const consultations = [
      hearing({ body: "regionen", askedOn: day("2026-09") }),
      hearing({ body: "regionen", askedOn: day("2026-02") }),
    ];
    const plan = adopted({ document: { adoptedOn: day("2026-06-15") }, parts: { consultations } });
    expect(found({ rule: "offer-region", plan })).toEqual([]);
  });
  it("wants each named municipality consulted", () => {
    const consultations = [
      hearing({ body: "berorda-kommuner", mode: "consulted", name: "Malå" }),
      hearing({ body: "berorda-kommuner", mode: "consulted", name: "Lycksele", askedOn: null }),
    ];
    expect(found({ rule: "consult-municipalities", plan: planOf({ consultations }) })).toEqual([
      "notAsked parts/consultations/round",
    ]);
  });
  it("says where nobody has been asked", () => {
    expect(found({ rule: "consult-municipalities", plan: planWith() })).toEqual([
      "noMunicipalityConsulted parts/consultations",
    ]);
  });
});

describe("who adopts", () => {
  it("looks at the decision before the cover", () => {
    const board = decision({ body: "Kommunstyrelsen", bodyId: "kommunstyrelsen" });
    const plan = planWith({ document: council, parts: { decisions: [board] } });
    expect(found({ rule: "decided-by-council", plan })).toEqual([
      "notByCouncil parts/decisions/decision",
    ]);
  });
  it("passes over a proposal that was sent back", () => {
    const sentBack = decision({ body: "Kommunstyrelsen", bodyId: null, outcome: "referredBack" });
    const plan = planWith({ document: council, parts: { decisions: [sentBack] } });
    expect(found({ rule: "decided-by-council", plan })).toEqual([]);
  });
  it("asks for the body where none is stated", () => {
    expect(found({ rule: "decided-by-council", plan: planWith() })).toEqual([
      "noDecidingBody document/decidingBody",
    ]);
  });
  it("leaves a policy alone, in every rule on what the act asks of the plan", () => {
    const must = framework.requirements.filter(({ severity }) => severity !== "should");
    const onPolicy = must.flatMap(({ id }) => found({ rule: id, plan: policy }));
    expect(onPolicy).toEqual([]);
  });
});

describe("from guidelines to action plan", () => {
  const of2020 = adopted({ document: { type: "riktlinjer", adoptedOn: day("2020-05-04") } });
  it.each([
    ["2026-10-14", [], []],
    ["2026-10-15", ["guidelinesDue document/type"], []],
    ["2030-10-14", ["guidelinesDue document/type"], []],
    ["2030-10-15", [], ["guidelinesLapsed document/type"]],
  ])("on %s", (on, due, lapsed) => {
    const regime = "bfl-2014";
    expect(found({ rule: "guidelines-due", plan: of2020, on, regime })).toEqual(due);
    expect(found({ rule: "guidelines-replaced", plan: of2020, on, regime })).toEqual(lapsed);
    // The same when an older plan is tried against the wording of the day.
    expect(found({ rule: "guidelines-replaced", plan: of2020, on })).toEqual(lapsed);
  });
});

describe("changed conditions", () => {
  it("are answered by an adoption after them, known as precisely as it is", () => {
    const conditionChanges = [change({ on: day("2026-03"), conclusion: "newPlan" })];
    const plan = (adoptedOn: string) =>
      adopted({ document: { adoptedOn: day(adoptedOn) }, parts: { conditionChanges } });
    expect(found({ rule: "new-plan-on-change", plan: plan("2026") })).toEqual([]);
    expect(found({ rule: "new-plan-on-change", plan: plan("2026-02-28") })).toEqual([
      "changeWithoutNewPlan parts/conditionChanges/change",
    ]);
  });
});

describe("land", () => {
  const allocating = { ...measure, instruments: ["markanvisning"] };
  const relations = [related({ documentKind: "riktlinjer-markanvisning" })];
  it("asks for the date of the guidelines, unless a measure renews them", () => {
    const plan = planWith({ elements: [allocating], parts: { relations } });
    expect(found({ rule: "land-guidelines-updated", plan })).toEqual([
      "landGuidelinesUndated parts/relations/related",
    ]);
    const renewing = elementWith({ id: "r", instruments: ["riktlinjer-markanvisning"] });
    const renewed = planWith({ elements: [allocating, renewing], parts: { relations } });
    expect(found({ rule: "land-guidelines-updated", plan: renewed })).toEqual([]);
  });
  it("asks when an undated comprehensive plan was adopted", () => {
    const plan = planOf({ relations: [related({ documentKind: "oversiktsplan" })] });
    expect(found({ rule: "comprehensive-plan-current", plan })).toEqual([
      "comprehensivePlanUndated parts/relations/related",
    ]);
  });
});

describe("groups", () => {
  it("are asked for once where none is named, else one by one", () => {
    expect(found({ rule: "groups-covered", plan: planWith({ elements: [measure] }) })).toEqual([
      "noGroups parts/exclusions",
    ]);
    const plan = planWith({ elements: [{ ...measure, targetGroups: ["unga"] }] });
    const codes = found({ rule: "groups-covered", plan });
    expect(codes).toHaveLength(framework.targetGroups.length - 1);
    expect(codes).not.toContain("uncovered-unga parts/exclusions");
  });
  it("have a text in every language, each with the group's own name", () => {
    for (const { id } of framework.targetGroups) {
      for (const language of framework.languages) {
        const { findings, targetGroups } = framework.locales[language];
        expect(findings[`uncovered-${id}`], `${id} ${language}`).toContain(targetGroups[id]);
      }
    }
  });
  it("are not left out without a reason", () => {
    const exclusions = [{ id: "x", targetGroup: "studenter", reason: " " }];
    const plan = planWith({
      elements: [{ ...measure, targetGroups: framework.targetGroups.map(({ id }) => id) }],
      parts: { exclusions },
    });
    expect(found({ rule: "groups-covered", plan })).toEqual([
      "exclusionWithoutReason parts/exclusions/x",
    ]);
  });
});

describe("the norm of overcrowding", () => {
  const own = { id: "own", norm: null, name: "Egen", definition: "Tre i ett rum", counts: null };
  it.each([
    ["a known figure, whose norm is its own", { indicator: "trangboddhet-norm-3" }, []],
    [
      "a known figure under another norm",
      { indicator: "trangboddhet-norm-3", norm: "norm-2" },
      ["otherNorm elements/m/indicators"],
    ],
    [
      "a homelessness norm",
      { norm: "socialstyrelsen-hemloshet" },
      ["unknownNorm elements/m/indicators"],
    ],
    ["the plan's own definition", { norm: "own" }, []],
    ["no norm", {}, ["noOvercrowdingNorm elements/m/indicators"]],
  ])("with %s", (_, given, expected) => {
    const element = elementWith({
      id: "m",
      kind: "goal",
      themes: ["overcrowding"],
      indicators: [indicator(given)],
    });
    const plan = planWith({ elements: [element], parts: { norms: [own] } });
    expect(found({ rule: "overcrowding-norm", plan })).toEqual(expected);
  });
});

describe("follow-up", () => {
  it("is asked for where a plan in force has none, or an old one", () => {
    const document = { adoptedOn: day("2024-06-01") };
    expect(found({ rule: "follow-up-recent", plan: adopted({ document }) })).toEqual([
      "neverFollowedUp parts/followUps",
    ]);
    const decisions = [decision({ subject: "followUp", on: day("2026-06") })];
    const decided = adopted({ document, parts: { decisions } });
    expect(found({ rule: "follow-up-recent", plan: decided })).toEqual([]);
  });
  it("is asked for where none is planned, and may be oftener than yearly", () => {
    expect(found({ rule: "follow-up", plan: planWith() })).toEqual(["noFollowUp parts/followUps"]);
    const followUps = [followUp({ rhythm: "everyTertial" })];
    expect(found({ rule: "follow-up", plan: planOf({ followUps }) })).toEqual([]);
  });
});

describe("Boverket's material", () => {
  it("is asked for by its absence or its year", () => {
    expect(found({ rule: "boverket-material", plan: planWith() })).toEqual([
      "noBoverketMaterial parts/analyses",
    ]);
    const analyses = [analysis({ provider: "Boverket (öppna data)" })];
    expect(found({ rule: "boverket-material", plan: planOf({ analyses }) })).toEqual([
      "boverketMaterialUndated parts/analyses/analysis",
    ]);
  });
  it("does not count an analysis that says nothing", () => {
    const analyses = [analysis({ topic: "marknadsforutsattningar", text: " " })];
    expect(found({ rule: "analysis-market", plan: planOf({ analyses }) })).toEqual([
      "noMarketAnalysis parts/analyses",
    ]);
  });
});

describe("transitions", () => {
  const transition = (to: string) => framework.transitions.find((entry) => entry.to === to);
  it("lead from each wording to the next", () => {
    const regimes = framework.regimes.map(({ id }) => id);
    expect(framework.transitions.map(({ from, to }) => [from, to])).toEqual(
      regimes.slice(1).map((to, index) => [regimes[index], to]),
    );
  });
  it("turn guidelines into an action plan and drop the other regional bodies", () => {
    expect(transition("bfl-2025")).toMatchObject({
      documentTypes: { riktlinjer: "handlingsplan" },
      droppedHearingBodies: ["andra-regionala-organ"],
      newRequirements: expect.arrayContaining(["need-stated", "coordination-stated"]),
    });
  });
  it("stop asking for demand and special groups in 2022, and ask for unmet needs", () => {
    expect(transition("bfl-2022")).toMatchObject({
      analysisTopics: { efterfragan: null, "sarskilda-grupper": null },
      newRequirements: expect.arrayContaining(["analysis-unmet-needs", "boverket-material"]),
    });
  });
});

describe("templates", () => {
  it("give every goal departments and indicators, and every measure a department", () => {
    expect(framework.goalTemplates.length).toBeGreaterThanOrEqual(20);
    for (const { id, units, indicators, measures } of framework.goalTemplates) {
      expect(units.length, id).toBeGreaterThan(0);
      expect(indicators.length, id).toBeGreaterThan(0);
      expect(measures.length, id).toBeGreaterThan(1);
      for (const template of measures)
        expect(template.units.length, template.id).toBeGreaterThan(0);
    }
  });
  it("measure overcrowding by one norm each, no two alike", () => {
    const norms = framework.indicators
      .filter(({ themes, norm }) => themes.includes("overcrowding") && norm !== null)
      .map(({ norm }) => norm);
    expect(norms).toEqual(expect.arrayContaining(["norm-2", "norm-3", "boverket-bostadsbrist"]));
  });
});

describe("every finding", () => {
  it("has a text that says what to do in its requirement", () => {
    for (const { id } of framework.requirements) {
      for (const language of framework.languages) {
        expect(
          framework.locales[language].requirements[id]?.text,
          `${id} ${language}`,
        ).toBeTruthy();
      }
    }
  });
});
