import type { TenantWriter } from "@boplan/db/store";
import type { Language, Role } from "@boplan/domain/tenant";
import type { App } from "../app.ts";
import type { OutboxEntry } from "../job-outbox.ts";
import { requestMail } from "../mail/request-mail.ts";

/** Days that an invitation may be accepted. */
export const INVITATION_DAYS = 14;

/** Where the link of an invitation leads, given its secret. Made by the web, which knows addresses. */
export type InvitationLink = (invitation: { tenantSlug: string; token: string }) => string;

export function expiryOf(app: Pick<App, "now">): Date {
  return new Date(app.now().getTime() + INVITATION_DAYS * 86_400_000);
}

/** Writes the letter of one sending of an invitation. */
export async function requestInvitationLetter(
  writer: TenantWriter,
  options: {
    app: App;
    invitation: {
      id: string;
      email: string;
      role: Role;
      language: Language;
      sendings: number;
      expiresAt: Date;
    };
    token: string;
    linkOf: InvitationLink;
    invitedBy: string;
  },
): Promise<OutboxEntry<"mail"> | null> {
  const { app, invitation, token, linkOf, invitedBy } = options;
  const { name: tenantName, slug } = await writer
    .selectFrom("tenant")
    .select(["name", "slug"])
    .where("id", "=", writer.tenantId)
    .executeTakeFirstOrThrow();
  const inviter = await writer
    .selectFrom("user_account")
    .select("name")
    .where("id", "=", invitedBy)
    .executeTakeFirst();
  const lastDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" });
  return requestMail(writer, {
    app,
    mail: {
      key: `invitation/${invitation.id}/${invitation.sendings}`,
      kind: "invitation",
      recipient: invitation.email,
      language: invitation.language,
      params: {
        tenant: tenantName,
        inviter: inviter?.name ?? tenantName,
        role: invitation.role,
        expires: lastDay.format(invitation.expiresAt),
        link: linkOf({ tenantSlug: slug, token }),
      },
      requestedBy: invitedBy,
    },
  });
}
