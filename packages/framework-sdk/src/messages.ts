import type { ElementKind } from "@boplan/domain/plan";

/** A title and, where it helps, a sentence more. */
export interface TitledMessage {
  readonly title: string;
  readonly text?: string;
}

/** What a kind is called: one, several, and how a new one is asked for. */
export interface KindMessages {
  readonly one: string;
  readonly other: string;
}

/** What a phase, its milestone and its document are called. */
export interface PhaseMessages {
  readonly title: string;
  readonly milestone: string;
  readonly document: string;
}

/** Names of document facts in the framework's words; a missing one falls back to the core word. */
export type FactName =
  | "type"
  | "regime"
  | "owner"
  | "decidingBody"
  | "caseNumber"
  | "adoptedOn"
  | "adoptedUnder"
  | "drawnUpOn"
  | "validFrom"
  | "validTo"
  | "revisedOn"
  | "appliesTo"
  | "appendixOf"
  | "period"
  | "legallyBinding"
  | "replaces"
  | "references";

/**
 * All texts of a framework in one language. Keys are the ids declared in the framework, so a
 * forgotten text is found by the conformance suite. Placeholders are written `{{name}}`.
 */
export interface FrameworkMessages {
  /** Name of the framework: what a planner picks it by. */
  readonly name: string;
  /** What a plan of this framework is called in running text. */
  readonly plan: string;
  readonly kinds: Readonly<Partial<Record<ElementKind, KindMessages>>>;
  readonly facts: Readonly<Partial<Record<FactName, string>>>;
  readonly documentTypes: Readonly<Record<string, string>>;
  readonly regimes: Readonly<Record<string, string>>;
  readonly goalAreas: Readonly<Record<string, TitledMessage>>;
  readonly goalTemplates: Readonly<Record<string, TitledMessage>>;
  readonly measureTemplates: Readonly<Record<string, TitledMessage>>;
  readonly instruments: Readonly<Record<string, string>>;
  readonly targetGroups: Readonly<Record<string, string>>;
  /** Name as its provider has it, in the official language; a sentence on what it counts. */
  readonly indicators: Readonly<Record<string, TitledMessage>>;
  /** Units of indicators, by unit id. */
  readonly units: Readonly<Record<string, string>>;
  /** The definition in full stands in `text`. */
  readonly norms: Readonly<Record<string, TitledMessage>>;
  readonly unitTypes: Readonly<Record<string, string>>;
  readonly decidingBodies: Readonly<Record<string, string>>;
  readonly hearingBodies: Readonly<Record<string, string>>;
  readonly analysisTopics: Readonly<Record<string, string>>;
  /** `title` names the matter, `text` says what to write. */
  readonly statements: Readonly<Record<string, TitledMessage>>;
  readonly relatedDocuments: Readonly<Record<string, string>>;
  readonly periods: Readonly<Record<string, string>>;
  readonly processes: Readonly<Record<string, string>>;
  /** By phase id. */
  readonly phases: Readonly<Record<string, PhaseMessages>>;
  /** Imperative titles: what to do to meet the requirement. */
  readonly requirements: Readonly<Record<string, TitledMessage>>;
  readonly findings: Readonly<Record<string, string>>;
  readonly outline: Readonly<Record<string, string>>;
}
