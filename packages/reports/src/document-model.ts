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
  /** Words of a note that belongs to this place; they follow the run. */
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

/** A number with its written form: a spreadsheet counts with the one, a reader reads the other. */
export interface NumberCell {
  readonly value: number;
  readonly text: string;
}

/** A day (`YYYY-MM-DD`) with its written form. A month or year alone is text. */
export interface DateCell {
  readonly day: string;
  readonly text: string;
}

export type Cell =
  | Inline
  | StatusCell
  | NumberCell
  | DateCell
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
  /** False among elements, which carry the plan's own numbers, and inside running text. */
  readonly numbered?: boolean;
  /** Number among the headings; set by `numberDocument`. */
  readonly number?: string;
  /** Language of the words, where it is not the document's. */
  readonly lang?: Language;
}

/** An item with what follows it inside the same item. */
export interface NestedItem {
  readonly content: Inline;
  readonly beneath: readonly (TextBlock | ListBlock)[];
}

export interface ListBlock {
  readonly type: "list";
  readonly ordered?: boolean;
  readonly items: readonly (Inline | NestedItem)[];
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
  /** The element's own text. */
  readonly body: readonly (TextBlock | ListBlock | HeadingBlock)[];
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
  /** Number among the tables; set by `numberDocument`. */
  readonly number?: string;
}

/**
 * A picture, drawn once for every format. It never stands alone: a table with the same numbers
 * follows it.
 */
export interface FigureBlock {
  readonly type: "figure";
  readonly id: string;
  readonly caption: Inline;
  /** What the picture says, in words. */
  readonly alt: string;
  /** Made by `src/picture`, never by a user. */
  readonly svg: string;
  /** Of the drawing, in points. */
  readonly width: number;
  readonly height: number;
  /** Number among the figures; set by `numberDocument`. */
  readonly number?: string;
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
  | FigureBlock
  | PageBreakBlock;

export interface Section {
  readonly id: string;
  readonly title: string;
  /** What is decided and what explains it; printed under the section's number. */
  readonly part?: "decision" | "information";
  readonly newPage?: boolean;
  readonly blocks: readonly Block[];
  /** Number among the sections; set by `numberDocument`. */
  readonly number?: string;
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
  /** Beside a value of a spreadsheet's first sheet. */
  readonly caseNumber: string;
  readonly version: string;
  readonly checksum: string;
  readonly notes: string;
  readonly skipToContent: string;
  /** Said on the cover where the installation lacks fonts; holds `{fonts}`. */
  readonly fontsMissing: string;
  /** The same where the tenant's own Word file could not be used; holds `{template}`. */
  readonly templateUnusable: string;
  /** Names of the columns of the elements' own sheet. */
  readonly elements: string;
  readonly kind: string;
  readonly number: string;
  readonly title: string;
  readonly text: string;
}

/**
 * A document as every writer reads it, whatever the format. It holds no layout but order; numbers
 * of sections, tables and figures stand in it, and values arrive formatted: a writer never needs to
 * know a language, and no two formats can disagree.
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
  /** SHA-256 of the snapshot, in hex. */
  readonly contentHash: string;
  readonly versionLabel: string;
  /** Stands on the cover and on every page; empty when there is nothing to warn of. */
  readonly banner: string;
  readonly brand: {
    readonly name: string;
    /** `#rrggbb`, dark enough for text on white. */
    readonly accent: string;
    /** Measures per goal: the houses on the cover. */
    readonly skyline: readonly number[];
  };
  readonly labels: DocumentLabels;
  readonly facts: readonly Fact[];
  /** Pages after the cover lie. */
  readonly landscape: boolean;
  /** A small note before the sections: a source, or what the document had to do without. */
  readonly frontNote: Inline | null;
  /** How many levels of headings the contents list; 0 where there are no contents. */
  readonly contentsDepth: number;
  readonly sections: readonly Section[];
  readonly colophon: Inline;
}
