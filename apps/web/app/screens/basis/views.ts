import type { RichText } from "@boplan/domain/rich-text";
import type { WantingRule } from "../writing/wanting.ts";
import type { FieldOptions, FormValues } from "./fields.ts";

export interface EntryFact {
  readonly label: string;
  readonly value: string;
  /** Language of the value where it is not the page's. */
  readonly lang?: string;
}

/** One entry as it is read. */
export interface EntryView {
  readonly id: string;
  readonly title: string;
  readonly lang?: string;
  readonly facts: readonly EntryFact[];
  /** Running text under a name of its own. */
  readonly paragraphs: readonly EntryFact[];
  readonly text: string;
  readonly richText: RichText | null;
  readonly textLang?: string;
}

/** What to write next, with what its form begins with. */
export interface Proposal {
  readonly id: string;
  readonly title: string;
  readonly say?: string;
  readonly start: Readonly<Record<string, string>>;
}

/** A part in the overview. */
export interface PartSummary {
  readonly part: string;
  readonly title: string;
  readonly about: string;
  /** Titles of the first entries. */
  readonly titles: readonly { readonly title: string; readonly lang?: string }[];
  readonly count: number;
  readonly blocking: number;
  readonly advice: number;
  readonly wanting: readonly WantingRule[];
  /** Where it is kept up. */
  readonly href: string;
}

/** Something of the plan that is known by a title. */
export interface PlanName {
  readonly slug: string;
  readonly title: string;
  readonly lang?: string;
}

/** The form of one entry as it opens. */
export interface OpenForm {
  readonly id: string;
  readonly isNew: boolean;
  /** What the entry is about, in the words of the framework. */
  readonly guidance: { readonly title: string; readonly text: string } | null;
  readonly values: FormValues;
  readonly richText: RichText | null;
  /** The entry as JSON; empty for a new one. */
  readonly loaded: string;
}

export interface FormDifference {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** An entry's form that was not saved. */
export interface EntryRefusal {
  readonly kind: "refused";
  readonly form: OpenForm;
  readonly errors: readonly { readonly field: string; readonly text: string }[];
  readonly conflict: {
    readonly isGone: boolean;
    readonly differences: readonly FormDifference[];
    readonly text: { readonly mine: RichText; readonly theirs: RichText } | null;
    readonly again: boolean;
  } | null;
}

/** An entry that was just removed, with what is needed to put it back. */
export interface EntryRemoved {
  readonly kind: "removed";
  readonly title: string;
  readonly entry: string;
  readonly at: number;
}

/** Somebody changed the entry before it was removed. */
export interface RemovalRefused {
  readonly kind: "kept";
  readonly id: string;
}

export type EntryAnswer = EntryRefusal | EntryRemoved | RemovalRefused;

export interface NeedSum {
  readonly what: string;
  readonly amount: string;
}

export type { FieldOptions };
