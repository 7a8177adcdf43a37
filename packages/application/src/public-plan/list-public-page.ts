import { sql } from "kysely";
import type { App } from "../app.ts";
import { conditionOf, type PublicPlanQuery } from "./list-public-plans.ts";
import {
  entryOf,
  municipalityOf,
  type PublicMunicipality,
  type PublicPlanEntry,
  selectPublications,
} from "./publication-rows.ts";

/** Where a page of plans ends: slugs of municipality and plan. */
export type PublicPlanKey = readonly [municipality: string, plan: string];

/** What a program asks for of the public plans; it goes on where it was, however much is new. */
export interface PublicPageQuery extends Omit<PublicPlanQuery, "page" | "pageSize"> {
  readonly frameworkId: string | null;
  /** Those that became public, in their current version, after the moment. */
  readonly publishedAfter: Date | null;
  readonly after: PublicPlanKey | null;
  readonly limit: number;
}

/** Public plans by municipality and address, a page at a time. One statement, without snapshots. */
export async function listPublicPage(options: {
  app: App;
  query: PublicPageQuery;
}): Promise<{ plans: PublicPlanEntry[]; hasMore: boolean }> {
  const { app, query } = options;
  const { frameworkId, publishedAfter, after, limit } = query;
  const rows = await app.systemStore.read((reader) =>
    selectPublications(reader)
      .where("public_plan.is_current", "=", true)
      .where(conditionOf({ ...query, page: 1 }))
      .$if(frameworkId !== null, (all) =>
        all.where("public_plan.framework_id", "=", frameworkId ?? ""),
      )
      .$if(publishedAfter !== null, (all) =>
        all.where("public_plan.published_at", ">", publishedAfter ?? new Date(0)),
      )
      .$if(after !== null, (all) =>
        all.where(
          sql<boolean>`(tenant.slug, public_plan.plan_slug) > (${after?.[0]}, ${after?.[1]})`,
        ),
      )
      .orderBy("tenant.slug")
      .orderBy("public_plan.plan_slug")
      .limit(limit + 1)
      .execute(),
  );
  return { plans: rows.slice(0, limit).map(entryOf), hasMore: rows.length > limit };
}

/** Municipalities that have something public, by slug, a page at a time. One statement. */
export async function listPublicMunicipalities(options: {
  app: App;
  query: {
    readonly country: string | null;
    /** Slug. */
    readonly after: string | null;
    readonly limit: number;
  };
}): Promise<{
  municipalities: { municipality: PublicMunicipality; planCount: number }[];
  hasMore: boolean;
}> {
  const { app, query } = options;
  const { country, after, limit } = query;
  const rows = await app.systemStore.read((reader) =>
    selectPublications(reader)
      .distinctOn("tenant.slug")
      .select(sql<string>`count(*) over (partition by public_plan.tenant_id)`.as("planCount"))
      .where("public_plan.is_current", "=", true)
      .$if(country !== null, (all) => all.where("tenant.country", "=", country ?? ""))
      .$if(after !== null, (all) => all.where("tenant.slug", ">", after ?? ""))
      .orderBy("tenant.slug")
      .limit(limit + 1)
      .execute(),
  );
  return {
    municipalities: rows.slice(0, limit).map((row) => ({
      municipality: municipalityOf(row),
      planCount: Number(row.planCount),
    })),
    hasMore: rows.length > limit,
  };
}
