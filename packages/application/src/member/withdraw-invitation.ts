import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";

/**
 * Takes an invitation back: its link ends at once. Withdrawing twice is withdrawing once.
 * Throws `invitation.notFound`, `invitation.closed` (accepted meanwhile).
 */
export async function withdrawInvitation(options: {
  app: App;
  actor: Actor;
  invitationId: string;
}): Promise<void> {
  const { app, actor, invitationId } = options;
  requirePermission(actor, "tenant:administer");
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const row = await writer
      .selectFrom("invitation")
      .select(["email", "accepted_at", "withdrawn_at"])
      .where("id", "=", invitationId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new CodedError("invitation.notFound");
    if (row.accepted_at) throw new CodedError("invitation.closed");
    if (row.withdrawn_at) return;
    await writer
      .updateTable("invitation")
      .set({ withdrawn_at: app.now() })
      .where("id", "=", invitationId)
      .execute();
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "member.withdrawInvitation",
      subject: invitationId,
      details: { title: row.email },
    });
  });
}
