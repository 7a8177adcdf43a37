import { randomUUID } from "node:crypto";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import { type App, todayOf } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { lockUnits, requireFreeName } from "./lock-units.ts";
import { unitNameSchema } from "./unit-fields.ts";

/**
 * Adds a unit to the organisation. `unitId` is made by the page: the same one twice is one unit.
 * `validFrom`: the day the name holds from, `null` when nobody knows.
 * Throws `unit.nameTaken`, `unit.notFound` (the unit above), `unit.dayAhead`.
 */
export async function addUnit(options: {
  app: App;
  actor: Actor;
  unit: { id: string; name: string; parentId: string | null; validFrom: string | null };
}): Promise<void> {
  const { app, actor } = options;
  requirePermission(actor, "tenant:administer");
  const { id, parentId, validFrom } = options.unit;
  const name = unitNameSchema.parse(options.unit.name);
  if (validFrom !== null && validFrom > todayOf(app)) throw new CodedError("unit.dayAhead");
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const units = await lockUnits(writer);
    if (units.some((unit) => unit.id === id)) return;
    requireFreeName({ units, name });
    const parent = units.find((unit) => unit.id === parentId);
    if (parentId !== null && (!parent || parent.dissolved_on !== null)) {
      throw new CodedError("unit.notFound");
    }
    await writer
      .insertInto("organisation_unit")
      .values({
        tenant_id: actor.tenantId,
        id,
        name,
        parent_id: parentId,
        place: 1 + Math.max(-1, ...units.map((unit) => unit.place)),
      })
      .execute();
    await writer
      .insertInto("organisation_unit_name")
      .values({
        tenant_id: actor.tenantId,
        id: randomUUID(),
        unit_id: id,
        name,
        valid_from: validFrom,
      })
      .execute();
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "unit.add",
      subject: id,
      details: { title: name, ...(parent ? { under: parent.name } : {}) },
    });
  });
}
