import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantReader } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { type PlanSnapshot, readSnapshot } from "@boplan/domain/snapshot";
import { comparePlans, type PlanDifference } from "@boplan/domain/version-difference";
import type { App } from "../app.ts";
import { snapshotPlan } from "../plan/freeze-version.ts";

/** A version's number, or the text as it is being written. */
export type VersionName = number | "draft";

export interface OpenedVersion {
  readonly name: VersionName;
  /** Label it was frozen under; `null` for the text being written. */
  readonly label: string | null;
  readonly contentHash: string;
  readonly snapshot: PlanSnapshot;
}

interface Asked {
  readonly app: App;
  readonly actor: Actor;
  readonly planSlug: string;
}

/** A version with its content. Throws `plan.notFound`, `plan.versionNotFound`. */
export async function openVersion(
  options: Asked & { version: VersionName },
): Promise<OpenedVersion> {
  const { app, actor } = options;
  requirePermission(actor, "plan:read");
  return app.tenantStore.read(actor.tenantId, (reader) => selectVersion(reader, options));
}

/** Two versions of one plan and all that parts them. Throws as `openVersion`. */
export async function compareVersions(
  options: Asked & { before: VersionName; after: VersionName },
): Promise<{ before: OpenedVersion; after: OpenedVersion; difference: PlanDifference }> {
  const { app, actor, planSlug } = options;
  requirePermission(actor, "plan:read");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const before = await selectVersion(reader, { planSlug, version: options.before });
    const after = await selectVersion(reader, { planSlug, version: options.after });
    const difference = comparePlans({ before: before.snapshot.plan, after: after.snapshot.plan });
    return { before, after, difference };
  });
}

async function selectVersion(
  reader: TenantReader,
  options: { planSlug: string; version: VersionName },
): Promise<OpenedVersion> {
  const { planSlug, version } = options;
  if (version === "draft") {
    const { snapshot, contentHash } = await snapshotPlan(reader, planSlug);
    return { name: "draft", label: null, contentHash, snapshot };
  }
  const row = await reader
    .selectFrom("plan_version")
    .innerJoin("plan", (join) =>
      join
        .onRef("plan.tenant_id", "=", "plan_version.tenant_id")
        .onRef("plan.id", "=", "plan_version.plan_id"),
    )
    .select(["label", "content_hash", "snapshot"])
    .where("plan.slug", "=", planSlug)
    .where("number", "=", version)
    .executeTakeFirst();
  if (!row) throw new CodedError("plan.versionNotFound");
  return {
    name: version,
    label: row.label,
    contentHash: row.content_hash,
    snapshot: readSnapshot(row.snapshot),
  };
}
