import { createLinkToken, hashLinkToken } from "@boplan/auth/link-token";
import { type Actor, isAllowed, requirePermission } from "@boplan/auth/permission";
import { selectPart } from "@boplan/db/plan/part-rows";
import { type PlanHead, selectPlanHead } from "@boplan/db/plan/plan-rows";
import { CodedError } from "@boplan/domain/error";
import type { Phase } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";

/**
 * Makes the member's own secret address of a plan's calendar; an earlier one ends. The token is
 * returned once and kept only as its hash. Throws `plan.notFound`.
 */
export async function createCalendarLink(options: {
  app: App;
  actor: Actor;
  planSlug: string;
}): Promise<{ token: string }> {
  const { app, actor, planSlug } = options;
  requirePermission(actor, "plan:read");
  const { token, tokenHash } = createLinkToken();
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const plan = await selectPlanHead(writer, planSlug);
    if (!plan) throw new CodedError("plan.notFound");
    const made = { token_hash: tokenHash, created_at: app.now() };
    await writer
      .insertInto("calendar_link")
      .values({ tenant_id: actor.tenantId, user_id: actor.userId, plan_id: plan.id, ...made })
      .onConflict((conflict) =>
        conflict.columns(["tenant_id", "user_id", "plan_id"]).doUpdateSet(made),
      )
      .execute();
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "calendar.subscribe",
      subject: plan.id,
      details: { plan: plan.slug },
    });
  });
  return { token };
}

/** Ends the member's own address of a plan's calendar; without one, nothing happens. */
export async function revokeCalendarLink(options: {
  app: App;
  actor: Actor;
  planSlug: string;
}): Promise<void> {
  const { app, actor, planSlug } = options;
  requirePermission(actor, "plan:read");
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const plan = await selectPlanHead(writer, planSlug);
    if (!plan) throw new CodedError("plan.notFound");
    const gone = await writer
      .deleteFrom("calendar_link")
      .where("plan_id", "=", plan.id)
      .where("user_id", "=", actor.userId)
      .executeTakeFirst();
    if (gone.numDeletedRows === 0n) return;
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "calendar.unsubscribe",
      subject: plan.id,
      details: { plan: plan.slug },
    });
  });
}

export interface CalendarFeed {
  readonly plan: Pick<PlanHead, "id" | "slug" | "title">;
  readonly tenantName: string;
  readonly phases: readonly Phase[];
  /** Of the member who subscribes. */
  readonly language: Language;
}

/**
 * What a subscribed calendar is sent, for whoever holds the address. The address lives as long as
 * its member may read plans. Throws `calendar.notFound` alike for every way of being wrong.
 */
export async function openCalendarFeed(options: {
  app: App;
  tenantSlug: string;
  token: string;
}): Promise<CalendarFeed> {
  const { app, tenantSlug, token } = options;
  const tenant = await app.systemStore.read((reader) =>
    reader
      .selectFrom("tenant")
      .select(["id", "name"])
      .where("slug", "=", tenantSlug)
      .executeTakeFirst(),
  );
  if (!tenant) throw new CodedError("calendar.notFound");
  return app.tenantStore.read(tenant.id, async (reader) => {
    const row = await reader
      .selectFrom("calendar_link")
      .innerJoin("membership", "membership.user_id", "calendar_link.user_id")
      .innerJoin("user_account", "user_account.id", "calendar_link.user_id")
      .innerJoin("plan", "plan.id", "calendar_link.plan_id")
      .select(["plan.id", "plan.slug", "plan.title", "membership.role", "user_account.language"])
      .where("calendar_link.token_hash", "=", hashLinkToken(token))
      .executeTakeFirst();
    if (!row || !isAllowed({ role: row.role, permission: "plan:read" })) {
      throw new CodedError("calendar.notFound");
    }
    const { entries } = await selectPart(reader, { planId: row.id, part: "phases" });
    return {
      plan: { id: row.id, slug: row.slug, title: row.title },
      tenantName: tenant.name,
      phases: entries,
      language: row.language,
    };
  });
}
