import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { lockUnits, requireFreeName, requireUnit } from "./lock-units.ts";

/**
 * Takes a dissolution back. What was handed over meanwhile stays where it is.
 * Throws `unit.notFound`, `unit.changedMeanwhile`, `unit.nameTaken`.
 */
export async function reinstateUnit(options: {
  app: App;
  actor: Actor;
  unitId: string;
  version: number;
}): Promise<void> {
  const { app, actor, unitId, version } = options;
  requirePermission(actor, "tenant:administer");
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const units = await lockUnits(writer);
    if (units.some((one) => one.id === unitId && one.dissolved_on === null)) return;
    const unit = requireUnit({ units, unitId, version });
    requireFreeName({ units, name: unit.name, except: unitId });
    // The unit above may be gone by now: then it stands at the top.
    const parent = units.find(({ id }) => id === unit.parent_id);
    await writer
      .updateTable("organisation_unit")
      .set({
        dissolved_on: null,
        successor_id: null,
        parent_id: parent && parent.dissolved_on === null ? parent.id : null,
        version: unit.version + 1,
      })
      .where("id", "=", unitId)
      .execute();
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "unit.reinstate",
      subject: unitId,
      details: { title: unit.name },
    });
  });
}
