import type { Language } from "@boplan/domain/tenant";

export const REPORT_SCHEMA = "boplan.report/1";

/** A piece of running text. Text is always data: no writer reads markup out of it. */
export interface Run {
  readonly t: string;
  /** Set where the words are in another language than the document. */
  readonly lang?: Language;
  readonly strong?: boolean;
  readonly em?: boolean;
  /** Set small and grey: details under a title. */
  readonly muted?: boolean;
  /** `http`, `https` or `mailto`; anything else is printed as plain text. */
  readonly href?: string;
  /** Id of a section, an element or a table; printed with its page. */
  readonly to?: string;
  /** Key of a note in the document's `notes`. */
  readonly note?: string;
}

export type Inline = string | readonly (string | Run)[];

/** What a mark stands for. Every mark has a shape of its own and a word beside it. */
export type StatusMark =
  | "done"
  | "on_plan"
  | "deviating"
  | "stopped"
  | "cancelled"
  | "not_started"
  | "pass"
  | "partly"
  | "unset"
  | "warn"
  | "fail"
  | "na";

export interface StatusCell {
  readonly status: StatusMark;
  readonly label: string;
}

export type Cell =
  | Inline
  | StatusCell
  /** With an id, other parts of the document can point to the row. */
  | { readonly code: string; readonly id?: string }
  | { readonly items: readonly Inline[] }
  | { readonly marks: readonly { readonly t: string; readonly lead: boolean }[] };

export type Row =
  | { readonly kind?: "row"; readonly cells: readonly Cell[] }
  | { readonly kind: "group"; readonly label: Inline }
  | { readonly kind: "total"; readonly cells: readonly Cell[] };

export interface Column {
  readonly label: string;
  /** Width relative to the other columns. */
  readonly w?: number;
  readonly align?: "left" | "right" | "center";
}

export interface Fact {
  readonly label: string;
  readonly value: Inline | StatusCell;
}

export interface TextBlock {
  readonly type: "text";
  readonly content: Inline;
  readonly style?: "lead" | "note";
}

export interface HeadingBlock {
  readonly type: "heading";
  readonly level: number;
  readonly text: string;
  /** False among elements, which carry the plan's own numbers. */
  readonly numbered?: boolean;
}

export interface ListBlock {
  readonly type: "list";
  readonly ordered?: boolean;
  readonly items: readonly Inline[];
}

export interface FactsBlock {
  readonly type: "facts";
  readonly items: readonly Fact[];
  readonly columns?: number;
}

export interface KeyFiguresBlock {
  readonly type: "keyFigures";
  readonly items: readonly { readonly value: string; readonly label: string }[];
}

export interface CalloutBlock {
  readonly type: "callout";
  readonly label: string;
  readonly content: Inline;
}

/** One element of the plan under a heading of its own. */
export interface ElementBlock {
  readonly type: "element";
  readonly id: string;
  readonly kind: string;
  readonly kindLabel: string;
  readonly code: string;
  readonly title: string;
  /** Language of the title, where it is not the document's. */
  readonly lang?: Language;
  readonly paragraphs: readonly Inline[];
  readonly facts: readonly Fact[];
  readonly blocks: readonly Block[];
}

export interface TableBlock {
  readonly type: "table";
  readonly id: string;
  readonly caption: Inline;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly note?: Inline;
}

/** Bars of stacked values, one bar per category. Numbers are raw; `totals` are formatted. */
export interface StackedBarsBlock {
  readonly type: "figure";
  readonly draw: "stackedBars";
  readonly id: string;
  readonly caption: string;
  readonly alt: string;
  readonly series: readonly string[];
  readonly categories: readonly string[];
  readonly values: readonly (readonly number[])[];
  readonly totals: readonly string[];
}

export interface PageBreakBlock {
  readonly type: "pageBreak";
}

export type Block =
  | TextBlock
  | HeadingBlock
  | ListBlock
  | FactsBlock
  | KeyFiguresBlock
  | CalloutBlock
  | ElementBlock
  | TableBlock
  | StackedBarsBlock
  | PageBreakBlock;

export interface Section {
  readonly id: string;
  readonly title: string;
  /** What is decided and what explains it; printed under the section's number. */
  readonly part?: "decision" | "information";
  readonly newPage?: boolean;
  readonly blocks: readonly Block[];
}

/** Words that the writers need and that are not the document's own. */
export interface DocumentLabels {
  readonly contents: string;
  readonly table: string;
  readonly figure: string;
  /** Holds `{page}` and `{pages}`. */
  readonly pageOf: string;
  readonly pageShort: string;
  readonly continued: string;
  readonly decisionPart: string;
  readonly informationPart: string;
  readonly empty: string;
  readonly untitled: string;
  readonly notStated: string;
}

/**
 * A document as every writer reads it: PDF now, other formats beside it later. It holds no
 * layout but order, and numbers arrive formatted: a writer never needs to know a language.
 */
export interface ReportDocument {
  readonly schema: typeof REPORT_SCHEMA;
  readonly lang: Language;
  /** ISO 3166-1 alpha-2 of the municipality; `null` where there is none. */
  readonly region: string | null;
  readonly title: string;
  /** Language of the title, where it is not the document's. */
  readonly titleLang?: Language;
  readonly shortTitle: string;
  readonly subtitle: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly documentType: string;
  readonly caseNumber: string;
  readonly versionLabel: string;
  /** Stands on the cover and on every page; empty when there is nothing to warn of. */
  readonly banner: string;
  readonly brand: {
    readonly name: string;
    /** `#rrggbb`; writers darken it until it can be read. */
    readonly accent: string;
    /** Measures per goal: the houses on the cover. */
    readonly skyline: readonly number[];
  };
  readonly labels: DocumentLabels;
  readonly facts: readonly Fact[];
  readonly frontNote: Inline | null;
  readonly notes: Readonly<Record<string, Inline>>;
  /** How many levels of headings the contents list. */
  readonly contentsDepth: number;
  readonly sections: readonly Section[];
  readonly colophon: Inline;
}
