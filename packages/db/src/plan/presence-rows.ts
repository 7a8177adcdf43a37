import { sql } from "kysely";
import type { TenantWriter } from "../store.ts";

/** Somebody else who has the plan open. */
export interface Presence {
  readonly tabId: string;
  readonly userId: string;
  readonly name: string;
  readonly elementId: string | null;
  readonly fieldGroup: string | null;
}

/** Notes that a page is open and where its person is. */
export async function keepPresence(
  writer: TenantWriter,
  presence: {
    planId: string;
    tabId: string;
    userId: string;
    elementId: string | null;
    fieldGroup: string | null;
    now: Date;
  },
): Promise<void> {
  const where = {
    element_id: presence.elementId,
    field_group: presence.fieldGroup,
    seen_at: presence.now,
  };
  await writer
    .insertInto("plan_presence")
    .values({
      tenant_id: writer.tenantId,
      plan_id: presence.planId,
      tab_id: presence.tabId,
      user_id: presence.userId,
      ...where,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "plan_id", "tab_id"])
        .doUpdateSet(where)
        // A page is one person's; nobody takes over somebody else's.
        .where("plan_presence.user_id", "=", presence.userId),
    )
    .execute();
}

/** Takes away a page that was closed, and those that have not been heard of since `before`. */
export async function clearPresence(
  writer: TenantWriter,
  options: { planId: string; tab: { id: string; userId: string } | null; before: Date },
): Promise<void> {
  const { planId, tab, before } = options;
  await writer
    .deleteFrom("plan_presence")
    .where("plan_id", "=", planId)
    .where((eb) =>
      eb.or([
        eb("seen_at", "<", before),
        ...(tab ? [eb.and([eb("tab_id", "=", tab.id), eb("user_id", "=", tab.userId)])] : []),
      ]),
    )
    .execute();
}

/** Everybody with the plan open but the asking page; the same person elsewhere is somebody too. */
export async function selectPresence(
  writer: TenantWriter,
  options: { planId: string; exceptTab: string; since: Date },
): Promise<Presence[]> {
  return writer
    .selectFrom("plan_presence")
    .innerJoin("user_account", "user_account.id", "plan_presence.user_id")
    .select([
      "plan_presence.tab_id as tabId",
      "plan_presence.user_id as userId",
      "user_account.name",
      "plan_presence.element_id as elementId",
      "plan_presence.field_group as fieldGroup",
    ])
    .where("plan_presence.plan_id", "=", options.planId)
    .where("plan_presence.tab_id", "!=", sql<string>`${options.exceptTab}::uuid`)
    .where("plan_presence.seen_at", ">", options.since)
    .orderBy("user_account.name")
    .orderBy("plan_presence.tab_id")
    .execute();
}
