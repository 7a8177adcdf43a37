import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";

interface Revocation {
  readonly app: App;
  readonly actor: Actor;
  readonly tokenId: string;
}

/**
 * Ends any token of the tenant, from the next request on. Ending it again changes nothing. For
 * administrators. Throws `token.notFound`.
 */
export async function revokeToken(options: Revocation): Promise<void> {
  requirePermission(options.actor, "tenant:administer");
  await revoke({ ...options, ofMember: null });
}

/** As `revokeToken`, for a member's own token alone. */
export async function revokeOwnToken(options: Revocation): Promise<void> {
  await revoke({ ...options, ofMember: options.actor.userId });
}

async function revoke(options: Revocation & { ofMember: string | null }): Promise<void> {
  const { app, actor, tokenId, ofMember } = options;
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const token = await writer
      .selectFrom("api_token")
      .select(["name", "kind", "revoked_at"])
      .where("id", "=", tokenId)
      .$if(ofMember !== null, (query) => query.where("user_id", "=", ofMember))
      .forUpdate()
      .executeTakeFirst();
    if (!token) throw new CodedError("token.notFound");
    if (token.revoked_at) return;
    await writer
      .updateTable("api_token")
      .set({ revoked_at: app.now() })
      .where("id", "=", tokenId)
      .execute();
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: token.kind === "personal" ? "token.revokePersonal" : "token.revokeService",
      subject: tokenId,
      details: { title: token.name },
    });
  });
}
