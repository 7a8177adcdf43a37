import { CodedError } from "@boplan/domain/error";
import type { ReviewElement } from "./review-state.ts";

export type Elements = readonly ReviewElement[];

/** Place of an element in reading order. Throws `import.elementGone`. */
export function placeOf(elements: Elements, id: string): number {
  const place = elements.findIndex((element) => element.id === id);
  if (place < 0) throw new CodedError("import.elementGone");
  return place;
}

/** Where a branch ends: the place behind an element and all that stands under it. */
export function endOf(elements: Elements, place: number): number {
  const depth = elements[place]?.depth ?? 0;
  let end = place + 1;
  while (end < elements.length && (elements[end]?.depth ?? 0) > depth) end += 1;
  return end;
}

/** The sibling before, or `null` when it is the first. */
export function siblingBefore(elements: Elements, place: number): number | null {
  const depth = elements[place]?.depth ?? 0;
  for (let at = place - 1; at >= 0; at -= 1) {
    const other = elements[at]?.depth ?? 0;
    if (other === depth) return at;
    if (other < depth) return null;
  }
  return null;
}

/** What an element stands under, or `null` at the top. */
export function parentPlace(elements: Elements, place: number): number | null {
  const depth = elements[place]?.depth ?? 0;
  for (let at = place - 1; at >= 0; at -= 1) {
    if ((elements[at]?.depth ?? 0) < depth) return at;
  }
  return null;
}

/** The list with a branch taken from one place and put in at another, at a new depth. */
export function moveBranchTo(options: {
  elements: Elements;
  place: number;
  /** Counted in the list as it is before the move; outside the branch. */
  to: number;
  depth: number;
}): ReviewElement[] {
  const { elements, place, to, depth } = options;
  const end = endOf(elements, place);
  const by = depth - (elements[place]?.depth ?? 0);
  const branch = elements
    .slice(place, end)
    .map((element) => ({ ...element, depth: element.depth + by }));
  const rest = [...elements.slice(0, place), ...elements.slice(end)];
  const target = to > place ? to - (end - place) : to;
  return [...rest.slice(0, target), ...branch, ...rest.slice(target)];
}

/** Moves a branch under another element or to the top, behind a sibling or first. */
export function moveUnder(options: {
  elements: Elements;
  id: string;
  parentId: string | null;
  after: string | null;
}): ReviewElement[] {
  const { elements, id, parentId, after } = options;
  const place = placeOf(elements, id);
  const end = endOf(elements, place);
  const parent = parentId === null ? null : placeOf(elements, parentId);
  const depth = parent === null ? 0 : (elements[parent]?.depth ?? 0) + 1;
  const isWithin = (at: number | null) => at !== null && at >= place && at < end;
  const sibling = after === null ? null : placeOf(elements, after);
  if (isWithin(parent) || isWithin(sibling)) throw new CodedError("import.intoItself");
  if (sibling !== null && parentPlace(elements, sibling) !== parent) {
    throw new CodedError("import.elementGone");
  }
  const to = sibling === null ? (parent === null ? 0 : parent + 1) : endOf(elements, sibling);
  return moveBranchTo({ elements, place, to, depth });
}

/** Moves a branch by one: among its siblings, under the one before, or out behind its parent. */
export function stepBranch(options: {
  elements: Elements;
  id: string;
  step: "moveUp" | "moveDown" | "indent" | "outdent";
}): Elements {
  const { elements, id, step } = options;
  const place = placeOf(elements, id);
  const depth = elements[place]?.depth ?? 0;
  if (step === "outdent") {
    const parent = parentPlace(elements, place);
    if (parent === null) return elements;
    return moveBranchTo({ elements, place, to: endOf(elements, parent), depth: depth - 1 });
  }
  if (step === "moveDown") {
    const next = endOf(elements, place);
    if (elements[next]?.depth !== depth) return elements;
    return moveBranchTo({ elements, place, to: endOf(elements, next), depth });
  }
  const before = siblingBefore(elements, place);
  if (before === null) return elements;
  return step === "moveUp"
    ? moveBranchTo({ elements, place, to: before, depth })
    : moveBranchTo({ elements, place, to: place, depth: depth + 1 });
}
