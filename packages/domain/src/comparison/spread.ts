/** Where a group of municipalities lies. `base` is how many values it is made of. */
export interface Spread {
  readonly base: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The spread of some values; `null` of none: no median is not a median of zero. */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[0];
  const high = sorted.at(-1);
  if (low === undefined || high === undefined) return null;
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? high;
  const lower = sorted[middle - 1] ?? upper;
  const median = sorted.length % 2 === 1 ? upper : (lower + upper) / 2;
  return { base: sorted.length, median, low, high };
}
