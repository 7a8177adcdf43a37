import type { TenantReader } from "@boplan/db/store";
import type { ComparisonPlanTable } from "@boplan/db/tables/comparison";
import { type RawBuilder, type Selectable, type SqlBool, sql } from "kysely";
import { FACT_SOURCES, type PlanFact, type PlanWith } from "./compared-plan.ts";
import type { ComparisonQuery } from "./comparison-query.ts";
import {
  type ComparisonScope,
  inReadingOrder,
  type MunicipalityName,
  municipalityKey,
  nameMunicipality,
} from "./comparison-scope.ts";

/** A municipality of the comparison: with what it shared or published, or without a plan to show. */
export interface ComparedMunicipality<Fact extends PlanFact = never> extends MunicipalityName {
  readonly plan: PlanWith<Fact> | null;
}

/** A municipality of the comparison that shows a plan. */
export interface MunicipalityWithPlan<Fact extends PlanFact = never> extends MunicipalityName {
  readonly plan: PlanWith<Fact>;
}

/**
 * The plans that may be seen, one for each municipality: the latest that was shared with the region
 * or published, and what is adopted before what is not. A share counts while it stands, whatever
 * rows it left; rows of a publication go with it. To be used as a table in a statement.
 */
export function visiblePlans(
  scope: ComparisonScope,
  query: Pick<ComparisonQuery, "framework">,
): RawBuilder<Selectable<ComparisonPlanTable>> {
  const written = query.framework === null ? sql`true` : sql`framework_id = ${query.framework}`;
  return sql<Selectable<ComparisonPlanTable>>`(select * from (
    select distinct on (p.country, p.municipality_code) p.*
    from comparison_plan p
    where ${mayBeSeen(scope)}
    order by p.country, p.municipality_code, p.adopted desc, p.given_at desc, p.source_id
  ) latest where ${written})`;
}

/** The readers' policies show public rows of all tenants, so one's own are asked for by name. */
function mayBeSeen(scope: ComparisonScope): RawBuilder<SqlBool> {
  const within =
    scope.keys === null
      ? sql`true`
      : sql`p.country || '-' || p.municipality_code = any(${[...scope.keys]})`;
  return sql<SqlBool>`p.municipality_code is not null and ${within}
    and (p.listed or (p.tenant_id = ${scope.tenantId} and exists (
      select from plan_share s
      where s.id = p.source_id and s.recipient_tenant_id = p.tenant_id
        and s.withdrawn_at is null)))`;
}

/**
 * Those compared, in reading order, each with its plan: of the plan what is asked for and no more,
 * since with hundreds of them reading a column takes as long as finding the plans. One statement.
 */
export async function selectMunicipalities<Fact extends PlanFact>(
  reader: TenantReader,
  options: {
    scope: ComparisonScope;
    query: Pick<ComparisonQuery, "framework">;
    facts: readonly Fact[];
  },
): Promise<ComparedMunicipality<Fact>[]> {
  const { scope, query, facts } = options;
  const wanted: readonly PlanFact[] = [...new Set<PlanFact>(["id", ...facts])];
  const rows = await reader
    .selectFrom(visiblePlans(scope, query).as("plan"))
    .innerJoin("tenant", "tenant.id", "plan.municipality_id")
    .select(["plan.country as ofCountry", "plan.municipality_code as ofCode"])
    .select("plan.municipality_name as ofName")
    .select(wanted.map(sourceOf))
    .execute();
  const plans = new Map<string, PlanWith<Fact>>();
  const unlisted: ComparedMunicipality<Fact>[] = [];
  const listed = new Set(scope.municipalities.map(({ key }) => key));
  for (const { ofCountry: country, ofCode, ofName: name, ...facts } of rows) {
    // Each fact has the type that its source has; which facts they are is told by `facts` alone.
    const plan = facts as unknown as PlanWith<Fact>;
    const code = ofCode ?? "";
    const key = municipalityKey({ country, code });
    if (listed.has(key)) plans.set(key, plan);
    else unlisted.push({ ...nameMunicipality({ country, code, name }), plan });
  }
  const known = scope.municipalities.map((one) => ({ ...one, plan: plans.get(one.key) ?? null }));
  const shown = query.framework === null ? known : known.filter(({ plan }) => plan !== null);
  return unlisted.length === 0 ? shown : [...shown, ...unlisted].sort(inReadingOrder);
}

function sourceOf(fact: PlanFact) {
  const source: RawBuilder<unknown> = FACT_SOURCES[fact];
  return source.as(fact);
}

/** Those that show a plan. */
export function withPlan<Municipality extends { readonly plan: unknown }>(
  municipalities: readonly Municipality[],
): (Municipality & { readonly plan: NonNullable<Municipality["plan"]> })[] {
  return municipalities.filter(
    (one): one is Municipality & { readonly plan: NonNullable<Municipality["plan"]> } =>
      one.plan !== null,
  );
}
