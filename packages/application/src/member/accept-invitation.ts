import { randomUUID } from "node:crypto";
import { hashLinkToken } from "@boplan/auth/link-token";
import { hashPassword, requireSoundPassword } from "@boplan/auth/password";
import type { TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import type { Language, Role } from "@boplan/domain/tenant";
import { cleanText } from "@boplan/domain/text";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { type InvitationKey, openInvitation } from "./open-invitation.ts";

/** Who accepts: the person who is signed in, or somebody who makes an account now. */
export type Newcomer =
  | { readonly kind: "signedIn"; readonly userId: string }
  | { readonly kind: "newAccount"; readonly name: string; readonly password: string };

export interface AcceptedInvitation {
  readonly tenantSlug: string;
  /** Starts the new account's session; `null` for who was signed in. */
  readonly setCookie: string | null;
}

/**
 * Makes the holder of an invitation's link a member. A link is used once: of two at the same
 * moment one joins. Whoever is a member already neither changes nor uses it up.
 * Throws `invitation.notFound`, `invitation.closed` (used, withdrawn or expired),
 * `invitation.accountExists`, `invitation.alreadyMember`, `member.nameMissing`, `password.tooShort`, `password.tooLong`.
 */
export async function acceptInvitation(options: {
  app: App;
  key: InvitationKey;
  newcomer: Newcomer;
}): Promise<AcceptedInvitation> {
  const { app, key, newcomer } = options;
  // Asked first: nobody makes us hash passwords without a link that holds.
  const invitation = await openInvitation({ app, key });
  if (invitation.state !== "open") throw new CodedError("invitation.closed");
  const account = newcomer.kind === "newAccount" ? await accountOf(newcomer) : null;
  const userId = await app.tenantStore.write(invitation.tenant.id, async (writer) => {
    const { id, email, language, role } = await useUp(writer, { app, token: key.token });
    const joining =
      newcomer.kind === "signedIn"
        ? newcomer.userId
        : await addAccount(writer, { ...account, email, language });
    await writer
      .updateTable("invitation")
      .set({ accepted_by: joining })
      .where("id", "=", id)
      .execute();
    await join(writer, { userId: joining, role, email });
    return joining;
  });
  return {
    tenantSlug: invitation.tenant.slug,
    setCookie: account ? await app.sessions.start(userId) : null,
  };
}

async function accountOf(newcomer: Extract<Newcomer, { kind: "newAccount" }>) {
  const name = cleanText(newcomer.name).replace(/\s+/g, " ").trim().slice(0, 200);
  if (name === "") throw new CodedError("member.nameMissing");
  requireSoundPassword(newcomer.password);
  return { name, passwordHash: await hashPassword(newcomer.password) };
}

/** The one statement that decides who of two gets the invitation. */
async function useUp(writer: TenantWriter, options: { app: App; token: string }) {
  const { app, token } = options;
  const used = await writer
    .updateTable("invitation")
    .set({ accepted_at: app.now() })
    .where("token_hash", "=", hashLinkToken(token))
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .where("expires_at", ">", app.now())
    .returning(["id", "email", "role", "language"])
    .executeTakeFirst();
  if (!used) throw new CodedError("invitation.closed");
  return used;
}

async function addAccount(
  writer: TenantWriter,
  account: { name?: string; passwordHash?: string; email: string; language: Language },
): Promise<string> {
  const inserted = await writer
    .insertInto("user_account")
    .values({
      id: randomUUID(),
      email: account.email,
      name: account.name ?? account.email,
      language: account.language,
      password_hash: account.passwordHash ?? null,
    })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!inserted) throw new CodedError("invitation.accountExists");
  return inserted.id;
}

async function join(
  writer: TenantWriter,
  member: { userId: string; role: Role; email: string },
): Promise<void> {
  const joined = await writer
    .insertInto("membership")
    .values({ tenant_id: writer.tenantId, user_id: member.userId, role: member.role })
    .onConflict((conflict) => conflict.columns(["tenant_id", "user_id"]).doNothing())
    .returning("user_id")
    .executeTakeFirst();
  // Taken back with all else: the invitation still waits for whom it was meant for.
  if (!joined) throw new CodedError("invitation.alreadyMember");
  await recordEvent(writer, {
    actorUserId: member.userId,
    action: "member.join",
    subject: member.userId,
    details: { title: member.email, role: member.role },
  });
}
