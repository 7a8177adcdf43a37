import { ELEMENT_KINDS, type ElementKind } from "@boplan/domain/plan";
import type { Framework, SectionRule } from "@boplan/framework-sdk";
import type { Draft } from "./draft.ts";
import type { HeadingBlock } from "./lay-out.ts";

/** A heading that still governs what follows: an element's own, or a section's. */
export interface Branch {
  readonly heading: HeadingBlock;
  /** The element the heading is, or `null` for a mere section heading. */
  readonly draft: Draft | null;
  /** What stands below the heading. */
  readonly section: SectionRule | null;
}

/** `true` or `false` where marks or numbers settle it, `null` where the headings do not tell. */
export function standsBelow(options: {
  heading: HeadingBlock;
  above: HeadingBlock;
}): boolean | null {
  const { heading, above } = options;
  if (heading.levelFrom === null || heading.levelFrom !== above.levelFrom) return null;
  return (heading.level ?? 0) > (above.level ?? 0);
}

/** Whether the framework lets a kind stand under another, or at the root (`null`). */
export function mayStandUnder(options: {
  framework: Framework;
  kind: ElementKind;
  parent: ElementKind | null;
}): boolean {
  const rule = options.framework.kinds.find((candidate) => candidate.kind === options.kind);
  return rule?.parents.includes(options.parent) ?? false;
}

/** Place of a kind from the outermost (0) inwards. */
export function rankOf(kind: ElementKind): number {
  return ELEMENT_KINDS.indexOf(kind);
}

/**
 * The branches that stay open when a new heading begins. Where levels do not tell, an element's
 * heading stays open for what may stand under it and lies at or below what it is said to list.
 */
export function branchesAbove(options: {
  framework: Framework;
  branches: readonly Branch[];
  heading: HeadingBlock;
  kind: ElementKind;
}): Branch[] {
  const { framework, branches, heading, kind } = options;
  const closing = branches.findIndex((branch) => {
    const below = standsBelow({ heading, above: branch.heading });
    if (below !== null) return !below;
    // What follows a vision told in running text does not stand within it.
    if (branch.draft === null && branch.section?.carrier === "text") return true;
    const above = branch.draft?.kind ?? branch.section?.kind;
    if (above === undefined || above === kind) return true;
    if (!mayStandUnder({ framework, kind, parent: above })) return true;
    const lists = branch.section?.below ?? null;
    return lists !== null && rankOf(kind) < rankOf(lists);
  });
  return closing < 0 ? [...branches] : branches.slice(0, closing);
}
