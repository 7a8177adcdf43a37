import { MEASURE_STATUSES, type MeasureStatus } from "../plan/index.ts";
import { THEMES, type ThemeId } from "../theme/index.ts";
import { type MoneySum, sumByCurrency } from "./money.ts";
import type { ComparisonElement } from "./project-snapshot.ts";

/**
 * A measure in few bytes: its place in the plan; its themes as bits, in the order of `THEMES`; its
 * status by its place in `MEASURE_STATUSES`, -1 for none; instruments and target groups by their
 * places in `words`; its costs as currency and amount in turn.
 */
export type DigestedMeasure = readonly [
  place: number,
  themes: number,
  status: number,
  instruments: readonly number[],
  targetGroups: readonly number[],
  costs: readonly (string | number)[],
];

/** All measures of a plan, to be counted by the hundred thousand. */
export interface MeasureDigest {
  /** Instruments and target groups as `framework/id`. */
  readonly words: readonly string[];
  readonly measures: readonly DigestedMeasure[];
}

/** Which measures are asked for; `null` asks for all. */
export interface MeasureFilter {
  readonly theme: ThemeId | null;
  readonly instrument: string | null;
  readonly targetGroup: string | null;
  /** `none` finds measures of which no status is told. */
  readonly status: MeasureStatus | "none" | null;
  readonly hasCost: boolean | null;
}

/** How many measures there are of one sort, and of how many plans. */
export interface SortCount {
  /** Instrument or group as `framework/id`, theme, status (`none`: not told), `yes` or `no`. */
  readonly value: string;
  readonly measures: number;
  readonly municipalities: number;
}

export interface PlanCount {
  readonly planId: string;
  /** Places of the measures that fit, in plan order. */
  readonly places: readonly number[];
  readonly done: number;
  readonly withCost: number;
  readonly costs: readonly MoneySum[];
}

export interface MeasureCounts {
  readonly plans: readonly PlanCount[];
  readonly by: Readonly<Record<"instrument" | "targetGroup" | "status" | "cost", SortCount[]>> & {
    /** Under all filters but that of the theme; a measure counts in each of its themes. */
    readonly theme: SortCount[];
  };
}

/** The digest of a projected plan. Pure. */
export function digestMeasures(elements: readonly ComparisonElement[]): MeasureDigest {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    return words.push(word) - 1;
  };
  const themes = new Map<string, number>();
  for (const { elementId, theme } of elements) {
    if (theme === null) continue;
    themes.set(elementId, (themes.get(elementId) ?? 0) | (1 << THEMES.indexOf(theme)));
  }
  const measures = elements
    .filter(({ kind, leading }) => kind === "measure" && leading)
    .map(
      (row): DigestedMeasure => [
        row.place,
        themes.get(row.elementId) ?? 0,
        row.status === null ? -1 : MEASURE_STATUSES.indexOf(row.status),
        [...new Set(row.instruments.map(numberOf))],
        [...new Set(row.targetGroups.map(numberOf))],
        sumByCurrency(row.costs).flatMap(({ currency, amount }) => [currency, amount]),
      ],
    );
  return { words, measures };
}

/** Counts what fits, of each plan and of each sort. `only` are the places that a text was found at. */
export function countMeasures(options: {
  plans: readonly {
    readonly planId: string;
    readonly digest: MeasureDigest;
    readonly only: ReadonlySet<number> | null;
  }[];
  filter: MeasureFilter;
}): MeasureCounts {
  const { plans, filter } = options;
  const bit = filter.theme === null ? null : 1 << THEMES.indexOf(filter.theme);
  const instruments = new Tally();
  const targetGroups = new Tally();
  const statuses = new Tally();
  const themes = new Tally();
  const costs = new Tally();
  const counted = plans.map(({ planId, digest, only }): PlanCount => {
    const fits = fitting({ digest, only, filter });
    const places: number[] = [];
    const money: MoneySum[] = [];
    let done = 0;
    let withCost = 0;
    for (const measure of fits) {
      const [place, bits, status, tools, groups, amounts] = measure;
      for (let index = 0; index < THEMES.length; index += 1) {
        if (bits & (1 << index)) themes.add(THEMES[index] ?? "", planId);
      }
      if (bit !== null && (bits & bit) === 0) continue;
      places.push(place);
      const told = MEASURE_STATUSES[status];
      if (told === "done") done += 1;
      statuses.add(told ?? "none", planId);
      for (const word of tools) instruments.add(digest.words[word] ?? "", planId);
      for (const word of groups) targetGroups.add(digest.words[word] ?? "", planId);
      costs.add(amounts.length > 0 ? "yes" : "no", planId);
      if (amounts.length > 0) withCost += 1;
      money.push(...moneyOf(amounts));
    }
    return { planId, places, done, withCost, costs: sumByCurrency(money) };
  });
  return {
    plans: counted,
    by: {
      instrument: instruments.counts(),
      targetGroup: targetGroups.counts(),
      status: statuses.counts([...MEASURE_STATUSES, "none"]),
      theme: themes.counts(),
      cost: costs.counts(),
    },
  };
}

/** Measures that fit in all but their theme. */
function fitting(options: {
  digest: MeasureDigest;
  only: ReadonlySet<number> | null;
  filter: MeasureFilter;
}): readonly DigestedMeasure[] {
  const { digest, only, filter } = options;
  const { instrument, targetGroup, status, hasCost } = filter;
  const tool = instrument === null ? null : digest.words.indexOf(instrument);
  const group = targetGroup === null ? null : digest.words.indexOf(targetGroup);
  const told = status === null ? null : status === "none" ? -1 : MEASURE_STATUSES.indexOf(status);
  return digest.measures.filter(
    ([place, , itsStatus, tools, groups, costs]) =>
      (only === null || only.has(place)) &&
      (tool === null || tools.includes(tool)) &&
      (group === null || groups.includes(group)) &&
      (told === null || itsStatus === told) &&
      (hasCost === null || costs.length > 0 === hasCost),
  );
}

function moneyOf(costs: readonly (string | number)[]): MoneySum[] {
  return costs.flatMap((currency, index) => {
    const amount = costs[index + 1];
    return typeof currency === "string" && typeof amount === "number" ? [{ currency, amount }] : [];
  });
}

/** Counts measures, and plans once however many measures they have: plans come one after another. */
class Tally {
  readonly #sorts = new Map<string, { measures: number; municipalities: number; last: string }>();

  add(value: string, planId: string): void {
    const sort = this.#sorts.get(value);
    if (!sort) this.#sorts.set(value, { measures: 1, municipalities: 1, last: planId });
    else {
      sort.measures += 1;
      if (sort.last !== planId) sort.municipalities += 1;
      sort.last = planId;
    }
  }

  /** In the given order, else the most frequent first. */
  counts(order: readonly string[] = []): SortCount[] {
    const place = (value: string) => order.indexOf(value);
    return [...this.#sorts]
      .map(([value, { measures, municipalities }]) => ({ value, measures, municipalities }))
      .sort(
        (a, b) =>
          place(a.value) - place(b.value) ||
          b.measures - a.measures ||
          (a.value < b.value ? -1 : 1),
      );
  }
}
