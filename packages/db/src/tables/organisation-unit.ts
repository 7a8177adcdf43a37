import type { Generated } from "kysely";

export interface OrganisationUnitTable {
  tenant_id: string;
  id: string;
  /** The name it has today; earlier ones are in `organisation_unit_name`. */
  name: string;
  place: number;
  parent_id: string | null;
  /** `YYYY-MM-DD`; may lie ahead. */
  dissolved_on: string | null;
  /** The unit that took over what this one did. */
  successor_id: string | null;
  version: Generated<number>;
}

/** What a unit has been called since when. `valid_from` is empty for the name it came with. */
export interface OrganisationUnitNameTable {
  tenant_id: string;
  id: string;
  unit_id: string;
  name: string;
  valid_from: string | null;
}
