import { ELEMENT_KINDS, type ElementKind } from "@boplan/domain/plan";
import type { OutlineNode } from "./outline-tree.ts";
import type { WritingFramework } from "./plan-writing-data.ts";

type Rules = WritingFramework["rules"];

/** Kinds that may stand under a parent; `null` is the root. The server has the last word. */
export function kindsUnder(rules: Rules, parent: ElementKind | null): ElementKind[] {
  return rules.filter(({ parents }) => parents.includes(parent)).map(({ kind }) => kind);
}

/** What a node may become where it stands, with what stands under it. */
export function kindsFor(rules: Rules, node: OutlineNode): ElementKind[] {
  return kindsUnder(rules, node.parent?.row.kind ?? null).filter((kind) =>
    carries(rules, kind, node),
  );
}

/** What a node would be under another parent: what it is, else the nearest kind; `null`: nothing. */
export function kindThere(
  rules: Rules,
  node: OutlineNode,
  parent: ElementKind | null,
): ElementKind | null {
  const own = ELEMENT_KINDS.indexOf(node.row.kind);
  const rank = (kind: ElementKind) => Math.abs(ELEMENT_KINDS.indexOf(kind) - own);
  const fitting = kindsUnder(rules, parent)
    .filter((kind) => carries(rules, kind, node))
    .toSorted((a, b) => rank(a) - rank(b));
  return fitting[0] ?? null;
}

function carries(rules: Rules, kind: ElementKind, node: OutlineNode): boolean {
  const under = kindsUnder(rules, kind);
  return node.children.every((child) => under.includes(child.row.kind));
}
