import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantReader } from "@boplan/db/store";
import {
  type Conversion,
  convertSums,
  type MoneySum,
  sumByCurrency,
} from "@boplan/domain/comparison";
import { MEASURE_STATUSES, type MeasureStatus } from "@boplan/domain/plan";
import type { ThemeId } from "@boplan/domain/theme";
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { App } from "../app.ts";
import type { ComparisonQuery } from "./comparison-query.ts";
import { type ComparisonScope, selectScope } from "./comparison-scope.ts";
import {
  type ComparedMunicipality,
  type ComparedPlan,
  selectMunicipalities,
  visiblePlans,
} from "./visible-plans.ts";

export const MEASURE_PAGE = 50;

/** A measure of a plan, once, however many themes it has. */
export interface ComparedMeasure {
  readonly municipality: ComparedMunicipality & { readonly plan: ComparedPlan };
  readonly elementId: string;
  readonly title: string;
  readonly themes: readonly ThemeId[];
  readonly status: MeasureStatus | null;
  readonly leadUnit: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** As `framework/id`. */
  readonly instruments: readonly string[];
  readonly targetGroups: readonly string[];
  /** By currency; empty where no cost is stated, which is not zero. */
  readonly costs: readonly MoneySum[];
}

/** How many measures there are of one sort. */
export interface MeasureCount {
  /** Instrument or target group as `framework/id`, status (`none`: not told), `yes` or `no`. */
  readonly value: string;
  readonly measures: number;
  /** How many municipalities have any. */
  readonly municipalities: number;
}

export interface MunicipalityMeasures {
  readonly municipality: ComparedMunicipality & { readonly plan: ComparedPlan };
  readonly measures: number;
  readonly done: number;
  readonly withCost: number;
  /** By currency; converted where the query asks for it. */
  readonly costs: readonly MoneySum[];
}

export interface MeasureComparison {
  /** One page of measures: by municipality in reading order, then in plan order. */
  readonly measures: readonly ComparedMeasure[];
  readonly total: number;
  readonly pageSize: number;
  /** Every municipality with a plan, also those where nothing fits. */
  readonly byMunicipality: readonly MunicipalityMeasures[];
  readonly by: {
    readonly instrument: readonly MeasureCount[];
    readonly targetGroup: readonly MeasureCount[];
    readonly status: readonly MeasureCount[];
    readonly theme: readonly MeasureCount[];
    readonly cost: readonly MeasureCount[];
  };
  /** Of all that fit, by currency: two currencies are never added. */
  readonly costs: readonly MoneySum[];
  /** Rate and day that amounts were converted by; `null` when none were. */
  readonly conversion: Conversion | null;
  readonly withoutPlan: readonly ComparedMunicipality[];
  /** What the filters can find in the plans one may see, whatever is chosen now. */
  readonly offered: {
    readonly instruments: readonly string[];
    readonly targetGroups: readonly string[];
    readonly frameworks: readonly string[];
  };
}

/** Measures of all plans one may see, by theme, instrument, group, status and cost. Four statements. */
export async function compareMeasures(options: {
  app: App;
  actor: Actor;
  query: ComparisonQuery;
  /** For exports that want more on a page. */
  pageSize?: number;
}): Promise<MeasureComparison> {
  const { app, actor, query, pageSize = MEASURE_PAGE } = options;
  requirePermission(actor, "comparison:read");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const scope = await selectScope(reader, query);
    const municipalities = await selectMunicipalities(reader, { scope, query });
    const counted = await countMeasures(reader, { scope, query });
    const withPlan = municipalities.flatMap(({ plan, ...one }) => (plan ? [{ ...one, plan }] : []));
    const page = await selectPage(reader, {
      scope,
      query,
      pageSize,
      planIds: withPlan.map(({ plan }) => plan.id),
    });
    const convert = (sums: readonly MoneySum[]) =>
      query.conversion === null ? [...sums] : convertSums(sums, query.conversion);
    const byPlan = new Map(withPlan.map((one) => [one.plan.id, one]));
    const perPlan = new Map(counted.plans.map((row) => [row.value, row]));
    return {
      measures: page.flatMap(({ planId, costs, ...measure }) => {
        const municipality = byPlan.get(planId);
        return municipality
          ? [{ municipality, ...measure, costs: convert(sumByCurrency(costs)) }]
          : [];
      }),
      total: counted.plans.reduce((sum, { measures }) => sum + measures, 0),
      pageSize,
      byMunicipality: withPlan.map((municipality) => {
        const row = perPlan.get(municipality.plan.id);
        return {
          municipality,
          measures: row?.measures ?? 0,
          done: row?.done ?? 0,
          withCost: row?.withCost ?? 0,
          costs: convert(row?.costs ?? []),
        };
      }),
      by: counted.by,
      costs: convert(sumByCurrency(counted.plans.flatMap(({ costs }) => costs))),
      conversion: query.conversion,
      withoutPlan: municipalities.filter(({ plan }) => plan === null),
      offered: {
        instruments: sortedSet(withPlan.flatMap(({ plan }) => plan.instruments)),
        targetGroups: sortedSet(withPlan.flatMap(({ plan }) => plan.targetGroups)),
        frameworks: sortedSet(withPlan.map(({ plan }) => plan.frameworkId)),
      },
    };
  });
}

type Asked = { scope: ComparisonScope; query: ComparisonQuery };

/**
 * Each measure that fits in all but its theme, in a row for each of its themes. `counted` is the
 * one row it is counted in: that of the theme asked for, else its leading row.
 */
function fitting({ scope, query }: Asked): RawBuilder<unknown> {
  const counted =
    query.theme === null ? sql`element."leading"` : sql`element.theme = ${query.theme}`;
  return sql`select element.*, ${counted} as counted from ${visiblePlans(scope, query)} plan
    join comparison_element element
      on element.tenant_id = plan.tenant_id and element.source_id = plan.source_id
    where ${conditionOf(query)}`;
}

function conditionOf(query: ComparisonQuery): RawBuilder<SqlBool> {
  const { instrument, targetGroup, status, hasCost, text } = query;
  const all: RawBuilder<SqlBool>[] = [sql`element.kind = 'measure'`];
  if (instrument !== null) all.push(sql`${instrument} = any(element.instruments)`);
  if (targetGroup !== null) all.push(sql`${targetGroup} = any(element.target_groups)`);
  if (status === "none") all.push(sql`element.status is null`);
  else if (status !== null) all.push(sql`element.status = ${status}`);
  if (hasCost !== null) all.push(sql`element.has_cost = ${hasCost}`);
  for (const word of text
    .split(/\s+/)
    .filter((one) => one !== "")
    .slice(0, 12)) {
    // What a person types is text, also `%` and `_`.
    all.push(sql`element.title ilike ${`%${word.replace(/[\\%_]/g, "\\$&")}%`}`);
  }
  return sql`(${sql.join(all, sql` and `)})`;
}

interface CountRow {
  readonly facet: "plan" | "instrument" | "targetGroup" | "status" | "theme" | "cost";
  readonly value: string;
  readonly measures: number;
  readonly municipalities: number;
  readonly done: number;
  readonly withCost: number;
  readonly costs: MoneySum[] | null;
}

/** Every count of the view in one statement over one reading of what fits. */
async function countMeasures(reader: TenantReader, asked: Asked) {
  const facet = (name: string, value: RawBuilder<unknown>, from = sql`fitting`) => sql`
    select ${sql.lit(name)}, ${value}, count(*)::int, count(distinct source_id)::int,
      0, 0, null::json from ${from} group by 2`;
  const rows = await reader
    .selectFrom(
      sql<CountRow>`(with themed as materialized (${fitting(asked)}),
        fitting as (select * from themed where counted),
        money as materialized (select source_id, json_agg(json_build_object(
            'currency', currency, 'amount', amount) order by currency) as costs
          from (select source_id, cost ->> 'currency' as currency,
              sum((cost ->> 'amount')::float8) as amount
            from fitting, jsonb_array_elements(costs) cost where has_cost group by 1, 2) sums
          group by 1)
        select 'plan' as facet, fitting.source_id::text as value, count(*)::int as measures,
          1 as municipalities, count(*) filter (where status = 'done')::int as done,
          count(*) filter (where has_cost)::int as "withCost",
          (select costs from money where money.source_id = fitting.source_id) as costs
        from fitting group by fitting.source_id
        union all ${facet("instrument", sql`word`, sql`fitting, unnest(instruments) word`)}
        union all ${facet("targetGroup", sql`word`, sql`fitting, unnest(target_groups) word`)}
        union all ${facet("status", sql`coalesce(status, 'none')`)}
        union all ${facet("theme", sql`theme`, sql`themed`)}
        union all ${facet("cost", sql`case when has_cost then 'yes' else 'no' end`)})`.as(
        "counted",
      ),
    )
    .selectAll("counted")
    .execute();
  const of = (name: CountRow["facet"]): MeasureCount[] =>
    rows
      .filter((row) => row.facet === name && row.value !== "")
      .map(({ value, measures, municipalities }) => ({ value, measures, municipalities }))
      .sort((a, b) => b.measures - a.measures || (a.value < b.value ? -1 : 1));
  return {
    plans: rows
      .filter((row) => row.facet === "plan")
      .map((row) => ({ ...row, costs: row.costs ?? [] })),
    by: {
      instrument: of("instrument"),
      targetGroup: of("targetGroup"),
      status: of("status").sort((a, b) => statusPlace(a.value) - statusPlace(b.value)),
      theme: of("theme"),
      cost: of("cost"),
    },
  };
}

function statusPlace(value: string): number {
  const place = MEASURE_STATUSES.findIndex((status) => status === value);
  return place === -1 ? MEASURE_STATUSES.length : place;
}

async function selectPage(
  reader: TenantReader,
  options: Asked & { pageSize: number; planIds: readonly string[] },
) {
  const { scope, query, pageSize, planIds } = options;
  if (planIds.length === 0) return [];
  return reader
    .selectFrom(
      sql<{
        planId: string;
        elementId: string;
        title: string;
        themes: ThemeId[];
        status: MeasureStatus | null;
        leadUnit: string | null;
        start: string | null;
        end: string | null;
        instruments: string[];
        targetGroups: string[];
        costs: MoneySum[];
      }>`(select page.source_id as "planId", page.element_id as "elementId", page.title,
          array(select theme from comparison_element other
            where other.tenant_id = page.tenant_id and other.source_id = page.source_id
              and other.element_id = page.element_id and other.theme <> ''
            order by other."leading" desc, other.theme) as themes,
          page.status, page.lead_unit as "leadUnit", page.starts as start, page.ends as "end",
          page.instruments, page.target_groups as "targetGroups", page.costs
        from (select fitting.* from (${fitting({ scope, query })}) fitting where counted
          order by array_position(${[...planIds]}::uuid[], source_id), place, element_id
          limit ${pageSize} offset ${(query.page - 1) * pageSize}) page
        order by array_position(${[...planIds]}::uuid[], page.source_id), page.place,
          page.element_id)`.as("measure"),
    )
    .selectAll("measure")
    .execute();
}

function sortedSet(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
