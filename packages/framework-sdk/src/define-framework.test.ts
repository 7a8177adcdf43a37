import { isCodedError } from "@boplan/domain/error";
import { describe, expect, it } from "vitest";
import { defineFramework, type FrameworkDefinition } from "./define-framework.ts";
import type { FrameworkMessages } from "./messages.ts";

const texts: FrameworkMessages = {
  name: "Homes",
  plan: "home plan",
  kinds: { goal: { one: "Goal", other: "Goals" } },
  facts: {},
  documentTypes: { plan: "Plan" },
  regimes: { act: "The Homes Act" },
  goalAreas: { homes: { title: "Homes" } },
  goalTemplates: {},
  measureTemplates: {},
  instruments: {},
  targetGroups: {},
  requirements: {},
  findings: {},
  outline: {},
};

const citation = { act: "Homes Act", section: null, url: "https://law.example/1", verified: true };

const definition: FrameworkDefinition = {
  id: "xx-homes",
  version: "1.0.0",
  jurisdiction: "XX",
  currency: "XXX",
  languages: ["en"],
  regimes: [{ id: "act", validFrom: "2000-01-01", validTo: null, citation }],
  documentTypes: [{ id: "plan", statutory: true }],
  kinds: [{ kind: "goal", parents: [null] }],
  goalAreas: [{ id: "homes", themes: { primary: ["new-supply"], secondary: [] }, citation: null }],
  goalTemplates: [],
  instruments: [],
  targetGroups: [],
  requirements: [],
  outline: [],
  reading: {
    language: "en",
    months: Array.from({ length: 12 }, (_, index) => [`month${index}`]),
    factLabels: [],
    personalLabels: [],
    statements: [],
    documentTypes: [],
    factSections: [],
    sections: [],
    leads: [],
    entries: [],
    asides: [],
    columns: [],
  },
  parseCaseNumber: () => null,
  locales: { sv: texts, nb: texts, nn: texts, en: texts },
};

function problemOf(changed: Partial<FrameworkDefinition>) {
  try {
    defineFramework({ ...definition, ...changed });
  } catch (error) {
    if (isCodedError(error)) return error;
    throw error;
  }
  return null;
}

describe("defineFramework", () => {
  it("marks and freezes", () => {
    const framework = defineFramework(definition);
    expect(framework.$$type).toBe("@boplan/framework");
    expect(Object.isFrozen(framework.regimes[0]?.citation)).toBe(true);
  });

  it.each<[string, Partial<FrameworkDefinition>, string, string, string]>([
    ["an id without its country", { id: "homes" }, "id", "homes", "badId"],
    [
      "two entries of one id",
      { instruments: ["land", "land"].map((id) => ({ id, themes: [] })) },
      "instruments",
      "land",
      "duplicateId",
    ],
    [
      "a template under an unknown goal area",
      {
        goalTemplates: [{ id: "g1", goalArea: "nowhere", kind: "goal", themes: [], measures: [] }],
      },
      "goalTemplates/g1",
      "nowhere",
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
          { id: "old", validFrom: "1990-01-01", validTo: "2000-06-30", citation },
          { id: "new", validFrom: "2000-06-01", validTo: null, citation },
        ],
      },
      "regimes",
      "old",
      "badDate",
    ],
    [
      "a citation without address",
      {
        regimes: [
          { id: "act", validFrom: "2000-01-01", validTo: null, citation: { ...citation, url: "" } },
        ],
      },
      "regimes/citation",
      "act",
      "missing",
    ],
    [
      "a pattern that misses its example",
      {
        reading: { ...definition.reading, personalLabels: [{ pattern: "^by$", example: "from" }] },
      },
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
