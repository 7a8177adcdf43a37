import { describe, expect, it } from "vitest";
import {
  type ComparisonElement,
  countMeasures,
  digestMeasures,
  type MeasureFilter,
} from "./index.ts";

const row = (given: Partial<ComparisonElement>): ComparisonElement => ({
  elementId: "m",
  theme: "ownership",
  leading: true,
  kind: "measure",
  title: "M",
  status: null,
  attainment: null,
  leadUnit: null,
  start: null,
  end: null,
  instruments: [],
  targetGroups: [],
  costs: [],
  hasCost: false,
  place: 0,
  ...given,
});

const ALL: MeasureFilter = {
  theme: null,
  instrument: null,
  targetGroup: null,
  status: null,
  hasCost: null,
};

const north = digestMeasures([
  row({ elementId: "goal", kind: "goal", place: 0 }),
  row({
    elementId: "a",
    place: 1,
    status: "done",
    instruments: ["f/lease", "f/loan"],
    targetGroups: ["f/young"],
    costs: [
      { year: 2026, currency: "SEK", amount: 5 },
      { year: 2027, currency: "SEK", amount: 7 },
      { year: 2027, currency: "NOK", amount: 1 },
    ],
  }),
  row({ elementId: "a", place: 1, theme: "land-policy", leading: false, status: "done" }),
  row({ elementId: "b", place: 2, theme: null, status: "onPlan", instruments: ["f/loan"] }),
]);
const south = digestMeasures([row({ elementId: "c", place: 4, theme: "land-policy" })]);

const count = (filter: Partial<MeasureFilter> = {}, only: ReadonlySet<number> | null = null) =>
  countMeasures({
    plans: [
      { planId: "north", digest: north, only },
      { planId: "south", digest: south, only },
    ],
    filter: { ...ALL, ...filter },
  });
const found = (filter: Partial<MeasureFilter> = {}, only: ReadonlySet<number> | null = null) =>
  count(filter, only).plans.map(({ places }) => places);

describe("a digest", () => {
  it("counts each measure once, in each of its sorts, with its money by currency", () => {
    const { plans, by } = count();
    expect(plans).toEqual([
      {
        planId: "north",
        places: [1, 2],
        done: 1,
        withCost: 1,
        costs: [
          { currency: "NOK", amount: 1 },
          { currency: "SEK", amount: 12 },
        ],
      },
      { planId: "south", places: [4], done: 0, withCost: 0, costs: [] },
    ]);
    expect(by).toEqual({
      instrument: [
        { value: "f/loan", measures: 2, municipalities: 1 },
        { value: "f/lease", measures: 1, municipalities: 1 },
      ],
      targetGroup: [{ value: "f/young", measures: 1, municipalities: 1 }],
      status: [
        { value: "onPlan", measures: 1, municipalities: 1 },
        { value: "done", measures: 1, municipalities: 1 },
        { value: "none", measures: 1, municipalities: 1 },
      ],
      theme: [
        { value: "land-policy", measures: 2, municipalities: 2 },
        { value: "ownership", measures: 1, municipalities: 1 },
      ],
      cost: [
        { value: "no", measures: 2, municipalities: 2 },
        { value: "yes", measures: 1, municipalities: 1 },
      ],
    });
  });

  it.each([
    [{ theme: "land-policy" }, [[1], [4]]],
    [{ theme: "homelessness" }, [[], []]],
    [{ instrument: "f/loan" }, [[1, 2], []]],
    [{ instrument: "f/young" }, [[], []]],
    [{ instrument: "SEK" }, [[], []]],
    [{ targetGroup: "f/young" }, [[1], []]],
    [{ targetGroup: "g/young" }, [[], []]],
    [{ status: "done" }, [[1], []]],
    [{ status: "none" }, [[], [4]]],
    [{ hasCost: true }, [[1], []]],
    [{ hasCost: false }, [[2], [4]]],
    [{ hasCost: false, instrument: "f/loan" }, [[2], []]],
  ] as const)("finds by %j", (filter, places) => {
    expect(found(filter)).toEqual(places);
  });

  it("finds among given places alone", () => {
    expect(found({}, new Set([2, 4]))).toEqual([[2], [4]]);
    expect(found({ theme: "land-policy" }, new Set([2]))).toEqual([[], []]);
  });

  it("counts themes under the other filters, whatever theme is chosen", () => {
    expect(count({ theme: "ownership" }).by.theme).toEqual(count().by.theme);
    expect(count({ status: "done" }).by.theme).toEqual([
      { value: "land-policy", measures: 1, municipalities: 1 },
      { value: "ownership", measures: 1, municipalities: 1 },
    ]);
  });
});
