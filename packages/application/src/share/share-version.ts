import { randomUUID } from "node:crypto";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { announce, type OutboxEntry, writeOutbox } from "../job-outbox.ts";

export interface ShareVersionOptions {
  readonly app: App;
  readonly actor: Actor;
  readonly planSlug: string;
  readonly versionNumber: number;
  /** Slug of the regional body. */
  readonly recipientSlug: string;
}

/**
 * Gives a frozen version to a regional body. What leaves is a copy of the snapshot, so nothing
 * the municipality writes later follows with it; an earlier share of the same plan is replaced.
 * Throws `plan.versionNotFound`, `share.unknownRecipient`.
 */
export async function shareVersion(options: ShareVersionOptions): Promise<{ shareId: string }> {
  const { app, actor, planSlug, versionNumber, recipientSlug } = options;
  requirePermission(actor, "plan:share");
  const entry = await app.tenantStore.write(actor.tenantId, async (writer) => {
    const recipient = await writer
      .selectFrom("tenant")
      .select("id")
      .where("slug", "=", recipientSlug)
      .where("kind", "=", "region")
      .executeTakeFirst();
    if (!recipient) throw new CodedError("share.unknownRecipient");
    const version = await writer
      .selectFrom("plan_version")
      .innerJoin("plan", (join) =>
        join
          .onRef("plan.tenant_id", "=", "plan_version.tenant_id")
          .onRef("plan.id", "=", "plan_version.plan_id"),
      )
      .select(["plan_version.id", "plan_version.plan_id", "plan_version.content_hash"])
      .select(["plan_version.snapshot", "plan_version.number", "plan_version.label"])
      .where("plan.slug", "=", planSlug)
      .where("plan_version.number", "=", versionNumber)
      .executeTakeFirst();
    if (!version) throw new CodedError("plan.versionNotFound");
    await writer
      .updateTable("plan_share")
      .set({ withdrawn_at: app.now() })
      .where("plan_id", "=", version.plan_id)
      .where("recipient_tenant_id", "=", recipient.id)
      .where("tenant_id", "=", actor.tenantId)
      .where("withdrawn_at", "is", null)
      .execute();
    const shareId = randomUUID();
    await writer
      .insertInto("plan_share")
      .values({
        tenant_id: actor.tenantId,
        id: shareId,
        plan_id: version.plan_id,
        version_id: version.id,
        recipient_tenant_id: recipient.id,
        version_number: version.number,
        version_label: version.label,
        content_hash: version.content_hash,
        snapshot: JSON.stringify(version.snapshot),
        shared_by: actor.userId,
      })
      .execute();
    const projection: OutboxEntry<"projection"> = {
      name: "projection",
      payload: { tenantId: recipient.id, shareId },
      jobId: shareId,
    };
    await writeOutbox(writer, { app, entry: projection });
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "plan.share",
      subject: version.plan_id,
      details: { plan: planSlug, versionNumber, recipient: recipientSlug, shareId },
    });
    return projection;
  });
  await announce(app, entry);
  return { shareId: entry.jobId };
}
