import type { ThemeId } from "@boplan/domain/theme";
import { countiesOf } from "@boplan/register/county";
import { plainName } from "@boplan/register/search-municipalities";
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { App } from "../app.ts";
import { entryOf, type PublicPlanEntry, selectPublications } from "./publication-rows.ts";

export interface PublicPlanQuery {
  /** Words that all have to stand in titles, summary or names of the place. */
  readonly text: string;
  /** Slug of a municipality, or its national code. */
  readonly municipality: string | null;
  /** Code of a county, with its country: codes of two countries are alike. */
  readonly county: { readonly country: string; readonly code: string } | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly theme: ThemeId | null;
  /** From 1. */
  readonly page: number;
  /** 30 when left out, 200 at most. */
  readonly pageSize?: number;
}

/** A query that asks for everything. */
export const EVERY_PUBLIC_PLAN: PublicPlanQuery = {
  text: "",
  municipality: null,
  county: null,
  country: null,
  theme: null,
  page: 1,
};

export interface FoundPublicPlans {
  /** By municipality and title; what each plan's current version says. */
  readonly plans: readonly PublicPlanEntry[];
  /** All that fit, on every page. */
  readonly total: number;
  readonly pageSize: number;
}

/** What the directory can be narrowed by: nothing is offered that finds nothing in all of it. */
export interface OfferedPublicPlans {
  readonly countries: readonly string[];
  readonly counties: readonly {
    readonly country: string;
    readonly code: string;
    readonly name: string;
  }[];
  readonly themes: readonly ThemeId[];
  /** Municipalities with at least one public plan. */
  readonly municipalityCount: number;
}

const PAGE_SIZE = 30;
const LARGEST_PAGE = 200;

/** The directory of public plans. One statement, without snapshots. */
export async function listPublicPlans(options: {
  app: App;
  query: PublicPlanQuery;
}): Promise<FoundPublicPlans> {
  const { app, query } = options;
  const pageSize = Math.min(query.pageSize ?? PAGE_SIZE, LARGEST_PAGE);
  const rows = await app.systemStore.read((reader) =>
    selectPublications(reader)
      .select(sql<string>`count(*) over ()`.as("total"))
      .where("public_plan.is_current", "=", true)
      .where(conditionOf(query))
      .orderBy("tenant.name")
      .orderBy("public_plan.title")
      .orderBy("public_plan.id")
      .limit(pageSize)
      .offset((query.page - 1) * pageSize)
      .execute(),
  );
  return { plans: rows.map(entryOf), total: Number(rows[0]?.total ?? 0), pageSize };
}

/** What there is to choose among in the whole directory. One statement. */
export async function offeredPublicPlans(options: { app: App }): Promise<OfferedPublicPlans> {
  const rows = await options.app.systemStore.read((reader) =>
    reader
      .selectFrom("public_plan")
      .select(["tenant_id", "country", "municipality_code", "themes"])
      .where("withdrawn_at", "is", null)
      .where("is_current", "=", true)
      .execute(),
  );
  const countries = [...new Set(rows.map(({ country }) => country))].sort();
  const counties = new Set(
    rows.map(({ country, municipality_code }) => `${country}-${municipality_code?.slice(0, 2)}`),
  );
  return {
    countries,
    counties: countries.flatMap((country) =>
      countiesOf(country)
        .filter(({ code }) => counties.has(`${country}-${code}`))
        .map(({ code, name }) => ({ country, code, name })),
    ),
    themes: [...new Set(rows.flatMap(({ themes }) => themes))].sort(),
    municipalityCount: new Set(rows.map(({ tenant_id }) => tenant_id)).size,
  };
}

/** What a query asks of a publication joined with its tenant. */
export function conditionOf(query: PublicPlanQuery): RawBuilder<SqlBool> {
  const { text, municipality, county, country, theme } = query;
  // Spelt as the searched text is: without marks and signs, so that nothing in it is a wildcard.
  const all = plainName(text)
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, 12)
    .map((word) => sql<SqlBool>`public_plan.search_text like ${`%${word}%`}`);
  // What holds no letter or digit is in no title.
  if (all.length === 0 && text.trim() !== "") all.push(sql`false`);
  if (municipality) {
    all.push(
      sql`(tenant.slug = ${municipality} or public_plan.municipality_code = ${municipality})`,
    );
  }
  if (country) all.push(sql`public_plan.country = ${country}`);
  if (county) {
    all.push(sql`public_plan.country = ${county.country}
      and left(public_plan.municipality_code, 2) = ${county.code}`);
  }
  if (theme) all.push(sql`${theme} = any(public_plan.themes)`);
  return all.length === 0 ? sql`true` : sql`(${sql.join(all, sql` and `)})`;
}
