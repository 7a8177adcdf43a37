import type { Random } from "./random.ts";

/** What is known of a municipality's planning before a word of it is written. */
export interface Fate {
  /** `none`: it has no plan at all; `draft`: its first one is still written. */
  readonly state: "none" | "draft" | "adopted";
  /** Day of the plan in force, `YYYY-MM-DD`. */
  readonly adoptedOn: string;
  /** `null`: the plan says nothing of its end. */
  readonly validTo: string | null;
  /** `withdrawn`: was with the regions and everybody, and is with nobody any more. */
  readonly sharing: "private" | "region" | "public" | "withdrawn";
  /** An earlier plan that this one superseded. */
  readonly former: boolean;
  /** A next plan that is written while this one is in force. */
  readonly next: boolean;
}

/**
 * Draws how a municipality stands: most have a plan in force, some of those lapse within a year,
 * some have lapsed, some have a draft only, and some have nothing. The last of `years` years is
 * that of `today` (`YYYY-MM-DD`); no decision lies after `today`.
 */
export function fateOf(options: { random: Random; today: string; years: number }): Fate {
  const { random, today, years } = options;
  const state = random.weighted({ none: 7, draft: 9, adopted: 84 });
  const adoptedOn = adoptionDay(options);
  const validTo = random.weighted({ lapsed: 14, lapsing: 22, later: 58, unsaid: 6 });
  const sharing = random.weighted({ private: 5, region: 22, public: 67, withdrawn: 6 });
  const year = Number(today.slice(0, 4));
  const ends = {
    lapsed: `${year - 1}-12-31`,
    lapsing: random.chance(0.6)
      ? `${year}-12-31`
      : `${year + 1}-${random.pick(["03-31", "06-30"])}`,
    later: `${Math.max(year + 1, Number(adoptedOn.slice(0, 4)) + 3) + random.int(0, 2)}-12-31`,
    unsaid: null,
  } as const;
  // A plan does not end before it begins.
  const end = validTo === "lapsed" && adoptedOn >= `${year - 1}-07-01` ? "lapsing" : validTo;
  return {
    state,
    adoptedOn,
    validTo: ends[end],
    sharing,
    former: years > 1 && random.chance(0.14),
    next: (end === "lapsing" || end === "lapsed") && random.chance(0.5),
  };
}

/** Councils meet on weekdays outside of summer; earlier years more often, so that plans have a past. */
function adoptionDay(options: { random: Random; today: string; years: number }): string {
  const { random, today, years } = options;
  const first = Number(today.slice(0, 4)) - years + 1;
  const back = Math.min(random.int(0, years - 1), random.int(0, years - 1));
  const month = random.pick([2, 3, 4, 5, 6, 9, 10, 11, 12]);
  const day = `${first + back}-${two(month)}-${two(random.int(1, 28))}`;
  if (day <= today) return day;
  // This year's councils have met at least once by the end of January.
  const early = `${first + back}-01-${two(random.int(8, 28))}`;
  return early <= today ? early : `${Number(today.slice(0, 4)) - 1}-12-${two(random.int(1, 20))}`;
}

export function two(number: number): string {
  return String(number).padStart(2, "0");
}
