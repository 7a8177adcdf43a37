import type { ElementKind } from "@boplan/domain/plan";
import type { OutlineRow } from "./outline-wire.ts";

/** A row in its place. Siblings are numbered among their own kind: "goal 1" may follow "area 4". */
export interface OutlineNode {
  readonly row: OutlineRow;
  readonly number: string;
  /** 1 at the root. */
  readonly level: number;
  readonly parent: OutlineNode | null;
  /** Place among the siblings, from 0. */
  readonly at: number;
  readonly siblings: readonly OutlineNode[];
  readonly children: readonly OutlineNode[];
}

export interface OutlineTree {
  readonly roots: readonly OutlineNode[];
  readonly byId: ReadonlyMap<string, OutlineNode>;
}

/**
 * The tree of flat rows. A row whose parent is not there stands at the root, and so does one of a
 * ring: nothing disappears from view.
 */
export function outlineTree(rows: Iterable<OutlineRow>): OutlineTree {
  const sorted = [...rows].sort(byPlace);
  const known = new Map(sorted.map((row) => [row.id, row]));
  const under = new Map<string | null, OutlineRow[]>();
  for (const row of sorted) {
    const parent = row.parentId !== null && known.has(row.parentId) ? row.parentId : null;
    const siblings = under.get(parent);
    if (siblings) siblings.push(row);
    else under.set(parent, [row]);
  }
  const byId = new Map<string, OutlineNode>();
  const nodesOf = (own: readonly OutlineRow[], parent: OutlineNode | null): OutlineNode[] => {
    const counts = new Map<ElementKind, number>();
    const siblings: OutlineNode[] = [];
    for (const row of own) {
      if (byId.has(row.id)) continue;
      const place = (counts.get(row.kind) ?? 0) + 1;
      counts.set(row.kind, place);
      const children: OutlineNode[] = [];
      const node: OutlineNode = {
        row,
        number: parent === null ? `${place}` : `${parent.number}.${place}`,
        level: (parent?.level ?? 0) + 1,
        parent,
        at: siblings.length,
        siblings,
        children,
      };
      byId.set(row.id, node);
      siblings.push(node);
      children.push(...nodesOf(under.get(row.id) ?? [], node));
    }
    return siblings;
  };
  const roots = nodesOf(under.get(null) ?? [], null);
  // What is left stands in a ring: its first becomes a root.
  for (const row of sorted) if (!byId.has(row.id)) roots.push(...nodesOf([row], null));
  return { roots, byId };
}

function byPlace(a: OutlineRow, b: OutlineRow): number {
  if (a.place !== b.place) return a.place < b.place ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Rows in view, in order: `isOpen` says whether what is under a row shows. */
export function visibleNodes(options: {
  tree: OutlineTree;
  isOpen: (node: OutlineNode) => boolean;
  /** When given: these alone, and all they stand under, whether open or not. */
  only?: ReadonlySet<string> | null;
}): OutlineNode[] {
  const { tree, isOpen, only = null } = options;
  const shown: OutlineNode[] = [];
  const visit = (nodes: readonly OutlineNode[]) => {
    for (const node of nodes) {
      if (only && !only.has(node.row.id)) continue;
      shown.push(node);
      if (only || isOpen(node)) visit(node.children);
    }
  };
  visit(tree.roots);
  return shown;
}

export interface OutlineFilter {
  readonly text: string;
  readonly kind: ElementKind | "";
  /** Id of a unit; `none` for elements nobody answers for. */
  readonly unit: string;
  /** Only what the law finds wanting. */
  readonly wanting: boolean;
}

export const NO_FILTER: OutlineFilter = { text: "", kind: "", unit: "", wanting: false };

export function isFiltering(filter: OutlineFilter): boolean {
  return filter.text.trim() !== "" || filter.kind !== "" || filter.unit !== "" || filter.wanting;
}

/** Ids of what the filter finds, and of what each stands under; `found` counts the former. */
export function filterOutline(options: {
  tree: OutlineTree;
  filter: OutlineFilter;
  wanting: ReadonlySet<string>;
}): { shown: ReadonlySet<string>; found: number } {
  const { tree, filter, wanting } = options;
  const words = filter.text.trim().toLocaleLowerCase();
  const shown = new Set<string>();
  let found = 0;
  for (const node of tree.byId.values()) {
    const { row } = node;
    const fits =
      (filter.kind === "" || row.kind === filter.kind) &&
      (filter.unit === "" || (row.leadUnitId ?? "none") === filter.unit) &&
      (!filter.wanting || wanting.has(row.id)) &&
      (words === "" ||
        row.title.toLocaleLowerCase().includes(words) ||
        node.number.startsWith(words));
    if (!fits) continue;
    found += 1;
    for (let up: OutlineNode | null = node; up && !shown.has(up.row.id); up = up.parent) {
      shown.add(up.row.id);
    }
  }
  return { shown, found };
}

/** True when `node` is `id` or stands under it. */
export function isUnder(node: OutlineNode | null, id: string): boolean {
  for (let up = node; up; up = up.parent) if (up.row.id === id) return true;
  return false;
}

/** How many elements stand under a node. */
export function countUnder(node: OutlineNode): number {
  return node.children.reduce((sum, child) => sum + 1 + countUnder(child), 0);
}
