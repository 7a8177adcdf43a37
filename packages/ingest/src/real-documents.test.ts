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
    },
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
    },
  },
  {
    file: "002",
    framework: "se-bostadsforsorjning",
    kinds: { vision: 0, goalArea: 0, goal: 0, strategy: 0, measure: 0, activity: 0 },
    facts: { type: null, period: null },
  },
  {
    file: "003",
    framework: "no-boligsosial",
    kinds: { vision: 0, goalArea: 4, goal: 0, strategy: 0, measure: 0, activity: 0 },
    facts: { type: "temaplan", legallyBinding: false, period: { from: 2022, to: 2027 } },
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
  },
];

describe("real documents", () => {
  beforeEach((context) => {
    if (files.length === 0) context.skip("no real documents beside the checkout");
  });

  const frameworks = loadFrameworks();
  it.each(expected)("$file comes out as it should", ({ file, framework, kinds, facts }) => {
    const name = files.find((candidate) => candidate.startsWith(file)) ?? "";
    const bytes = readFileSync(join(folder, name));
    const { lines } = readPlainText({ bytes, fileName: name });
    const proposal = proposePlan({ lines, framework: frameworks.get(framework) });
    const ids = Array.from({ length: 100 }, (_, index) => `e${index}`);
    const elements = toPlanElements({ proposal, newId: () => ids.shift() ?? "" });
    expect(countKinds(elements)).toEqual(kinds);
    expect(proposal.document).toMatchObject(facts);

    const accounted = new Set(proposal.leftovers.map(({ line }) => line));
    expect(proposal.score.linesTotal).toBe(lines.filter((line) => line.trim() !== "").length);
    expect(proposal.score.linesTotal - proposal.score.linesPlaced).toBe(accounted.size);
  });
});
