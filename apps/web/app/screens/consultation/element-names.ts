import { buildTree, flattenTree, type PlanElement } from "@boplan/domain/plan";
import type { PlanWords } from "../plan/plan-words.ts";

/** An element by which it is known: `Goal 1.2 Homes for all`. */
export interface NamedElement {
  readonly id: string;
  /** `Goal 1.2`, in the reader's language. */
  readonly place: string;
  /** In the plan's language. */
  readonly title: string;
}

/** The elements of a plan in reading order. */
export function namedElements(options: {
  elements: readonly PlanElement[];
  words: PlanWords;
}): NamedElement[] {
  return flattenTree(buildTree(options.elements)).map(({ element, number }) => ({
    id: element.id,
    place: `${options.words.kinds[element.kind].one} ${number}`,
    title: element.title,
  }));
}
