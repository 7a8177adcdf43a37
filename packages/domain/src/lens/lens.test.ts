import { describe, expect, it } from "vitest";
import { element } from "../../test/element.ts";
import { viewThroughLens } from "./index.ts";

const OWN = { id: "own", themes: { primary: ["ownership"], secondary: ["land-policy"] } } as const;
const RENT = { id: "rent", themes: { primary: ["secure-renting"], secondary: [] } } as const;

const look = (elements: Parameters<typeof viewThroughLens>[0]["elements"]) => {
  const view = viewThroughLens({ elements, goalAreas: [OWN, RENT] });
  return {
    groups: view.groups.map((group) => [
      group.goalAreaId,
      group.entries.map((entry) => `${entry.fit} ${entry.node.element.id}`),
    ]),
    unmapped: view.unmapped.map((node) => node.element.id),
  };
};

describe("a plan through another framework", () => {
  it("stands under the goal areas its themes lead to, twice when two do", () => {
    expect(
      look([
        element({ id: "both", themes: ["ownership", "secure-renting"] }),
        element({ id: "land", themes: ["land-policy"] }),
      ]),
    ).toEqual({
      groups: [
        ["own", ["primary both", "secondary land"]],
        ["rent", ["primary both"]],
      ],
      unmapped: [],
    });
  });

  it("stands by a secondary theme only where it has no primary one", () => {
    expect(
      look([
        element({ id: "rents land", themes: ["land-policy", "secure-renting"] }),
        element({ id: "land", themes: ["land-policy"] }),
      ]).groups,
    ).toEqual([
      ["own", ["secondary land"]],
      ["rent", ["primary rents land"]],
    ]);
  });

  it("keeps a child with its parent, and lists it apart where its own theme leads elsewhere", () => {
    expect(
      look([
        element({ id: "parent", themes: ["ownership"] }),
        element({ id: "follows", parentId: "parent" }),
        element({ id: "leads elsewhere", parentId: "parent", themes: ["secure-renting"] }),
      ]),
    ).toEqual({
      groups: [
        ["own", ["primary parent"]],
        ["rent", ["primary leads elsewhere"]],
      ],
      unmapped: [],
    });
  });

  it("lists what nothing covers, topmost only, and loses no element", () => {
    const elements = [
      element({ id: "no theme" }),
      element({ id: "child of it", parentId: "no theme" }),
      element({ id: "found below it", parentId: "no theme", themes: ["ownership"] }),
      element({ id: "another theme", themes: ["homelessness"] }),
    ];
    expect(look(elements)).toEqual({
      groups: [
        ["own", ["primary found below it"]],
        ["rent", []],
      ],
      unmapped: ["no theme", "another theme"],
    });
  });
});
