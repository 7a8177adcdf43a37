import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";

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
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const withdrawn = await writer
      .updateTable("plan_share")
      .set({ withdrawn_at: app.now() })
      .where("id", "=", shareId)
      .where("tenant_id", "=", actor.tenantId)
      .where("withdrawn_at", "is", null)
      .returning("plan_id")
      .executeTakeFirst();
    if (!withdrawn) throw new CodedError("share.notFound");
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "plan.withdraw",
      subject: withdrawn.plan_id,
      details: { shareId },
    });
  });
}
