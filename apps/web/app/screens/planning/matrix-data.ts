import type { MeasureStatus } from "@boplan/domain/plan";
import type { MatrixGap } from "@boplan/domain/planning";
import type { MatrixQuery } from "../../paths/planning.ts";

/** An element as the matrix names it. */
export interface ElementView {
  readonly id: string;
  /** The framework's word for its kind. */
  readonly kind: string;
  readonly number: string;
  readonly title: string;
}

export interface MeasureView extends ElementView {
  readonly units: string;
  readonly time: string | null;
  readonly cost: string | null;
  readonly status: MeasureStatus | null;
  /** What is done or cancelled has nothing more to fill in. */
  readonly mayLack: boolean;
  /** It stands under a goal beneath the chosen one. */
  readonly isBelow: boolean;
}

export interface CellView {
  /** The first stands out. */
  readonly lines: readonly string[];
  readonly statuses: readonly (MeasureStatus | null)[];
  /** Further measures under goals beneath; negative when all the cell's measures are such. */
  readonly below: number;
  readonly lacks: MatrixGap | null;
  readonly isNamedOnly: boolean;
}

export interface MatrixPageData {
  readonly query: MatrixQuery;
  /** `null`: measures that name no instrument or unit. */
  readonly columns: readonly { readonly id: string | null; readonly name: string | null }[];
  readonly unused: readonly string[];
  readonly rows: readonly (ElementView & {
    readonly isHeading: boolean;
    readonly depth: number;
    readonly hasMeasure: boolean;
    /** In the order of the columns; `null` for an empty one. */
    readonly cells: readonly (CellView | null)[];
    readonly lacks: readonly MatrixGap[];
  })[];
  readonly goalsPerColumn: readonly number[];
  readonly gaps: readonly { readonly gap: MatrixGap; readonly elements: readonly ElementView[] }[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: {
    readonly goal: ElementView;
    readonly column: string | null;
    readonly measures: readonly MeasureView[];
  } | null;
}
