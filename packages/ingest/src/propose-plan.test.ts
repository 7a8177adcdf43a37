import { countKinds } from "@boplan/domain/plan";
import { loadFrameworks } from "@boplan/framework-host";
import { describe, expect, it } from "vitest";
import { appendixPlan, pdfPlan, promisePlan, webPagePlan } from "../test/plan-texts.ts";
import { unaccountedLines } from "../test/unaccounted-lines.ts";
import type { ProposedElement } from "./proposal.ts";
import { proposePlan } from "./propose-plan.ts";
import { toPlanElements } from "./to-plan-elements.ts";

const frameworks = loadFrameworks();

function propose(options: { text: string; framework: string; labelLines?: number[] }) {
  const lines = options.text.split("\n");
  const proposal = proposePlan({ lines, framework: frameworks.get(options.framework) });
  const labelLines = options.labelLines ?? [];
  expect(unaccountedLines({ lines, proposal, labelLines })).toEqual([]);
  let next = 0;
  const newId = () => {
    next += 1;
    return `e${next}`;
  };
  const elements = toPlanElements({ proposal, newId });
  return { proposal, elements, kinds: countKinds(elements) };
}

const titles = (elements: readonly ProposedElement[]) => elements.map(({ title }) => title);

describe("a Swedish appendix with a table of facts", () => {
  const { proposal, elements, kinds } = propose({
    text: appendixPlan,
    framework: "se-bostadsforsorjning",
    labelLines: [8, 10, 12],
  });

  it("gives the tree", () => {
    expect(kinds).toEqual({
      vision: 1,
      goalArea: 2,
      goal: 2,
      strategy: 0,
      measure: 2,
      activity: 3,
    });
    const measures = proposal.elements.filter(({ kind }) => kind === "measure");
    expect(titles(measures)).toEqual(["Kartlägg behoven", "Bestäm formerna för uppföljning"]);
    expect(measures[0]?.source.lines).toEqual([32, 32]);
    expect(titles(measures[0]?.children ?? [])).toEqual([
      "Fråga företagen.",
      "Fråga föreningarna.",
    ]);
    expect(elements.find(({ kind }) => kind === "activity")?.parentId).toBe(
      elements.find(({ kind }) => kind === "measure")?.id,
    );
  });

  it("gives the facts, dates as precise as written, and no person's name", () => {
    expect(proposal.title).toBe("Mål och aktiviteter");
    expect(proposal.document).toMatchObject({
      type: "handlingsplan",
      owner: "Utvecklingsenheten",
      decidingBody: "Kommunfullmäktige",
      caseNumber: "KS-24/00017",
      caseNumberParts: { prefix: "KS", year: 2024, number: "00017", ambiguous: false },
      drawnUpOn: "2024-03-04",
      validTo: "2027-12-31",
      revisedOn: "2025-11",
      appendixOf: "Bilaga 3 till handlingsplan för bostäder, Skogby kommun",
      period: { from: 2024, to: 2027 },
    });
    expect(JSON.stringify(proposal)).not.toContain("Persson");
  });
});

describe("text taken out of a PDF", () => {
  const { proposal, kinds } = propose({ text: pdfPlan, framework: "se-bostadsforsorjning" });

  it("finds areas, their wrapped titles, measures and what hangs on a colon", () => {
    expect(kinds).toEqual({
      vision: 0,
      goalArea: 2,
      goal: 2,
      strategy: 0,
      measure: 4,
      activity: 2,
    });
    const areas = proposal.elements.filter(({ kind }) => kind === "goalArea");
    expect(titles(areas)).toEqual([
      "Fler hem i hela kommunen",
      "Stöd till dem som saknar en egen bostad i dag",
    ]);
    expect(titles(areas[1]?.children ?? [])).toHaveLength(2);
    expect(areas[1]?.children[0]?.children).toHaveLength(2);
  });

  it("keeps numbers of a long measure in its text, and the decision among the facts", () => {
    const text = JSON.stringify(proposal.elements);
    expect(text).toContain("högst 15 procent");
    expect(proposal.document).toMatchObject({
      type: "handlingsplan",
      decidingBody: "Kommunstyrelsen",
      adoptedOn: "2017-03-09",
      adoptedUnder: "§ 44",
      references: ["KS 311/2015 Bostäder för alla i Åby"],
    });
  });

  it("puts the list of contents aside as repeated", () => {
    const repeated = proposal.leftovers.filter(({ topic }) => topic === "repeated");
    expect(repeated.map(({ text }) => text)).toEqual([
      "• Fler hem i hela kommunen",
      "• Stöd till dem som saknar en egen bostad i dag",
    ]);
  });
});

describe("Norwegian plans", () => {
  it("reads a page that describes a plan", () => {
    const { proposal, kinds } = propose({ text: webPagePlan, framework: "no-boligsosial" });
    expect(kinds).toEqual({
      vision: 0,
      goalArea: 2,
      goal: 5,
      strategy: 3,
      measure: 0,
      activity: 0,
    });
    expect(proposal.document).toMatchObject({
      period: { from: 2015, to: 2018 },
      adoptedOn: "2015-05-27",
      adoptedUnder: "sak 41/15",
      drawnUpOn: "2015-03-02",
      replaces: "Boligplan 2008-2014",
    });
    const topics = new Set(proposal.leftovers.map(({ topic }) => topic));
    expect([...topics]).toEqual(expect.arrayContaining(["financing", "successFactors"]));
    expect(proposal.parts.financing).toHaveLength(1);
    expect(proposal.parts.lessons?.map(({ kind }) => kind)).toContain("successFactor");
  });

  it("reads promises: «Vi vil» as strategies, «Vi skal» as measures", () => {
    const { proposal, kinds } = propose({ text: promisePlan, framework: "no-boligsosial" });
    expect(kinds).toEqual({
      vision: 1,
      goalArea: 2,
      goal: 0,
      strategy: 2,
      measure: 3,
      activity: 0,
    });
    const areas = proposal.elements.filter(({ kind }) => kind === "goalArea");
    expect(areas.map(({ children }) => children.length)).toEqual([3, 2]);
    expect(proposal.document).toMatchObject({ type: "temaplan", legallyBinding: false });
  });
});

describe("a text that is no plan", () => {
  it("says so, and keeps all of it", () => {
    const text = "Genomförande\n\nPlanen behöver omsättas i handling.\n\nLäs mer om hur.";
    const { proposal } = propose({ text, framework: "se-bostadsforsorjning" });
    expect(proposal.notice).toEqual({ code: "import.noPlanStructure" });
    expect(proposal.elements).toEqual([]);
    expect(proposal.leftovers.map(({ line }) => line)).toEqual([1, 3, 5]);
  });
});
