import type { DocumentFacts, ElementKind, PartName, Plan, PlanElement } from "@boplan/domain/plan";
import type { ThemeId } from "@boplan/domain/theme";
import { effectiveThemes } from "@boplan/domain/theme";

/** Elements of one kind, in reading order. */
export function elementsOf(options: { plan: Plan; kind: ElementKind }): PlanElement[] {
  return options.plan.elements.filter((element) => element.kind === options.kind);
}

/** Whether anything of the kinds stands below the element, at any depth. */
export function hasBelow(options: {
  plan: Plan;
  element: PlanElement;
  kinds: readonly ElementKind[];
}): boolean {
  const { plan, element, kinds } = options;
  const below = new Set([element.id]);
  // Parents stand before children, so one pass reaches every depth.
  for (const candidate of plan.elements) {
    if (candidate.parentId === null || !below.has(candidate.parentId)) continue;
    if (kinds.includes(candidate.kind)) return true;
    below.add(candidate.id);
  }
  return false;
}

/** Whether the element stands beneath anything of the kinds, at any depth. */
export function hasAbove(options: {
  plan: Plan;
  element: PlanElement;
  kinds: readonly ElementKind[];
}): boolean {
  const { plan, element, kinds } = options;
  const above = new Set([element.parentId]);
  // Parents stand before children, so one pass from the end reaches every height.
  for (const candidate of plan.elements.toReversed()) {
    if (!above.has(candidate.id)) continue;
    if (kinds.includes(candidate.kind)) return true;
    above.add(candidate.parentId);
  }
  return false;
}

/** Elements of the kinds that stand for a theme, by their own word or an ancestor's. */
export function elementsWithTheme(options: {
  plan: Plan;
  kinds: readonly ElementKind[];
  themes: readonly ThemeId[];
}): PlanElement[] {
  const themesOf = effectiveThemes(options.plan.elements);
  return options.plan.elements.filter(
    (element) =>
      options.kinds.includes(element.kind) &&
      (themesOf.get(element.id) ?? []).some((theme) => options.themes.includes(theme)),
  );
}

/**
 * Whether the plan's own words touch a matter: summary, elements, references. A weak sign; use it
 * only where the plan model has no field for the matter, and word the finding as "not found".
 */
export function mentions(options: { plan: Plan; pattern: RegExp }): boolean {
  const { plan, pattern } = options;
  return (
    pattern.test(plan.summary) ||
    plan.document.references.some((reference) => pattern.test(reference)) ||
    plan.elements.some((element) => pattern.test(element.title) || pattern.test(element.text))
  );
}

/** Path of a finding that concerns a document fact. */
export function documentPath(fact: keyof DocumentFacts): string {
  return `document/${fact}`;
}

/** Path of a finding that concerns an element, or one field of it. */
export function elementPath(options: { element: PlanElement; field?: keyof PlanElement }): string {
  const { element, field } = options;
  return field === undefined ? `elements/${element.id}` : `elements/${element.id}/${field}`;
}

/** Path of a finding that concerns a part of the plan around the tree, or one entry of it. */
export function partPath(options: { part: PartName; entry?: { readonly id: string } }): string {
  const { part, entry } = options;
  return entry === undefined ? `parts/${part}` : `parts/${part}/${entry.id}`;
}
