import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { App } from "../app.ts";
import { type PublicDocument, selectPublicDocuments } from "../public-plan/public-documents.ts";

/** A version that is public, as its planners see it. */
export interface StandingPublication {
  readonly id: string;
  readonly versionNumber: number;
  readonly isCurrent: boolean;
  readonly publishedAt: Date;
  readonly documents: readonly Pick<PublicDocument, "format" | "state">[];
}

/** What is public of a plan, and what was. */
export interface PublicationsOfPlan {
  /** Slug of the plan in its public address. */
  readonly planSlug: string | null;
  /** Newest version first. */
  readonly standing: readonly StandingPublication[];
  /** Taken back, the latest first. */
  readonly withdrawn: readonly {
    readonly versionNumber: number;
    readonly withdrawnAt: Date;
    /** Name of who took it back; `null` for a person no longer known. */
    readonly withdrawnBy: string | null;
  }[];
}

/** A plan's public versions with their documents, and the trace of those taken back. */
export async function listPublications(options: {
  app: App;
  actor: Actor;
  planId: string;
}): Promise<PublicationsOfPlan> {
  const { app, actor, planId } = options;
  requirePermission(actor, "plan:share");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const rows = await reader
      .selectFrom("public_plan")
      .leftJoin("user_account", "user_account.id", "public_plan.withdrawn_by")
      .select(["public_plan.id", "version_number", "is_current", "published_at", "withdrawn_at"])
      .select(["plan_slug", "user_account.name"])
      // Others' publications are readable too.
      .where("public_plan.tenant_id", "=", actor.tenantId)
      .where("plan_id", "=", planId)
      .orderBy("version_number", "desc")
      .execute();
    const standing: StandingPublication[] = [];
    for (const row of rows.filter(({ withdrawn_at }) => withdrawn_at === null)) {
      standing.push({
        id: row.id,
        versionNumber: row.version_number,
        isCurrent: row.is_current,
        publishedAt: row.published_at,
        documents: await selectPublicDocuments(reader, row.id),
      });
    }
    return {
      planSlug: rows[0]?.plan_slug ?? null,
      standing,
      withdrawn: rows
        .flatMap(({ withdrawn_at: withdrawnAt, version_number: versionNumber, name }) =>
          withdrawnAt === null ? [] : [{ versionNumber, withdrawnAt, withdrawnBy: name }],
        )
        .toSorted((a, b) => b.withdrawnAt.getTime() - a.withdrawnAt.getTime()),
    };
  });
}
