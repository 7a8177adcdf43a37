import type {
  BudgetCost,
  ElementIndicator,
  ElementKind,
  GoalAttainment,
  MeasureStatus,
} from "@boplan/domain/plan";
import type { ThemeId } from "@boplan/domain/theme";
import type { Generated, JSONColumnType } from "kysely";

/** What an element seldom has; kept together so that sparse plans stay small. */
export interface ElementAttributes {
  readonly participatingUnitIds?: readonly string[];
  readonly priority?: number;
  readonly costs?: readonly BudgetCost[];
  readonly instruments?: readonly string[];
  readonly targetGroups?: readonly string[];
  readonly themes?: readonly ThemeId[];
  readonly area?: string;
  readonly indicators?: readonly ElementIndicator[];
  readonly templateId?: string;
  readonly sourceLines?: readonly [number, number];
}

export interface PlanElementTable {
  tenant_id: string;
  plan_id: string;
  id: string;
  parent_id: string | null;
  /** Reading order in the plan. */
  place: number;
  kind: ElementKind;
  title: string;
  text: string;
  lead_unit_id: string | null;
  /** Partial dates as text: `2026`, `2026-02`, `2026-02-14`. */
  starts: string | null;
  ends: string | null;
  status: MeasureStatus | null;
  attainment: GoalAttainment | null;
  attributes: JSONColumnType<ElementAttributes>;
  version: Generated<number>;
  updated_at: Generated<Date>;
  updated_by: string | null;
}
