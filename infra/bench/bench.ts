/** A measure that has a goal. */
export interface Goal {
  readonly figure: string;
  readonly value: number;
  readonly atMost: number;
}

/** What a bench found. Ratios compare within one run; figures hold for the machine at hand. */
export interface BenchResult {
  readonly ratios: Readonly<Record<string, number>>;
  readonly figures: Readonly<Record<string, number>>;
  readonly goals: readonly Goal[];
}

/** One bench, one file in `benches/`, named as it is run. */
export interface Bench {
  /** What is measured, in one line. */
  readonly about: string;
  /** `say` prints a line for whoever watches. */
  run(say: (line: string) => void): Promise<BenchResult>;
}

/** The value that `share` of the times stay below (0.5 is the median). */
export function percentile(options: { times: readonly number[]; share: number }): number {
  const sorted = [...options.times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(options.share * sorted.length))] ?? 0;
}

/** Rounded to what a measurement can bear. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
