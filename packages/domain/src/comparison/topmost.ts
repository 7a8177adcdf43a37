import type { PlanElement } from "../plan/index.ts";

/** Elements that have it, without those that stand under another one that has it. */
export function topmost(options: {
  elements: readonly PlanElement[];
  has: (element: PlanElement) => boolean;
}): PlanElement[] {
  const { elements, has } = options;
  const byId = new Map(elements.map((element) => [element.id, element]));
  const having = new Set(elements.filter(has).map(({ id }) => id));
  return elements.filter(({ id, parentId }) => {
    if (!having.has(id)) return false;
    const seen = new Set([id]);
    for (
      let at = byId.get(parentId ?? "");
      at && !seen.has(at.id);
      at = byId.get(at.parentId ?? "")
    ) {
      if (having.has(at.id)) return false;
      seen.add(at.id);
    }
    return true;
  });
}
