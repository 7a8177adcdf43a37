import type { TenantReader } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";

/** A frozen version with its content, to be shown to others. Throws `plan.versionNotFound`. */
export async function selectFrozenVersion(
  reader: TenantReader,
  options: { planSlug: string; versionNumber: number },
) {
  const version = await reader
    .selectFrom("plan_version")
    .innerJoin("plan", (join) =>
      join
        .onRef("plan.tenant_id", "=", "plan_version.tenant_id")
        .onRef("plan.id", "=", "plan_version.plan_id"),
    )
    .select(["plan_version.id", "plan_version.plan_id as planId", "plan_version.snapshot"])
    .select(["plan_version.content_hash as contentHash", "plan_version.number"])
    .select(["plan_version.label", "plan_version.created_at as frozenAt"])
    .where("plan.slug", "=", options.planSlug)
    .where("plan_version.number", "=", options.versionNumber)
    .executeTakeFirst();
  if (!version) throw new CodedError("plan.versionNotFound");
  return version;
}
