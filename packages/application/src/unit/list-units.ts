import { type Actor, requirePermission } from "@boplan/auth/permission";
import { countLedElements } from "@boplan/db/unit/hand-over-rows";
import { CodedError } from "@boplan/domain/error";
import type { OrganisationUnit } from "@boplan/domain/plan";
import type { App } from "../app.ts";

/** A unit as its administrator sees it. */
export interface UnitView extends OrganisationUnit {
  readonly successorId: string | null;
  readonly version: number;
  /** Elements of plans that are not superseded which it answers for. */
  readonly leads: number;
}

/** What a unit was called from a day on; `null` for as far back as anybody knows. */
export interface UnitName {
  readonly name: string;
  readonly validFrom: string | null;
}

/** Every unit there is or has been, in the order they were added. */
export async function listUnits(options: { app: App; actor: Actor }): Promise<UnitView[]> {
  const { app, actor } = options;
  requirePermission(actor, "tenant:administer");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const rows = await reader
      .selectFrom("organisation_unit")
      .selectAll()
      .orderBy("place")
      .orderBy("id")
      .execute();
    const leads = await countLedElements(reader);
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      parentId: row.parent_id,
      dissolvedOn: row.dissolved_on,
      successorId: row.successor_id,
      version: row.version,
      leads: leads.get(row.id) ?? 0,
    }));
  });
}

/** One unit with the names it has had, the newest first. Throws `unit.notFound`. */
export async function openUnit(options: {
  app: App;
  actor: Actor;
  unitId: string;
}): Promise<{ unit: UnitView; units: readonly UnitView[]; names: readonly UnitName[] }> {
  const { app, actor, unitId } = options;
  const units = await listUnits({ app, actor });
  const unit = units.find(({ id }) => id === unitId);
  if (!unit) throw new CodedError("unit.notFound");
  const names = await app.tenantStore.read(actor.tenantId, (reader) =>
    reader
      .selectFrom("organisation_unit_name")
      .select(["name", "valid_from as validFrom"])
      .where("unit_id", "=", unitId)
      .orderBy("valid_from", (order) => order.desc().nullsLast())
      .execute(),
  );
  return { unit, units, names: names.length > 0 ? names : [{ name: unit.name, validFrom: null }] };
}
