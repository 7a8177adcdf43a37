import { MEASURE_STATUSES, type MeasureStatus } from "../plan/index.ts";
import { THEMES, type ThemeId } from "../theme/index.ts";
import { type MoneySum, sumByCurrency } from "./money.ts";
import type { ComparisonElement } from "./project-snapshot.ts";

/**
 * All measures of a plan in few bytes, to be counted by the hundred thousand. One measure follows
 * the other in `measures`, each as
 *
 * - its place in the plan, its themes as bits in the order of `THEMES`, its status by its place in
 *   `MEASURE_STATUSES` (-1 for none);
 * - how many instruments, then these by their places in `words`; the same of target groups;
 * - how many sums of money, then of each its currency, by its place in `words`, and its amount.
 */
export interface MeasureDigest {
  /** Instruments and target groups as `framework/id`, and currencies. */
  readonly words: readonly string[];
  readonly measures: readonly number[];
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
  const numbersOf = (given: readonly string[]) => {
    const found = [...new Set(given.map(numberOf))];
    return [found.length, ...found];
  };
  const measures = elements
    .filter(({ kind, leading }) => kind === "measure" && leading)
    .flatMap((row) => {
      const sums = sumByCurrency(row.costs);
      return [
        row.place,
        themes.get(row.elementId) ?? 0,
        row.status === null ? -1 : MEASURE_STATUSES.indexOf(row.status),
        ...numbersOf(row.instruments),
        ...numbersOf(row.targetGroups),
        sums.length,
        ...sums.flatMap(({ currency, amount }) => [numberOf(currency), amount]),
      ];
    });
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
  const instruments = new Tally();
  const targetGroups = new Tally();
  const statuses = new Tally();
  const themes = new Tally();
  const costs = new Tally();
  const counted = plans.map(({ planId, digest, only }): PlanCount => {
    const found = countPlan({ digest, only, filter });
    const wordOf = (place: number) => digest.words[place] ?? "";
    instruments.add(found.instruments, wordOf);
    targetGroups.add(found.targetGroups, wordOf);
    statuses.add(found.statuses, (place) => MEASURE_STATUSES[place - 1] ?? "none");
    themes.add(found.themes, (place) => THEMES[place] ?? "");
    costs.add([found.places.length - found.withCost, found.withCost], (place) =>
      place === 0 ? "no" : "yes",
    );
    return {
      planId,
      places: found.places,
      done: found.statuses[DONE + 1] ?? 0,
      withCost: found.withCost,
      costs: sumByCurrency(
        [...found.money].map(([currency, amount]) => ({ currency: wordOf(currency), amount })),
      ),
    };
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

const DONE = MEASURE_STATUSES.indexOf("done");

/** One plan's counts by the numbers its digest uses; `statuses` begins with those of none. */
function countPlan(options: {
  digest: MeasureDigest;
  only: ReadonlySet<number> | null;
  filter: MeasureFilter;
}) {
  const { digest, only, filter } = options;
  const { words, measures } = digest;
  const bit = filter.theme === null ? -1 : 1 << THEMES.indexOf(filter.theme);
  const tool = filter.instrument === null ? null : words.indexOf(filter.instrument);
  const group = filter.targetGroup === null ? null : words.indexOf(filter.targetGroup);
  const told = statusPlace(filter.status);
  const found = {
    places: [] as number[],
    instruments: words.map(() => 0),
    targetGroups: words.map(() => 0),
    statuses: [0, ...MEASURE_STATUSES.map(() => 0)],
    themes: THEMES.map(() => 0),
    withCost: 0,
    money: new Map<number, number>(),
  };
  const at = (place: number) => measures[place] ?? 0;
  for (let start = 0; start < measures.length; ) {
    const tools = start + 4;
    const groups = tools + at(start + 3) + 1;
    const sums = groups + at(groups - 1) + 1;
    const next = sums + 2 * at(sums - 1);
    const place = at(start);
    const bits = at(start + 1);
    const status = at(start + 2);
    start = next;
    if (only !== null && !only.has(place)) continue;
    if (told !== null && status !== told) continue;
    if (filter.hasCost !== null && next > sums !== filter.hasCost) continue;
    if (tool !== null && !isAmong({ measures, word: tool, from: tools, to: groups - 1 })) continue;
    if (group !== null && !isAmong({ measures, word: group, from: groups, to: sums - 1 })) continue;
    for (let theme = 0; theme < THEMES.length; theme += 1) {
      if (bits & (1 << theme)) found.themes[theme] = (found.themes[theme] ?? 0) + 1;
    }
    if (filter.theme !== null && (bits & bit) === 0) continue;
    found.places.push(place);
    found.statuses[status + 1] = (found.statuses[status + 1] ?? 0) + 1;
    for (let word = tools; word < groups - 1; word += 1) count(found.instruments, at(word));
    for (let word = groups; word < sums - 1; word += 1) count(found.targetGroups, at(word));
    if (next > sums) found.withCost += 1;
    for (let sum = sums; sum < next; sum += 2) {
      found.money.set(at(sum), (found.money.get(at(sum)) ?? 0) + at(sum + 1));
    }
  }
  return found;
}

function statusPlace(status: MeasureFilter["status"]): number | null {
  if (status === null) return null;
  return status === "none" ? -1 : MEASURE_STATUSES.indexOf(status);
}

function count(counts: number[], place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

function isAmong(options: {
  measures: readonly number[];
  word: number;
  from: number;
  to: number;
}): boolean {
  const { measures, word, from, to } = options;
  for (let place = from; place < to; place += 1) if (measures[place] === word) return true;
  return false;
}

/** Adds plan by plan: how many measures of each sort, and how many plans have any. */
class Tally {
  readonly #sorts = new Map<string, { measures: number; municipalities: number }>();

  add(counts: readonly number[], nameOf: (place: number) => string): void {
    for (const [place, measures] of counts.entries()) {
      if (measures === 0) continue;
      const name = nameOf(place);
      const sort = this.#sorts.get(name) ?? { measures: 0, municipalities: 0 };
      this.#sorts.set(name, sort);
      sort.measures += measures;
      sort.municipalities += 1;
    }
  }

  /** In the given order, else the most frequent first. */
  counts(order: readonly string[] = []): SortCount[] {
    const place = (value: string) => order.indexOf(value);
    return [...this.#sorts]
      .map(([value, counted]) => ({ value, ...counted }))
      .sort(
        (a, b) =>
          place(a.value) - place(b.value) ||
          b.measures - a.measures ||
          (a.value < b.value ? -1 : 1),
      );
  }
}
