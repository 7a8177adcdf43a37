import type { YearPeriod } from "../plan/index.ts";
import type { DwellingFigure, PlannedAndNeeded } from "./dwellings.ts";

/** Why a plan's homes are not in the sum; each has a text of its own. */
export const DWELLING_REMARKS = [
  /** The plan states no target in homes to be built. */
  "plannedNotStated",
  /** The plan states no need for additional homes as a whole. */
  "needNotStated",
  /** The need is in households or persons, which are not homes. */
  "needInOtherUnit",
  /** What is planned and what is needed are of different years, or of years that are not stated. */
  "ownYearsDiffer",
  /** The plan stands under another wording of the law than the sum. */
  "otherRegime",
  /** The plan's figures are of other years than the sum. */
  "otherYears",
  /** What is planned is counted in another way than in the sum: homes begun, completed, expected. */
  "otherDefinition",
] as const;

export type DwellingRemark = (typeof DWELLING_REMARKS)[number];

/** A municipality's homes, planned and needed. */
export interface DwellingEntry extends PlannedAndNeeded {
  /** `SE-2417`. */
  readonly key: string;
  readonly country: string;
  readonly countyCode: string;
  readonly regime: string | null;
}

export interface DwellingRow extends DwellingEntry {
  /** Empty for a row that is in the sums of its country. */
  readonly remarks: readonly DwellingRemark[];
  /** Planned as a part of needed, 1 for all; `null` where the two are not comparable. */
  readonly met: number | null;
}

/** What rows must have in common to be added. */
export interface DwellingBasis {
  /** Stable in addresses: `SE:bfl-2025:2027-2031:se-bostadsforsorjning/byggprognos`. */
  readonly id: string;
  readonly country: string;
  readonly regime: string | null;
  readonly period: YearPeriod;
  readonly definition: string;
  /** How many municipalities have figures on it. */
  readonly municipalities: number;
}

export interface DwellingSum {
  readonly country: string;
  /** `null` for the sum of everything in the country that is compared. */
  readonly countyCode: string | null;
  readonly municipalities: number;
  readonly planned: number;
  readonly needed: number;
}

export interface DwellingComparison {
  readonly rows: readonly DwellingRow[];
  /** The basis of each country that has any comparable figures: the chosen, else the commonest. */
  readonly bases: readonly DwellingBasis[];
  /** Every basis there is, the commonest of each country first. */
  readonly offered: readonly DwellingBasis[];
  /** By country, the whole first, then by county. Countries are never added: their laws differ. */
  readonly sums: readonly DwellingSum[];
}

/** Planned against needed. Adds only what is counted alike, and says of the rest why it is not. */
export function compareDwellings(options: {
  entries: readonly DwellingEntry[];
  /** Id of the basis to add on, for its country; the commonest when missing. */
  basis?: string | null;
}): DwellingComparison {
  const { entries, basis: chosen = null } = options;
  const offered = basesOf(entries);
  const bases = offered.filter(
    ({ id, country }) =>
      id ===
      (
        offered.find((one) => one.id === chosen && one.country === country) ??
        offered.find((one) => one.country === country)
      )?.id,
  );
  const rows = entries.map((entry): DwellingRow => {
    const own = remarksInItself(entry);
    const basis = bases.find(({ country }) => country === entry.country);
    return {
      ...entry,
      remarks: own.length > 0 || !basis ? own : remarksAgainst({ entry, basis }),
      met:
        own.length === 0 && entry.planned && entry.need && entry.need.amount > 0
          ? entry.planned.amount / entry.need.amount
          : null,
    };
  });
  return { rows, bases, offered, sums: sumsOf(rows) };
}

function basesOf(entries: readonly DwellingEntry[]): DwellingBasis[] {
  const found = new Map<string, DwellingBasis>();
  for (const entry of entries) {
    const basis = basisOf(entry);
    if (!basis) continue;
    const municipalities = (found.get(basis.id)?.municipalities ?? 0) + 1;
    found.set(basis.id, { ...basis, municipalities });
  }
  return [...found.values()].sort(
    (a, b) =>
      compareText(b.country, a.country) ||
      b.municipalities - a.municipalities ||
      b.period.from - a.period.from ||
      compareText(a.id, b.id),
  );
}

function basisOf(entry: DwellingEntry): Omit<DwellingBasis, "municipalities"> | null {
  const { country, regime, planned } = entry;
  if (remarksInItself(entry).length > 0 || !planned?.period) return null;
  const { period, definition } = planned;
  const id = [country, regime ?? "", `${period.from}-${period.to}`, definition].join(":");
  return { id, country, regime, period, definition };
}

function remarksInItself({ planned, need }: DwellingEntry): DwellingRemark[] {
  const remarks: DwellingRemark[] = [];
  if (!planned) remarks.push("plannedNotStated");
  if (!need) remarks.push("needNotStated");
  else if (need.unit !== "dwellings") remarks.push("needInOtherUnit");
  if (planned && need && !sameYears(planned, need)) remarks.push("ownYearsDiffer");
  return remarks;
}

function remarksAgainst(options: { entry: DwellingEntry; basis: DwellingBasis }): DwellingRemark[] {
  const { entry, basis } = options;
  const remarks: DwellingRemark[] = [];
  if (entry.regime !== basis.regime) remarks.push("otherRegime");
  if (entry.planned && !sameYears(entry.planned, basis)) remarks.push("otherYears");
  if (entry.planned?.definition !== basis.definition) remarks.push("otherDefinition");
  return remarks;
}

function sameYears(a: Pick<DwellingFigure, "period">, b: Pick<DwellingFigure, "period">): boolean {
  return (
    a.period !== null &&
    b.period !== null &&
    a.period.from === b.period.from &&
    a.period.to === b.period.to
  );
}

function sumsOf(rows: readonly DwellingRow[]): DwellingSum[] {
  const sums = new Map<string, DwellingSum>();
  const add = (row: DwellingRow, countyCode: string | null) => {
    const key = `${row.country}-${countyCode ?? ""}`;
    const sum = sums.get(key);
    sums.set(key, {
      country: row.country,
      countyCode,
      municipalities: (sum?.municipalities ?? 0) + 1,
      planned: (sum?.planned ?? 0) + (row.planned?.amount ?? 0),
      needed: (sum?.needed ?? 0) + (row.need?.amount ?? 0),
    });
  };
  for (const row of rows.filter(({ remarks }) => remarks.length === 0)) {
    add(row, null);
    add(row, row.countyCode);
  }
  return [...sums.values()].sort(
    (a, b) =>
      compareText(b.country, a.country) || compareText(a.countyCode ?? "", b.countyCode ?? ""),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
