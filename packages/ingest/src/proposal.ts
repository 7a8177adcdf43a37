import type { DocumentFacts, ElementKind } from "@boplan/domain/plan";

/** An element as read from a document, before anyone has looked at it. */
export interface ProposedElement {
  readonly kind: ElementKind;
  readonly title: string;
  readonly text: string;
  /** First and last line of the element's own words, 1-based; children lie outside or within. */
  readonly source: { readonly lines: readonly [number, number] };
  /** 0 to 1: how plainly the document says that this is an element of its kind. */
  readonly confidence: number;
  readonly children: readonly ProposedElement[];
}

/** A line, or the rest of one, that has no place in the tree or the facts. */
export interface Leftover {
  readonly line: number;
  readonly text: string;
  /** What the line stands under, where the framework names the topic; `heading` for headings. */
  readonly topic: string | null;
}

/** What a document seems to say. Every non-blank line is in an element, a fact or the leftovers. */
export interface PlanProposal {
  /** The document's own heading, where it has one. */
  readonly title: string | null;
  readonly document: DocumentFacts;
  readonly elements: readonly ProposedElement[];
  readonly leftovers: readonly Leftover[];
  readonly score: { readonly linesTotal: number; readonly linesPlaced: number };
  /** `import.noPlanStructure` when nothing of a plan was recognised; the text is all leftovers. */
  readonly notice: { readonly code: "import.noPlanStructure" } | null;
}
