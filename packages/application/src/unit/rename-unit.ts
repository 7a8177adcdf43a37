import { randomUUID } from "node:crypto";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { type App, todayOf } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { lockUnits, requireFreeName, requireUnit, type UnitRow } from "./lock-units.ts";
import { unitNameSchema } from "./unit-fields.ts";

/**
 * Gives a unit a new name from a day on; the names before are kept. The day lies after the day of
 * the name it has, and not ahead.
 * Throws `unit.notFound`, `unit.changedMeanwhile`, `unit.nameTaken`, `unit.dayAhead`,
 * `unit.dayBeforeLastName`.
 */
export async function renameUnit(options: {
  app: App;
  actor: Actor;
  unitId: string;
  version: number;
  name: string;
  validFrom: string;
}): Promise<void> {
  const { app, actor, unitId, version, validFrom } = options;
  requirePermission(actor, "tenant:administer");
  const name = unitNameSchema.parse(options.name);
  if (validFrom > todayOf(app)) throw new CodedError("unit.dayAhead");
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const units = await lockUnits(writer);
    // The second of two clicks finds the name it wanted.
    if (units.some((unit) => unit.id === unitId && unit.name === name)) return;
    const unit = requireUnit({ units, unitId, version });
    requireFreeName({ units, name, except: unitId });
    await keepNames(writer, { unit, name, validFrom });
    await writer
      .updateTable("organisation_unit")
      .set({ name, version: unit.version + 1 })
      .where("id", "=", unitId)
      .execute();
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "unit.rename",
      subject: unitId,
      details: { title: name, before: unit.name, validFrom },
    });
  });
}

async function keepNames(
  writer: TenantWriter,
  options: { unit: UnitRow; name: string; validFrom: string },
): Promise<void> {
  const { unit, name, validFrom } = options;
  const names = await writer
    .selectFrom("organisation_unit_name")
    .select("valid_from")
    .where("unit_id", "=", unit.id)
    .execute();
  if (names.some(({ valid_from }) => valid_from !== null && valid_from >= validFrom)) {
    throw new CodedError("unit.dayBeforeLastName");
  }
  const row = { tenant_id: writer.tenantId, unit_id: unit.id };
  await writer
    .insertInto("organisation_unit_name")
    .values([
      // Units that came with the installation have no history yet.
      ...(names.length === 0
        ? [{ ...row, id: randomUUID(), name: unit.name, valid_from: null }]
        : []),
      { ...row, id: randomUUID(), name, valid_from: validFrom },
    ])
    .execute();
}
