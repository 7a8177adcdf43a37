import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";

/** Lets the tenant write plans in a framework. Throws `framework.unknown`. */
export async function enableFramework(options: {
  app: App;
  actor: Actor;
  frameworkId: string;
}): Promise<void> {
  const { app, actor, frameworkId } = options;
  requirePermission(actor, "tenant:administer");
  const framework = app.frameworks.get(frameworkId);
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const inserted = await writer
      .insertInto("tenant_framework")
      .values({
        tenant_id: actor.tenantId,
        framework_id: framework.id,
        framework_version: framework.version,
      })
      .onConflict((conflict) => conflict.columns(["tenant_id", "framework_id"]).doNothing())
      .returning("framework_id")
      .executeTakeFirst();
    if (!inserted) return;
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "framework.enable",
      subject: framework.id,
      details: { title: framework.id },
    });
  });
}

/**
 * Ends the use of a framework. Throws `framework.inUse` (with how many plans) while a plan is
 * written in it, and `framework.lastEnabled` for the only one.
 */
export async function disableFramework(options: {
  app: App;
  actor: Actor;
  frameworkId: string;
}): Promise<void> {
  const { app, actor, frameworkId } = options;
  requirePermission(actor, "tenant:administer");
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    // Locked: a plan that is being made holds the row it was let in by.
    const enabled = await writer
      .selectFrom("tenant_framework")
      .select("framework_id")
      .orderBy("framework_id")
      .forUpdate()
      .execute();
    if (!enabled.some((row) => row.framework_id === frameworkId)) return;
    const { count } = await writer
      .selectFrom("plan")
      .select((eb) => eb.fn.countAll<string>().as("count"))
      .where("framework_id", "=", frameworkId)
      .executeTakeFirstOrThrow();
    if (Number(count) > 0) throw new CodedError("framework.inUse", { count: Number(count) });
    if (enabled.length === 1) throw new CodedError("framework.lastEnabled");
    await writer.deleteFrom("tenant_framework").where("framework_id", "=", frameworkId).execute();
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "framework.disable",
      subject: frameworkId,
      details: { title: frameworkId },
    });
  });
}
