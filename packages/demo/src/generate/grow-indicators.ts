import { createIndicator, type ElementIndicator } from "@boplan/domain/plan";
import type { Ground } from "./ground.ts";
import type { Random } from "./random.ts";

/** Lowest and highest start of an indicator, and its decimals, by unit id of the frameworks. */
const RANGES: Readonly<Record<string, readonly [low: number, high: number, decimals: number]>> = {
  percent: [4, 38, 1],
  "per-1000": [1, 14, 1],
  "per-100-000": [5, 60, 0],
  persons: [10, 900, 0],
  households: [4, 120, 0],
  "number-households": [4, 120, 0],
  dwellings: [3, 160, 0],
  "number-months": [2, 40, 0],
  "number-days": [20, 160, 0],
  "number-hectares": [2, 60, 0],
  days: [10, 120, 0],
  years: [1, 9, 0],
  loans: [2, 90, 0],
  nok: [5_000, 14_000, 0],
  "nok-per-m2": [900, 2_400, 0],
};
const OTHERWISE = [1, 40, 0] as const;

/** The plan's period and the years it has been followed up for, oldest first. */
export interface Course {
  readonly from: number;
  readonly to: number;
  readonly followedUp: readonly number[];
}

/** An indicator of the framework as a plan uses it: with baseline, target and yearly figures. */
export function growIndicator(options: {
  ground: Ground;
  random: Random;
  id: string;
  course: Course;
}): ElementIndicator {
  const { ground, random, id, course } = options;
  const { framework, language, homesPerYear } = ground;
  const texts = framework.locales[language];
  const known = framework.indicators.find((definition) => definition.id === id);
  const unit = known?.unit ?? "";
  const name = texts.indicators[id]?.title ?? id;
  const [low, high, decimals] = RANGES[unit] ?? OTHERWISE;
  const scale = unit === "dwellings" ? homesPerYear / 40 : 1;
  const round = (value: number) => Number(Math.max(0, value).toFixed(decimals));
  const start = (low + random.next() * (high - low)) * scale;
  const better = known?.better ?? null;
  // What is to be built is stated once, for the whole period: see `plannedHomes`.
  const aims = random.chance(0.8) && known !== undefined && !countsHomesBuilt(known);
  const aim = start * (better === "lower" ? 0.7 : better === "higher" ? 1.35 : 1.1);
  const years = course.followedUp;
  const observations = years.map((year, at) => {
    const way = (at + 1) / (course.to - course.from + 2);
    const swing = 1 + (random.next() - 0.5) * 0.16;
    return {
      period: String(year),
      value: round((start + (aim - start) * way) * swing),
      preliminary: at === years.length - 1 && random.chance(0.3),
      source: random.chance(0.4) ? random.pick(ground.words.providers) : null,
    };
  });
  return createIndicator({
    indicator: id,
    name,
    unit: texts.units[unit] ?? null,
    norm: known?.norm ?? null,
    baseline: random.chance(0.8) ? { period: String(course.from - 1), value: round(start) } : null,
    target: aims ? { period: String(course.to), value: round(aim) } : null,
    observations,
  });
}

function countsHomesBuilt(known: Ground["framework"]["indicators"][number]): boolean {
  return (
    known.unit === "dwellings" && known.better === "higher" && known.themes[0] === "new-supply"
  );
}

/** What the plan wants built: homes over the whole period, counted in the framework's own way. */
export function plannedHomes(options: {
  ground: Ground;
  random: Random;
  course: Course;
}): ElementIndicator {
  const { ground, random, course } = options;
  const { framework, language, homesPerYear } = ground;
  const texts = framework.locales[language];
  const ways = framework.indicators.filter(countsHomesBuilt);
  // Most count alike; the others show what must not be added.
  const id = random.chance(0.7) ? ways[0]?.id : random.pick(ways).id;
  const total = homesPerYear * (course.to - course.from + 1);
  return createIndicator({
    indicator: id ?? null,
    name: texts.indicators[id ?? ""]?.title ?? "",
    unit: texts.units.dwellings ?? null,
    target: {
      period: `${course.from}-${course.to}`,
      value: Math.round(total * (0.6 + random.next() * 0.6)),
    },
    observations: course.followedUp.map((year) => {
      const built = Math.round(homesPerYear * (0.5 + random.next() * 0.8));
      return { period: String(year), value: built, preliminary: false, source: null };
    }),
  });
}
