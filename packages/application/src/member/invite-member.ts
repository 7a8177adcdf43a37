import { randomUUID } from "node:crypto";
import { createLinkToken } from "@boplan/auth/link-token";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { LANGUAGES, ROLES } from "@boplan/domain/tenant";
import { z } from "zod";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { announce } from "../job-outbox.ts";
import { expiryOf, type InvitationLink, requestInvitationLetter } from "./invitation-letter.ts";

/** Issues carry codes of the `errors` texts. */
export const newInvitationSchema = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254, "invitation.badEmail")
    .pipe(z.email("invitation.badEmail")),
  role: z.enum(ROLES, "member.badRole"),
  /** The letter's language, and that of the account it leads to. */
  language: z.enum(LANGUAGES),
});

export type NewInvitation = z.output<typeof newInvitationSchema>;

/** `open`: somebody has invited this person already; nothing was changed and nothing sent. */
export type InviteOutcome =
  | { readonly outcome: "invited"; readonly invitationId: string }
  | { readonly outcome: "open"; readonly invitationId: string };

/**
 * Invites a person by e-mail. Invited twice is one invitation and one letter.
 * Throws `invitation.alreadyMember`.
 */
export async function inviteMember(options: {
  app: App;
  actor: Actor;
  invitation: NewInvitation;
  linkOf: InvitationLink;
}): Promise<InviteOutcome> {
  const { app, actor, linkOf } = options;
  requirePermission(actor, "tenant:administer");
  const { email, role, language } = newInvitationSchema.parse(options.invitation);
  const { token, tokenHash } = createLinkToken();
  const result = await app.tenantStore.write(actor.tenantId, async (writer) => {
    await requireNoMember(writer, email);
    const id = randomUUID();
    const expiresAt = expiryOf(app);
    const inserted = await writer
      .insertInto("invitation")
      .values({
        tenant_id: actor.tenantId,
        id,
        email,
        role,
        language,
        token_hash: tokenHash,
        invited_by: actor.userId,
        invited_at: app.now(),
        expires_at: expiresAt,
      })
      .onConflict((conflict) =>
        conflict
          .columns(["tenant_id", "email"])
          .where("accepted_at", "is", null)
          .where("withdrawn_at", "is", null)
          .doNothing(),
      )
      .returning("sendings")
      .executeTakeFirst();
    if (!inserted) return { open: await openInvitationId(writer, email) };
    const invitation = { id, email, role, language, sendings: inserted.sendings, expiresAt };
    const letter = await requestInvitationLetter(writer, {
      app,
      invitation,
      token,
      linkOf,
      invitedBy: actor.userId,
    });
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "member.invite",
      subject: id,
      details: { title: email, role },
    });
    return { id, letter };
  });
  if (result.open !== undefined) return { outcome: "open", invitationId: result.open };
  if (result.letter) await announce(app, result.letter);
  return { outcome: "invited", invitationId: result.id };
}

async function requireNoMember(writer: TenantWriter, email: string): Promise<void> {
  const member = await writer
    .selectFrom("membership")
    .innerJoin("user_account", "user_account.id", "membership.user_id")
    .select("membership.user_id")
    .where("user_account.email", "=", email)
    .executeTakeFirst();
  if (member) throw new CodedError("invitation.alreadyMember");
}

async function openInvitationId(writer: TenantWriter, email: string): Promise<string> {
  const { id } = await writer
    .selectFrom("invitation")
    .select("id")
    .where("email", "=", email)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .executeTakeFirstOrThrow();
  return id;
}
