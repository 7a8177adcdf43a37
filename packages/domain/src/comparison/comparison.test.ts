import { describe, expect, it } from "vitest";
import { element } from "../../test/element.ts";
import { createIndicator, NO_DOCUMENT_FACTS, NO_PARTS } from "../plan/index.ts";
import { canonicalJson, type PlanSnapshot } from "../snapshot/index.ts";
import {
  type CoverageBasis,
  compareDwellings,
  convertSums,
  coverageLevel,
  type DwellingEntry,
  type FrameworkFacts,
  type PeerFacts,
  parseYears,
  projectSnapshot,
  rankPeers,
  spreadOf,
  sumByCurrency,
  yearlyCosts,
} from "./index.ts";

const row = (given: Partial<CoverageBasis>): CoverageBasis => ({
  kind: "goal",
  leadUnit: null,
  end: null,
  hasCost: false,
  ...given,
});

describe("how far a theme is carried", () => {
  const resourced = row({ kind: "measure", leadUnit: "U", end: "2027", hasCost: true });
  it.each([
    ["notCovered", []],
    ["mentioned", [row({ kind: "goalArea" }), row({ kind: "vision" })]],
    ["goalOrMeasure", [row({})]],
    ["goalOrMeasure", [resourced]],
    ["goalAndMeasure", [row({ kind: "strategy" }), row({ kind: "activity" })]],
    ["goalAndMeasure", [row({}), { ...resourced, hasCost: false }]],
    [
      "goalAndMeasure",
      [
        row({}),
        row({ kind: "measure", leadUnit: "U", end: "2027" }),
        row({ kind: "measure", hasCost: true }),
      ],
    ],
    ["resourced", [row({}), resourced]],
  ] as const)("is %s", (level, rows) => {
    expect(coverageLevel(rows)).toBe(level);
  });
});

describe("a projected snapshot", () => {
  const snapshot: PlanSnapshot = {
    schema: "boplan.plan/2",
    frameworkVersion: "1.0.0",
    municipality: { code: "1", name: "M", country: "XX" },
    plan: {
      id: "p",
      slug: "p",
      title: "P",
      summary: "",
      frameworkId: "xx-reference",
      language: "sv",
      status: "adopted",
      document: NO_DOCUMENT_FACTS,
      parts: NO_PARTS,
      customFields: [],
      units: [{ id: "u", name: "The unit", parentId: null, dissolvedOn: null }],
      elements: [
        element({ id: "g", themes: ["ownership", "land-policy"] }),
        element({ id: "m", kind: "measure", parentId: "g", leadUnitId: "u" }),
        element({ id: "untold" }),
      ],
    },
  };

  it("has a row for each element and theme, inherited ones too, with the unit's name", () => {
    expect(
      projectSnapshot(snapshot, null).elements.map((found) => [
        found.elementId,
        found.theme,
        found.leading,
        found.leadUnit,
        found.place,
      ]),
    ).toEqual([
      ["g", "ownership", true, null, 0],
      ["g", "land-policy", false, null, 0],
      ["m", "ownership", true, "The unit", 1],
      ["m", "land-policy", false, "The unit", 1],
      ["untold", null, true, null, 2],
    ]);
  });

  it("does not mind elements that point at each other", () => {
    const ring = [element({ id: "a", parentId: "b" }), element({ id: "b", parentId: "a" })];
    const { themes } = projectSnapshot(
      { ...snapshot, plan: { ...snapshot.plan, elements: ring } },
      null,
    );
    expect(themes).toEqual([]);
  });

  it("counts an element once, however many themes it has", () => {
    const { plan, themes } = projectSnapshot(snapshot, null);
    expect(plan).toMatchObject({ goals: 2, measures: 1, measuresWithUnit: 1, adopted: true });
    expect(themes.map(({ theme, measures }) => [theme, measures])).toEqual([
      ["ownership", 1],
      ["land-policy", 1],
    ]);
  });

  it("names words by their framework, and leaves what only the framework knows open", () => {
    const elements = [
      element({
        id: "m",
        kind: "measure",
        instruments: ["lease", "lease"],
        targetGroups: ["young"],
      }),
    ];
    const { plan } = projectSnapshot({ ...snapshot, plan: { ...snapshot.plan, elements } }, null);
    expect(plan).toMatchObject({
      instruments: ["xx-reference/lease"],
      targetGroups: ["xx-reference/young"],
      regime: null,
      requirements: null,
    });
  });

  const facts: FrameworkFacts = {
    regime: "act",
    statutory: true,
    currency: "XXX",
    renewBy: null,
    requirements: {
      must: { met: 1, missing: 0 },
      mustWithSanction: { met: 0, missing: 0 },
      should: { met: 0, missing: 0 },
      blocking: 0,
    },
    dwellingIndicators: ["completed", "begun"],
    normOf: { crowded: "room-each" },
  };
  const target = (indicator: string, value: number, period = "2027-2031") =>
    createIndicator({ name: "I", indicator, target: { period, value } });

  it("plans the homes its topmost targets add up to, and needs what it states as a whole", () => {
    const elements = [
      element({ id: "g", indicators: [target("begun", 9), target("completed", 40)] }),
      element({ id: "part", parentId: "g", indicators: [target("completed", 15)] }),
      element({
        id: "other",
        indicators: [target("completed", 10), target("completed", 1, "2026")],
      }),
    ];
    const need = {
      id: "n",
      kind: "additional",
      amount: 60,
      unit: "dwellings",
      period: { from: 2027, to: 2031 },
      dwellingType: null,
      tenure: null,
      size: null,
      targetGroup: null,
      area: null,
      asOf: null,
      source: null,
      text: "",
    } as const;
    const needs = [{ ...need, id: "part", amount: 40, area: "North" }, need];
    const plan = { ...snapshot.plan, elements, parts: { ...NO_PARTS, needs } };
    expect(projectSnapshot({ ...snapshot, plan }, facts).plan).toMatchObject({
      planned: {
        amount: 50,
        period: { from: 2027, to: 2031 },
        definition: "xx-reference/completed",
      },
      need: { amount: 60, unit: "dwellings", definition: "additional" },
    });
    const onlyParts = { ...plan, elements: [], parts: { ...NO_PARTS, needs: needs.slice(0, 1) } };
    expect(projectSnapshot({ ...snapshot, plan: onlyParts }, facts).plan).toMatchObject({
      planned: null,
      need: null,
    });
  });

  it("gives an indicator its latest figure and the norm it follows", () => {
    const used = createIndicator({
      name: "Crowded",
      indicator: "crowded",
      baseline: { period: "2020", value: 9 },
      observations: [{ period: "2025", value: 7, preliminary: true, source: null }],
    });
    const own = createIndicator({ name: "Own", baseline: { period: "2020", value: 1 } });
    const elements = [element({ id: "g", indicators: [used, own] })];
    const plan = { ...snapshot.plan, elements };
    expect(projectSnapshot({ ...snapshot, plan }, facts).indicators).toMatchObject([
      {
        indicator: "xx-reference/crowded",
        norm: "xx-reference/room-each",
        value: { period: "2025", value: 7 },
        preliminary: true,
      },
      { indicator: null, norm: null, value: { period: "2020", value: 1 }, preliminary: false },
    ]);
  });
});

describe("canonical JSON", () => {
  it("does not depend on the order of keys, but on the order of lists", () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: "å" })).toBe(
      '{"a":"å","b":[{"c":null,"d":1}]}',
    );
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  });
});

describe("money", () => {
  it("is added by year and currency, and never across currencies", () => {
    const cost = { kind: "operating", fundingSource: null, inBudget: null } as const;
    const costs = [
      { ...cost, year: 2027, amount: 5, currency: "SEK" },
      { ...cost, year: 2026, amount: 1, currency: "NOK" },
      { ...cost, year: 2027, amount: 2, currency: "SEK" },
    ];
    expect(yearlyCosts(costs)).toEqual([
      { year: 2026, currency: "NOK", amount: 1 },
      { year: 2027, currency: "SEK", amount: 7 },
    ]);
    expect(sumByCurrency(costs)).toEqual([
      { currency: "NOK", amount: 1 },
      { currency: "SEK", amount: 7 },
    ]);
  });

  it("is converted by the one rate given; what it does not speak of stays", () => {
    const sums = ["SEK", "NOK", "EUR"].map((currency) => ({ currency, amount: 100 }));
    const conversion = { from: "NOK", to: "SEK", rate: 0.987, on: "2026-11-02" };
    expect(convertSums(sums, conversion)).toEqual([
      { currency: "EUR", amount: 100 },
      { currency: "SEK", amount: 199 },
    ]);
  });
});

describe("a spread", () => {
  it.each([
    [[], null],
    [[3], { base: 1, median: 3, low: 3, high: 3 }],
    [[9, 1, 2], { base: 3, median: 2, low: 1, high: 9 }],
    [[4, 1, 2, 9], { base: 4, median: 3, low: 1, high: 9 }],
  ])("of %j is %j", (values, spread) => {
    expect(spreadOf(values)).toEqual(spread);
  });
});

describe("homes planned and needed", () => {
  const years = { from: 2027, to: 2031 };
  const planned = { amount: 40, unit: "dwellings", period: years, definition: "f/completed" };
  const need = { amount: 50, unit: "dwellings", period: years, definition: "additional" };
  const entry = (key: string, given: Partial<DwellingEntry> = {}): DwellingEntry => ({
    key,
    country: "SE",
    countyCode: "24",
    regime: "act",
    planned,
    need,
    ...given,
  });
  const remarksOf = (given: Partial<DwellingEntry>) =>
    compareDwellings({ entries: [entry("a"), entry("b"), entry("c", given)] }).rows[2]?.remarks;

  it("are added by country and county, and never across countries", () => {
    const entries = [
      entry("SE-1"),
      entry("SE-2", { countyCode: "18" }),
      entry("NO-1", { country: "NO", countyCode: "11" }),
    ];
    const { sums } = compareDwellings({ entries });
    expect(sums.map((sum) => [sum.country, sum.countyCode, sum.planned, sum.needed])).toEqual([
      ["SE", null, 80, 100],
      ["SE", "18", 40, 50],
      ["SE", "24", 40, 50],
      ["NO", null, 40, 50],
      ["NO", "11", 40, 50],
    ]);
  });

  it.each([
    [{ planned: null }, ["plannedNotStated"]],
    [{ need: null }, ["needNotStated"]],
    [{ need: { ...need, unit: "households" } }, ["needInOtherUnit"]],
    [{ need: { ...need, period: { from: 2025, to: 2031 } } }, ["ownYearsDiffer"]],
    [{ need: { ...need, period: null } }, ["ownYearsDiffer"]],
    [{ regime: "older act" }, ["otherRegime"]],
    [{ planned: { ...planned, definition: "f/begun" } }, ["otherDefinition"]],
    [
      {
        planned: { ...planned, period: { from: 2026, to: 2030 } },
        need: { ...need, period: { from: 2026, to: 2030 } },
      },
      ["otherYears"],
    ],
  ])("are left out of the sum for %j, and say why", (given, remarks) => {
    expect(remarksOf(given)).toEqual(remarks);
    const entries = [entry("a"), entry("b"), entry("c", given)];
    expect(compareDwellings({ entries }).sums[0]).toMatchObject({ municipalities: 2, planned: 80 });
  });

  it("are added on another basis when that is asked for", () => {
    const entries = [entry("a"), entry("b"), entry("c", { regime: "older act" })];
    const { offered } = compareDwellings({ entries });
    expect(offered.map(({ municipalities }) => municipalities)).toEqual([2, 1]);
    const chosen = compareDwellings({ entries, basis: offered[1]?.id ?? null });
    expect(chosen.sums[0]).toMatchObject({ municipalities: 1 });
    expect(chosen.rows.map(({ remarks }) => remarks.length)).toEqual([1, 1, 0]);
    // A basis that no longer is there is not one.
    expect(compareDwellings({ entries, basis: "gone" }).sums[0]).toMatchObject({ planned: 80 });
  });

  it.each([
    ["2027", { from: 2027, to: 2027 }],
    ["2027-2031", years],
    ["2027–2031", years],
    ["2027/2031", years],
    ["2031-2027", null],
    ["soon", null],
    ["2027-T1", null],
  ])("of %s are of %j", (written, period) => {
    expect(parseYears(written)).toEqual(period);
  });
});

describe("municipalities alike", () => {
  const facts = (key: string, given: Partial<PeerFacts> = {}): PeerFacts => ({
    key,
    country: "SE",
    countyCode: "24",
    population: 4000,
    levels: { ownership: "resourced" },
    instruments: ["f/a", "f/b"],
    ...given,
  });

  it("come first when population, county and plan are alike", () => {
    const of = facts("SE-1");
    const among = [
      facts("SE-4", { population: 40_000, countyCode: "01", levels: {}, instruments: ["f/c"] }),
      facts("SE-3", { population: 5000 }),
      facts("SE-2"),
      of,
    ];
    const peers = rankPeers({ of, among });
    expect(peers.map(({ key }) => key)).toEqual(["SE-2", "SE-3", "SE-4"]);
    expect(peers[0]).toMatchObject({ likeness: 1, population: 1, sameCounty: true, themes: 1 });
    expect(peers[2]).toMatchObject({ population: 0.1, sameCounty: false, instruments: 0 });
  });

  it("are told apart by what is known alone", () => {
    const of = facts("SE-1", { population: null, levels: null });
    const [peer] = rankPeers({
      of,
      among: [facts("NO-1", { country: "NO", instruments: ["g/a"] })],
    });
    expect(peer).toMatchObject({ population: null, themes: null, instruments: null, likeness: 0 });
  });
});
