import type { PartialDate } from "../partial-date/index.ts";

/** Case number taken apart. `ambiguous` when the written form allows another reading (70/15). */
export interface CaseNumberParts {
  readonly prefix: string | null;
  readonly year: number | null;
  readonly number: string;
  readonly ambiguous: boolean;
}

/** A period in years, both included. */
export interface YearPeriod {
  readonly from: number;
  readonly to: number;
}

/** What the cover of a plan states. Every fact may be missing. */
export interface DocumentFacts {
  /** Document type id of the framework, for instance the one for an action plan. */
  readonly type: string | null;
  /**
   * Wording of the law that the plan was written for, by regime id of the framework; `null` leaves
   * it to the date: that of adoption, else the day of the check.
   */
  readonly regime: string | null;
  readonly owner: string | null;
  readonly decidingBody: string | null;
  /** As written in the source; never reformatted. */
  readonly caseNumber: string | null;
  readonly caseNumberParts: CaseNumberParts | null;
  readonly adoptedOn: PartialDate | null;
  /** Paragraph or case of the adopting meeting, as written. */
  readonly adoptedUnder: string | null;
  readonly drawnUpOn: PartialDate | null;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  readonly revisedOn: PartialDate | null;
  readonly appliesTo: string | null;
  /** The document this one is an appendix to, as written. */
  readonly appendixOf: string | null;
  readonly period: YearPeriod | null;
  readonly legallyBinding: boolean | null;
  readonly replaces: string | null;
  readonly references: readonly string[];
}

/** Facts with nothing stated; the start of every new plan. */
export const NO_DOCUMENT_FACTS: DocumentFacts = Object.freeze({
  type: null,
  regime: null,
  owner: null,
  decidingBody: null,
  caseNumber: null,
  caseNumberParts: null,
  adoptedOn: null,
  adoptedUnder: null,
  drawnUpOn: null,
  validFrom: null,
  validTo: null,
  revisedOn: null,
  appliesTo: null,
  appendixOf: null,
  period: null,
  legallyBinding: null,
  replaces: null,
  references: [],
});
