import { describe, expect, it } from "vitest";
import { element } from "../../test/element.ts";
import { NO_DOCUMENT_FACTS, NO_PARTS } from "../plan/index.ts";
import { canonicalJson, type PlanSnapshot } from "../snapshot/index.ts";
import { coverageLevel, projectSnapshot } from "./index.ts";

type Row = Parameters<typeof coverageLevel>[0][number];
const row = (given: Partial<Row>): Row => ({
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
      projectSnapshot(snapshot).map((found) => [
        found.elementId,
        found.theme,
        found.leadUnit,
        found.place,
      ]),
    ).toEqual([
      ["g", "ownership", null, 0],
      ["g", "land-policy", null, 0],
      ["m", "ownership", "The unit", 1],
      ["m", "land-policy", "The unit", 1],
    ]);
  });

  it("does not mind elements that point at each other", () => {
    const ring = [element({ id: "a", parentId: "b" }), element({ id: "b", parentId: "a" })];
    expect(projectSnapshot({ ...snapshot, plan: { ...snapshot.plan, elements: ring } })).toEqual(
      [],
    );
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
