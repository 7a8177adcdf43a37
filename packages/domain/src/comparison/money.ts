import type { BudgetCost } from "../plan/index.ts";

/** Money of one currency, in its whole units. Sums of two currencies are never added. */
export interface MoneySum {
  readonly currency: string;
  readonly amount: number;
}

/** Money of one budget year. */
export interface YearlyCost extends MoneySum {
  readonly year: number;
}

/**
 * A conversion that somebody asked for: one unit of `from` is `rate` units of `to` on the day `on`
 * (`YYYY-MM-DD`). Whoever shows converted figures shows all four.
 */
export interface Conversion {
  readonly from: string;
  readonly to: string;
  readonly rate: number;
  readonly on: string;
}

/** Costs by year and currency, oldest first; kinds of money and sources are added. */
export function yearlyCosts(costs: readonly BudgetCost[]): YearlyCost[] {
  const sums = new Map<string, YearlyCost>();
  for (const { year, currency, amount } of costs) {
    const key = `${year} ${currency}`;
    sums.set(key, { year, currency, amount: (sums.get(key)?.amount ?? 0) + amount });
  }
  return [...sums.values()].sort(
    (a, b) => a.year - b.year || (a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : 0),
  );
}

/** Sums by currency, in the order of their codes. */
export function sumByCurrency(money: readonly MoneySum[]): MoneySum[] {
  const sums = new Map<string, number>();
  for (const { currency, amount } of money) {
    sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return [...sums]
    .map(([currency, amount]) => ({ currency, amount }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

/**
 * Sums in the currency asked for, by the one rate that was given, rounded to whole units. What the
 * rate does not speak of stays as it is: it is never guessed, never left out.
 */
export function convertSums(sums: readonly MoneySum[], { from, to, rate }: Conversion): MoneySum[] {
  return sumByCurrency(
    sums.map((sum) =>
      sum.currency === from ? { currency: to, amount: Math.round(sum.amount * rate) } : sum,
    ),
  );
}
