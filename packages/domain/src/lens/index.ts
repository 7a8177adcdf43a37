import type { ElementNode, PlanElement } from "../plan/index.ts";
import { buildTree, flattenTree } from "../plan/index.ts";
import type { ThemeId } from "../theme/index.ts";
import { effectiveThemes } from "../theme/index.ts";

/** A goal area of the framework one looks through. A primary theme weighs more than a secondary. */
export interface LensGoalArea {
  readonly id: string;
  readonly themes: { readonly primary: readonly ThemeId[]; readonly secondary: readonly ThemeId[] };
}

export interface LensEntry {
  readonly node: ElementNode;
  readonly fit: "primary" | "secondary";
  readonly themes: readonly ThemeId[];
}

export interface LensGroup {
  readonly goalAreaId: string;
  readonly entries: readonly LensEntry[];
}

export interface LensView {
  readonly groups: readonly LensGroup[];
  /** Elements that no goal area of the lens covers, topmost first. */
  readonly unmapped: readonly ElementNode[];
}

/**
 * Shows a plan under another framework's goal areas, by way of the shared themes.
 * Many-to-many: an element with two themes may stand under two goal areas. Secondary themes place
 * only what no goal area holds by a primary one; else nearly everything would stand everywhere.
 * Children follow their parent and are listed apart only where themes of their own lead elsewhere.
 */
export function viewThroughLens(options: {
  elements: readonly PlanElement[];
  goalAreas: readonly LensGoalArea[];
}): LensView {
  const themesOf = effectiveThemes(options.elements);
  const nodes = flattenTree(buildTree(options.elements));
  const placed = new Set<string>();
  const primaries = new Set(options.goalAreas.flatMap((goalArea) => goalArea.themes.primary));
  const hasPrimary = (themes: readonly ThemeId[]) => themes.some((theme) => primaries.has(theme));

  const groups = options.goalAreas.map((goalArea) => {
    const shown = new Set<string>();
    const entries: LensEntry[] = [];
    for (const node of nodes) {
      const { element } = node;
      const themes = themesOf.get(element.id) ?? [];
      const fit = fitOf(themes, goalArea);
      if (fit === null || (fit === "secondary" && hasPrimary(themes))) continue;
      placed.add(element.id);
      shown.add(element.id);
      // A child that merely follows its parent is already visible beneath it.
      if (element.parentId !== null && shown.has(element.parentId)) continue;
      entries.push({ node, fit, themes });
    }
    return { goalAreaId: goalArea.id, entries };
  });

  const left = nodes.filter(({ element }) => !placed.has(element.id));
  const leftIds = new Set(left.map(({ element }) => element.id));
  const unmapped = left.filter(
    ({ element }) => element.parentId === null || !leftIds.has(element.parentId),
  );
  return { groups, unmapped };
}

function fitOf(themes: readonly ThemeId[], goalArea: LensGoalArea): LensEntry["fit"] | null {
  if (themes.some((theme) => goalArea.themes.primary.includes(theme))) return "primary";
  if (themes.some((theme) => goalArea.themes.secondary.includes(theme))) return "secondary";
  return null;
}
