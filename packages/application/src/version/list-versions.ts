import { type Actor, requirePermission } from "@boplan/auth/permission";
import { type PlanHead, selectPlanHead } from "@boplan/db/plan/plan-rows";
import type { VersionPurpose } from "@boplan/db/tables/plan";
import { CodedError } from "@boplan/domain/error";
import type { App } from "../app.ts";

/** A frozen version without its content. */
export interface VersionEntry {
  readonly number: number;
  readonly label: string;
  readonly purpose: VersionPurpose;
  readonly contentHash: string;
  readonly createdAt: Date;
  /** Name of who froze it; `null` for a person no longer known. */
  readonly createdBy: string | null;
}

/** A plan's frozen versions, newest first. Throws `plan.notFound`. */
export async function listVersions(options: { app: App; actor: Actor; planSlug: string }): Promise<{
  plan: PlanHead & { readonly enabledFrameworks: readonly string[] };
  versions: readonly VersionEntry[];
}> {
  const { app, actor, planSlug } = options;
  requirePermission(actor, "plan:read");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const plan = await selectPlanHead(reader, planSlug);
    if (!plan) throw new CodedError("plan.notFound");
    const rows = await reader
      .selectFrom("plan_version")
      .leftJoin("user_account", "user_account.id", "plan_version.created_by")
      .select(["number", "label", "purpose", "content_hash", "plan_version.created_at"])
      .select("user_account.name")
      .where("plan_id", "=", plan.id)
      .orderBy("number", "desc")
      .execute();
    const versions = rows.map((row) => ({
      number: row.number,
      label: row.label,
      purpose: row.purpose,
      contentHash: row.content_hash,
      createdAt: row.created_at,
      createdBy: row.name,
    }));
    return { plan, versions };
  });
}
