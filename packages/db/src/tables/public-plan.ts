import type { MeasureStatus, PlanStatus } from "@boplan/domain/plan";
import type { StoredSnapshot } from "@boplan/domain/snapshot";
import type { Language } from "@boplan/domain/tenant";
import type { ThemeId } from "@boplan/domain/theme";
import type { Generated, GeneratedAlways, JSONColumnType } from "kysely";

/**
 * A snapshot that its municipality has made public. Everybody may read it until it is withdrawn;
 * earlier ones stay beside the current one.
 */
export interface PublicPlanTable {
  tenant_id: string;
  id: string;
  plan_id: string;
  version_id: string;
  municipality_name: string;
  country: string;
  framework_id: string;
  language: Language;
  title: string;
  content_hash: string;
  snapshot: JSONColumnType<StoredSnapshot>;
  /** Of each measure in the snapshot, by its id; written by the database. */
  measure_statuses: GeneratedAlways<Readonly<Record<string, MeasureStatus | null>>>;
  published_at: Generated<Date>;
  published_by: string | null;
  withdrawn_at: Date | null;
  withdrawn_by: Generated<string | null>;
  /** Address of the plan when it was published. */
  plan_slug: string;
  /** Number and name of the version within its plan. */
  version_number: number;
  version_label: Generated<string>;
  /** The version that holds now: exactly one of a plan's that are public. */
  is_current: Generated<boolean>;
  /* What follows stands in the snapshot too: written out so that a list reads no snapshots. */
  municipality_code: string | null;
  summary: Generated<string>;
  plan_status: Generated<PlanStatus>;
  /** Partial dates of the cover. */
  adopted_on: string | null;
  valid_from: string | null;
  valid_to: string | null;
  themes: Generated<ThemeId[]>;
  goal_count: Generated<number>;
  measure_count: Generated<number>;
  /** Lower case: titles and summary, and the municipality's name. */
  search_text: Generated<string>;
}

/** A measure of a public plan as it is searched for; `tenant_id` is its municipality's. */
export interface CatalogueMeasureTable {
  tenant_id: string;
  publication_id: string;
  element_id: string;
  /** Whether everybody may read the row; ends with the publication. */
  listed: boolean;
  place: number;
  title: string;
  text: string;
  /** Title of what it is to lead to; `null` for a measure that stands alone. */
  goal: string | null;
  themes: ThemeId[];
  instruments: string[];
  target_groups: string[];
}
