import { describe, expect, it } from "vitest";
import { element } from "../../test/element.ts";
import { buildTree, countKinds, flattenTree } from "./tree.ts";

const numbers = (elements: Parameters<typeof buildTree>[0]) =>
  flattenTree(buildTree(elements)).map((node) => `${node.number} ${node.element.id}`);

describe("the tree", () => {
  it("numbers siblings within their kind and keeps the reading order", () => {
    expect(
      numbers([
        element({ id: "area 1", kind: "goalArea" }),
        element({ id: "goal in area", parentId: "area 1" }),
        element({ id: "measure", kind: "measure", parentId: "goal in area" }),
        element({ id: "area 2", kind: "goalArea" }),
        element({ id: "goal at root" }),
      ]),
    ).toEqual(["1 area 1", "1.1 goal in area", "1.1.1 measure", "2 area 2", "1 goal at root"]);
  });

  it("shows an element whose parent is missing at the root", () => {
    expect(numbers([element({ id: "orphan", parentId: "gone" })])).toEqual(["1 orphan"]);
  });

  it("keeps elements that stand under each other", () => {
    const ring = [
      element({ id: "a", parentId: "c" }),
      element({ id: "b", parentId: "a" }),
      element({ id: "c", parentId: "b" }),
      element({ id: "below", parentId: "b" }),
      element({ id: "itself", parentId: "itself" }),
    ];
    expect(
      numbers(ring)
        .map((line) => line.split(" ")[1])
        .toSorted(),
    ).toEqual(["a", "b", "below", "c", "itself"]);
  });

  it("of nothing is empty", () => {
    expect(buildTree([])).toEqual([]);
  });

  it("counts every kind, also those that are not there", () => {
    expect(countKinds([element({ id: "a" }), element({ id: "b", kind: "measure" })])).toEqual({
      vision: 0,
      goalArea: 0,
      goal: 1,
      strategy: 0,
      measure: 1,
      activity: 0,
    });
  });
});
