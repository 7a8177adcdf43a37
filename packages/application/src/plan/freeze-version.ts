import { createHash, randomUUID } from "node:crypto";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import { selectPlan } from "@boplan/db/plan/plan-rows";
import type { TenantReader, TenantWriter } from "@boplan/db/store";
import type { VersionPurpose } from "@boplan/db/tables/plan";
import { CodedError } from "@boplan/domain/error";
import {
  canonicalJson,
  type PlanSnapshot,
  SNAPSHOT_SCHEMA,
  withoutPersons,
} from "@boplan/domain/snapshot";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";

export interface FrozenPlan {
  readonly planId: string;
  readonly snapshot: PlanSnapshot;
  /** SHA-256 of the canonical JSON, hexadecimal. */
  readonly contentHash: string;
}

/** The plan as it stands in this transaction, with the hash of its content. Throws `plan.notFound`. */
export async function snapshotPlan(reader: TenantReader, planSlug: string): Promise<FrozenPlan> {
  const found = await selectPlan(reader, planSlug);
  if (!found) throw new CodedError("plan.notFound");
  const tenant = await reader
    .selectFrom("tenant")
    .select(["name", "country", "administrative_code"])
    .where("id", "=", reader.tenantId)
    .executeTakeFirstOrThrow();
  const snapshot: PlanSnapshot = {
    schema: SNAPSHOT_SCHEMA,
    frameworkVersion: found.frameworkVersion,
    municipality: {
      code: tenant.administrative_code,
      name: tenant.name,
      country: tenant.country,
    },
    plan: withoutPersons(found.plan),
  };
  const contentHash = createHash("sha256").update(canonicalJson(snapshot)).digest("hex");
  return { planId: found.plan.id, snapshot, contentHash };
}

/** A version as it was kept. */
export interface KeptVersion {
  readonly versionId: string;
  /** Counts from 1 within the plan. */
  readonly number: number;
  readonly contentHash: string;
}

/** Keeps the plan as it stands now as a numbered version that nobody can change. */
export async function freezeVersion(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  label: string;
  purpose?: VersionPurpose;
}): Promise<KeptVersion> {
  const { app, actor, planSlug } = options;
  requirePermission(actor, "plan:write");
  return app.tenantStore.write(actor.tenantId, async (writer) => {
    await lockPlan(writer, planSlug);
    const frozen = await snapshotPlan(writer, planSlug);
    return keepVersion(writer, { ...options, frozen });
  });
}

/** Holds the plan until the transaction ends: no edit slips in between, numbers stay apart. */
export async function lockPlan(writer: TenantWriter, planSlug: string): Promise<void> {
  await writer.selectFrom("plan").select("id").where("slug", "=", planSlug).forUpdate().execute();
}

/** Writes a frozen plan down as its next version. The plan is locked by then. */
export async function keepVersion(
  writer: TenantWriter,
  options: { actor: Actor; frozen: FrozenPlan; label: string; purpose?: VersionPurpose },
): Promise<KeptVersion> {
  const { actor, frozen, label, purpose = "record" } = options;
  const { planId, snapshot, contentHash } = frozen;
  const last = await writer
    .selectFrom("plan_version")
    .select((eb) => eb.fn.max("number").as("number"))
    .where("plan_id", "=", planId)
    .executeTakeFirst();
  const versionId = randomUUID();
  const number = (last?.number ?? 0) + 1;
  await writer
    .insertInto("plan_version")
    .values({
      tenant_id: actor.tenantId,
      plan_id: planId,
      id: versionId,
      number,
      label,
      purpose,
      content_hash: contentHash,
      snapshot: JSON.stringify(snapshot),
      created_by: actor.userId,
    })
    .execute();
  await recordEvent(writer, {
    actorUserId: actor.userId,
    action: "plan.freeze",
    subject: planId,
    details: { plan: snapshot.plan.slug, number, purpose, contentHash },
  });
  return { versionId, number, contentHash };
}
