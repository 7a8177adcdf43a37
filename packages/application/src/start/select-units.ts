import type { TenantReader } from "@boplan/db/store";
import type { OrganisationUnit } from "@boplan/domain/plan";

/** The units that there are on a day (`YYYY-MM-DD`), in the municipality's order. */
export async function selectUnits(reader: TenantReader, on: string): Promise<OrganisationUnit[]> {
  const rows = await reader
    .selectFrom("organisation_unit")
    .select(["id", "name", "parent_id as parentId", "dissolved_on as dissolvedOn"])
    .orderBy("place")
    .orderBy("id")
    .execute();
  return rows.filter(({ dissolvedOn }) => dissolvedOn === null || dissolvedOn > on);
}
