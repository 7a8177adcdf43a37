import { isCarriedOut, type PlanElement } from "../plan/index.ts";
import type { PlanSnapshot } from "../snapshot/index.ts";
import { effectiveThemes, type ThemeId } from "../theme/index.ts";

/** A measure of a public snapshot as others find it. */
export interface CatalogueMeasure {
  readonly elementId: string;
  /** Reading order in the plan. */
  readonly place: number;
  readonly title: string;
  readonly text: string;
  /** Title of the nearest goal or strategy above it; `null` for a measure that stands alone. */
  readonly goal: string | null;
  readonly themes: readonly ThemeId[];
  /** Ids of the framework of the plan. */
  readonly instruments: readonly string[];
  readonly targetGroups: readonly string[];
}

/** The measures of a snapshot. Pure: the same snapshot always gives the same rows. */
export function catalogueOf(snapshot: PlanSnapshot): CatalogueMeasure[] {
  const { elements } = snapshot.plan;
  const byId = new Map(elements.map((element) => [element.id, element]));
  const themesOf = effectiveThemes(elements);
  return elements.flatMap((element, place) =>
    element.kind === "measure"
      ? [
          {
            elementId: element.id,
            place,
            title: element.title,
            text: element.text,
            goal: goalAbove({ element, byId }),
            themes: themesOf.get(element.id) ?? [],
            instruments: element.instruments,
            targetGroups: element.targetGroups,
          },
        ]
      : [],
  );
}

function goalAbove(options: {
  element: PlanElement;
  byId: ReadonlyMap<string, PlanElement>;
}): string | null {
  const { element, byId } = options;
  const seen = new Set<string>();
  for (
    let at = byId.get(element.parentId ?? "");
    at && !seen.has(at.id);
    at = byId.get(at.parentId ?? "")
  ) {
    if (!isCarriedOut(at.kind)) return at.title;
    seen.add(at.id);
  }
  return null;
}
