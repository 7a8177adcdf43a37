import type { ElementKind, PlanElement } from "./element.ts";

/** An element with its children, in reading order. `number` is its place in the tree: `2.1.3`. */
export interface ElementNode {
  readonly element: PlanElement;
  readonly number: string;
  readonly children: readonly ElementNode[];
}

/**
 * Builds the tree of a flat list. Siblings keep the order of the list; each is numbered among the
 * siblings of its own kind, since "goal 1" may follow "goal area 4".
 * An element whose parent is missing becomes a root, and so does the first of a ring of elements
 * that stand under each other: nothing disappears from view.
 */
export function buildTree(elements: readonly PlanElement[]): ElementNode[] {
  const parentOf = soundParents(elements);
  const byParent = new Map<string | null, PlanElement[]>();
  for (const element of elements) {
    const parent = parentOf.get(element.id) ?? null;
    const siblings = byParent.get(parent);
    if (siblings) siblings.push(element);
    else byParent.set(parent, [element]);
  }
  const nodesUnder = (parentId: string | null, prefix: string): ElementNode[] => {
    const counts = new Map<ElementKind, number>();
    return (byParent.get(parentId) ?? []).map((element) => {
      const place = (counts.get(element.kind) ?? 0) + 1;
      counts.set(element.kind, place);
      const number = prefix === "" ? `${place}` : `${prefix}.${place}`;
      return { element, number, children: nodesUnder(element.id, number) };
    });
  };
  return nodesUnder(null, "");
}

/** Each element's parent where following parents ends at a root, else `null` for one of the ring. */
function soundParents(elements: readonly PlanElement[]): Map<string, string | null> {
  const parents = new Map(elements.map((element) => [element.id, element.parentId]));
  const sound = new Set<string>();
  for (const { id } of elements) {
    const path = new Set<string>();
    let at: string | null = id;
    while (at !== null && !sound.has(at) && !path.has(at)) {
      path.add(at);
      const parent: string | null = parents.get(at) ?? null;
      if (parent !== null && !parents.has(parent)) parents.set(at, null);
      at = parents.get(at) ?? null;
    }
    if (at !== null && path.has(at)) parents.set(at, null);
    for (const seen of path) sound.add(seen);
  }
  return parents;
}

/** Every node of the tree, parents before children. */
export function flattenTree(nodes: readonly ElementNode[]): ElementNode[] {
  return nodes.flatMap((node) => [node, ...flattenTree(node.children)]);
}

/** How many elements there are of each kind. */
export function countKinds(elements: readonly PlanElement[]): Record<ElementKind, number> {
  const counts = { vision: 0, goalArea: 0, goal: 0, strategy: 0, measure: 0, activity: 0 };
  for (const element of elements) counts[element.kind] += 1;
  return counts;
}
