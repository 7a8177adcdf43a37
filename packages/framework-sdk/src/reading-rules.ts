import type {
  DecisionKind,
  DecisionSubject,
  ElementKind,
  LessonKind,
  ParticipantKind,
  RelationKind,
} from "@boplan/domain/plan";
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

/**
 * What the content of an aside becomes: running text of the plan, or one entry for each item and
 * paragraph. `null` leaves it over, as with a table of contents.
 */
export type AsideContent =
  | { readonly part: "sections" }
  | { readonly part: "lessons"; readonly kind: LessonKind }
  | { readonly part: "financing" }
  | { readonly part: "relations"; readonly relation: RelationKind }
  | null;

/** A heading whose content is no part of the plan tree: background, financing, advice. */
export interface AsideRule extends ReadingPattern {
  /** Names the topic in lower camel case; shown with the leftovers. */
  readonly topic: string;
  readonly content: AsideContent;
}

/**
 * A sentence of running text that tells something of a part. Named groups are fields of the entry;
 * the sentence itself stays where it stands.
 *
 * - `participants`: `members` (a list in words), `name` where the group has one
 * - `norms`: `definition`, `name`
 * - `relations`: `title`
 * - `decisions`: `body`, `on`, `caseNumber`, `section`, `what`
 * - `financing`: `source`, `scheme`, `share` (percent)
 *
 * @example
 * { part: "norms", pattern: "^overcrowding means (?<definition>.+)$", … }
 */
export type PartStatement = ReadingPattern &
  (
    | { readonly part: "participants"; readonly kind: ParticipantKind; readonly name: string }
    | {
        readonly part: "norms";
        readonly name: string;
        readonly counts: "persons" | "households" | null;
      }
    | { readonly part: "relations"; readonly relation: RelationKind }
    | { readonly part: "decisions"; readonly subject: DecisionSubject }
    | { readonly part: "financing" }
  );

/** A row of a timetable by phases, with a column for each phase. */
export interface PhaseRow extends ReadingPattern {
  readonly row: "name" | "milestone" | "document" | "time";
}

/** How timetables by phases are read, also where the columns were lost on the way. */
export interface PhaseTable {
  /** Labels of the rows, at the beginning of their line. */
  readonly rows: readonly PhaseRow[];
  /** A name of a phase, for finding the columns again. */
  readonly names: readonly ReadingPattern[];
  /** Words that begin a cell of their own, for rows without numbers or brackets. */
  readonly starts: readonly ReadingPattern[];
  /** What a document is treated for. */
  readonly decisionKinds: readonly (ReadingPattern & { readonly kind: DecisionKind })[];
}

/** A label before a colon within an element: `Responsible: the social services`. */
export interface AttributeLabel extends ReadingPattern {
  readonly attribute: "leadUnit" | "time" | "cost" | "indicator";
}

/** An amount of money; the group `amount` is the number, `factor` what the unit multiplies by. */
export interface MoneyUnit extends ReadingPattern {
  readonly factor: number;
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
  readonly partStatements: readonly PartStatement[];
  /** `null` where the country's plans have no timetables by phases. */
  readonly phaseTable: PhaseTable | null;
  readonly attributeLabels: readonly AttributeLabel[];
  readonly money: readonly MoneyUnit[];
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
    partStatements: rules.partStatements,
    phaseRows: rules.phaseTable?.rows ?? [],
    phaseNames: rules.phaseTable?.names ?? [],
    phaseStarts: rules.phaseTable?.starts ?? [],
    decisionKinds: rules.phaseTable?.decisionKinds ?? [],
    attributeLabels: rules.attributeLabels,
    money: rules.money,
  };
  return Object.entries(groups).flatMap(([group, patterns]) =>
    patterns.map((rule, index) => ({ name: `${group}/${index}`, rule })),
  );
}
