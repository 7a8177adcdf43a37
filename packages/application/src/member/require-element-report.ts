import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantReader } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import type { PlanElement } from "@boplan/domain/plan";
import { isWithin } from "../unit/unit-tree.ts";

type Reported = Pick<PlanElement, "leadUnitId">;

/**
 * Throws `access.forbidden` unless the actor may report on the element. An officer who is bound to
 * units reports on what these units, or units below them, answer for; other roles that report, and
 * officers bound to none, report on everything.
 */
export async function requireElementReport(
  reader: TenantReader,
  options: { actor: Actor; element: Reported },
): Promise<void> {
  const { actor, element } = options;
  requirePermission(actor, "element:report");
  if (!(await reportableBy(reader, actor))(element)) {
    throw new CodedError("access.forbidden", { permission: "element:report" });
  }
}

/** Which elements the actor may report on, for a page that shows many. Asks the database once. */
export async function reportableBy(
  reader: TenantReader,
  actor: Actor,
): Promise<(element: Reported) => boolean> {
  if (actor.role !== "officer") return () => true;
  const bound = await reader
    .selectFrom("membership_unit")
    .select("unit_id")
    .where("user_id", "=", actor.userId)
    .execute();
  if (bound.length === 0) return () => true;
  const units = await reader
    .selectFrom("organisation_unit")
    .select(["id", "parent_id as parentId"])
    .execute();
  const roots = new Set(bound.map((row) => row.unit_id));
  return ({ leadUnitId }) => leadUnitId !== null && isWithin({ units, unitId: leadUnitId, roots });
}
