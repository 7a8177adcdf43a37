import type { ElementKind, GoalAttainment, MeasureStatus } from "@boplan/domain/plan";
import { sql } from "kysely";
import type { TenantReader } from "../store.ts";

/** What the tree of a plan under work shows of an element; its details are fetched one by one. */
export interface OutlineRow {
  readonly id: string;
  readonly parentId: string | null;
  /** Key of the reading order, compared code unit by code unit. */
  readonly place: string;
  readonly kind: ElementKind;
  readonly title: string;
  readonly leadUnitId: string | null;
  readonly status: MeasureStatus | null;
  readonly attainment: GoalAttainment | null;
  readonly version: number;
}

/** A row as it is now; `null` in its place says that it has been taken out of the tree. */
export interface OutlineChange {
  readonly id: string;
  readonly row: OutlineRow | null;
  /** When it changed, in milliseconds: an older message never overwrites a newer one. */
  readonly at: number;
}

const COLUMNS = [
  "id",
  "parent_id as parentId",
  "place",
  "kind",
  "title",
  "lead_unit_id as leadUnitId",
  "status",
  "attainment",
  "version",
] as const;

/** All elements of a plan in reading order, without texts and attributes: one statement. */
export async function selectOutline(reader: TenantReader, planId: string): Promise<OutlineRow[]> {
  return reader
    .selectFrom("plan_element")
    .select(COLUMNS)
    .where("plan_id", "=", planId)
    .where("removed_at", "is", null)
    .orderBy("place")
    .orderBy("id")
    .execute();
}

/** The given elements as they are now, also those that have been taken out. */
export async function selectOutlineChanges(
  reader: TenantReader,
  options: { planId: string; ids: readonly string[] },
): Promise<OutlineChange[]> {
  if (options.ids.length === 0) return [];
  const rows = await reader
    .selectFrom("plan_element")
    .select([...COLUMNS, "removed_at", "updated_at"])
    .where("plan_id", "=", options.planId)
    .where("id", "=", sql<string>`any(${[...options.ids]}::uuid[])`)
    .execute();
  return rows.map(changeOf);
}

/** What has changed in a plan since a moment, removals included. */
export async function selectOutlineSince(
  reader: TenantReader,
  options: { planId: string; since: Date },
): Promise<OutlineChange[]> {
  const rows = await reader
    .selectFrom("plan_element")
    .select([...COLUMNS, "removed_at", "updated_at"])
    .where("plan_id", "=", options.planId)
    .where("updated_at", ">", options.since)
    .execute();
  return rows.map(changeOf);
}

function changeOf(
  found: OutlineRow & { removed_at: Date | null; updated_at: Date },
): OutlineChange {
  const { removed_at, updated_at, ...row } = found;
  return { id: row.id, row: removed_at === null ? row : null, at: updated_at.getTime() };
}
