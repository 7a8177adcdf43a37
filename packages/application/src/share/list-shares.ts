import { type Actor, requirePermission } from "@boplan/auth/permission";
import { sql } from "kysely";
import type { App } from "../app.ts";

/** A regional body that a version may be shared with. */
export interface Recipient {
  readonly slug: string;
  readonly name: string;
}

/** What stands shared of a plan. */
export interface SharesOfPlan {
  readonly shares: readonly {
    readonly id: string;
    readonly recipient: string;
    readonly versionNumber: number;
    readonly sharedAt: Date;
  }[];
  /** The public version that holds; `null` when none is public. */
  readonly publication: {
    readonly id: string;
    readonly versionNumber: number;
    readonly publishedAt: Date;
  } | null;
  readonly recipients: readonly Recipient[];
}

/** With whom a plan is shared now, and with whom it could be. For those who may share. */
export async function listShares(options: {
  app: App;
  actor: Actor;
  planId: string;
}): Promise<SharesOfPlan> {
  const { app, actor, planId } = options;
  requirePermission(actor, "plan:share");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const standing = await reader
      .selectFrom("plan_version")
      .innerJoin(
        (eb) =>
          eb
            .selectFrom("plan_share")
            .innerJoin("tenant", "tenant.id", "plan_share.recipient_tenant_id")
            .select(["plan_share.id", "plan_share.version_id", "plan_share.shared_at as at"])
            .select("tenant.name as recipient")
            .where("plan_share.tenant_id", "=", actor.tenantId)
            .where("plan_share.withdrawn_at", "is", null)
            .unionAll(
              eb
                .selectFrom("public_plan")
                .select(["id", "version_id", "published_at as at"])
                .select(sql<string>`null`.as("recipient"))
                .where("tenant_id", "=", actor.tenantId)
                .where("is_current", "=", true)
                .where("withdrawn_at", "is", null),
            )
            .as("share"),
        (join) => join.onRef("share.version_id", "=", "plan_version.id"),
      )
      .select(["share.id", "share.at", "plan_version.number"])
      .select(sql<string | null>`share.recipient`.as("recipient"))
      .where("plan_version.plan_id", "=", planId)
      .orderBy("recipient")
      .execute();
    const recipients = await reader
      .selectFrom("tenant")
      .select(["slug", "name"])
      .where("kind", "=", "region")
      .orderBy("name")
      .execute();
    const open = standing.find(({ recipient }) => recipient === null);
    return {
      shares: standing.flatMap(({ id, recipient, number, at }) =>
        recipient === null ? [] : [{ id, recipient, versionNumber: number, sharedAt: at }],
      ),
      publication: open ? { id: open.id, versionNumber: open.number, publishedAt: open.at } : null,
      recipients,
    };
  });
}
