import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { CatalogueMeasure } from "@boplan/domain/catalogue";
import type { Language } from "@boplan/domain/tenant";
import type { ThemeId } from "@boplan/domain/theme";
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { App } from "../app.ts";
import { selectPublished } from "./published-measures.ts";

/** A word of a framework, which is known by its framework and its id. */
export interface FrameworkWord {
  readonly frameworkId: string;
  readonly id: string;
}

export interface MeasureQuery {
  /** Words that all have to stand in title, text or goal. */
  readonly text: string;
  readonly theme: ThemeId | null;
  readonly instrument: FrameworkWord | null;
  readonly targetGroup: FrameworkWord | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** From 1. */
  readonly page: number;
}

/** A measure that another municipality has made public, with where it stands. */
export interface PublishedMeasure extends Omit<CatalogueMeasure, "place"> {
  readonly publicationId: string;
  readonly municipality: string;
  readonly country: string;
  readonly frameworkId: string;
  readonly language: Language;
  readonly planTitle: string;
}

export interface FoundMeasures {
  readonly measures: readonly PublishedMeasure[];
  /** All that fit, on every page. */
  readonly total: number;
  readonly pageSize: number;
  /** What the catalogue holds: a filter offers nothing that finds nothing in all of it. */
  readonly offered: {
    readonly countries: readonly string[];
    readonly instruments: readonly FrameworkWord[];
    readonly targetGroups: readonly FrameworkWord[];
  };
}

const PAGE_SIZE = 30;

/** Measures of other municipalities, of those plans alone that they have made public. */
export async function searchMeasures(options: {
  app: App;
  actor: Actor;
  query: MeasureQuery;
}): Promise<FoundMeasures> {
  const { app, actor, query } = options;
  requirePermission(actor, "plan:read");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const rows = await selectPublished(reader)
      .select(sql<string>`count(*) over ()`.as("total"))
      .where(conditionOf(query))
      .orderBy("public_plan.municipality_name")
      .orderBy("public_plan.title")
      .orderBy("catalogue_measure.place")
      .orderBy("catalogue_measure.element_id")
      .limit(PAGE_SIZE)
      .offset((query.page - 1) * PAGE_SIZE)
      .execute();
    const held = await selectPublished(reader)
      .clearSelect()
      .select(["public_plan.country", "public_plan.framework_id as frameworkId"])
      .select(["catalogue_measure.instruments", "catalogue_measure.target_groups"])
      .distinct()
      .execute();
    return {
      measures: rows.map(({ total: _total, ...measure }) => measure),
      total: Number(rows[0]?.total ?? 0),
      pageSize: PAGE_SIZE,
      offered: {
        countries: [...new Set(held.map(({ country }) => country))].sort(),
        instruments: words(held.map((row) => ({ ...row, ids: row.instruments }))),
        targetGroups: words(held.map((row) => ({ ...row, ids: row.target_groups }))),
      },
    };
  });
}

function conditionOf(query: MeasureQuery): RawBuilder<SqlBool> {
  const { text, theme, instrument, targetGroup, country } = query;
  const all = text
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, 12)
    .map(
      (word) => sql<SqlBool>`concat_ws(' ', catalogue_measure.title, catalogue_measure.text,
        catalogue_measure.goal, public_plan.municipality_name) ilike ${`%${literally(word)}%`}`,
    );
  if (theme) all.push(sql`${theme} = any(catalogue_measure.themes)`);
  if (country) all.push(sql`public_plan.country = ${country}`);
  if (instrument) {
    all.push(sql`public_plan.framework_id = ${instrument.frameworkId}
      and ${instrument.id} = any(catalogue_measure.instruments)`);
  }
  if (targetGroup) {
    all.push(sql`public_plan.framework_id = ${targetGroup.frameworkId}
      and ${targetGroup.id} = any(catalogue_measure.target_groups)`);
  }
  return all.length === 0 ? sql`true` : sql`(${sql.join(all, sql` and `)})`;
}

/** What a person types is text, also `%` and `_`. */
function literally(word: string): string {
  return word.replace(/[\\%_]/g, "\\$&");
}

function words(rows: readonly { frameworkId: string; ids: readonly string[] }[]): FrameworkWord[] {
  const known = new Map<string, FrameworkWord>();
  for (const { frameworkId, ids } of rows) {
    for (const id of ids) known.set(`${frameworkId}/${id}`, { frameworkId, id });
  }
  return [...known.values()];
}
