/** What an address says of how rows are shown; of which rows there are, it says nothing. */
const NAMES = ["sort", "at", "standing"] as const;

/** More municipalities are never side by side, and no name is given more often. */
const MOST_OF_A_NAME = 4;
const SHAPE = /^-?[A-Za-z0-9][A-Za-z0-9-]{0,59}$/;

/** Names and values as an address has them; made by `readLook`. */
export type ComparisonLook = readonly (readonly [name: string, value: string])[];

/**
 * How a comparison is looked at: what it is sorted by, which plans stand side by side, which standing
 * is picked out. What an address has besides is left out; each view makes of it what it can.
 */
export function readLook(search: URLSearchParams): ComparisonLook {
  return NAMES.flatMap((name) =>
    search
      .getAll(name)
      .filter((value) => SHAPE.test(value))
      .slice(-MOST_OF_A_NAME)
      .map((value) => [name, value] as const),
  );
}
