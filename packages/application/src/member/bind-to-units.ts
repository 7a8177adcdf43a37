import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";

/**
 * Says for which units, and those below them, an officer reports. None means all.
 * Throws `member.notFound`, `member.notOfficer`, `unit.notFound`.
 */
export async function bindToUnits(options: {
  app: App;
  actor: Actor;
  userId: string;
  unitIds: readonly string[];
}): Promise<void> {
  const { app, actor, userId } = options;
  requirePermission(actor, "tenant:administer");
  const unitIds = [...new Set(options.unitIds)];
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const member = await writer
      .selectFrom("membership")
      .innerJoin("user_account", "user_account.id", "membership.user_id")
      .select(["membership.role", "user_account.name"])
      .where("membership.user_id", "=", userId)
      .forUpdate("membership")
      .executeTakeFirst();
    if (!member) throw new CodedError("member.notFound");
    if (member.role !== "officer") throw new CodedError("member.notOfficer");
    const units =
      unitIds.length === 0
        ? []
        : await writer
            .selectFrom("organisation_unit")
            .select(["id", "name"])
            .where("id", "in", unitIds)
            .execute();
    if (units.length !== unitIds.length) throw new CodedError("unit.notFound");
    await writer.deleteFrom("membership_unit").where("user_id", "=", userId).execute();
    if (units.length > 0) {
      await writer
        .insertInto("membership_unit")
        .values(
          units.map(({ id }) => ({ tenant_id: actor.tenantId, user_id: userId, unit_id: id })),
        )
        .execute();
    }
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "member.bindToUnits",
      subject: userId,
      details: { title: member.name, units: units.map(({ name }) => name) },
    });
  });
}
