import type { ThemeId } from "@boplan/domain/theme";
import type { Citation } from "./framework.ts";

/** Where figures of an indicator are read. `table` and `measure` are ids of that provider. */
export interface IndicatorSource {
  /** `kolada`, `scb`, `ssb`, `boverket`, `husbanken`; `local` for the municipality's own register. */
  readonly provider: string;
  readonly table: string | null;
  readonly measure: string | null;
  /** False when the id was not seen together with its title; shown as such. */
  readonly verified: boolean;
}

/** An indicator that plans of the country use. */
export interface IndicatorDefinition {
  readonly id: string;
  /** Unit id in the texts of the framework: `percent`, `per-1000`, `dwellings`. */
  readonly unit: string;
  readonly themes: readonly ThemeId[];
  /** Which way is better; `null` where that is a matter of view. */
  readonly better: "higher" | "lower" | null;
  /** Norm that the figure follows, where there are several. */
  readonly norm: string | null;
  /** Where it is read; several when one continues another. Never empty: `local` at least. */
  readonly sources: readonly IndicatorSource[];
}

/** A named way to measure, for instance who counts as overcrowded. Numbers never mix across norms. */
export interface NormDefinition {
  readonly id: string;
  /** What it measures: norms of one subject are alternatives. */
  readonly subject: string;
  readonly counts: "persons" | "households";
  readonly citation: Citation;
}
