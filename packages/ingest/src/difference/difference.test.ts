import { createElement, type PlanElement } from "@boplan/domain/plan";
import { loadFrameworks } from "@boplan/framework-host";
import { describe, expect, it } from "vitest";
import { differenceFromPlan } from "../difference.ts";
import { proposePlan } from "../propose-plan.ts";
import { openReview, toDraftPlan } from "../review.ts";

const framework = loadFrameworks().get("xx-reference");

const TEXT = [
  "# Housing plan 2026–2029",
  "",
  "## Goal area 1: More homes",
  "",
  "### Measures",
  "",
  "- Build forty homes by the harbour",
  "- Lease the old school",
  "",
  "## Goal area 2: Homes for the old",
  "",
  "### Measures",
  "",
  "- Follow up every year",
];

let made = 0;
function read(lines: readonly string[]): PlanElement[] {
  const proposal = proposePlan({ lines, framework });
  const state = openReview({ proposal, lines, units: [], fallbackTitle: "Untitled" });
  const newId = () => `id${made++}`;
  return toDraftPlan({ state, places: lines.map(() => null), newId }).elements;
}

const plan = { elements: read(TEXT) };
const differing = (proposed: readonly PlanElement[], against = plan) =>
  differenceFromPlan({ proposed, plan: against })
    .filter(({ kind }) => kind !== "same")
    .map(({ kind, current, proposed: said, fields }) => [
      kind,
      current?.title ?? null,
      said?.title ?? null,
      ...fields,
    ]);

describe("the difference of a document from a plan", () => {
  it("is none for the same file", () => {
    const entries = differenceFromPlan({ proposed: read(TEXT), plan });
    expect(entries.map(({ kind }) => kind)).toEqual(plan.elements.map(() => "same"));
    expect(entries.map(({ elementId }) => elementId)).toEqual(plan.elements.map(({ id }) => id));
  });

  it("says what was added, where, what was changed and what is gone", () => {
    const lines = TEXT.flatMap((line) => {
      if (line.includes("forty")) return ["- Build fifty homes by the harbour"];
      if (line.includes("school")) return [];
      return line.includes("Follow up") ? [line, "- Ask those who wait"] : [line];
    });
    const proposed = read(lines);
    expect(differing(proposed)).toEqual([
      ["changed", "Build forty homes by the harbour", "Build fifty homes by the harbour", "title"],
      ["added", null, "Ask those who wait"],
      ["gone", "Lease the old school", null],
    ]);
    const followUp = plan.elements.find(({ title }) => title === "Follow up every year");
    const added = differenceFromPlan({ proposed, plan }).find(({ kind }) => kind === "added");
    expect(added).toMatchObject({ parentId: followUp?.parentId, afterId: followUp?.id });
  });

  it("knows the children of a parent that was reworded, and those that were moved", () => {
    const reworded = read(TEXT.map((line) => line.replace("More homes", "More homes here")));
    expect(differing(reworded).map(([kind]) => kind)).toEqual(["changed"]);
    const moved = [...TEXT.slice(0, 7), ...TEXT.slice(8), TEXT[7] ?? ""];
    expect(differing(read(moved))).toEqual([]);
  });

  it("keeps elements of one name apart by their parents", () => {
    const area = (id: string) => createElement({ id, kind: "goalArea", title: `Area ${id}` });
    const follow = (parentId: string) =>
      createElement({ id: `${parentId}-f`, parentId, kind: "measure", title: "Follow up" });
    const two = ["a", "b"].flatMap((id) => [area(id), follow(id)]);
    const proposed = two.map((one) => ({
      ...one,
      id: `new-${one.id}`,
      parentId: one.parentId && `new-${one.parentId}`,
    }));
    const changed = proposed.map((one) =>
      one.id === "new-b-f" ? { ...one, text: "Each spring." } : one,
    );
    const entries = differenceFromPlan({ proposed: changed, plan: { elements: two } });
    expect(entries.map(({ kind, elementId }) => [kind, elementId])).toEqual([
      ["same", "a"],
      ["same", "a-f"],
      ["same", "b"],
      ["changed", "b-f"],
    ]);
  });

  it("never takes away a text that the document does not have", () => {
    const written = plan.elements.map((element) => ({ ...element, text: "Written here." }));
    expect(differing(read(TEXT), { elements: written })).toEqual([]);
  });
});
