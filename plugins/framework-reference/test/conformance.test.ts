import {
  type HeardParty,
  type HousingNeed,
  parsePartialDate,
  type Statement,
} from "@boplan/framework-sdk";
import { elementWith, planWith, testFramework } from "@boplan/framework-sdk/testing";
import { describe, expect, it } from "vitest";
import { framework } from "../src/index.ts";

const goal = elementWith({ kind: "goal" });
const measure = elementWith({ id: "m", kind: "measure", title: "Lease out plots" });
const figure = {
  indicator: null,
  name: "Homes on the river",
  unit: null,
  definition: null,
  norm: null,
  source: null,
  baseline: null,
  target: null,
  observations: [],
};
const need: HousingNeed = {
  id: "n",
  kind: "ordinary",
  amount: 120,
  unit: "dwellings",
  period: null,
  dwellingType: null,
  tenure: null,
  size: null,
  targetGroup: null,
  area: null,
  asOf: null,
  source: null,
  text: "",
};
const county: HeardParty = {
  id: "p",
  body: "county",
  name: "The county of Ford",
  mode: "consulted",
  askedOn: parsePartialDate("2026-03-01"),
  answeredOn: null,
};
const hearing = {
  id: "c",
  name: "Hearing",
  kind: "consultation" as const,
  opensOn: null,
  deadline: null,
  announcedOn: null,
  url: null,
  versionNumber: null,
  parties: [county],
  remarks: [],
  text: "",
};
const statement: Statement = {
  id: "s",
  statement: "coordination",
  text: "With Upper Ford: one queue for rented homes.",
  unit: null,
};
const homesPlan = { type: "homes-plan" };
const guideline = planWith({ document: { type: "guideline" } });

testFramework({
  framework,
  load: () => import("../src/index.ts"),
  fixtures: {
    "has-goal": { passes: planWith({ elements: [goal] }), fails: planWith() },
    "measure-has-unit": {
      passes: planWith({ elements: [{ ...measure, leadUnitId: "u" }] }),
      fails: planWith({ elements: [measure] }),
      outside: planWith({ elements: [goal] }),
    },
    "figures-name-their-source": {
      passes: planWith({
        elements: [{ ...goal, indicators: [{ ...figure, source: "Count by the town" }] }],
      }),
      fails: planWith({ elements: [{ ...goal, indicators: [figure] }] }),
      outside: planWith({ elements: [goal] }),
    },
    "says-until-when": {
      passes: planWith({ document: { ...homesPlan, validTo: parsePartialDate("2030") } }),
      fails: planWith({ document: homesPlan }),
      outside: guideline,
    },
    "need-is-stated": {
      passes: planWith({ document: homesPlan, parts: { needs: [need] } }),
      fails: planWith({ document: homesPlan }),
      outside: guideline,
    },
    "county-is-asked": {
      passes: planWith({
        status: "adopted",
        document: homesPlan,
        parts: { consultations: [hearing] },
      }),
      fails: planWith({
        status: "adopted",
        document: homesPlan,
        parts: { consultations: [{ ...hearing, parties: [{ ...county, askedOn: null }] }] },
      }),
      // While the plan is a draft nobody can have been asked.
      outside: planWith({ document: homesPlan }),
    },
    "says-how-coordinated": {
      passes: planWith({ document: homesPlan, parts: { statements: [statement] } }),
      fails: planWith({ document: homesPlan }),
      outside: guideline,
    },
  },
  caseNumbers: {
    "H-2021-17": { prefix: "H", year: 2021, number: "17", ambiguous: false },
    "17/2021": null,
  },
});

// What the suite cannot know: that a rule tells "none" from "not stated", and an entry from a part.
describe("requirements on parts", () => {
  const findingsOf = (id: string, parts: Parameters<typeof planWith>[0]) => {
    const [, regime] = framework.regimes;
    const rule = framework.requirements.find((requirement) => requirement.id === id);
    if (!regime || !rule) throw new Error(`nothing to check ${id} by`);
    return rule.check({ plan: planWith(parts), regime, on: "2026-01-01" });
  };

  it("take a need of none for stated, and a wordless one for missing", () => {
    expect(findingsOf("need-is-stated", { parts: { needs: [{ ...need, amount: 0 }] } })).toEqual(
      [],
    );
    expect(findingsOf("need-is-stated", { parts: { needs: [{ ...need, amount: null }] } })).toEqual(
      [{ path: "parts/needs/n", messageCode: "needWithoutAmount" }],
    );
  });

  it("point at the statement that is empty, and at the part where there is none", () => {
    const empty = { ...statement, text: " " };
    expect(findingsOf("says-how-coordinated", { parts: { statements: [empty] } })).toEqual([
      { path: "parts/statements/s", messageCode: "emptyCoordination" },
    ]);
    expect(
      findingsOf("says-how-coordinated", {
        parts: { statements: [{ ...statement, statement: "follow-up" }] },
      }),
    ).toEqual([{ path: "parts/statements", messageCode: "noCoordination" }]);
  });
});
