import { loadFrameworks } from "@boplan/framework-host";
import { describe, expect, it } from "vitest";
import { listInWords } from "./list-in-words.ts";
import { proposePlan } from "./propose-plan.ts";
import { readNumber } from "./read-attributes.ts";
import { toPlanElements } from "./to-plan-elements.ts";
import { toPlanParts } from "./to-plan-parts.ts";

const frameworks = loadFrameworks();
const propose = (text: string, framework = "xx-reference") =>
  proposePlan({ lines: text.split("\n"), framework: frameworks.get(framework) });
const GOAL = "## Goals\n\n- Enough homes\n\n";

describe("parts around the tree", () => {
  it("keeps running text under its heading as a section, with its lists", () => {
    const { parts, leftovers } = propose(
      `${GOAL}## Background\n\nThe town grows.\n\n- by children\n- by moves\n`,
    );
    expect(parts.sections).toEqual([
      {
        topic: "background",
        title: "Background",
        text: "The town grows.\n- by children\n- by moves",
        richText: null,
        place: { lines: [5, 10] },
      },
    ]);
    expect(leftovers.map(({ line }) => line)).toEqual([1]);
  });

  it("makes one entry of each item where the heading says what they are", () => {
    const { parts } = propose(`${GOAL}## Advice to others\n\n- Start early\n- Stay late\n`);
    expect(parts.lessons?.map(({ kind, text }) => [kind, text])).toEqual([
      ["advice", "Start early"],
      ["advice", "Stay late"],
    ]);
  });

  it("leaves contents over, and everything where there is no tree", () => {
    expect(propose(`${GOAL}## Contents\n\nGoals 3\n`).parts).toEqual({});
    const prose = propose("## Background\n\nThe town grows.\n");
    expect(prose.parts).toEqual({});
    expect(prose.leftovers.map(({ line }) => line)).toEqual([1, 3]);
  });

  it("notes who took part and how a thing is measured, and leaves the sentences where they stand", () => {
    const { parts, leftovers } = propose(
      `${GOAL}# Other\n\nThe working group consists of planning, health and finance. Overcrowding means three to a room.\n`,
    );
    expect(parts.participants?.[0]).toMatchObject({
      kind: "workingGroup",
      members: ["planning", "health", "finance"],
    });
    expect(parts.norms?.[0]).toMatchObject({ definition: "three to a room", counts: "households" });
    expect(leftovers.map(({ line }) => line)).toContain(7);
  });

  it.each([
    ["with tabs", "Phase\tFirst phase\tLast phase\nMilestone\tgoals set\tplan made\n"],
    [
      "with the columns lost",
      "Phase First phase Last phase\nMilestone 1: goals set 2: plan made\n",
    ],
  ])("reads a timetable by phases %s", (_name, table) => {
    const { parts } = propose(
      `${GOAL}# When\n\n${table}${table.includes("\t") ? "When\tMay 2030\tJune 2031" : "When May 2030 June 2031"}\n`,
    );
    expect(parts.phases).toMatchObject([
      { name: "First phase", milestone: "goals set", plannedEnd: "2030-05" },
      { name: "Last phase", milestone: "plan made", plannedEnd: "2031-06" },
    ]);
  });

  it("gives the entries ids when they become parts of a plan", () => {
    const proposal = propose(`${GOAL}## Advice to others\n\n- Start early\n`);
    const parts = toPlanParts({ proposal, newId: () => "id" });
    expect(parts.lessons).toEqual([{ id: "id", kind: "advice", text: "Start early" }]);
    expect(parts.sections).toEqual([]);
  });
});

describe("attributes of elements", () => {
  const table = (rows: string) =>
    propose(`# Åtgärder\n\nÅtgärd\tAnsvarig\tTidplan\tKostnad\n${rows}\n`, "se-bostadsforsorjning")
      .elements[0];

  it("reads unit, time and money of a table", () => {
    expect(table("Bygg tolv hem\tMark och plan\t2027–2028\t1,5 mnkr")).toMatchObject({
      title: "Bygg tolv hem",
      attributes: {
        leadUnit: "Mark och plan",
        start: "2027",
        end: "2028",
        costs: [{ year: 2028, amount: 1_500_000, currency: "SEK" }],
      },
    });
  });

  it("makes up nothing where a cell does not say", () => {
    expect(table("Bygg tolv hem\t-\tlöpande\tinom ram")).toMatchObject({
      text: expect.stringContaining("löpande"),
      attributes: { leadUnit: null, start: null, end: null, costs: [] },
    });
  });

  it("gives the lead to a unit of the organisation that bears the name", () => {
    const element = table("Bygg tolv hem\tMARK OCH PLAN\t2027\t500 tkr");
    const [saved] = toPlanElements({
      proposal: { elements: element ? [element] : [] },
      units: [{ id: "unit-1", name: "Mark och plan" }],
      newId: () => "id",
    });
    expect(saved).toMatchObject({ leadUnitId: "unit-1", end: "2027" });
    expect(saved?.costs).toMatchObject([{ year: 2027, amount: 500_000 }]);
  });
});

describe("numbers and lists in words", () => {
  it.each([
    ["1 250", 1250],
    ["1.250,5", 1250.5],
    ["2,5", 2.5],
    ["12.", 12],
    ["x", null],
  ])("%s", (written, number) => {
    expect(readNumber(written)).toBe(number);
  });
  it.each([
    ["a, b og c", ["a", "b", "c"]],
    [
      "finans og analyse, helse og omsorg/NAV og en til",
      ["finans og analyse", "helse og omsorg/NAV", "en til"],
    ],
    ["", []],
  ])("%s", (written, members) => {
    expect(listInWords(written)).toEqual(members);
  });
});
