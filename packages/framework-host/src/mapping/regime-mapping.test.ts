import { isCodedError } from "@boplan/domain/error";
import { parsePartialDate } from "@boplan/domain/partial-date";
import { elementWith, planWith } from "@boplan/framework-sdk/testing";
import { describe, expect, it } from "vitest";
import { loadFrameworks } from "../load-frameworks.ts";
import { applyRegimeMapping, type MappingChoices, mapRegime } from "./index.ts";

const frameworks = loadFrameworks();
const reference = frameworks.get("xx-reference");

const analysis = { title: "", text: "As it is", provider: null, source: null, year: null };
const party = { name: "", mode: "offered" as const, askedOn: null, answeredOn: null };
const plan = planWith({
  document: { type: "homes-programme", regime: "act-2000", validTo: parsePartialDate("2030") },
  elements: [
    elementWith({ id: "g", kind: "goal", title: "Homes for all" }),
    elementWith({ id: "s", kind: "strategy", parentId: "g", attainment: "partlyMet" }),
    elementWith({ id: "m", kind: "measure", parentId: "s", status: "done" }),
    elementWith({ id: "t", kind: "activity", parentId: "m" }),
    elementWith({ id: "n", kind: "measure", parentId: "g" }),
  ],
  parts: {
    analyses: [
      { id: "a1", topic: "demand", ...analysis },
      { id: "a2", topic: "land-reserve", ...analysis },
      { id: "a3", topic: "market", ...analysis },
    ],
    consultations: [
      {
        id: "c",
        name: "Hearing",
        kind: "consultation",
        opensOn: null,
        deadline: null,
        announcedOn: null,
        url: null,
        versionNumber: null,
        parties: [
          { id: "p1", body: "crown-land-office", ...party },
          { id: "p2", body: "neighbouring-towns", ...party },
        ],
        remarks: [],
        text: "",
      },
    ],
  },
});

function map(choices: MappingChoices = {}) {
  const move = { from: "act-2000", to: "act-2020", on: "2026-01-01" };
  return mapRegime({ framework: reference, plan, choices, ...move });
}

function codeOf(run: () => unknown): string | null {
  try {
    run();
  } catch (error) {
    return isCodedError(error) ? error.code : String(error);
  }
  return null;
}

describe("mapRegime", () => {
  it("proposes a counterpart for every element, and says what changes", () => {
    expect(map().elements).toEqual([
      { elementId: "g", from: "goal", to: "goal", toParentId: null, change: "same", notes: [] },
      {
        elementId: "s",
        from: "strategy",
        to: "measure",
        toParentId: "g",
        change: "changed",
        notes: ["kindBecomes", "progressStaysBehind"],
      },
      // A measure may not stand under a measure: it moves up beside its former parent.
      {
        elementId: "m",
        from: "measure",
        to: "measure",
        toParentId: "g",
        change: "changed",
        notes: ["movedUp"],
      },
      {
        elementId: "t",
        from: "activity",
        to: "activity",
        toParentId: "m",
        change: "same",
        notes: [],
      },
      {
        elementId: "n",
        from: "measure",
        to: "measure",
        toParentId: "g",
        change: "same",
        notes: [],
      },
    ]);
  });

  it("lists what around the tree is called otherwise, or no longer asked for", () => {
    expect(map().parts).toEqual([
      {
        part: "analyses",
        entryId: "a1",
        from: "demand",
        to: "need",
        change: "changed",
        note: "topicBecomes",
      },
      {
        part: "analyses",
        entryId: "a2",
        from: "land-reserve",
        to: null,
        change: "none",
        note: "noLongerAsked",
      },
      {
        part: "consultations",
        entryId: "c",
        from: "crown-land-office",
        to: null,
        change: "none",
        note: "bodyNoLongerNamed",
      },
    ]);
  });

  it("names the new type, and the requirements that are new, with those already met", () => {
    const { documentType, newRequirements } = map();
    expect(documentType).toMatchObject({ to: "homes-plan", note: "typeBecomes" });
    expect(newRequirements).toEqual([
      { requirement: "says-until-when", met: true },
      { requirement: "need-is-stated", met: false },
      // Asked for at adoption only: a draft is not yet wanting.
      { requirement: "county-is-asked", met: true },
      { requirement: "says-how-coordinated", met: false },
    ]);
  });

  it("moves the plan, loses no text, and leaves the old one as it was", () => {
    const before = structuredClone(plan);
    const { plan: moved, leftOut } = applyRegimeMapping({ plan, mapping: map() });
    expect(plan).toEqual(before);
    expect(leftOut).toEqual([]);
    expect(moved.document).toMatchObject({ type: "homes-plan", regime: "act-2020" });
    expect(moved.elements.map(({ id, kind, parentId }) => [id, kind, parentId])).toEqual([
      ["g", "goal", null],
      ["s", "measure", "g"],
      ["m", "measure", "g"],
      ["t", "activity", "m"],
      ["n", "measure", "g"],
    ]);
    expect(moved.elements[1]?.attainment).toBeNull();
    expect(moved.elements[2]?.status).toBe("done");
    expect(moved.parts.analyses.map(({ topic }) => topic)).toEqual([
      "need",
      "land-reserve",
      "market",
    ]);
    expect(moved.parts.consultations).toEqual(plan.parts.consultations);
  });

  it("keeps to what the planner decides", () => {
    const mapping = map({
      elements: { s: { kind: "strategy" }, n: { leaveOut: true } },
      terms: { documentTypes: { "homes-programme": "guideline" } },
    });
    const { plan: moved, leftOut } = applyRegimeMapping({ plan, mapping });
    expect(moved.elements.map(({ id, kind }) => [id, kind])).toEqual([
      ["g", "goal"],
      ["s", "strategy"],
      ["m", "measure"],
      ["t", "activity"],
    ]);
    expect(moved.elements[2]?.parentId).toBe("s");
    expect(leftOut.map(({ id }) => id)).toEqual(["n"]);
    expect(moved.document.type).toBe("guideline");
    // A guideline is not asked for these.
    expect(mapping.newRequirements.every(({ met }) => met)).toBe(true);
  });

  it("lets children of what is left out move up", () => {
    const { elements } = map({ elements: { s: { leaveOut: true } } });
    expect(elements[2]).toMatchObject({ elementId: "m", to: "measure", toParentId: "g" });
  });

  it.each<[string, MappingChoices]>([
    ["an activity at the root", { elements: { t: { kind: "activity", parentId: null } } }],
    ["a parent that stands further down", { elements: { g: { parentId: "m" } } }],
    ["a parent that is left out", { elements: { s: { leaveOut: true }, m: { parentId: "s" } } }],
    ["a type nobody knows", { terms: { documentTypes: { "homes-programme": "poem" } } }],
    ["a kind that has no place", { elements: { g: { kind: "activity" } } }],
  ])("refuses %s", (_what, choices) => {
    expect(codeOf(() => map(choices))).toBe("framework.badChoice");
  });

  it("does not go back in time, nor nowhere", () => {
    const back = { framework: reference, plan, from: "act-2020", to: "act-2000", on: "2026-01-01" };
    expect(codeOf(() => mapRegime(back))).toBe("framework.noTransition");
    expect(codeOf(() => mapRegime({ ...back, from: "act-2020", to: "act-2020" }))).toBe(
      "framework.noTransition",
    );
    expect(codeOf(() => mapRegime({ ...back, from: "act-2000", to: "toString" }))).toBe(
      "framework.noTransition",
    );
  });

  it("goes through several wordings where none leads there at once", () => {
    const third = { ...reference.regimes[1], id: "act-2030", validFrom: "2030-01-01" };
    const [first] = reference.transitions;
    if (!first) throw new Error("no transition to follow");
    const longer = {
      ...reference,
      regimes: [...reference.regimes, third as (typeof reference.regimes)[number]],
      transitions: [
        first,
        {
          ...first,
          from: "act-2020",
          to: "act-2030",
          documentTypes: { "homes-plan": "guideline" },
          kinds: { measure: "activity" as const },
          analysisTopics: { need: "market" },
        },
      ],
    };
    const mapping = mapRegime({
      framework: longer,
      plan,
      from: "act-2000",
      to: "act-2030",
      on: "2031-01-01",
    });
    expect(mapping.documentType.to).toBe("guideline");
    expect(mapping.parts.find(({ entryId }) => entryId === "a1")?.to).toBe("market");
  });
});

describe("every transition of every framework", () => {
  const cases = frameworks
    .list()
    .flatMap((framework) =>
      framework.transitions.map(({ from, to }) => ({ name: framework.id, framework, from, to })),
    );

  it.each(cases)("$name: $from → $to keeps every element in a place it may have", (move) => {
    const { framework } = move;
    const elements = framework.kinds.flatMap(({ kind, parents }, index) =>
      parents.includes(null) ? [elementWith({ id: `${index}`, kind, title: kind })] : [],
    );
    const full = planWith({ frameworkId: framework.id, elements });
    const mapping = mapRegime({ ...move, plan: full, on: "2026-01-01" });
    expect(mapping.elements.filter(({ change }) => change === "none")).toEqual([]);
    const { plan: moved } = applyRegimeMapping({ plan: full, mapping });
    expect(moved.elements.map(({ title }) => title)).toEqual(elements.map(({ title }) => title));
  });
});
