/** Documents with pictures are larger than texts; the limit is checked before anything is opened. */
export const MAX_DOCUMENT_BYTES = 50 * 1024 * 1024;

export type SourceFormat = "text" | "markdown" | "csv" | "docx" | "odt" | "xlsx" | "pdf";

/** Where a line stands in the original: pages, sheets and rows count from 1; `null` where it has no such places. */
export type LinePlace =
  | { readonly page: number }
  | { readonly sheet: string; readonly row: number }
  | null;

/**
 * What a line is that belongs to the document but not to its running text. Such lines are not read
 * as plan text; they stay leftovers under this topic.
 */
export type SourceTopic = "pageFurniture" | "footnote" | "comment" | "contents";

/** What the reader met and did not follow; each has a text under `errors`. */
export type SourceNotice =
  | "import.hadMacros"
  | "import.hadExternalLinks"
  | "import.hadTrackedChanges"
  | "import.hadPagesWithoutText";

/**
 * A document as lines, in the marks of Markdown: `#` for headings by their real level, `-` or a
 * number with indentation for lists, `| a | b |` for rows of tables. The four lists of a line run
 * side by side.
 */
export interface SourceDocument {
  readonly format: SourceFormat;
  readonly lines: readonly string[];
  readonly places: readonly LinePlace[];
  readonly topics: readonly (SourceTopic | null)[];
  readonly notices: readonly SourceNotice[];
}
