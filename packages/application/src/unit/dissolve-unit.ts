import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { lockUnits, requireUnit } from "./lock-units.ts";
import { isWithin } from "./unit-tree.ts";

/**
 * Dissolves a unit from a day on, which may lie ahead. Units below it go to the successor, else to
 * the unit above; what it answers for waits to be handed over.
 * Throws `unit.notFound`, `unit.changedMeanwhile`, `unit.badSuccessor` (itself, one that stands
 * below it, or one that is dissolved).
 */
export async function dissolveUnit(options: {
  app: App;
  actor: Actor;
  unitId: string;
  version: number;
  /** `YYYY-MM-DD` */
  on: string;
  successorId: string | null;
}): Promise<void> {
  const { app, actor, unitId, version, on, successorId } = options;
  requirePermission(actor, "tenant:administer");
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const units = await lockUnits(writer);
    if (units.some((one) => one.id === unitId && one.dissolved_on !== null)) return;
    const unit = requireUnit({ units, unitId, version });
    const successor = units.find(({ id }) => id === successorId);
    if (successorId !== null) {
      const tree = units.map(({ id, parent_id }) => ({ id, parentId: parent_id }));
      const isBelow = isWithin({ units: tree, unitId: successorId, roots: new Set([unitId]) });
      if (!successor || successor.dissolved_on !== null || isBelow) {
        throw new CodedError("unit.badSuccessor");
      }
    }
    await writer
      .updateTable("organisation_unit")
      .set((eb) => ({ parent_id: successorId ?? unit.parent_id, version: eb("version", "+", 1) }))
      .where("parent_id", "=", unitId)
      .where("dissolved_on", "is", null)
      .execute();
    await writer
      .updateTable("organisation_unit")
      .set({ dissolved_on: on, successor_id: successorId, version: unit.version + 1 })
      .where("id", "=", unitId)
      .execute();
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "unit.dissolve",
      subject: unitId,
      details: { title: unit.name, on, ...(successor ? { successor: successor.name } : {}) },
    });
  });
}
