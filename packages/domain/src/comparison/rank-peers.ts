import { THEMES, type ThemeId } from "../theme/index.ts";
import { COVERAGE_LEVELS, type CoverageLevel } from "./coverage.ts";

/** What municipalities are told alike by. */
export interface PeerFacts {
  /** `SE-2417`. */
  readonly key: string;
  readonly country: string;
  readonly countyCode: string;
  /** Inhabitants; `null` where no figure has been imported. */
  readonly population: number | null;
  /** How far the plan carries each theme it speaks of; `null` without a plan. */
  readonly levels: Readonly<Partial<Record<ThemeId, CoverageLevel>>> | null;
  /** Instruments the measures use, as `framework/id`. */
  readonly instruments: readonly string[];
}

/** How alike another municipality is, and in what: every part is 0 to 1 and can be shown. */
export interface Peer {
  readonly key: string;
  readonly likeness: number;
  /** The smaller population as a part of the larger; `null` where one of them is unknown. */
  readonly population: number | null;
  readonly sameCounty: boolean;
  /** How alike the plans carry the ten themes; `null` without a plan to set beside. */
  readonly themes: number | null;
  /** Instruments both use as a part of those either uses; `null` where the frameworks differ. */
  readonly instruments: number | null;
}

/** What counts how much. What is not known counts nothing, and the rest keeps its proportions. */
const WEIGHTS = { population: 4, county: 1, themes: 3, instruments: 2 } as const;

/** The municipalities most like one, most alike first; equal ones in the order of their keys. */
export function rankPeers(options: { of: PeerFacts; among: readonly PeerFacts[] }): Peer[] {
  const { of, among } = options;
  return among
    .filter(({ key }) => key !== of.key)
    .map((other) => peerOf({ of, other }))
    .sort((a, b) => b.likeness - a.likeness || (a.key < b.key ? -1 : 1));
}

function peerOf({ of, other }: { of: PeerFacts; other: PeerFacts }): Peer {
  const parts = {
    population: ratio(of.population, other.population),
    sameCounty: of.country === other.country && of.countyCode === other.countyCode,
    themes: themeLikeness(of, other),
    instruments: instrumentLikeness(of, other),
  };
  const weighed = [
    [WEIGHTS.population, parts.population],
    [WEIGHTS.county, parts.sameCounty ? 1 : 0],
    [WEIGHTS.themes, parts.themes],
    [WEIGHTS.instruments, parts.instruments],
  ] as const;
  const known = weighed.flatMap(([weight, part]) => (part === null ? [] : [{ weight, part }]));
  const whole = known.reduce((sum, { weight }) => sum + weight, 0);
  const likeness = known.reduce((sum, { weight, part }) => sum + weight * part, 0) / whole;
  return { key: other.key, likeness, ...parts };
}

function ratio(a: number | null, b: number | null): number | null {
  if (a === null || b === null || a <= 0 || b <= 0) return null;
  return Math.min(a, b) / Math.max(a, b);
}

/** 1 when every theme is carried equally far, 0 when each is as far apart as can be. */
function themeLikeness(a: PeerFacts, b: PeerFacts): number | null {
  if (a.levels === null || b.levels === null) return null;
  const rank = (levels: NonNullable<PeerFacts["levels"]>, theme: ThemeId) =>
    COVERAGE_LEVELS.indexOf(levels[theme] ?? "notCovered");
  const [left, right] = [a.levels, b.levels];
  const apart = THEMES.reduce(
    (sum, theme) => sum + Math.abs(rank(left, theme) - rank(right, theme)),
    0,
  );
  return 1 - apart / (THEMES.length * (COVERAGE_LEVELS.length - 1));
}

function instrumentLikeness(a: PeerFacts, b: PeerFacts): number | null {
  const frameworks = (facts: PeerFacts) => new Set(facts.instruments.map((id) => id.split("/")[0]));
  const ours = frameworks(a);
  if (![...frameworks(b)].some((framework) => ours.has(framework))) return null;
  const mine = new Set(a.instruments);
  const shared = b.instruments.filter((id) => mine.has(id)).length;
  return shared / new Set([...a.instruments, ...b.instruments]).size;
}
