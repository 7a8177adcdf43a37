import type { ElementKind, GoalAttainment, MeasureStatus } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import type { ThemeId } from "@boplan/domain/theme";

/** One municipality in the heat table. */
export interface HeatRow {
  /** `SE-2417`. */
  readonly key: string;
  readonly name: string;
  readonly country: string;
  readonly county: string;
  /** For each theme, in their order, the place of its level among levels; `null`: no plan. */
  readonly levels: string | null;
  /** Measures of each theme, in the same order. */
  readonly measures: readonly number[];
}

/** One element as a plan words it. */
export interface WordedElement {
  readonly id: string;
  readonly kind: ElementKind;
  /** What the framework calls its kind, in the reader's language. */
  readonly kindWord: string;
  readonly title: string;
  readonly status: MeasureStatus | null;
  readonly attainment: GoalAttainment | null;
  readonly unit: string | null;
  /** When it is to be done, in words. */
  readonly time: string | null;
  /** What it costs, each currency by itself. */
  readonly costs: readonly string[];
}

/** What one municipality's plan says of a theme. */
export interface Wording {
  readonly key: string;
  readonly name: string;
  readonly country: string;
  readonly plan: {
    readonly title: string;
    readonly lang: Language;
    /** The framework's name in the reader's language. */
    readonly framework: string;
    /** Until when it holds, in words. */
    readonly until: string | null;
    readonly elements: readonly WordedElement[];
  } | null;
}

/** How many plans carry each theme, and which theme the fewest do. */
export interface ThemeSummary {
  readonly theme: ThemeId;
  readonly plans: number;
  /** Plans with a goal or a measure for the theme. */
  readonly covered: number;
  readonly least: { readonly theme: ThemeId; readonly without: number } | null;
}
