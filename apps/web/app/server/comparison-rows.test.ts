import { describe, expect, it } from "vitest";
import { pageOf, sortingOf, sortingText, sortRows } from "./comparison-rows.ts";

describe("sorting asked for in an address", () => {
  const columns = ["name", "measures"];
  it.each([
    ["-measures", { column: "measures", isDescending: true }],
    ["measures", { column: "measures", isDescending: false }],
    ["-nonsense", { column: "name", isDescending: false }],
    [null, { column: "name", isDescending: false }],
  ])("reads %s", (asked, sorting) => {
    expect(sortingOf({ asked, columns })).toEqual(sorting);
  });

  it("is written only where it is not the usual one", () => {
    expect(sortingText({ column: "name", isDescending: false })).toBeNull();
    expect(sortingText({ column: "name", isDescending: true })).toBe("-name");
  });
});

describe("sorted rows", () => {
  const rows = [3, null, 1, 2].map((value, place) => ({ value, place }));
  const sort = (isDescending: boolean) =>
    sortRows({ rows, isDescending, by: ({ value }) => value }).map(({ value }) => value);

  it("have those without a value last, both ways", () => {
    expect(sort(false)).toEqual([1, 2, 3, null]);
    expect(sort(true)).toEqual([3, 2, 1, null]);
  });

  it("keep the order of equal ones", () => {
    const equal = sortRows({ rows, isDescending: true, by: () => 1 });
    expect(equal.map(({ place }) => place)).toEqual([0, 1, 2, 3]);
  });
});

describe("a page of rows", () => {
  const rows = Array.from({ length: 5 }, (_, place) => place);

  it("is the last one when a later is asked for", () => {
    expect(pageOf({ rows, page: 9, size: 2 })).toEqual({
      shown: [4],
      rows: { page: 3, pages: 3, total: 5, from: 5, to: 5 },
    });
  });

  it("of nothing holds nothing", () => {
    expect(pageOf({ rows: [], page: 1, size: 2 })).toEqual({
      shown: [],
      rows: { page: 1, pages: 1, total: 0, from: 0, to: 0 },
    });
  });
});
