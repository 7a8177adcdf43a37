import type { Plan } from "@boplan/framework-sdk";

/** Ids of elements with a measure beneath them, at any depth. One pass: plans have a thousand. */
export function carryingMeasures(plan: Plan): Set<string> {
  const carrying = new Set<string>();
  // Parents stand before children, so from the end each child is seen before its parent.
  for (const { id, kind, parentId } of plan.elements.toReversed()) {
    if (parentId !== null && (kind === "measure" || carrying.has(id))) carrying.add(parentId);
  }
  return carrying;
}

/** Ids of elements that stand beneath a goal or goal area, at any depth. */
export function servingGoals(plan: Plan): Set<string> {
  const goals = new Set<string>();
  const serving = new Set<string>();
  for (const { id, kind, parentId } of plan.elements) {
    if (kind === "goal" || kind === "goalArea") goals.add(id);
    if (parentId !== null && (goals.has(parentId) || serving.has(parentId))) serving.add(id);
  }
  return serving;
}
