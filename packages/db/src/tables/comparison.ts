import type { ElementKind, GoalAttainment, MeasureStatus } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import type { ThemeId } from "@boplan/domain/theme";
import type { Generated } from "kysely";

/** A shared plan as a region compares it; `tenant_id` is the region's. Rebuilt from the share. */
export interface ComparisonPlanTable {
  tenant_id: string;
  share_id: string;
  municipality_id: string;
  municipality_code: string | null;
  municipality_name: string;
  country: string;
  framework_id: string;
  language: Language;
  title: string;
  valid_to: string | null;
  content_hash: string;
  projected_at: Generated<Date>;
}

export interface ComparisonElementTable {
  tenant_id: string;
  share_id: string;
  element_id: string;
  theme: ThemeId;
  kind: ElementKind;
  title: string;
  status: MeasureStatus | null;
  attainment: GoalAttainment | null;
  lead_unit: string | null;
  ends: string | null;
  has_cost: boolean;
  place: number;
}
