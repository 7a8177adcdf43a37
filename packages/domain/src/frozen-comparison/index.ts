import type { DwellingRemark } from "../comparison/compare-dwellings.ts";
import type { CoverageLevel } from "../comparison/coverage.ts";
import type { Conversion, MoneySum } from "../comparison/money.ts";
import type { Spread } from "../comparison/spread.ts";
import type { PartialDate } from "../partial-date/index.ts";
import type { ElementKind, GoalAttainment, MeasureStatus } from "../plan/index.ts";
import type { CountryCode, Language, TenantKind } from "../tenant/index.ts";
import type { ThemeId } from "../theme/index.ts";

export const COMPARISON_SCHEMA = "boplan.comparison/1";

/** Parts of a comparison that can be frozen, in the order they are printed. */
export const FROZEN_VIEWS = [
  "overview",
  "themes",
  "wording",
  "measures",
  "dwellings",
  "municipality",
] as const;

export type FrozenView = (typeof FROZEN_VIEWS)[number];

/**
 * A comparison as it stood when a document was ordered: plain values without words of any language,
 * made of what was shared or published at that moment and of nothing else. Documents are made from
 * it alone. Its content hash is the SHA-256 of `canonicalJson`.
 */
export interface FrozenComparison {
  readonly schema: typeof COMPARISON_SCHEMA;
  /** The day it stood so, `YYYY-MM-DD`. */
  readonly on: string;
  /** Whose comparison it is: the region, or the municipality that compares. */
  readonly by: {
    readonly name: string;
    readonly country: CountryCode;
    readonly kind: TenantKind;
  };
  readonly filters: ComparisonFilters;
  /** Everybody compared, in reading order, with or without a plan to show. */
  readonly municipalities: readonly FrozenMunicipality[];
  readonly views: FrozenViews;
}

/** Tells a stored comparison from a stored plan. */
export function isFrozenComparison<Other extends { readonly schema: string }>(
  stored: FrozenComparison | Other,
): stored is FrozenComparison {
  return stored.schema === COMPARISON_SCHEMA;
}

/** What was asked for; `null` and empty where nothing was. */
export interface ComparisonFilters {
  readonly theme: ThemeId | null;
  readonly country: CountryCode | null;
  /** `SE-24`. */
  readonly county: string | null;
  /** Single municipalities were chosen. */
  readonly chosen: boolean;
  readonly framework: string | null;
  readonly instrument: string | null;
  readonly targetGroup: string | null;
  readonly status: MeasureStatus | "none" | null;
  readonly hasCost: boolean | null;
  readonly text: string;
}

export interface FrozenMunicipality {
  /** `SE-2417`. */
  readonly key: string;
  readonly country: CountryCode;
  readonly code: string;
  readonly name: string;
  readonly officialName: string;
  readonly countyCode: string;
  readonly plan: FrozenPlan | null;
}

export interface FrozenPlan {
  /** Id of the share or publication it was seen through. */
  readonly id: string;
  readonly isPublic: boolean;
  readonly title: string;
  readonly language: Language;
  readonly frameworkId: string;
  readonly versionLabel: string;
  readonly contentHash: string;
  /** Day it was shared or published. */
  readonly givenOn: string;
  readonly regime: string | null;
  readonly adoptedOn: PartialDate | null;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  readonly decidingBody: string | null;
  readonly goals: number;
  readonly measures: number;
}

/** How a municipality stands, as far as the one who compares may know. */
export const FROZEN_STANDINGS = [
  "valid",
  "openEnded",
  "lapsing",
  "lapsed",
  "notAdopted",
  "noPlan",
] as const;

export type FrozenStanding = (typeof FROZEN_STANDINGS)[number];

/** Rows name their municipality by its key. */
export interface FrozenViews {
  readonly overview?: {
    readonly rows: readonly {
      readonly key: string;
      readonly standing: FrozenStanding;
      readonly lapsesOn: string | null;
      readonly lapsesBy: "stated" | "renewal" | null;
      readonly regimeInForce: boolean | null;
    }[];
  };
  readonly themes?: {
    readonly rows: readonly {
      readonly key: string;
      readonly cells: Readonly<Record<ThemeId, FrozenCoverage>>;
    }[];
  };
  readonly wording?: {
    readonly theme: ThemeId;
    readonly rows: readonly {
      readonly key: string;
      readonly elements: readonly FrozenWording[];
    }[];
    /** With a plan that says nothing of the theme. */
    readonly silent: readonly string[];
  };
  readonly measures?: {
    readonly rows: readonly FrozenMeasure[];
    readonly byMunicipality: readonly {
      readonly key: string;
      readonly measures: number;
      readonly done: number;
      readonly withCost: number;
      readonly costs: readonly MoneySum[];
    }[];
    /** By currency; two currencies are never added. */
    readonly costs: readonly MoneySum[];
    readonly conversion: Conversion | null;
  };
  readonly dwellings?: {
    readonly rows: readonly {
      readonly key: string;
      readonly planned: FrozenDwellings | null;
      readonly need: FrozenDwellings | null;
      readonly met: number | null;
      readonly remarks: readonly DwellingRemark[];
    }[];
    readonly sums: readonly {
      readonly country: CountryCode;
      readonly countyCode: string | null;
      readonly municipalities: number;
      readonly planned: number;
      readonly needed: number;
    }[];
    readonly bases: readonly {
      readonly country: CountryCode;
      readonly regime: string | null;
      readonly period: { readonly from: number; readonly to: number };
      readonly definition: string;
    }[];
  };
  readonly municipality?: {
    readonly key: string;
    readonly base: { readonly county: number; readonly country: number };
    readonly figures: readonly {
      readonly id: string;
      readonly value: number | null;
      readonly county: Spread | null;
      readonly country: Spread | null;
    }[];
    readonly themes: readonly {
      readonly theme: ThemeId;
      readonly level: CoverageLevel;
      readonly county: { readonly carrying: number; readonly base: number };
      readonly country: { readonly carrying: number; readonly base: number };
    }[];
    readonly indicators: readonly FrozenIndicator[];
  };
}

export interface FrozenCoverage {
  readonly level: CoverageLevel;
  readonly goals: number;
  readonly measures: number;
}

/** What a plan says, in its own words and language. */
export interface FrozenWording {
  readonly kind: ElementKind;
  readonly title: string;
  readonly status: MeasureStatus | null;
  readonly attainment: GoalAttainment | null;
  readonly leadUnit: string | null;
  readonly end: string | null;
}

export interface FrozenMeasure {
  readonly key: string;
  readonly title: string;
  readonly themes: readonly ThemeId[];
  readonly status: MeasureStatus | null;
  readonly leadUnit: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** As `framework/id`. */
  readonly instruments: readonly string[];
  readonly targetGroups: readonly string[];
  /** By currency; empty where no cost is stated. */
  readonly costs: readonly MoneySum[];
}

export interface FrozenDwellings {
  readonly amount: number;
  readonly unit: string;
  readonly period: { readonly from: number; readonly to: number } | null;
}

export interface FrozenIndicator {
  readonly name: string;
  readonly unit: string | null;
  readonly period: string | null;
  readonly value: number | null;
  readonly county: Spread | null;
  readonly country: Spread | null;
  readonly leftOut: number;
}
