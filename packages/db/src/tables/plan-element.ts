import type {
  BudgetCost,
  CustomValue,
  ElementIndicator,
  ElementKind,
  ElementOrigin,
  GoalAttainment,
  MeasureStatus,
} from "@boplan/domain/plan";
import type { RichText } from "@boplan/domain/rich-text";
import type { ThemeId } from "@boplan/domain/theme";
import type { ColumnType, Generated, JSONColumnType } from "kysely";

/** What an element seldom has; kept together so that sparse plans stay small. */
export interface ElementAttributes {
  readonly richText?: RichText;
  readonly participatingUnitIds?: readonly string[];
  readonly responsibleUserId?: string;
  readonly partners?: readonly string[];
  readonly priority?: number;
  readonly doneWhen?: string;
  readonly costs?: readonly BudgetCost[];
  readonly instruments?: readonly string[];
  readonly targetGroups?: readonly string[];
  readonly themes?: readonly ThemeId[];
  readonly area?: string;
  /** As they were saved; an older row lacks fields that came later. */
  readonly indicators?: readonly (Pick<ElementIndicator, "name"> & Partial<ElementIndicator>)[];
  readonly templateId?: string;
  readonly origin?: ElementOrigin;
  readonly customValues?: Readonly<Record<string, CustomValue>>;
  readonly sourcePage?: number;
  readonly sourceLines?: readonly [number, number];
}

export interface PlanElementTable {
  tenant_id: string;
  plan_id: string;
  id: string;
  parent_id: string | null;
  /** Reading order in the plan: a key of fractional indexing, compared byte by byte. */
  place: string;
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
  /** Version at which a field was last changed, by field; a field never changed has no key. */
  field_versions: ColumnType<Readonly<Record<string, number>>, string | undefined, string>;
  /** A removed element stays until it is cleared away, so that the removal can be undone. */
  removed_at: Date | null;
  /** Elements that went in one removal come back together. */
  removal_id: string | null;
  updated_at: Generated<Date>;
  updated_by: string | null;
}
