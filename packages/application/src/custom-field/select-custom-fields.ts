import type { TenantReader } from "@boplan/db/store";
import type { CustomField } from "@boplan/domain/plan";

/** The municipality's own fields that are in use, in order. */
export async function selectCustomFields(reader: TenantReader): Promise<CustomField[]> {
  return reader
    .selectFrom("custom_field")
    .select(["id", "label", "type", "options", "kinds"])
    .where("retired_at", "is", null)
    .orderBy("place")
    .execute();
}
