import { isCodedError } from "@boplan/domain/error";
import { describe, expect, it } from "vitest";
import { defineFramework, type FrameworkDefinition } from "./define-framework.ts";
import { findProblems } from "./find-problems.ts";
import { CITATION, SOUND_DEFINITION as sound } from "./testing/sound-definition.ts";

type Change = Partial<FrameworkDefinition>;

function problemOf(changed: Change) {
  try {
    defineFramework({ ...sound, ...changed });
  } catch (error) {
    if (isCodedError(error)) return error;
    throw error;
  }
  return null;
}

const [goalTemplate] = sound.goalTemplates;
const [measure] = goalTemplate.measures;
const [indicator] = sound.indicators;
const [process] = sound.processes;
const [phase] = process.phases;
const [transition] = sound.transitions;
const [documentType] = sound.documentTypes;
const [hearingBody] = sound.hearingBodies;
const [period] = sound.periods;
const noAddress = { ...CITATION, url: "" };

describe("defineFramework", () => {
  it("marks and freezes", () => {
    const framework = defineFramework(sound);
    expect(framework.$$type).toBe("@boplan/framework");
    expect(Object.isFrozen(framework.regimes[0]?.citation)).toBe(true);
    expect(findProblems(framework)).toEqual([]);
  });

  it("names a list that is not there, instead of failing on it", () => {
    const { periods: _, ...earlier } = sound;
    const framework = { ...earlier, $$type: "@boplan/framework", sdk: 1 };
    expect(findProblems(framework as never)).toEqual([
      { part: "periods", id: "*", problem: "missing" },
    ]);
  });

  it("tells the author of every problem at once", () => {
    const changes = { periods: [{ ...period, months: 0 }], currency: "crowns" };
    expect(String(problemOf(changes)?.cause)).toBe(
      [
        "Error: framework xx-homes is not sound",
        "  currency: crowns (badId)",
        "  periods: term (badNumber)",
      ].join("\n"),
    );
  });

  it.each<[string, Change, string, string, string]>([
    ["an id without its country", { id: "homes" }, "id", "homes", "badId"],
    [
      "two entries of one id",
      { instruments: ["land", "land"].map((id) => ({ id, themes: [] })) },
      "instruments",
      "land",
      "duplicateId",
    ],
    [
      "a theme nobody shares",
      { instruments: [{ id: "land", themes: ["forests" as never] }] },
      "instruments/land",
      "forests",
      "danglingReference",
    ],
    [
      "a template under an unknown goal area",
      { goalTemplates: [{ ...goalTemplate, goalArea: "nowhere" }] },
      "goalTemplates/build",
      "nowhere",
      "danglingReference",
    ],
    [
      "a template carried by an unknown kind of unit",
      { goalTemplates: [{ ...goalTemplate, units: ["moon-office"] }] },
      "goalTemplates/build",
      "moon-office",
      "danglingReference",
    ],
    [
      "a template followed by an unknown indicator",
      { goalTemplates: [{ ...goalTemplate, indicators: ["moons"] }] },
      "goalTemplates/build",
      "moons",
      "danglingReference",
    ],
    [
      "a measure carried by an unknown kind of unit",
      { goalTemplates: [{ ...goalTemplate, measures: [{ ...measure, units: ["moon-office"] }] }] },
      "measureTemplates/lease",
      "moon-office",
      "danglingReference",
    ],
    [
      "a kind nothing leads to",
      {
        kinds: [
          { kind: "goal", parents: [null] },
          { kind: "activity", parents: ["activity"] },
        ],
      },
      "kinds",
      "activity",
      "unreachable",
    ],
    [
      "regimes that overlap",
      {
        regimes: [
          { id: "act-old", validFrom: "1990-01-01", validTo: "2000-06-30", citation: CITATION },
          { id: "act-new", validFrom: "2000-06-01", validTo: null, citation: CITATION },
        ],
      },
      "regimes",
      "act-old",
      "badDate",
    ],
    [
      "a regime from a day that does not exist",
      {
        regimes: [
          { id: "act-old", validFrom: "1990-02-30", validTo: "1999-12-31", citation: CITATION },
          sound.regimes[1],
        ],
      },
      "regimes",
      "act-old",
      "badDate",
    ],
    [
      "a citation without address",
      { regimes: [sound.regimes[0], { ...sound.regimes[1], citation: noAddress }] },
      "regimes/citation",
      "act-new",
      "missing",
    ],
    [
      "a document type decided by an unknown body",
      { documentTypes: [{ ...documentType, decidingBody: "king" }] },
      "documentTypes/plan",
      "king",
      "danglingReference",
    ],
    [
      "a document type named in an unknown wording",
      { documentTypes: [{ ...documentType, namedIn: ["act-1066"] }] },
      "documentTypes/plan",
      "act-1066",
      "danglingReference",
    ],
    [
      "a document type on no rung",
      { documentTypes: [{ ...documentType, level: 0 }] },
      "documentTypes",
      "plan",
      "badNumber",
    ],
    [
      "an indicator of an unknown norm",
      { indicators: [{ ...indicator, norm: "roomy" }] },
      "indicators/homes-built",
      "roomy",
      "danglingReference",
    ],
    [
      "an indicator without source",
      { indicators: [{ ...indicator, sources: [] }] },
      "indicators/homes-built",
      "sources",
      "missing",
    ],
    [
      "an indicator whose unit is no id",
      { indicators: [{ ...indicator, unit: "Per cent" }] },
      "indicators/homes-built",
      "Per cent",
      "badId",
    ],
    [
      "a norm of no subject",
      { norms: [{ ...sound.norms[0], subject: "" }] },
      "norms/crowded",
      "",
      "badId",
    ],
    [
      "a norm without address",
      { norms: [{ ...sound.norms[0], citation: noAddress }] },
      "norms/citation",
      "crowded",
      "missing",
    ],
    [
      "a body heard under an unknown wording",
      { hearingBodies: [{ ...hearingBody, regimes: ["act-1066"] }] },
      "hearingBodies/county",
      "act-1066",
      "danglingReference",
    ],
    [
      "a body heard by a law without address",
      { hearingBodies: [{ ...hearingBody, citation: noAddress }] },
      "hearingBodies/citation",
      "county",
      "missing",
    ],
    [
      "a statement without address",
      { statements: [{ id: "how-heard", citation: noAddress }] },
      "statements/citation",
      "how-heard",
      "missing",
    ],
    [
      "a period anchored on a day that does not exist",
      { periods: [{ ...period, anchor: "2022-02-29" }] },
      "periods",
      "term",
      "badDate",
    ],
    [
      "a period without length",
      { periods: [{ ...period, months: 0 }] },
      "periods",
      "term",
      "badNumber",
    ],
    [
      "a process for an unknown document type",
      { processes: [{ ...process, documentTypes: ["poem"] }] },
      "processes/full",
      "poem",
      "danglingReference",
    ],
    [
      "a phase treated by an unknown body",
      { processes: [{ ...process, phases: [{ ...phase, body: "king" }] }] },
      "processes/full",
      "king",
      "danglingReference",
    ],
    [
      "a phase that is usually shorter than the law allows",
      { processes: [{ ...process, phases: [{ ...phase, days: 41 }] }] },
      "processes/full",
      "hearing",
      "badNumber",
    ],
    [
      "a least length that no place asks for",
      {
        processes: [
          { ...process, phases: [{ ...phase, minimum: { days: 42, citation: noAddress } }] },
        ],
      },
      "processes/full/citation",
      "hearing",
      "missing",
    ],
    [
      "a phase that stands twice",
      { processes: [{ ...process, phases: [phase, phase] }] },
      "processes/full/phases",
      "hearing",
      "duplicateId",
    ],
    [
      "a process without phases",
      { processes: [{ ...process, phases: [] }] },
      "processes/full",
      "phases",
      "missing",
    ],
    [
      "a holiday on a day that does not exist",
      { holidays: [{ type: "fixed", month: 4, day: 31 }] },
      "holidays",
      "0",
      "badDate",
    ],
    [
      "an eighth day of the week",
      { holidays: [{ type: "weekday", weekday: 8, month: 6, day: 20 }] },
      "holidays",
      "0",
      "badDate",
    ],
    [
      "a transition to an unknown wording",
      { transitions: [{ ...transition, to: "act-1066" }] },
      "transitions/act-old-act-1066",
      "act-1066",
      "danglingReference",
    ],
    [
      "a transition back in time",
      {
        transitions: [
          {
            ...transition,
            from: "act-new",
            to: "act-old",
            droppedHearingBodies: [],
            newRequirements: [],
          },
        ],
      },
      "transitions",
      "act-new-act-old",
      "badDate",
    ],
    [
      "a transition into an unknown document type",
      { transitions: [{ ...transition, documentTypes: { plan: "poem" } }] },
      "transitions/act-old-act-new",
      "poem",
      "danglingReference",
    ],
    [
      "a transition into a kind that is not used",
      { transitions: [{ ...transition, kinds: { goal: "strategy" } }] },
      "transitions/act-old-act-new",
      "strategy",
      "danglingReference",
    ],
    [
      "a transition of an unknown topic",
      { transitions: [{ ...transition, analysisTopics: { moons: null } }] },
      "transitions/act-old-act-new",
      "moons",
      "danglingReference",
    ],
    [
      "a transition that brings an unknown requirement",
      { transitions: [{ ...transition, newRequirements: ["moons"] }] },
      "transitions/act-old-act-new",
      "moons",
      "danglingReference",
    ],
    [
      "a new requirement that held before",
      { requirements: [{ ...sound.requirements[0], regimes: "all" }] },
      "transitions/act-old-act-new",
      "says-more",
      "outOfRegime",
    ],
    [
      "a dropped body that is still heard",
      { hearingBodies: [{ ...hearingBody, regimes: "all" }] },
      "transitions/act-old-act-new",
      "county",
      "outOfRegime",
    ],
    [
      "a requirement of an unknown wording",
      { requirements: [{ ...sound.requirements[0], regimes: ["act-1066"] }] },
      "requirements/says-more",
      "act-1066",
      "danglingReference",
    ],
    [
      "a pattern that misses its example",
      { reading: { ...sound.reading, personalLabels: [{ pattern: "^by$", example: "from" }] } },
      "reading",
      "personalLabels/0 ^by$",
      "badPattern",
    ],
  ])("refuses %s, naming it", (_what, changed, part, id, problem) => {
    const error = problemOf(changed);
    expect(error?.code).toBe("framework.invalid");
    expect(error?.params).toEqual({ framework: changed.id ?? "xx-homes", part, id, problem });
  });
});
