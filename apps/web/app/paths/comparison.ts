import { tenantPath } from "./plan.ts";

/** The views of a comparison, each with an address of its own. */
export const COMPARISON_VIEWS = ["overview", "themes", "measures", "dwellings"] as const;

export type ComparisonView = (typeof COMPARISON_VIEWS)[number];

export function isComparisonView(value: string): value is ComparisonView {
  return (COMPARISON_VIEWS as readonly string[]).includes(value);
}

/** What a view is asked for, as it stands in its address: names may repeat. */
export type QueryPairs = readonly (readonly [name: string, value: string])[];

/** What is to stand otherwise in an address; `null` and an empty list leave a name out. */
export type QueryChange = Readonly<Record<string, string | readonly string[] | null>>;

/** A query with something else chosen. Whatever is chosen anew begins at its first page. */
export function changedQuery(query: QueryPairs, change: QueryChange): QueryPairs {
  const changed = new Set(Object.keys(change));
  const kept = query.filter(([name]) => !changed.has(name) && name !== "page");
  const added = Object.entries(change).flatMap(([name, value]) =>
    (value === null ? [] : typeof value === "string" ? [value] : value).map(
      (one) => [name, one] as const,
    ),
  );
  return [...kept, ...added.filter(([, value]) => value !== "")];
}

export function comparePath(options: {
  tenant: string;
  view?: ComparisonView;
  query?: QueryPairs;
}): string {
  const { tenant, view = "overview", query = [] } = options;
  return withQuery(`${tenantPath(tenant)}/compare${view === "overview" ? "" : `/${view}`}`, query);
}

/** One municipality against its county and country. */
export function compareMunicipalityPath(options: {
  tenant: string;
  country: string;
  code: string;
  query?: QueryPairs;
}): string {
  const { tenant, country, code, query = [] } = options;
  return withQuery(`${tenantPath(tenant)}/compare/municipalities/${country}/${code}`, query);
}

/** Views that municipalities are chosen for. */
export const CHOOSING_VIEWS = [...COMPARISON_VIEWS, "year"] as const;

export type ChoosingView = (typeof CHOOSING_VIEWS)[number];

/** Where municipalities are chosen one by one for a view, and then sent to it. */
export function chooseMunicipalitiesPath(options: {
  tenant: string;
  view: ChoosingView;
  query: QueryPairs;
}): string {
  const { tenant, view, query } = options;
  return withQuery(`${tenantPath(tenant)}/compare/choose`, [["for", view], ...query]);
}

/** A view that municipalities are chosen for. */
export function choosingViewPath(options: { tenant: string; view: ChoosingView }): string {
  const { tenant, view } = options;
  return view === "year" ? comparisonYearPath({ tenant }) : comparePath({ tenant, view });
}

/** The municipalities compared, county by county. */
export function compareMunicipalitiesPath(tenant: string): string {
  return `${tenantPath(tenant)}/compare/municipalities`;
}

export function savedComparisonsPath(tenant: string): string {
  return `${tenantPath(tenant)}/compare/saved`;
}

/** Where an order of documents of a view is sent. */
export function orderComparisonPath(tenant: string): string {
  return `${tenantPath(tenant)}/compare/order`;
}

export function comparisonYearPath(options: { tenant: string; query?: QueryPairs }): string {
  return withQuery(`${tenantPath(options.tenant)}/compare/year`, options.query ?? []);
}

/** What can be fetched as a file: the views, plans in their own words, one municipality. */
export type ComparisonFileView = ComparisonView | "wording" | "municipality";

/** The table of a view as a file. */
export function comparisonFilePath(options: {
  tenant: string;
  view: ComparisonFileView;
  format: "xlsx" | "csv";
  query: QueryPairs;
}): string {
  const { tenant, view, format, query } = options;
  return withQuery(`${tenantPath(tenant)}/compare/${view}.${format}`, query);
}

/** An address with its query. */
export function withQuery(path: string, query: QueryPairs): string {
  return query.length === 0
    ? path
    : `${path}?${new URLSearchParams(query.map(([name, value]) => [name, value]))}`;
}
