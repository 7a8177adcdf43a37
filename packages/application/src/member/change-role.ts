import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import type { Role } from "@boplan/domain/tenant";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { requireAnotherAdministrator } from "./require-administrator-left.ts";

/**
 * Gives a member another role. `from` is the role the page showed: when somebody changed it
 * meanwhile nothing happens. The units of an officer end with that role.
 * Throws `member.notFound`, `member.changedMeanwhile`, `member.lastAdministrator`.
 */
export async function changeRole(options: {
  app: App;
  actor: Actor;
  userId: string;
  from: Role;
  to: Role;
}): Promise<void> {
  const { app, actor, userId, from, to } = options;
  requirePermission(actor, "tenant:administer");
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    if (to !== "administrator") await requireAnotherAdministrator(writer, userId);
    const member = await writer
      .selectFrom("membership")
      .innerJoin("user_account", "user_account.id", "membership.user_id")
      .select(["membership.role", "user_account.name"])
      .where("membership.user_id", "=", userId)
      .forUpdate("membership")
      .executeTakeFirst();
    if (!member) throw new CodedError("member.notFound");
    // The second of two clicks finds what the first one did.
    if (member.role === to) return;
    if (member.role !== from) throw new CodedError("member.changedMeanwhile");
    await writer
      .updateTable("membership")
      .set({ role: to })
      .where("user_id", "=", userId)
      .execute();
    if (to !== "officer") {
      await writer.deleteFrom("membership_unit").where("user_id", "=", userId).execute();
    }
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "member.changeRole",
      subject: userId,
      details: { title: member.name, from, to },
    });
  });
}
