import { randomUUID } from "node:crypto";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { readSnapshot } from "@boplan/domain/snapshot";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { announce, type OutboxEntry, writeOutbox } from "../job-outbox.ts";
import { lockPlan } from "../plan/freeze-version.ts";

/**
 * Makes a frozen version public: everybody may read a copy of it, and its measures come into the
 * catalogue. The version that was public before is withdrawn; the same version again changes
 * nothing. Throws `plan.versionNotFound`.
 */
export async function publishVersion(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  versionNumber: number;
}): Promise<{ publicationId: string }> {
  const { app, actor, planSlug, versionNumber } = options;
  requirePermission(actor, "plan:share");
  const done = await app.tenantStore.write(actor.tenantId, async (writer) => {
    // One at a time: two who press at once publish once.
    await lockPlan(writer, planSlug);
    const version = await selectVersion(writer, { planSlug, versionNumber });
    const standing = await writer
      .selectFrom("public_plan")
      .select(["id", "version_id"])
      .where("tenant_id", "=", actor.tenantId)
      .where("plan_id", "=", version.planId)
      .where("withdrawn_at", "is", null)
      .executeTakeFirst();
    if (standing?.version_id === version.id) return { id: standing.id, entry: null };
    if (standing) await withdraw(writer, { id: standing.id, at: app.now() });
    const { plan, municipality } = readSnapshot(version.snapshot);
    const id = randomUUID();
    await writer
      .insertInto("public_plan")
      .values({
        tenant_id: actor.tenantId,
        id,
        plan_id: version.planId,
        version_id: version.id,
        municipality_name: municipality.name,
        country: municipality.country,
        framework_id: plan.frameworkId,
        language: plan.language,
        title: plan.title,
        content_hash: version.contentHash,
        snapshot: JSON.stringify(version.snapshot),
        published_at: app.now(),
        published_by: actor.userId,
        withdrawn_at: null,
      })
      .execute();
    const entry: OutboxEntry<"catalogue"> = {
      name: "catalogue",
      payload: { tenantId: actor.tenantId, publicationId: id },
      jobId: id,
    };
    await writeOutbox(writer, { app, entry });
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "plan.publish",
      subject: version.planId,
      details: { plan: planSlug, versionNumber, publicationId: id },
    });
    return { id, entry };
  });
  if (done.entry) await announce(app, done.entry);
  return { publicationId: done.id };
}

/**
 * Takes a publication back. It works at once, for the plan and for its measures in the catalogue;
 * the trace stays in the log. Throws `share.notFound`.
 */
export async function withdrawPublication(options: {
  app: App;
  actor: Actor;
  publicationId: string;
}): Promise<void> {
  const { app, actor, publicationId } = options;
  requirePermission(actor, "plan:share");
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const planId = await withdraw(writer, { id: publicationId, at: app.now() });
    if (planId === null) throw new CodedError("share.notFound");
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "plan.unpublish",
      subject: planId,
      details: { publicationId },
    });
  });
}

/** The id of the plan; `null` when no such publication of the tenant stands. */
async function withdraw(
  writer: TenantWriter,
  options: { id: string; at: Date },
): Promise<string | null> {
  const { id, at } = options;
  const row = await writer
    .updateTable("public_plan")
    .set({ withdrawn_at: at })
    .where("tenant_id", "=", writer.tenantId)
    .where("id", "=", id)
    .where("withdrawn_at", "is", null)
    .returning("plan_id")
    .executeTakeFirst();
  if (!row) return null;
  await writer
    .deleteFrom("catalogue_measure")
    .where("tenant_id", "=", writer.tenantId)
    .where("publication_id", "=", id)
    .execute();
  return row.plan_id;
}

async function selectVersion(
  writer: TenantWriter,
  options: { planSlug: string; versionNumber: number },
) {
  const version = await writer
    .selectFrom("plan_version")
    .innerJoin("plan", (join) =>
      join
        .onRef("plan.tenant_id", "=", "plan_version.tenant_id")
        .onRef("plan.id", "=", "plan_version.plan_id"),
    )
    .select(["plan_version.id", "plan_version.plan_id as planId", "plan_version.snapshot"])
    .select("plan_version.content_hash as contentHash")
    .where("plan.slug", "=", options.planSlug)
    .where("plan_version.number", "=", options.versionNumber)
    .executeTakeFirst();
  if (!version) throw new CodedError("plan.versionNotFound");
  return version;
}
