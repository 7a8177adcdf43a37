import type { TenantWriter } from "@boplan/db/store";
import type { OrganisationUnitTable } from "@boplan/db/tables/organisation-unit";
import { CodedError } from "@boplan/domain/error";
import type { Selectable } from "kysely";

export type UnitRow = Selectable<OrganisationUnitTable>;

/**
 * All units, locked until the transaction ends: a tree is changed by one person at a time, so that
 * two moves cannot close a ring between them. A municipality has some tens of units.
 */
export async function lockUnits(writer: TenantWriter): Promise<UnitRow[]> {
  return writer.selectFrom("organisation_unit").selectAll().orderBy("id").forUpdate().execute();
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
