import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantReader } from "@boplan/db/store";
import { lastDayOf } from "@boplan/domain/partial-date";
import { type App, todayOf } from "../app.ts";
import { type StatusCounts, selectChangedStatus } from "./changed-status.ts";
import { standingOf } from "./compare-overview.ts";
import type { PlanWith } from "./compared-plan.ts";
import type { ComparisonQuery } from "./comparison-query.ts";
import { type ComparisonScope, selectScope } from "./comparison-scope.ts";
import {
  type MunicipalityWithPlan,
  selectMunicipalities,
  visiblePlans,
  withPlan,
} from "./visible-plans.ts";

const FACTS = [
  "title",
  "language",
  "versionLabel",
  "givenAt",
  "adopted",
  "adoptedOn",
  "validTo",
  "renewBy",
] as const;

type YearFact = (typeof FACTS)[number];

/** A plan to which something happened on a day of the year. */
export interface YearEvent {
  readonly municipality: MunicipalityWithPlan<YearFact>;
  /** Last day that a stated date can be: sorts `2026-02` after `2026-02-12`. */
  readonly on: string;
}

/** Measures of a municipality, by status. */
export interface MeasuresByStatus {
  readonly municipality: MunicipalityWithPlan<YearFact>;
  readonly measures: number;
  readonly byStatus: StatusCounts;
}

export interface ComparisonYear {
  readonly year: number;
  readonly today: string;
  /** Years in which anything happened, and the present one; the latest first. */
  readonly years: readonly number[];
  readonly adopted: readonly YearEvent[];
  /** Of those whose last day is in the year; also days that are still to come. */
  readonly lapsed: readonly YearEvent[];
  /** Plans whose visible version was shared or published in the year. */
  readonly given: readonly YearEvent[];
  /** That got another status in the year, by the status they got. */
  readonly changed: readonly MeasuresByStatus[];
  /** That were to be done in the year, by how they stand now. */
  readonly due: readonly MeasuresByStatus[];
  /** Municipalities compared, and those of them with a plan that may be seen. */
  readonly compared: number;
  readonly plans: number;
  /** Everybody who may be chosen to be compared. */
  readonly comparable: ComparisonScope["comparable"];
}

/**
 * One year of the plans that may be seen: what was adopted, lapsed, given away anew, which measures
 * changed their status, and how those that were due in it stand. Four statements.
 */
export async function compareYear(options: {
  app: App;
  actor: Actor;
  query: ComparisonQuery;
  /** The present year when missing. */
  year: number | null;
}): Promise<ComparisonYear> {
  const { app, actor, query } = options;
  requirePermission(actor, "comparison:read");
  const today = todayOf(app);
  const year = options.year ?? Number(today.slice(0, 4));
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const scope = await selectScope(reader, query);
    const municipalities = await selectMunicipalities(reader, { scope, query, facts: FACTS });
    const due = await selectDue(reader, { scope, query, year });
    const changed = await selectChangedStatus(reader, { scope, query, year });
    const planned = withPlan(municipalities);
    const dated = planned.map((municipality) => ({
      municipality,
      ...datesOf({ plan: municipality.plan, today }),
    }));
    const eventsOf = (date: (one: (typeof dated)[number]) => string | null): YearEvent[] =>
      dated
        .flatMap((one) => {
          const on = date(one);
          return on?.startsWith(`${year}-`) ? [{ municipality: one.municipality, on }] : [];
        })
        .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    return {
      year,
      today,
      years: yearsOf({ dated, today, year }),
      adopted: eventsOf(({ adopted }) => adopted),
      lapsed: eventsOf(({ lapses }) => lapses),
      given: eventsOf(({ given }) => given),
      changed: planned.flatMap((one) => countedOf(one, changed.get(one.key))),
      due: planned.flatMap((one) => countedOf(one, due.get(one.plan.id))),
      compared: municipalities.length,
      plans: planned.length,
      comparable: scope.comparable,
    };
  });
}

function countedOf(
  municipality: MeasuresByStatus["municipality"],
  byStatus: StatusCounts | undefined,
): MeasuresByStatus[] {
  if (!byStatus) return [];
  const measures = Object.values(byStatus).reduce((sum, count) => sum + count, 0);
  return [{ municipality, measures, byStatus }];
}

interface PlanDates {
  readonly adopted: string | null;
  readonly lapses: string | null;
  readonly given: string;
}

function datesOf(options: { plan: PlanWith<YearFact>; today: string }): PlanDates {
  const { plan, today } = options;
  const { adopted, adoptedOn, givenAt } = plan;
  return {
    adopted: adopted && adoptedOn !== null ? lastDayOf(adoptedOn) : null,
    lapses: adopted ? standingOf({ plan, today }).lapsesOn : null,
    given: todayOf({ now: () => givenAt }),
  };
}

function yearsOf(options: { dated: readonly PlanDates[]; today: string; year: number }): number[] {
  const { dated, today, year } = options;
  const stated = dated.flatMap(({ adopted, lapses, given }) => [adopted, lapses, given]);
  const found = [today, ...stated].flatMap((day) => (day ? [Number(day.slice(0, 4))] : []));
  return [...new Set([...found, year])].sort((a, b) => b - a);
}

/** Counts by plan and status of the measures whose end lies in the year. */
async function selectDue(
  reader: TenantReader,
  options: { scope: ComparisonScope; query: ComparisonQuery; year: number },
): Promise<Map<string, StatusCounts>> {
  const { scope, query, year } = options;
  const rows = await reader
    .selectFrom(visiblePlans(scope, query).as("plan"))
    .innerJoin("comparison_element as element", (join) =>
      join
        .onRef("element.tenant_id", "=", "plan.tenant_id")
        .onRef("element.source_id", "=", "plan.source_id"),
    )
    .select(["plan.source_id", "element.status"])
    .select((eb) => eb.fn.countAll<string>().as("measures"))
    .where("element.kind", "=", "measure")
    .where("element.leading", "=", true)
    .where("element.ends", "like", `${year}%`)
    .groupBy(["plan.source_id", "element.status"])
    .execute();
  const counts = new Map<string, Record<string, number>>();
  for (const { source_id, status, measures } of rows) {
    const byStatus = counts.get(source_id) ?? {};
    counts.set(source_id, byStatus);
    byStatus[status ?? "none"] = Number(measures);
  }
  return counts;
}
