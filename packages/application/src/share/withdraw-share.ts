import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { announce, type OutboxEntry, writeOutbox } from "../job-outbox.ts";

/**
 * Takes a share back. It works at once: the region's rows are only shown together with a share
 * that stands. The trace stays in the log. Throws `share.notFound`.
 */
export async function withdrawShare(options: {
  app: App;
  actor: Actor;
  shareId: string;
}): Promise<void> {
  const { app, actor, shareId } = options;
  requirePermission(actor, "plan:share");
  const entry = await app.tenantStore.write(actor.tenantId, async (writer) => {
    const withdrawn = await writer
      .updateTable("plan_share")
      .set({ withdrawn_at: app.now() })
      .where("id", "=", shareId)
      .where("tenant_id", "=", actor.tenantId)
      .where("withdrawn_at", "is", null)
      .returning(["plan_id", "recipient_tenant_id"])
      .executeTakeFirst();
    if (!withdrawn) throw new CodedError("share.notFound");
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "plan.withdraw",
      subject: withdrawn.plan_id,
      details: { shareId },
    });
    // What was made of it is shown no more; the region's job clears it away.
    const clearing: OutboxEntry<"projection"> = {
      name: "projection",
      payload: { tenantId: withdrawn.recipient_tenant_id, shareId },
      jobId: shareId,
    };
    await writeOutbox(writer, { app, entry: clearing });
    return clearing;
  });
  await announce(app, entry);
}
