import type { TenantReader } from "@boplan/db/store";
import type { MeasureStatus } from "@boplan/domain/plan";
import { sql } from "kysely";
import type { ComparisonQuery } from "./comparison-query.ts";
import type { ComparisonScope } from "./comparison-scope.ts";
import { visiblePlans } from "./visible-plans.ts";

/** How many measures there are of each status; `none`: no status is told. */
export type StatusCounts = Readonly<Partial<Record<MeasureStatus | "none", number>>>;

interface ChangedRow {
  readonly country: string;
  readonly code: string;
  readonly status: MeasureStatus | null;
  readonly measures: string;
}

/**
 * Measures whose status is another at the end of the year than it was at its beginning, by
 * municipality and the status they were given. Of a plan that may be seen, the last version given
 * before the year is set beside the last one given in it, and only where both may be seen now: a
 * share takes the place of the one before it, publications stand side by side. What came anew or
 * went has no status to compare. By key of the municipality. One statement.
 */
export async function selectChangedStatus(
  reader: TenantReader,
  options: { scope: ComparisonScope; query: ComparisonQuery; year: number },
): Promise<Map<string, StatusCounts>> {
  const { scope, query, year } = options;
  const changed = sql<ChangedRow>`(with plan as (
      select p.municipality_id, p.plan_id, p.country, p.municipality_code as code
      from ${visiblePlans(scope, query)} p
    ),
    version as (
      select v.id, v.tenant_id, v.plan_id, v.published_at as given_at, v.version_number,
        v.measure_statuses
      from public_plan v join plan on plan.municipality_id = v.tenant_id and plan.plan_id = v.plan_id
      where v.withdrawn_at is null
      union all
      select v.id, v.tenant_id, v.plan_id, v.shared_at, v.version_number, v.measure_statuses
      from plan_share v join plan on plan.municipality_id = v.tenant_id and plan.plan_id = v.plan_id
      where v.recipient_tenant_id = ${scope.tenantId} and v.withdrawn_at is null
    ),
    dated as (
      select *, extract(year from given_at at time zone 'Europe/Stockholm') as given_year from version
    ),
    at_end as (
      select distinct on (tenant_id, plan_id) * from dated where given_year = ${year}
      order by tenant_id, plan_id, given_at desc, version_number desc, id
    ),
    at_start as (
      select distinct on (tenant_id, plan_id) * from dated where given_year < ${year}
      order by tenant_id, plan_id, given_at desc, version_number desc, id
    ),
    said as (
      select one.tenant_id, one.plan_id, one.at_end, measure.key as element_id,
        measure.value as status
      from (
        select tenant_id, plan_id, measure_statuses, true as at_end from at_end
        where exists (select from at_start s
          where s.tenant_id = at_end.tenant_id and s.plan_id = at_end.plan_id)
        union all
        select tenant_id, plan_id, measure_statuses, false from at_start
        where exists (select from at_end e
          where e.tenant_id = at_start.tenant_id and e.plan_id = at_start.plan_id)
      ) one
      cross join lateral jsonb_each_text(one.measure_statuses) measure
    )
    -- In one pass: a join of what was said with itself would be planned as pairs of everything.
    select plan.country, plan.code, changed.status, count(*) as measures
    from (
      select tenant_id, plan_id, element_id, max(status) filter (where at_end) as status
      from said
      group by tenant_id, plan_id, element_id
      having bool_or(at_end) and bool_or(not at_end)
        and max(status) filter (where at_end)
          is distinct from max(status) filter (where not at_end)
    ) changed
    join plan on plan.municipality_id = changed.tenant_id and plan.plan_id = changed.plan_id
    group by plan.country, plan.code, changed.status)`;
  const rows = await reader.selectFrom(changed.as("changed")).selectAll().execute();
  const counts = new Map<string, Record<string, number>>();
  for (const { country, code, status, measures } of rows) {
    const key = `${country}-${code}`;
    const byStatus = counts.get(key) ?? {};
    counts.set(key, byStatus);
    byStatus[status ?? "none"] = Number(measures);
  }
  return counts;
}
