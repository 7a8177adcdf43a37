import { createLinkToken } from "@boplan/auth/link-token";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { announce } from "../job-outbox.ts";
import { expiryOf, type InvitationLink, requestInvitationLetter } from "./invitation-letter.ts";

/**
 * Sends an invitation once more, with a new link and a new time limit; the link before it ends.
 * `sendings` is how often it had been sent when the page was made: a second click changes nothing.
 * Throws `invitation.notFound`, `invitation.closed` (accepted or withdrawn meanwhile).
 */
export async function resendInvitation(options: {
  app: App;
  actor: Actor;
  invitationId: string;
  sendings: number;
  linkOf: InvitationLink;
}): Promise<void> {
  const { app, actor, invitationId, sendings, linkOf } = options;
  requirePermission(actor, "tenant:administer");
  const { token, tokenHash } = createLinkToken();
  const letter = await app.tenantStore.write(actor.tenantId, async (writer) => {
    const row = await writer
      .selectFrom("invitation")
      .selectAll()
      .where("id", "=", invitationId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new CodedError("invitation.notFound");
    if (row.accepted_at || row.withdrawn_at) throw new CodedError("invitation.closed");
    if (row.sendings !== sendings) return null;
    const expiresAt = expiryOf(app);
    await writer
      .updateTable("invitation")
      .set({ token_hash: tokenHash, sendings: sendings + 1, expires_at: expiresAt })
      .where("id", "=", invitationId)
      .execute();
    const { id, email, role, language } = row;
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "member.inviteAgain",
      subject: id,
      details: { title: email },
    });
    return requestInvitationLetter(writer, {
      app,
      invitation: { id, email, role, language, sendings: sendings + 1, expiresAt },
      token,
      linkOf,
      invitedBy: actor.userId,
    });
  });
  if (letter) await announce(app, letter);
}
