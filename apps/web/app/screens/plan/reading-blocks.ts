import type { PartName } from "@boplan/domain/plan";
import type { EntryView } from "../basis/views.ts";

/** A stated need as a row of its table. */
export interface NeedRow {
  readonly id: string;
  readonly what: string;
  readonly amount: string;
  readonly period: string;
  readonly breakdown: string;
  readonly source: string;
  readonly text: string;
}

/** The entries of one part. */
export interface ReadingGroup {
  readonly part: PartName;
  /** Heading of its own, where the section shows several parts. */
  readonly title: string | null;
  readonly entries: readonly EntryView[];
  readonly needs: readonly NeedRow[];
}

/** One section of the outline, as far as it stands beside the tree. */
export interface ReadingBlock {
  readonly id: string;
  readonly title: string;
  readonly texts: readonly EntryView[];
  readonly groups: readonly ReadingGroup[];
}
