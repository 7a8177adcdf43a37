import type { TenantWriter } from "@boplan/db/store";
import type { OrganisationUnitTable } from "@boplan/db/tables/organisation-unit";
import { CodedError } from "@boplan/domain/error";
import type { Selectable } from "kysely";

export type UnitRow = Selectable<OrganisationUnitTable>;

/**
 * All units, which nobody else changes until the transaction ends: two moves cannot close a ring
 * between them, and two additions not have one name. The lock is on the tenant, since rows that are
 * not there yet cannot be locked; it keeps nobody from anything but changing units.
 */
export async function lockUnits(writer: TenantWriter): Promise<UnitRow[]> {
  await writer
    .selectFrom("tenant")
    .select("id")
    .where("id", "=", writer.tenantId)
    .forNoKeyUpdate()
    .execute();
  return writer.selectFrom("organisation_unit").selectAll().orderBy("id").execute();
}

/** One of the locked units, as it was when the page was made. Throws `unit.notFound`, `unit.changedMeanwhile`. */
export function requireUnit(options: {
  units: readonly UnitRow[];
  unitId: string;
  version: number;
}): UnitRow {
  const unit = options.units.find(({ id }) => id === options.unitId);
  if (!unit) throw new CodedError("unit.notFound");
  if (unit.version !== options.version) throw new CodedError("unit.changedMeanwhile");
  return unit;
}

/** Throws `unit.nameTaken` when another unit that is there has the name, in whatever case. */
export function requireFreeName(options: {
  units: readonly UnitRow[];
  name: string;
  except?: string;
}): void {
  const { units, name, except } = options;
  const wanted = name.toLowerCase();
  const taken = units.some(
    (unit) =>
      unit.id !== except && unit.dissolved_on === null && unit.name.toLowerCase() === wanted,
  );
  if (taken) throw new CodedError("unit.nameTaken", { name });
}
