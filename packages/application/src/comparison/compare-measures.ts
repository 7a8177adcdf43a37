import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantReader } from "@boplan/db/store";
import {
  type Conversion,
  convertSums,
  countMeasures,
  type MeasureCounts,
  type MoneySum,
  type SortCount,
  sumByCurrency,
} from "@boplan/domain/comparison";
import type { MeasureStatus } from "@boplan/domain/plan";
import type { ThemeId } from "@boplan/domain/theme";
import { type SqlBool, sql } from "kysely";
import type { App } from "../app.ts";
import type { ComparisonQuery } from "./comparison-query.ts";
import { type ComparisonScope, selectScope } from "./comparison-scope.ts";
import {
  type ComparedMunicipality,
  type MunicipalityWithPlan,
  selectMunicipalities,
  visiblePlans,
  withPlan,
} from "./visible-plans.ts";

const FACTS = ["title", "language", "frameworkId", "instruments", "targetGroups"] as const;

type MeasuresFact = (typeof FACTS)[number];

export const MEASURE_PAGE = 50;

/** So many words are looked for; nobody types more to find something. */
const MOST_WORDS = 12;

/** A measure of a plan, once, however many themes it has. */
export interface ComparedMeasure {
  readonly municipality: MunicipalityWithPlan<MeasuresFact>;
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

/** How many measures there are of one sort, and of how many municipalities. */
export type MeasureCount = SortCount;

export interface MunicipalityMeasures {
  readonly municipality: MunicipalityWithPlan<MeasuresFact>;
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
  readonly by: MeasureCounts["by"];
  /** Of all that fit, by currency: two currencies are never added. */
  readonly costs: readonly MoneySum[];
  /** Rate and day that amounts were converted by; `null` when none were. */
  readonly conversion: Conversion | null;
  readonly withoutPlan: readonly ComparedMunicipality[];
  /** Everybody who may be chosen to be compared. */
  readonly comparable: ComparisonScope["comparable"];
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
    const municipalities = await selectMunicipalities(reader, { scope, query, facts: FACTS });
    const counted = await countAll(reader, { scope, query });
    const perPlan = new Map(counted.plans.map((row) => [row.planId, row]));
    const planned = withPlan(municipalities);
    const found = planned.map(({ plan: { id: planId } }) => ({
      planId,
      places: perPlan.get(planId)?.places ?? [],
    }));
    const page = await selectMeasures(reader, {
      scope,
      query,
      places: pageOf({ found, from: (query.page - 1) * pageSize, pageSize }),
    });
    const convert = (sums: readonly MoneySum[]) =>
      query.conversion === null ? [...sums] : convertSums(sums, query.conversion);
    const byPlan = new Map(planned.map((one) => [one.plan.id, one]));
    return {
      measures: page.flatMap(({ planId, costs, ...measure }) => {
        const municipality = byPlan.get(planId);
        return municipality
          ? [{ municipality, ...measure, costs: convert(sumByCurrency(costs)) }]
          : [];
      }),
      total: found.reduce((sum, { places }) => sum + places.length, 0),
      pageSize,
      byMunicipality: planned.map((municipality) => {
        const row = perPlan.get(municipality.plan.id);
        return {
          municipality,
          measures: row?.places.length ?? 0,
          done: row?.done ?? 0,
          withCost: row?.withCost ?? 0,
          costs: convert(row?.costs ?? []),
        };
      }),
      by: counted.by,
      costs: convert(sumByCurrency(counted.plans.flatMap(({ costs }) => costs))),
      conversion: query.conversion,
      withoutPlan: municipalities.filter(({ plan }) => plan === null),
      comparable: scope.comparable,
      offered: {
        instruments: sortedSet(planned.flatMap(({ plan }) => plan.instruments)),
        targetGroups: sortedSet(planned.flatMap(({ plan }) => plan.targetGroups)),
        frameworks: sortedSet(planned.map(({ plan }) => plan.frameworkId)),
      },
    };
  });
}

type Asked = { scope: ComparisonScope; query: ComparisonQuery };

/** Every count of the view, over the digests of all plans. One statement. */
async function countAll(reader: TenantReader, asked: Asked): Promise<MeasureCounts> {
  const { scope, query } = asked;
  const words = query.text.split(/\s+/).filter((word) => word !== "");
  const titled = words.slice(0, MOST_WORDS).map(
    // What a person types is text, also `%` and `_`.
    (word) => sql<SqlBool>`title ilike ${`%${word.replace(/[\\%_]/g, "\\$&")}%`}`,
  );
  const found =
    titled.length === 0
      ? sql<number[] | null>`null`
      : sql<number[] | null>`array(select place from comparison_element
          where tenant_id = plan.tenant_id and source_id = plan.source_id
            and kind = 'measure' and "leading" and ${sql.join(titled, sql` and `)})`;
  const rows = await reader
    .selectFrom(visiblePlans(scope, query).as("plan"))
    .select(["plan.source_id as planId", "plan.measure_digest as digest"])
    .select(found.as("found"))
    .execute();
  return countMeasures({
    plans: rows.map(({ planId, digest, found: places }) => ({
      planId,
      digest,
      only: places && new Set(places),
    })),
    filter: query,
  });
}

interface PlaceInPlan {
  readonly planId: string;
  readonly place: number;
}

/** The places of one page, out of those of every plan in turn. */
function pageOf(options: {
  found: readonly { readonly planId: string; readonly places: readonly number[] }[];
  from: number;
  pageSize: number;
}): PlaceInPlan[] {
  const { found, from, pageSize } = options;
  const page: PlaceInPlan[] = [];
  let before = 0;
  for (const { planId, places } of found) {
    const first = Math.max(0, from - before);
    for (const place of places.slice(first, first + pageSize - page.length)) {
      page.push({ planId, place });
    }
    before += places.length;
    if (page.length >= pageSize) break;
  }
  return page;
}

/** The measures at given places, in the order of the places. One statement. */
async function selectMeasures(
  reader: TenantReader,
  options: Asked & { places: readonly PlaceInPlan[] },
) {
  const { scope, query, places } = options;
  if (places.length === 0) return [];
  const planIds = places.map(({ planId }) => planId);
  const numbers = places.map(({ place }) => place);
  return (
    reader
      .selectFrom(
        sql<PlaceInPlan & { turn: string }>`unnest(${planIds}::uuid[], ${numbers}::int[])
        with ordinality`.as<"wanted">(sql`wanted("planId", place, turn)`),
      )
      // Asked again through what is visible: an id alone opens nothing.
      .innerJoin(visiblePlans(scope, query).as("plan"), "plan.source_id", "wanted.planId")
      .innerJoin("comparison_element as element", (join) =>
        join
          .onRef("element.tenant_id", "=", "plan.tenant_id")
          .onRef("element.source_id", "=", "plan.source_id")
          .onRef("element.place", "=", "wanted.place"),
      )
      .select(["wanted.planId", "element.element_id as elementId", "element.title"])
      .select(["element.status", "element.lead_unit as leadUnit", "element.starts as start"])
      .select(["element.ends as end", "element.instruments", "element.costs"])
      .select("element.target_groups as targetGroups")
      .select(
        sql<ThemeId[]>`array(select theme from comparison_element other
        where other.tenant_id = element.tenant_id and other.source_id = element.source_id
          and other.element_id = element.element_id and other.theme <> ''
        order by other."leading" desc, other.theme)`.as("themes"),
      )
      .where("element.leading", "=", true)
      .orderBy("wanted.turn")
      .execute()
  );
}

function sortedSet(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
