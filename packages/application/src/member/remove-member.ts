import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { requireAnotherAdministrator } from "./require-administrator-left.ts";

/**
 * Ends a membership, at once. The account stays, and so does what the person has done; elements
 * that name the person wait to be handed over.
 * Throws `member.notFound`, `member.lastAdministrator`.
 */
export async function removeMember(options: {
  app: App;
  actor: Actor;
  userId: string;
}): Promise<void> {
  const { app, actor, userId } = options;
  requirePermission(actor, "tenant:administer");
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    await requireAnotherAdministrator(writer, userId);
    const account = await writer
      .selectFrom("user_account")
      .select(["name", "email"])
      .where("id", "=", userId)
      .executeTakeFirst();
    const removed = await writer
      .deleteFrom("membership")
      .where("user_id", "=", userId)
      .returning("role")
      .executeTakeFirst();
    if (!removed) throw new CodedError("member.notFound");
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "member.remove",
      subject: userId,
      details: { title: account?.name ?? "", role: removed.role },
    });
  });
}
