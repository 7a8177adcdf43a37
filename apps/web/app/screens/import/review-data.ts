import type { ElementKind } from "@boplan/domain/plan";

/** An element of the proposal as a row of the tree shows it. */
export interface ReviewRow {
  readonly id: string;
  readonly depth: number;
  readonly kind: ElementKind;
  readonly title: string;
  readonly level: "sure" | "likely" | "unsure";
  readonly accepted: boolean;
}

/** The chosen element with all that can be changed. */
export interface ChosenElement extends ReviewRow {
  readonly text: string;
  readonly lines: readonly number[];
  readonly hasChildren: boolean;
  /** What was understood of it besides the words, each in words. */
  readonly attributes: readonly { readonly term: string; readonly value: string }[];
}

/** A line of the source as it is shown. */
export interface ShownLine {
  readonly line: number;
  readonly text: string;
  readonly chosen: boolean;
  readonly left: boolean;
  /** Where in the original, at the first line of a page or sheet. */
  readonly place: string | null;
}

export interface ReviewData {
  readonly version: number;
  readonly documentTitle: string;
  readonly rows: readonly ReviewRow[];
  readonly chosen: ChosenElement | null;
  readonly kinds: readonly { readonly kind: ElementKind; readonly name: string }[];
  readonly source: {
    readonly lines: readonly ShownLine[];
    /** First lines of the windows before and behind; `null` at the ends. */
    readonly before: number | null;
    readonly behind: number | null;
    readonly total: number;
  };
  readonly left: number;
  /** The first leftover behind what is shown or chosen. */
  readonly nextLeft: number | null;
  readonly facts: readonly {
    readonly fact: string;
    readonly term: string;
    readonly value: string;
    readonly kept: boolean;
  }[];
  readonly entries: readonly {
    readonly id: string;
    readonly part: string;
    readonly words: string;
    readonly kept: boolean;
  }[];
  readonly writtenUnits: readonly { readonly written: string; readonly unitId: string | null }[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}
