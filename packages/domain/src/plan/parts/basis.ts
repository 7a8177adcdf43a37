import type { PartialDate } from "../../partial-date/index.ts";
import type { RichText } from "../../rich-text/index.ts";
import type { YearPeriod } from "../document-facts.ts";

/** What every entry of a plan part has: an id that stays with it through edits and versions. */
export interface PartEntry {
  readonly id: string;
}

/** Running text of the plan that is no element: background, delimitation, reading guide. */
export interface PlanSection extends PartEntry {
  /** Outline section or topic of the framework that the text belongs to; `null` for a free one. */
  readonly topic: string | null;
  readonly title: string;
  /** Plain text; that of `richText` where there is one. */
  readonly text: string;
  readonly richText: RichText | null;
  readonly source: SourcePlace | null;
}

/** Where in an imported document something was read; lines are 1-based, first and last included. */
export interface SourcePlace {
  readonly lines: readonly [number, number];
  /** Page of a paginated source, 1-based. */
  readonly page?: number;
}

/** What kind of home is needed: any, ordinary, adapted, or adapted with staff at hand. */
export const NEED_KINDS = ["additional", "ordinary", "adapted", "adaptedWithStaff"] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

/** What the number of a need counts. */
export const NEED_UNITS = ["dwellings", "households", "persons"] as const;
export type NeedUnit = (typeof NEED_UNITS)[number];

/**
 * A stated need for homes. `amount` is in `unit` over the whole period; `null` says that the need
 * is described in words only, 0 that there is none and why stands in `text`.
 */
export interface HousingNeed extends PartEntry {
  readonly kind: NeedKind;
  readonly amount: number | null;
  readonly unit: NeedUnit;
  readonly period: YearPeriod | null;
  /** Breakdowns, each as the plan words it; `targetGroup` is an id of the framework. */
  readonly dwellingType: string | null;
  readonly tenure: string | null;
  readonly size: string | null;
  readonly targetGroup: string | null;
  readonly area: string | null;
  readonly asOf: PartialDate | null;
  readonly source: string | null;
  readonly text: string;
}

/** An analysis the plan rests on. `topic` is an analysis topic of the framework. */
export interface Analysis extends PartEntry {
  readonly topic: string;
  readonly title: string;
  readonly text: string;
  /** Whose data it uses, as written: `Boverket`, `SSB`. */
  readonly provider: string | null;
  readonly source: string | null;
  readonly year: number | null;
}

/** At which level a goal, plan or programme that was taken account of stands. */
export const CONSIDERATION_LEVELS = ["international", "national", "regional", "local"] as const;
export type ConsiderationLevel = (typeof CONSIDERATION_LEVELS)[number];

/** A goal, plan or programme of others, and how account was taken of it. */
export interface Consideration extends PartEntry {
  readonly level: ConsiderationLevel;
  readonly title: string;
  readonly how: string;
  readonly url: string | null;
}

/** A challenge that the analysis shows, with the elements that meet it. */
export interface Challenge extends PartEntry {
  readonly title: string;
  readonly text: string;
  readonly elementIds: readonly string[];
}

/**
 * Something the framework wants said in words, for instance how the municipality coordinates with
 * its neighbours. `statement` is an id of the framework.
 */
export interface Statement extends PartEntry {
  readonly statement: string;
  readonly text: string;
  /** The unit it names, by organisation unit id, or as written. */
  readonly unit: string | null;
}

/** A target group or situation that the plan leaves out on purpose, with the reason. */
export interface Exclusion extends PartEntry {
  /** Target group id of the framework. */
  readonly targetGroup: string;
  readonly reason: string;
}

/** A change of what the plan was made for, and what the municipality concluded from it. */
export interface ConditionChange extends PartEntry {
  readonly on: PartialDate;
  readonly text: string;
  readonly conclusion: "newPlan" | "planHolds" | null;
}

/** How an imported or own definition measures, for instance overcrowding. */
export interface MeasurementNorm extends PartEntry {
  /** Norm of the framework; `null` for the plan's own definition. Values never mix across norms. */
  readonly norm: string | null;
  readonly name: string;
  readonly definition: string;
  readonly counts: "persons" | "households" | null;
}

/** A point at which the plan is followed up, or has been. */
export interface FollowUp extends PartEntry {
  readonly rhythm: "yearly" | "everyTertial" | "everyPeriod" | "once";
  /** What it is tied to, as written: the budget, the market survey. */
  readonly occasion: string | null;
  readonly responsible: string | null;
  readonly lastDoneOn: PartialDate | null;
  readonly text: string;
}
