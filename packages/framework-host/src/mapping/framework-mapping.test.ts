import { parsePartialDate } from "@boplan/domain/partial-date";
import { createIndicator, type Plan } from "@boplan/domain/plan";
import type { Framework } from "@boplan/framework-sdk";
import { elementWith, planWith } from "@boplan/framework-sdk/testing";
import { describe, expect, it } from "vitest";
import { loadFrameworks } from "../load-frameworks.ts";
import { applyFrameworkMapping, type MappingChoices, mapFramework } from "./index.ts";

const frameworks = loadFrameworks();
const reference = frameworks.get("xx-reference");
const swedish = frameworks.get("se-bostadsforsorjning");
const norwegian = frameworks.get("no-boligsosial");
const labels = { instruments: "Verktyg", targetGroups: "Målgrupper" };

const plan = planWith({
  title: "Homes in Ford",
  language: "sv",
  document: { type: "homes-plan", caseNumber: "H-2021-17", regime: "act-2020" },
  elements: [
    elementWith({ id: "a", kind: "goalArea", title: "Homes for all" }),
    elementWith({
      id: "g",
      kind: "goal",
      parentId: "a",
      title: "Nobody is without a home",
      themes: ["homelessness"],
      templateId: "nobody-without-home",
      indicators: [
        createIndicator({
          name: "Crowded",
          indicator: "crowded-persons",
          baseline: { period: "2025", value: 12 },
        }),
      ],
    }),
    elementWith({
      id: "m",
      kind: "measure",
      parentId: "g",
      text: "In the north first.",
      status: "onPlan",
      leadUnitId: "u",
      instruments: ["rent-guarantee", "land-lease"],
      targetGroups: ["young-adults"],
    }),
  ],
  parts: {
    statements: [{ id: "st", statement: "coordination", text: "With Upper Ford.", unit: null }],
    analyses: [
      {
        id: "an",
        topic: "land-reserve",
        title: "Land we own",
        text: "Forty plots.",
        provider: "Ford",
        source: "Register",
        year: 2024,
      },
    ],
    setAsides: [
      {
        id: "sa",
        rule: "measure-has-unit",
        path: "elements/m/leadUnitId",
        reason: "Being decided",
        by: "Ada Ford",
        on: parsePartialDate("2026-01-01") ?? never(),
      },
    ],
  },
});

function never(): never {
  throw new Error("no date");
}

function map(options: { to: Framework; choices?: MappingChoices; plan?: Plan }) {
  return mapFramework({ plan, from: reference, on: "2026-01-01", ...options });
}

function convert(options: { to: Framework; choices?: MappingChoices }) {
  let count = 0;
  return applyFrameworkMapping({
    plan,
    mapping: map(options),
    from: reference,
    labels,
    createId: () => {
      count += 1;
      return `new-${count}`;
    },
  });
}

/** Every text that somebody wrote in the plan. */
function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return /\s/.test(value) ? [value] : [];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(wordsOf) : [];
}

describe("mapFramework", () => {
  it("finds the word of the other country by themes and name", () => {
    const { terms } = map({ to: swedish });
    const guarantee = terms.find(({ id }) => id === "rent-guarantee");
    expect(guarantee).toMatchObject({ to: "hyresgaranti", note: "proposed" });
    expect(guarantee?.candidates[0]).toMatchObject({ id: "hyresgaranti", confidence: 1 });
    expect(guarantee?.candidates.length).toBeLessThanOrEqual(5);
    expect(guarantee?.candidates.every(({ confidence }) => confidence <= 1)).toBe(true);
  });

  it("places the plan's goal areas among those of the other country, by what stands below", () => {
    const [area] = map({ to: swedish }).goalAreas;
    const best = swedish.goalAreas.find(({ id }) => id === area?.candidates[0]?.id);
    expect(area?.elementId).toBe("a");
    expect(best?.themes.primary).toContain("homelessness");
  });

  it("never takes one country's indicator for another's unless the planner does", () => {
    for (const to of [swedish, norwegian]) {
      expect(map({ to }).terms.find(({ group }) => group === "indicators")).toMatchObject({
        id: "crowded-persons",
        to: null,
        note: "keptAsOwn",
      });
    }
  });

  it("stands under the wording of the day", () => {
    expect(map({ to: swedish }).regime).toBe("bfl-2025");
  });

  it("refuses a word the other framework does not know", () => {
    const choices = { terms: { instruments: { "rent-guarantee": "moons" } } };
    expect(() => map({ to: swedish, choices })).toThrow(
      expect.objectContaining({ code: "framework.badChoice" }),
    );
  });
});

describe("applyFrameworkMapping", () => {
  it.each([swedish, norwegian])("keeps every word of the plan in $id", (to) => {
    const before = structuredClone(plan);
    const { plan: converted, leftOut } = convert({ to });
    expect(plan).toEqual(before);
    expect(leftOut).toEqual([]);
    const kept = wordsOf(converted).join("\n");
    expect(wordsOf(plan).filter((words) => !kept.includes(words))).toEqual([]);
  });

  it("names what has no counterpart in the text, in the plan's language", () => {
    const choices = {
      terms: { instruments: { "land-lease": null }, targetGroups: { "young-adults": null } },
    };
    const measure = convert({ to: swedish, choices }).plan.elements.find(({ id }) => id === "m");
    expect(measure?.instruments).toEqual(["hyresgaranti"]);
    expect(measure?.targetGroups).toEqual([]);
    expect(measure?.text).toBe(
      "In the north first.\n\nVerktyg: Tomtupplåtelse\n\nMålgrupper: Unga vuxna",
    );
    expect(measure?.leadUnitId).toBe("u");
    expect(measure?.status).toBe("onPlan");
  });

  it("keeps numbers apart: the norm is written out as the plan's own", () => {
    const { plan: converted } = convert({ to: swedish });
    const [indicator] = converted.elements[1]?.indicators ?? [];
    expect(indicator).toMatchObject({
      indicator: null,
      name: "Crowded",
      unit: "procent",
      source: "homes-statistics H205 share",
      baseline: { period: "2025", value: 12 },
    });
    const norm = converted.parts.norms.find(({ id }) => id === indicator?.norm);
    expect(norm).toMatchObject({ norm: null, name: "Ett rum var", counts: "persons" });
    expect(norm?.definition).toContain("färre rum än personer");
  });

  it("remembers where it comes from", () => {
    const { plan: converted } = convert({ to: swedish });
    expect(converted.frameworkId).toBe("se-bostadsforsorjning");
    expect(converted.elements[1]).toMatchObject({
      templateId: null,
      origin: { kind: "template", reference: "xx-reference/nobody-without-home" },
    });
    expect(converted.parts.relations).toMatchObject([
      {
        relation: "otherVersionOf",
        title: "Homes in Ford",
        caseNumber: "H-2021-17",
        text: "Hemplan",
      },
    ]);
  });

  it("makes sections of entries whose matter the other law does not know", () => {
    const choices = {
      terms: { statements: { coordination: null }, analysisTopics: { "land-reserve": null } },
    };
    const { parts } = convert({ to: norwegian, choices }).plan;
    expect(parts.statements).toEqual([]);
    expect(parts.analyses).toEqual([]);
    expect(parts.sections).toMatchObject([
      { title: "Land we own", text: "Markreserven\n\nForty plots.\n\nFord, Register, 2024" },
      { title: "Samordning med grannar", text: "With Upper Ford." },
    ]);
  });
});

describe("any plan, from any framework to any other", () => {
  const pairs = frameworks
    .list()
    .flatMap((from) =>
      frameworks
        .list()
        .flatMap((to) => (from === to ? [] : [{ name: `${from.id} → ${to.id}`, from, to }])),
    );

  it.each(pairs)("$name: every kind finds a place, every word is known or kept", ({ from, to }) => {
    const kindsBelow = (parentId: string | null, depth: number): Plan["elements"] => {
      if (depth > 3) return [];
      const parent = parentId === null ? null : parentId.split("/").at(-1);
      return from.kinds
        .filter(({ parents }) => parents.some((kind) => kind === parent))
        .flatMap(({ kind }) => {
          const id = parentId === null ? kind : `${parentId}/${kind}`;
          return [elementWith({ id, kind, parentId, title: id }), ...kindsBelow(id, depth + 1)];
        });
    };
    const measure = elementWith({
      id: "every-word",
      kind: "measure",
      instruments: from.instruments.map(({ id }) => id),
      targetGroups: from.targetGroups.map(({ id }) => id),
    });
    const full = planWith({
      frameworkId: from.id,
      language: "nb",
      elements: [...kindsBelow(null, 0), measure],
    });
    const mapping = mapFramework({ plan: full, from, to, on: "2026-01-01" });
    expect(mapping.elements.filter(({ change }) => change === "none")).toEqual([]);
    const { plan: converted } = applyFrameworkMapping({
      plan: full,
      mapping,
      from,
      labels,
      createId: () => "new",
    });
    expect(converted.elements).toHaveLength(full.elements.length);
    const kindOf = new Map(converted.elements.map(({ id, kind }) => [id, kind]));
    for (const element of converted.elements) {
      const parent = element.parentId === null ? null : kindOf.get(element.parentId);
      const rule = to.kinds.find(({ kind }) => kind === element.kind);
      expect(rule?.parents, `${element.id} under ${parent}`).toContain(parent);
    }
    const moved = converted.elements.find(({ id }) => id === "every-word");
    const known = new Set(to.instruments.map(({ id }) => id));
    expect(moved?.instruments.filter((id) => !known.has(id))).toEqual([]);
    for (const { group, id, to: counterpart } of mapping.terms) {
      if (counterpart !== null || (group !== "instruments" && group !== "targetGroups")) continue;
      expect(moved?.text).toContain(from.locales.nb[group][id]);
    }
  });
});
