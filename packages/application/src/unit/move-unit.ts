import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { lockUnits, requireUnit } from "./lock-units.ts";
import { isWithin } from "./unit-tree.ts";

/**
 * Puts a unit, with those below it, under another one or at the top.
 * Throws `unit.notFound`, `unit.changedMeanwhile`, `unit.underItself`.
 */
export async function moveUnit(options: {
  app: App;
  actor: Actor;
  unitId: string;
  version: number;
  parentId: string | null;
}): Promise<void> {
  const { app, actor, unitId, version, parentId } = options;
  requirePermission(actor, "tenant:administer");
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const units = await lockUnits(writer);
    if (units.some((unit) => unit.id === unitId && unit.parent_id === parentId)) return;
    const unit = requireUnit({ units, unitId, version });
    const parent = units.find(({ id }) => id === parentId);
    if (parentId !== null) {
      if (!parent || parent.dissolved_on !== null) throw new CodedError("unit.notFound");
      const tree = units.map(({ id, parent_id }) => ({ id, parentId: parent_id }));
      if (isWithin({ units: tree, unitId: parentId, roots: new Set([unitId]) })) {
        throw new CodedError("unit.underItself");
      }
    }
    await writer
      .updateTable("organisation_unit")
      .set({ parent_id: parentId, version: unit.version + 1 })
      .where("id", "=", unitId)
      .execute();
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "unit.move",
      subject: unitId,
      details: { title: unit.name, ...(parent ? { under: parent.name } : {}) },
    });
  });
}
