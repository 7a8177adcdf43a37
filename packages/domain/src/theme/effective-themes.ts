import type { PlanElement } from "../plan/element.ts";
import type { ThemeId } from "./index.ts";

/**
 * The themes an element stands for: its own, else those of the nearest ancestor that has any.
 * A measure under "adapted homes" is about adapted homes unless it says otherwise.
 */
export function effectiveThemes(elements: readonly PlanElement[]): Map<string, readonly ThemeId[]> {
  const byId = new Map(elements.map((element) => [element.id, element]));
  const resolved = new Map<string, readonly ThemeId[]>();
  const resolve = (element: PlanElement, seen: ReadonlySet<string>): readonly ThemeId[] => {
    const known = resolved.get(element.id);
    if (known) return known;
    const parent = element.parentId === null ? undefined : byId.get(element.parentId);
    const inherited =
      parent && !seen.has(parent.id) ? resolve(parent, new Set(seen).add(parent.id)) : [];
    const themes = element.themes.length > 0 ? element.themes : inherited;
    resolved.set(element.id, themes);
    return themes;
  };
  for (const element of elements) resolve(element, new Set([element.id]));
  return resolved;
}
