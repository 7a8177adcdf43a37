import { describe, expect, it } from "vitest";
import { comparisonSearch, parseComparisonQuery, WHOLE_COMPARISON } from "./comparison-query.ts";

const full = {
  theme: "homelessness",
  country: "SE",
  county: "SE-24",
  m: ["SE-2418", "SE-2417", "SE-2417"],
  framework: "se-bostadsforsorjning",
  instrument: "se-bostadsforsorjning/hyresgaranti",
  group: "no-boligsosial/unge",
  status: "onPlan",
  cost: "no",
  q: " tomt & mark ",
  basis: "SE:bfl-2025:2027-2031:se-bostadsforsorjning/byggprognos",
  of: "SE-2417",
  page: "3",
  from: "NOK",
  to: "SEK",
  rate: "0.987",
  on: "2026-11-02",
};

describe("a query", () => {
  it("is the same after having been an address", () => {
    const query = parseComparisonQuery(full);
    expect(query).toMatchObject({
      municipalities: ["SE-2417", "SE-2418"],
      text: "tomt & mark",
      hasCost: false,
      page: 3,
      conversion: { from: "NOK", to: "SEK", rate: 0.987, on: "2026-11-02" },
    });
    const search = comparisonSearch(query);
    expect(parseComparisonQuery(new URLSearchParams(search))).toEqual(query);
    expect(comparisonSearch(parseComparisonQuery(new URLSearchParams(search)))).toBe(search);
  });

  it("of nothing asks for everything, and is an empty address", () => {
    expect(parseComparisonQuery({})).toEqual(WHOLE_COMPARISON);
    expect(comparisonSearch(WHOLE_COMPARISON)).toBe("");
  });

  it.each(Object.keys(full))("takes what cannot be read as not given: %s", (name) => {
    for (const value of [
      "'; drop table plan; --",
      "",
      "x".repeat(500),
      ["", "?"],
      { a: 1 },
      null,
    ]) {
      if (name === "q" && typeof value === "string" && value.length < 200) continue;
      if (name === "basis" && typeof value === "string" && value.length < 200) continue;
      const query = parseComparisonQuery({ [name]: value });
      const { basis: _basis, ...rest } = query;
      const { basis: _whole, ...whole } = WHOLE_COMPARISON;
      expect(rest, JSON.stringify(value)).toEqual(whole);
    }
  });

  it("takes the first of what is given twice", () => {
    const search = new URLSearchParams("country=SE&country=NO&m=SE-2417&m=NO-1101");
    expect(parseComparisonQuery(search)).toMatchObject({
      country: "SE",
      municipalities: ["NO-1101", "SE-2417"],
    });
  });

  it.each([
    ["no rate", { from: "NOK", to: "SEK", on: "2026-11-02" }],
    ["no day", { from: "NOK", to: "SEK", rate: "1" }],
    ["a rate of nothing", { from: "NOK", to: "SEK", rate: "0", on: "2026-11-02" }],
    ["a day that is none", { from: "NOK", to: "SEK", rate: "1", on: "2026-02-30" }],
    ["one currency", { from: "SEK", to: "SEK", rate: "1", on: "2026-11-02" }],
  ])("converts nothing with %s", (_what, given) => {
    expect(parseComparisonQuery(given).conversion).toBeNull();
  });
});
