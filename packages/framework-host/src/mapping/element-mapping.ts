import {
  buildTree,
  ELEMENT_KINDS,
  type ElementKind,
  flattenTree,
  isCarriedOut,
  type PlanElement,
} from "@boplan/domain/plan";
import type { KindRule } from "@boplan/framework-sdk";
import { badChoice, chosenFor, type ElementChoice, type MappingChoices } from "./choices.ts";

/** `same` stays as it is, `changed` gets a counterpart, `none` has none. */
export type MappingChange = "same" | "changed" | "none";

export type ElementNote =
  /** The kind becomes another one. */
  | "kindBecomes"
  /** It stands further up, since it may not stand where it stood. */
  | "movedUp"
  /** Nothing the plan may hold fits; it is kept as it is, for the planner to decide. */
  | "noPlace"
  /** The planner leaves it out. */
  | "leftOut"
  /** Progress of the old kind (a status, an attainment) has no place in the new one. */
  | "progressStaysBehind"
  /** The planner decided about it. */
  | "chosen";

/** What becomes of one element. */
export interface ElementMapping {
  readonly elementId: string;
  readonly from: ElementKind;
  /** `null` when the planner leaves it out. */
  readonly to: ElementKind | null;
  readonly toParentId: string | null;
  readonly change: MappingChange;
  readonly notes: readonly ElementNote[];
}

interface Place {
  readonly kind: ElementKind;
  readonly parentId: string | null;
}

/**
 * Finds a place for every element in another nesting of kinds. An element keeps its kind where it
 * may, and moves up to the nearest ancestor that takes it; where none does, it takes the nearest
 * kind that has a place, one of the same sort (reached, or carried out) before others. Throws
 * `CodedError("framework.badChoice")` where a choice cannot be kept.
 */
export function placeElements(options: {
  elements: readonly PlanElement[];
  kinds: readonly KindRule[];
  kindOf: (element: PlanElement) => ElementKind;
  choices: MappingChoices["elements"];
}): ElementMapping[] {
  const { elements, kinds, kindOf, choices } = options;
  const rules = new Map(kinds.map((rule) => [rule.kind, rule.parents]));
  const placed = new Map<string, Place>();
  /** Where children of a left-out element look for their parent. */
  const standIns = new Map<string, string | null>();

  const placesAbove = (start: string | null): (string | null)[] => {
    const above: (string | null)[] = [];
    for (let at = start; at !== null; at = placed.get(at)?.parentId ?? null) above.push(at);
    return [...above, null];
  };
  const takes = (place: string | null, kind: ElementKind): boolean =>
    rules.get(kind)?.includes(place === null ? null : (placed.get(place)?.kind ?? null)) ?? false;
  const keptParent = (parentId: string | null): string | null => {
    if (parentId === null) return null;
    const standIn = standIns.get(parentId);
    if (standIn !== undefined) return standIn;
    return placed.has(parentId) ? parentId : null;
  };

  return elements.map((element): ElementMapping => {
    const choice = chosenFor(choices, element.id);
    const parent = keptParent(element.parentId);
    if (choice?.leaveOut === true) {
      standIns.set(element.id, parent);
      const left = { elementId: element.id, from: element.kind, to: null, toParentId: null };
      return { ...left, change: "none", notes: ["leftOut", "chosen"] };
    }
    const start = choice?.parentId === undefined ? parent : choice.parentId;
    if (start !== null && !placed.has(start)) throw badChoice(element.id);
    const above = choice?.parentId === undefined ? placesAbove(start) : [start];
    const wanted = choice?.kind ?? kindOf(element);
    const tried = choice?.kind === undefined ? kindsNearTo(wanted) : [wanted];
    const found = firstPlace({ kinds: tried, above, takes });
    if (found === null && isDecided(choice)) throw badChoice(element.id);
    const place = found ?? { kind: element.kind, parentId: start };
    placed.set(element.id, place);
    return describe({ element, place, expected: parent, fits: found !== null, choice });
  });
}

/** Applies a mapping: the elements in reading order, and those that were left out. */
export function moveElements(options: {
  elements: readonly PlanElement[];
  mappings: readonly ElementMapping[];
}): { readonly elements: PlanElement[]; readonly leftOut: PlanElement[] } {
  const byId = new Map(options.mappings.map((mapping) => [mapping.elementId, mapping]));
  const leftOut: PlanElement[] = [];
  const kept = options.elements.flatMap((element) => {
    const mapping = byId.get(element.id);
    if (!mapping) return [element];
    if (mapping.to === null) {
      leftOut.push(element);
      return [];
    }
    const moved = { ...element, kind: mapping.to, parentId: mapping.toParentId };
    if (!mapping.notes.includes("progressStaysBehind")) return [moved];
    return [{ ...moved, status: null, attainment: null }];
  });
  // What moved up stands behind its former parent, not among that one's children.
  return { elements: flattenTree(buildTree(kept)).map(({ element }) => element), leftOut };
}

function isDecided(choice: ElementChoice | undefined): boolean {
  return choice?.kind !== undefined || choice?.parentId !== undefined;
}

function firstPlace(options: {
  kinds: readonly ElementKind[];
  above: readonly (string | null)[];
  takes: (place: string | null, kind: ElementKind) => boolean;
}): Place | null {
  const { kinds, above, takes } = options;
  for (const kind of kinds) {
    const parentId = above.find((place) => takes(place, kind));
    if (parentId !== undefined) return { kind, parentId };
  }
  return null;
}

/** The kind itself, then the others, those of the same sort first, the nearest in rank first. */
function kindsNearTo(kind: ElementKind): ElementKind[] {
  const rank = (other: ElementKind) => ELEMENT_KINDS.indexOf(other);
  const apart = (other: ElementKind) =>
    Math.abs(rank(other) - rank(kind)) +
    (isCarriedOut(other) === isCarriedOut(kind) ? 0 : ELEMENT_KINDS.length);
  // Of two equally near, the more special one: what was a strategy is rather a goal than an area.
  return ELEMENT_KINDS.toSorted((a, b) => apart(a) - apart(b) || rank(b) - rank(a));
}

function describe(options: {
  element: PlanElement;
  place: Place;
  expected: string | null;
  fits: boolean;
  choice: ElementChoice | undefined;
}): ElementMapping {
  const { element, place, expected, fits, choice } = options;
  const notes: ElementNote[] = [];
  if (place.kind !== element.kind) notes.push("kindBecomes");
  if (place.parentId !== expected && choice?.parentId === undefined) notes.push("movedUp");
  if (!fits) notes.push("noPlace");
  const progress = element.status !== null || element.attainment !== null;
  if (progress && isCarriedOut(place.kind) !== isCarriedOut(element.kind)) {
    notes.push("progressStaysBehind");
  }
  if (isDecided(choice)) notes.push("chosen");
  const moved = place.kind !== element.kind || place.parentId !== element.parentId;
  return {
    elementId: element.id,
    from: element.kind,
    to: place.kind,
    toParentId: place.parentId,
    change: !fits ? "none" : moved ? "changed" : "same",
    notes,
  };
}
