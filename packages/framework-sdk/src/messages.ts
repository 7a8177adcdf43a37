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

/** Names of document facts in the framework's words; a missing one falls back to the core word. */
export type FactName =
  | "type"
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
  /** Imperative titles: what to do to meet the requirement. */
  readonly requirements: Readonly<Record<string, TitledMessage>>;
  readonly findings: Readonly<Record<string, string>>;
  readonly outline: Readonly<Record<string, string>>;
}
