import type { CustomFieldType, ElementKind, PartName } from "@boplan/domain/plan";
import type { Generated, JSONColumnType } from "kysely";

/** One part of what stands around a plan's tree; saved and versioned alone. No row: nothing said. */
export interface PlanPartTable {
  tenant_id: string;
  plan_id: string;
  part: PartName;
  /** Entries of the part as `PlanParts[part]` has them. */
  entries: JSONColumnType<readonly { readonly id: string }[]>;
  version: Generated<number>;
  updated_at: Generated<Date>;
  updated_by: string | null;
}

/** A field the municipality has added to its elements. A retired one keeps its values readable. */
export interface CustomFieldTable {
  tenant_id: string;
  id: string;
  label: string;
  type: CustomFieldType;
  options: JSONColumnType<readonly string[]>;
  kinds: JSONColumnType<readonly ElementKind[]>;
  place: number;
  retired_at: Date | null;
  version: Generated<number>;
}
