import type { DocumentFacts, ElementKind, PartName } from "@boplan/domain/plan";
import { NO_DOCUMENT_FACTS } from "@boplan/domain/plan";
import type { ProposedAttributes } from "../proposal.ts";

/** A fact of the cover; the parts of a case number go with the number. */
export type FactKey = Exclude<keyof DocumentFacts, "caseNumberParts">;

/** Every fact, in the order of the cover. */
export const FACT_NAMES = Object.keys(NO_DOCUMENT_FACTS).filter(
  (fact): fact is FactKey => fact !== "caseNumberParts",
);

/** An element under review. Elements stand in reading order; depth 0 is the top. */
export interface ReviewElement {
  /** `e1`, `e2` …: the same operations give the same ids. */
  readonly id: string;
  readonly depth: number;
  readonly kind: ElementKind;
  readonly title: string;
  readonly text: string;
  readonly attributes: ProposedAttributes;
  /** 0 to 1; 1 for what a person has made. */
  readonly confidence: number;
  /** Whether a person has said that it is right. */
  readonly accepted: boolean;
  /** Title or text was written by a person; the source does not say it so. */
  readonly edited: boolean;
  /** Lines of the source it was made of, 1-based, ascending. */
  readonly lines: readonly number[];
}

/** Lines that are in nothing; `topic` as the reader named it, `leftOut` and `removed` when a person did it. */
export interface ReviewLeftover {
  readonly line: number;
  readonly text: string;
  readonly topic: string | null;
}

/** A fact that was read, and whether it is to be kept. */
export interface ReviewFact {
  readonly fact: FactKey;
  readonly kept: boolean;
  /** Lines that state it, as far as they can be told. */
  readonly lines: readonly number[];
}

/** An entry of a part that was read, or a text section that a person made. */
export interface ReviewEntry {
  readonly id: string;
  readonly part: PartName;
  readonly kept: boolean;
  readonly lines: readonly number[];
  /** The entry without id and place. */
  readonly entry: Readonly<Record<string, unknown>>;
}

/** A proposal while a person goes through it. Plain data; every change is an operation. */
export interface ReviewState {
  readonly title: string;
  readonly document: DocumentFacts;
  readonly elements: readonly ReviewElement[];
  readonly leftovers: readonly ReviewLeftover[];
  readonly facts: readonly ReviewFact[];
  readonly parts: readonly ReviewEntry[];
  /** Lines that only say what the title or a label says. */
  readonly stated: readonly number[];
  /** Units as written, in lower case, and whom of the organisation a person or their name says. */
  readonly units: Readonly<Record<string, string | null>>;
  readonly nextId: number;
}

export type ConfidenceLevel = "sure" | "likely" | "unsure";

/** Confidence as a person is told of it. */
export function confidenceLevel(confidence: number): ConfidenceLevel {
  if (confidence >= 0.85) return "sure";
  return confidence >= 0.6 ? "likely" : "unsure";
}
