import { CodedError } from "@boplan/domain/error";
import type { ElementKind } from "@boplan/domain/plan";
import type { TermGroup } from "./term-mapping.ts";

/** What the planner decided about one element; what is not named follows the proposal. */
export interface ElementChoice {
  readonly kind?: ElementKind;
  /** The element it is to stand under; `null` at the root. */
  readonly parentId?: string | null;
  /** Not carried over. It stays in the old version, and in `leftOut` of the result. */
  readonly leaveOut?: boolean;
}

/** What the planner decided in the review, over what was proposed. */
export interface MappingChoices {
  readonly elements?: Readonly<Record<string, ElementChoice>>;
  /** Counterpart of a word by its group and id; `null` says that it has none. */
  readonly terms?: Readonly<Partial<Record<TermGroup, Readonly<Record<string, string | null>>>>>;
}

/** A choice that names what is not there, or puts something where it may not stand. */
export function badChoice(id: string): CodedError {
  return new CodedError("framework.badChoice", { id });
}

/** A record's own value: ids come from forms, and `constructor` is one there as well. */
export function chosenFor<Value>(
  choices: Readonly<Record<string, Value>> | undefined,
  id: string,
): Value | undefined {
  return choices !== undefined && Object.hasOwn(choices, id) ? choices[id] : undefined;
}
