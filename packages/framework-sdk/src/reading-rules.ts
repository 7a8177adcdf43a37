import type { ElementKind } from "@boplan/domain/plan";
import type { FactName } from "./messages.ts";

/**
 * A regular expression as plain data, matched without regard to case and with Unicode classes
 * (flags `iu`). `example` is a text it must match; the conformance suite holds it to that.
 *
 * @example
 * { pattern: "^mål(område)?n?$", example: "Målområden" }
 */
export interface ReadingPattern {
  readonly pattern: string;
  readonly example: string;
}

/** A label in a table of document facts, or before a colon: `Diarienummer: KS-23/00978`. */
export interface FactLabel extends ReadingPattern {
  readonly fact: FactName;
}

/**
 * A sentence that states facts. Named groups are facts (`(?<adoptedOn>…)`); dates, periods and case
 * numbers are parsed by the reader. `sets` states what the sentence means without a group.
 */
export interface FactStatement extends ReadingPattern {
  readonly sets?: {
    readonly type?: string;
    readonly legallyBinding?: boolean;
  };
}

/** A word by which a document names its own type, for instance in its title. */
export interface DocumentTypeWord extends ReadingPattern {
  readonly type: string;
}

/**
 * A heading, or a sentence leading in a list, under which the elements of a kind stand.
 *
 * @example
 * // ## Aktiviteter 2026 / ### 1. Genomföra analys / - Säkerställa kopplingen
 * { pattern: "^aktiviteter", example: "Aktiviteter 2026", kind: "measure", below: "activity" }
 */
export interface SectionRule extends ReadingPattern {
  readonly kind: ElementKind;
  /** Kind of what is listed under each element of the section; `null` keeps it as its text. */
  readonly below: ElementKind | null;
  /**
   * `text`: the running text itself is the element, as with a vision; a list in it holds elements
   * of the kind `below`.
   */
  readonly carrier?: "items" | "text";
}

/**
 * A line that itself is an element: `Insatsområde 1`, `Mål 2: Fler bostäder`, `Vi skal …`.
 * The title is the group `title` where the pattern has one, else the whole line; when the group is
 * empty the lines below give it.
 */
export interface EntryRule extends ReadingPattern {
  readonly kind: ElementKind;
  /** Kind of a list that follows directly; `null` keeps the list as the element's text. */
  readonly below: ElementKind | null;
  /** `items`: holds for list items only, since prose may begin with the same words. */
  readonly within?: "items" | "lines";
}

/** A heading whose content is no part of the plan tree: background, financing, advice. */
export interface AsideRule extends ReadingPattern {
  /** Names the topic in lower camel case; shown with the leftovers. */
  readonly topic: string;
}

/** A heading whose lines each are one value of a list fact, for instance the references. */
export interface FactSection extends ReadingPattern {
  readonly fact: "references";
}

/** A column of a table of measures. `kind` carries the title; the others are kept with it. */
export interface ColumnRule extends ReadingPattern {
  readonly column: ElementKind | "leadUnit" | "time" | "cost" | "indicator";
}

/**
 * How existing documents of the country are read. Everything language-bound that
 * `@boplan/ingest` needs stands here; the reader itself knows layout only.
 */
export interface ReadingRules {
  /** BCP 47 tag of the documents. */
  readonly language: string;
  /** Names of the months, January first; each entry lists the forms in use. */
  readonly months: readonly (readonly string[])[];
  readonly factLabels: readonly FactLabel[];
  /** Labels of cells with personal names. Their values are dropped, never stored as facts. */
  readonly personalLabels: readonly ReadingPattern[];
  readonly statements: readonly FactStatement[];
  readonly documentTypes: readonly DocumentTypeWord[];
  readonly factSections: readonly FactSection[];
  readonly sections: readonly SectionRule[];
  /** Sentences ending with a colon that say what the list below them holds. */
  readonly leads: readonly SectionRule[];
  readonly entries: readonly EntryRule[];
  readonly asides: readonly AsideRule[];
  readonly columns: readonly ColumnRule[];
}

/** Compiles a pattern the way every reader does. */
export function compileReadingPattern(rule: ReadingPattern): RegExp {
  return new RegExp(rule.pattern, "iu");
}

/** Every pattern of the rules with a name to report it by. */
export function listReadingPatterns(
  rules: ReadingRules,
): { readonly name: string; readonly rule: ReadingPattern }[] {
  const groups: Record<string, readonly ReadingPattern[]> = {
    factLabels: rules.factLabels,
    personalLabels: rules.personalLabels,
    statements: rules.statements,
    documentTypes: rules.documentTypes,
    factSections: rules.factSections,
    sections: rules.sections,
    leads: rules.leads,
    entries: rules.entries,
    asides: rules.asides,
    columns: rules.columns,
  };
  return Object.entries(groups).flatMap(([group, patterns]) =>
    patterns.map((rule, index) => ({ name: `${group}/${index}`, rule })),
  );
}
