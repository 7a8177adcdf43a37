import type {
  CoverageLevel,
  DwellingFigure,
  MeasureDigest,
  RequirementResults,
  YearlyCost,
} from "@boplan/domain/comparison";
import type { PartialDate } from "@boplan/domain/partial-date";
import type { ElementKind, GoalAttainment, MeasureStatus } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import type { ThemeId } from "@boplan/domain/theme";
import type { Generated, JSONColumnType } from "kysely";

/**
 * A plan as it is compared, made from one snapshot. Of a share: `tenant_id` is the region's,
 * `source_id` the share's, and the rows count only while the share stands. Of a public plan:
 * `tenant_id` is the municipality's own, `source_id` the publication's, and everybody reads it.
 */
export interface ComparisonPlanTable {
  tenant_id: string;
  source_id: string;
  /** True of a public plan alone. */
  listed: boolean;
  /** `PROJECTION_VERSION` it was made by; of another number it is made anew. */
  projection_version: number;
  /** When it was shared or published. */
  given_at: Date;
  municipality_id: string;
  municipality_name: string;
  municipality_code: string | null;
  country: string;
  plan_id: string;
  plan_slug: string;
  version_number: number | null;
  version_label: string;
  content_hash: string;
  framework_id: string;
  language: Language;
  title: string;
  adopted: boolean;
  document_type: string | null;
  statutory: boolean | null;
  regime: string | null;
  adopted_on: PartialDate | null;
  valid_from: PartialDate | null;
  valid_to: PartialDate | null;
  renew_by: string | null;
  deciding_body: string | null;
  currency: string | null;
  goals: number;
  measures: number;
  measures_done: number;
  measures_with_unit: number;
  measures_with_time: number;
  measures_with_cost: number;
  requirements: JSONColumnType<RequirementResults> | null;
  dwellings_planned: JSONColumnType<DwellingFigure> | null;
  dwellings_needed: JSONColumnType<DwellingFigure> | null;
  instruments: string[];
  target_groups: string[];
  /** What `comparison_theme` says, in one value; by theme. */
  coverage: JSONColumnType<Readonly<Partial<Record<ThemeId, CoverageDigest>>>, string | undefined>;
  measure_digest: JSONColumnType<MeasureDigest, string | undefined>;
  projected_at: Generated<Date>;
}

/** One theme in one plan: the level by its place in `COVERAGE_LEVELS`, then the counts. */
export type CoverageDigest = readonly [
  level: number,
  goals: number,
  measures: number,
  measuresDone: number,
  measuresWithUnit: number,
  measuresWithTime: number,
  measuresWithCost: number,
];

/** What the rows below a plan have in common with it. */
interface OfComparisonPlan {
  tenant_id: string;
  source_id: string;
  listed: boolean;
}

export interface ComparisonThemeTable extends OfComparisonPlan {
  theme: ThemeId;
  level: CoverageLevel;
  goals: number;
  measures: number;
  measures_done: number;
  measures_with_unit: number;
  measures_with_time: number;
  measures_with_cost: number;
}

export interface ComparisonElementTable extends OfComparisonPlan {
  /** `""` for an element without any theme. */
  theme: ThemeId | "";
  element_id: string;
  /** True in the element's first row. */
  leading: boolean;
  kind: ElementKind;
  title: string;
  status: MeasureStatus | null;
  attainment: GoalAttainment | null;
  lead_unit: string | null;
  starts: string | null;
  ends: string | null;
  instruments: string[];
  target_groups: string[];
  costs: JSONColumnType<YearlyCost[]>;
  has_cost: boolean;
  place: number;
}

export interface ComparisonIndicatorTable extends OfComparisonPlan {
  element_id: string;
  place: number;
  indicator: string | null;
  name: string;
  unit: string | null;
  definition: string | null;
  norm: string | null;
  period: string | null;
  value: number | null;
  preliminary: boolean;
  target_period: string | null;
  target_value: number | null;
}

/** A comparison somebody gave a name: a view with its query. */
export interface SavedComparisonTable {
  tenant_id: string;
  id: string;
  name: string;
  /** View and query as an address has them: `themes?country=SE`. */
  path: string;
  created_by: string | null;
  created_at: Generated<Date>;
  version: Generated<number>;
}
