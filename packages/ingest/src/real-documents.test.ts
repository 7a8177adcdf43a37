import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { countKinds } from "@boplan/domain/plan";
import { loadFrameworks } from "@boplan/framework-host";
import { beforeEach, describe, expect, it } from "vitest";
import { proposePlan } from "./propose-plan.ts";
import { readPlainText } from "./read-plain-text.ts";
import { toPlanElements } from "./to-plan-elements.ts";

/** Real documents are not ours to publish; they lie beside the checkout where there are any. */
const folder = fileURLToPath(new URL("../../../../shared/seeds/", import.meta.url));
const files = existsSync(folder) ? readdirSync(folder) : [];

const phase = (milestone: string, title: string, decisionKind: string, plannedEnd: string) => ({
  milestone,
  documents: [{ title, decisionKind }],
  plannedEnd,
});

const expected = [
  {
    file: "000",
    framework: "se-bostadsforsorjning",
    kinds: { vision: 1, goalArea: 4, goal: 6, strategy: 0, measure: 4, activity: 6 },
    facts: {
      type: "handlingsplan",
      owner: "Kommunal utveckling",
      decidingBody: "Kommunfullmäktige",
      caseNumber: "KS-23/00978",
      drawnUpOn: "2024-06-24",
      validTo: "2026-12-31",
      revisedOn: "2026-02",
      period: { from: 2024, to: 2026 },
      appendixOf: expect.stringMatching(/^Bilaga 2 till handlingsplan/),
    },
    parts: { relations: [{ relation: "appendixOf" }] },
  },
  {
    file: "001",
    framework: "se-bostadsforsorjning",
    kinds: { vision: 0, goalArea: 4, goal: 3, strategy: 0, measure: 10, activity: 2 },
    facts: {
      type: "handlingsplan",
      decidingBody: "Kommunstyrelsen",
      adoptedOn: "2016-05-10",
      adoptedUnder: "§ 108",
      references: [expect.stringContaining("KS 429/2013")],
    },
    parts: {
      norms: [{ definition: expect.stringMatching(/tre eller fler.*under två år/) }],
      decisions: [{ subject: "adoption", section: "§ 108", on: "2016-05-10" }],
      sections: [{ topic: "summary" }],
    },
  },
  {
    file: "002",
    framework: "se-bostadsforsorjning",
    kinds: { vision: 0, goalArea: 0, goal: 0, strategy: 0, measure: 0, activity: 0 },
    facts: { type: null, period: null },
    parts: {},
  },
  {
    file: "003",
    framework: "no-boligsosial",
    kinds: { vision: 0, goalArea: 4, goal: 0, strategy: 0, measure: 0, activity: 0 },
    facts: {
      type: "temaplan",
      legallyBinding: false,
      period: { from: 2022, to: 2027 },
      references: expect.arrayContaining([
        expect.stringContaining("2022-2027.pdf"),
        expect.stringContaining("Alle trenger et trygt hjem"),
      ]),
    },
    parts: {
      participants: [
        {
          kind: "workingGroup",
          members: [
            "teknisk",
            "samfunnsutvikling",
            "finans og analyse",
            "helse og omsorg/NAV",
            "en brukerrepresentant",
          ],
        },
      ],
      relations: [{ relation: "basedOn", title: "Alle trenger et trygt hjem" }],
    },
  },
  {
    // The fourth main goal lists four strategies; the parts of the fourth project goal are goals.
    file: "004",
    framework: "no-boligsosial",
    kinds: { vision: 0, goalArea: 4, goal: 8, strategy: 14, measure: 0, activity: 0 },
    facts: {
      adoptedOn: "2015-04-29",
      adoptedUnder: "sak 70/15",
      drawnUpOn: "2015-03-16",
      period: { from: 2015, to: 2018 },
      replaces: "Boligsosial handlingsplan 2009-2014",
    },
    parts: {
      phases: [
        phase("forankre mål", "prosjektplan", "discuss", "2014-02"),
        phase("definere mulige verktøy", "mulighetsstudie", "inform", "2014-06"),
        phase("velge riktige verktøy for Tromsø", "valg av virkemidler", "discuss", "2014-10"),
        phase("plan for bruk av verktøyene", "handlingsplan", "decide", "2014-12"),
      ],
      financing: [{ source: "Husbanken", share: 0.5 }, { share: null }],
      decisions: [
        { subject: "start", body: "byrådet", on: "2014-02-27", caseNumber: "57/14" },
        { subject: "adoption", caseNumber: "sak 70/15", on: "2015-04-29" },
      ],
    },
  },
];

describe("real documents", () => {
  beforeEach((context) => {
    if (files.length === 0) context.skip("no real documents beside the checkout");
  });

  const frameworks = loadFrameworks();
  it.each(expected)("$file comes out as it should", ({ file, framework, kinds, facts, parts }) => {
    const name = files.find((candidate) => candidate.startsWith(file)) ?? "";
    const bytes = readFileSync(join(folder, name));
    const { lines } = readPlainText({ bytes, fileName: name });
    const proposal = proposePlan({ lines, framework: frameworks.get(framework) });
    const ids = Array.from({ length: 100 }, (_, index) => `e${index}`);
    const elements = toPlanElements({ proposal, newId: () => ids.shift() ?? "" });
    expect(countKinds(elements)).toEqual(kinds);
    expect(proposal.document).toMatchObject(facts);
    expect(proposal.parts).toMatchObject(parts);

    const accounted = new Set(proposal.leftovers.map(({ line }) => line));
    expect(proposal.score.linesTotal).toBe(lines.filter((line) => line.trim() !== "").length);
    expect(proposal.score.linesTotal - proposal.score.linesPlaced).toBe(accounted.size);
  });

  it("finds what the last document taught, by kind", () => {
    const name = files.find((candidate) => candidate.startsWith("004")) ?? "";
    const bytes = readFileSync(join(folder, name));
    const { lines } = readPlainText({ bytes, fileName: name });
    const { parts } = proposePlan({ lines, framework: frameworks.get("no-boligsosial") });
    const count = (kind: string) => parts.lessons?.filter((lesson) => lesson.kind === kind).length;
    expect(["successFactor", "challenge", "advice"].map(count)).toEqual([3, 3, 3]);
  });
});
