import type { Language } from "@boplan/domain/tenant";
import type { ThemeId } from "@boplan/domain/theme";
import { sql } from "kysely";
import type { App } from "../app.ts";

/** A measure of a public plan, with where it stands. */
export interface PublicMeasure {
  readonly elementId: string;
  readonly title: string;
  readonly text: string;
  /** Title of what it is to lead to; `null` for a measure that stands alone. */
  readonly goal: string | null;
  readonly themes: readonly ThemeId[];
  readonly instruments: readonly string[];
  readonly targetGroups: readonly string[];
  readonly municipality: { readonly slug: string; readonly name: string };
  readonly country: string;
  readonly frameworkId: string;
  readonly language: Language;
  readonly plan: { readonly slug: string; readonly title: string };
}

/** Where a page of measures ends: slugs of municipality and plan, place and id. */
export type PublicMeasureKey = readonly [string, string, number, string];

export interface PublicMeasureQuery {
  /** Words that all have to stand in title, text, goal or the municipality's name. */
  readonly text: string;
  readonly theme: ThemeId | null;
  readonly country: string | null;
  readonly frameworkId: string | null;
  /** Ids of the framework. */
  readonly instrument: string | null;
  readonly targetGroup: string | null;
  readonly after: PublicMeasureKey | null;
  readonly limit: number;
}

/** Measures of everything that is public, a page at a time, for whoever asks. One statement. */
export async function searchPublicMeasures(options: {
  app: App;
  query: PublicMeasureQuery;
}): Promise<{ measures: (PublicMeasure & { key: PublicMeasureKey })[]; hasMore: boolean }> {
  const { app, query } = options;
  const { after, limit } = query;
  const rows = await app.systemStore.read((reader) => {
    let found = reader
      .selectFrom("catalogue_measure")
      .innerJoin("public_plan", (join) =>
        join
          .onRef("public_plan.tenant_id", "=", "catalogue_measure.tenant_id")
          .onRef("public_plan.id", "=", "catalogue_measure.publication_id"),
      )
      .innerJoin("tenant", "tenant.id", "public_plan.tenant_id")
      .select(["catalogue_measure.element_id", "catalogue_measure.title", "catalogue_measure.text"])
      .select(["catalogue_measure.goal", "catalogue_measure.themes", "catalogue_measure.place"])
      .select(["catalogue_measure.instruments", "catalogue_measure.target_groups"])
      .select(["tenant.slug", "tenant.name", "public_plan.country", "public_plan.framework_id"])
      .select(["public_plan.language", "public_plan.plan_slug", "public_plan.title as plan_title"])
      // Of a publication that was withdrawn nothing is seen, whatever rows it left.
      .where("public_plan.withdrawn_at", "is", null)
      .where("public_plan.is_current", "=", true)
      .where("catalogue_measure.listed", "=", true);
    for (const word of wordsOf(query.text)) {
      found = found.where(
        sql<boolean>`concat_ws(' ', catalogue_measure.title, catalogue_measure.text,
          catalogue_measure.goal, tenant.name) ilike ${`%${word}%`}`,
      );
    }
    const { theme, country, frameworkId, instrument, targetGroup } = query;
    if (theme) found = found.where(sql<boolean>`${theme} = any(catalogue_measure.themes)`);
    if (country) found = found.where("public_plan.country", "=", country);
    if (frameworkId) found = found.where("public_plan.framework_id", "=", frameworkId);
    if (instrument) {
      found = found.where(sql<boolean>`${instrument} = any(catalogue_measure.instruments)`);
    }
    if (targetGroup) {
      found = found.where(sql<boolean>`${targetGroup} = any(catalogue_measure.target_groups)`);
    }
    if (after) {
      found = found.where(
        sql<boolean>`(tenant.slug, public_plan.plan_slug, catalogue_measure.place,
          catalogue_measure.element_id) > (${after[0]}, ${after[1]}, ${after[2]}::int,
          ${after[3]}::uuid)`,
      );
    }
    return found
      .orderBy("tenant.slug")
      .orderBy("public_plan.plan_slug")
      .orderBy("catalogue_measure.place")
      .orderBy("catalogue_measure.element_id")
      .limit(limit + 1)
      .execute();
  });
  return {
    measures: rows.slice(0, limit).map((row) => ({
      elementId: row.element_id,
      title: row.title,
      text: row.text,
      goal: row.goal,
      themes: row.themes,
      instruments: row.instruments,
      targetGroups: row.target_groups,
      municipality: { slug: row.slug, name: row.name },
      country: row.country,
      frameworkId: row.framework_id,
      language: row.language,
      plan: { slug: row.plan_slug, title: row.plan_title },
      key: [row.slug, row.plan_slug, row.place, row.element_id],
    })),
    hasMore: rows.length > limit,
  };
}

/** What somebody types is text, also `%` and `_`. */
function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, 12)
    .map((word) => word.replace(/[\\%_]/g, "\\$&"));
}
