import { CodedError } from "@boplan/domain/error";

/**
 * What follows an element of a list, in the list's order. `last` is where the page ends, `null` when
 * nothing follows. Throws `plan.changedMeanwhile` when the element has gone.
 */
export function pageAfter<Item extends { readonly id: string }>(options: {
  all: readonly Item[];
  isWanted: (item: Item) => boolean;
  after: string | null;
  limit: number;
}): { items: Item[]; last: string | null } {
  const { all, isWanted, after, limit } = options;
  const start = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1;
  if (after !== null && start === 0) throw new CodedError("plan.changedMeanwhile");
  const found = all.slice(start).filter(isWanted);
  const items = found.slice(0, limit);
  return { items, last: found.length > limit ? (items.at(-1)?.id ?? null) : null };
}
