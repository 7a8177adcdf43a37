import { describe, expect, it } from "vitest";
import {
  filterOutline,
  NO_FILTER,
  type OutlineNode,
  outlineTree,
  visibleNodes,
} from "./outline-tree.ts";
import { type OutlineRow, packOutline, unpackOutline } from "./outline-wire.ts";

function row(given: Pick<OutlineRow, "id" | "place"> & Partial<OutlineRow>): OutlineRow {
  return {
    parentId: null,
    kind: "goal",
    title: given.id,
    leadUnitId: null,
    status: null,
    attainment: null,
    version: 1,
    ...given,
  };
}

const ROWS = [
  row({ id: "area", place: "a0", kind: "goalArea" }),
  row({ id: "goal", place: "a1", parentId: "area", attainment: "notAssessable" }),
  row({
    id: "m1",
    place: "a1V",
    parentId: "goal",
    kind: "measure",
    status: "onPlan",
    leadUnitId: "u",
  }),
  row({ id: "m2", place: "a2", parentId: "goal", kind: "measure", title: "Bygg\tmer\nnu" }),
  row({ id: "late", place: "Zz", kind: "vision" }),
];

describe("an outline on its way to the page", () => {
  it("comes out as it went in, save for line breaks in titles", () => {
    const expected = ROWS.map((one) => (one.id === "m2" ? { ...one, title: "Bygg mer nu" } : one));
    expect(unpackOutline(packOutline(ROWS))).toEqual(expected);
  });

  it("may be empty", () => {
    expect(unpackOutline(packOutline([]))).toEqual([]);
  });

  it("stays small: a thousand rows of ordinary titles under 160 kB", () => {
    const many = Array.from({ length: 1000 }, (_, n) =>
      row({
        id: `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
        place: `c${n}`,
        title: "En åtgärd med en rubrik av vanlig längd, för dem som ska flytta",
        leadUnitId: `unit-${n % 7}`,
      }),
    );
    expect(JSON.stringify(packOutline(many)).length).toBeLessThan(160_000);
  });
});

describe("the tree of an outline", () => {
  const shape = (nodes: readonly OutlineNode[]): unknown[] =>
    nodes.map((node) => [node.number, node.row.id, ...shape(node.children)]);

  it("follows the keys, and numbers each kind for itself", () => {
    expect(shape(outlineTree(ROWS.toReversed()).roots)).toEqual([
      ["1", "late"],
      ["1", "area", ["1.1", "goal", ["1.1.1", "m1"], ["1.1.2", "m2"]]],
    ]);
  });

  it("loses nothing: orphans and rings stand at the root", () => {
    const tree = outlineTree([
      row({ id: "orphan", place: "a", parentId: "gone" }),
      row({ id: "x", place: "b", parentId: "y" }),
      row({ id: "y", place: "c", parentId: "x" }),
    ]);
    expect(shape(tree.roots)).toEqual([
      ["1", "orphan"],
      ["1", "x", ["1.1", "y"]],
    ]);
  });

  it("shows what is open, or what a filter finds with all it stands under", () => {
    const tree = outlineTree(ROWS);
    const ids = (nodes: readonly OutlineNode[]) => nodes.map((node) => node.row.id);
    expect(ids(visibleNodes({ tree, isOpen: ({ row: { id } }) => id === "area" }))).toEqual([
      "late",
      "area",
      "goal",
    ]);
    const none = new Set<string>();
    const found = filterOutline({ tree, filter: { ...NO_FILTER, unit: "u" }, wanting: none });
    expect(found.found).toBe(1);
    expect(ids(visibleNodes({ tree, isOpen: () => false, only: found.shown }))).toEqual([
      "area",
      "goal",
      "m1",
    ]);
    const text = filterOutline({ tree, filter: { ...NO_FILTER, text: "BYGG" }, wanting: none });
    expect(text.found).toBe(1);
    const wanting = new Set(["late"]);
    expect(filterOutline({ tree, filter: { ...NO_FILTER, wanting: true }, wanting }).found).toBe(1);
  });
});
