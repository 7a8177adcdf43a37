import type { PartialDate } from "@boplan/domain/partial-date";
import type {
  BudgetCost,
  DocumentFacts,
  ElementKind,
  EntryOf,
  PartName,
  SourcePlace,
} from "@boplan/domain/plan";

/** What a document says of an element besides its words; each as far as it was understood. */
export interface ProposedAttributes {
  /** The responsible unit as written; a person matches it to the organisation. */
  readonly leadUnit: string | null;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly costs: readonly BudgetCost[];
  /** Name of an indicator, as written. */
  readonly indicator: string | null;
}

/** Nothing said besides the words. */
export const NO_ATTRIBUTES: ProposedAttributes = Object.freeze({
  leadUnit: null,
  start: null,
  end: null,
  costs: [],
  indicator: null,
});

/** An element as read from a document, before anyone has looked at it. */
export interface ProposedElement {
  readonly kind: ElementKind;
  readonly title: string;
  readonly text: string;
  readonly attributes: ProposedAttributes;
  /** First and last line of the element's own words, 1-based; children lie outside or within. */
  readonly source: SourcePlace;
  /** 0 to 1: how plainly the document says that this is an element of its kind. */
  readonly confidence: number;
  readonly children: readonly ProposedElement[];
}

/** A line, or the rest of one, that has no place in the tree, the facts or the parts. */
export interface Leftover {
  readonly line: number;
  readonly text: string;
  /** What the line stands under, where the framework names the topic; `heading` for headings. */
  readonly topic: string | null;
}

/** An entry of a part as read from a document: without an id, with its place. */
export type ProposedEntry<Name extends PartName> = Omit<EntryOf<Name>, "id" | "source"> &
  (Name extends "needs" | "analyses" | "financing"
    ? { readonly source: string | null }
    : unknown) & { readonly place: SourcePlace };

/** What was read of the parts around the tree; a part of which nothing was read is missing. */
export type ProposedParts = { readonly [Name in PartName]?: readonly ProposedEntry<Name>[] };

/**
 * What a document seems to say. Every non-blank line is in an element, a fact, an entry of a part or
 * the leftovers.
 */
export interface PlanProposal {
  /** The document's own heading, where it has one. */
  readonly title: string | null;
  readonly document: DocumentFacts;
  readonly parts: ProposedParts;
  readonly elements: readonly ProposedElement[];
  readonly leftovers: readonly Leftover[];
  readonly score: { readonly linesTotal: number; readonly linesPlaced: number };
  /** `import.noPlanStructure` when nothing of a plan was recognised; the text is all leftovers. */
  readonly notice: { readonly code: "import.noPlanStructure" } | null;
}
