import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantReader } from "@boplan/db/store";
import { addMonths } from "@boplan/domain/calendar";
import { lastDayOf } from "@boplan/domain/partial-date";
import { type FrameworkRegistry, regimeOn } from "@boplan/framework-host";
import { type App, todayOf } from "../app.ts";
import type { ComparedPlan, PlanWith } from "./compared-plan.ts";
import type { ComparisonQuery } from "./comparison-query.ts";
import { type ComparisonScope, selectScope } from "./comparison-scope.ts";
import { type ComparedMunicipality, selectMunicipalities } from "./visible-plans.ts";

/**
 * How a municipality stands, as far as one may know: what it wrote and did not give away, or gave
 * to others, or took back, is `noPlan` like what was never written.
 */
export const PLAN_STANDINGS = [
  /** Adopted, with more than twelve months left. */
  "valid",
  /** Adopted, and lapses within twelve months. */
  "lapsing",
  "lapsed",
  /** Adopted, without any end that is stated or follows from the law. */
  "openEnded",
  /** Not adopted: a draft or a proposal that was given away. */
  "notAdopted",
  "noPlan",
] as const;

export type PlanStanding = (typeof PLAN_STANDINGS)[number];

const FACTS = [
  "title",
  "language",
  "frameworkId",
  "publicPlace",
  "adopted",
  "regime",
  "validTo",
  "renewBy",
  "goals",
  "measures",
] as const;

type OverviewFact = (typeof FACTS)[number];

export interface OverviewRow extends ComparedMunicipality<OverviewFact> {
  readonly standing: PlanStanding;
  /** Last day the plan holds, `YYYY-MM-DD`; `null` without a plan or an end. */
  readonly lapsesOn: string | null;
  /** Whether the end is stated in the plan or follows from when the law wants a new one. */
  readonly lapsesBy: "stated" | "renewal" | null;
  /** Whether the wording of the law it stands under is the one in force; `null` if unknown. */
  readonly regimeInForce: boolean | null;
}

export interface ComparisonOverview {
  /** Whose view it is: a region's area, or what all municipalities have published. */
  readonly kind: ComparisonScope["kind"];
  readonly today: string;
  /** Everybody who may be chosen to be compared. */
  readonly comparable: ComparisonScope["comparable"];
  readonly rows: readonly OverviewRow[];
  readonly counts: Readonly<Record<PlanStanding, number>>;
  /** Wordings the plans stand under, the most used first. */
  readonly regimes: readonly {
    readonly frameworkId: string;
    readonly regime: string;
    readonly inForce: boolean | null;
    readonly municipalities: number;
  }[];
  /** Names of municipalities that shared with the region and are not of its area. */
  readonly outsideArea: readonly string[];
}

const WARNED_MONTHS = 12;

/** Who has a plan that holds, under which wording of the law, and until when. Three statements. */
export async function compareOverview(options: {
  app: App;
  actor: Actor;
  query: ComparisonQuery;
}): Promise<ComparisonOverview> {
  const { app, actor, query } = options;
  requirePermission(actor, "comparison:read");
  const today = todayOf(app);
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const scope = await selectScope(reader, query);
    const municipalities = await selectMunicipalities(reader, { scope, query, facts: FACTS });
    const rows = municipalities.map((municipality) => ({
      ...municipality,
      ...standingOf({ plan: municipality.plan, today }),
      regimeInForce: municipality.plan
        ? isInForce({ frameworks: app.frameworks, plan: municipality.plan, today })
        : null,
    }));
    return {
      kind: scope.kind,
      today,
      comparable: scope.comparable,
      rows,
      counts: countStandings(rows),
      regimes: regimesOf(rows),
      outsideArea: await selectOutsideArea(reader, scope),
    };
  });
}

/** How a plan stands on a day; a plan lapses after its last day. */
export function standingOf(options: {
  plan: Pick<ComparedPlan, "adopted" | "validTo" | "renewBy"> | null;
  today: string;
}): Pick<OverviewRow, "standing" | "lapsesOn" | "lapsesBy"> {
  const { plan, today } = options;
  if (!plan) return { standing: "noPlan", lapsesOn: null, lapsesBy: null };
  const stated = plan.validTo === null ? null : lastDayOf(plan.validTo);
  const lapsesOn = stated ?? plan.renewBy;
  const lapsesBy = stated !== null ? "stated" : lapsesOn !== null ? "renewal" : null;
  if (!plan.adopted) return { standing: "notAdopted", lapsesOn, lapsesBy };
  if (lapsesOn === null) return { standing: "openEnded", lapsesOn, lapsesBy };
  if (lapsesOn < today) return { standing: "lapsed", lapsesOn, lapsesBy };
  const warned = addMonths({ day: today, months: WARNED_MONTHS });
  return { standing: lapsesOn <= warned ? "lapsing" : "valid", lapsesOn, lapsesBy };
}

function isInForce(options: {
  frameworks: FrameworkRegistry;
  plan: PlanWith<"regime" | "frameworkId">;
  today: string;
}): boolean | null {
  const { frameworks, plan, today } = options;
  if (plan.regime === null || !frameworks.has(plan.frameworkId)) return null;
  const framework = frameworks.get(plan.frameworkId);
  return regimeOn({ framework, date: today }).id === plan.regime;
}

function countStandings(rows: readonly OverviewRow[]): Record<PlanStanding, number> {
  const counts = { valid: 0, lapsing: 0, lapsed: 0, openEnded: 0, notAdopted: 0, noPlan: 0 };
  for (const { standing } of rows) counts[standing] += 1;
  return counts;
}

function regimesOf(rows: readonly OverviewRow[]): ComparisonOverview["regimes"] {
  const counts = new Map<string, ComparisonOverview["regimes"][number]>();
  for (const { plan, regimeInForce: inForce } of rows) {
    if (!plan || plan.regime === null) continue;
    const { frameworkId, regime } = plan;
    const key = `${frameworkId}/${regime}`;
    const municipalities = (counts.get(key)?.municipalities ?? 0) + 1;
    counts.set(key, { frameworkId, regime, inForce, municipalities });
  }
  return [...counts.values()].sort((a, b) => b.municipalities - a.municipalities);
}

/** They gave the region their plan; it may want to take them into its area. */
async function selectOutsideArea(reader: TenantReader, scope: ComparisonScope): Promise<string[]> {
  if (scope.kind !== "region") return [];
  const rows = await reader
    .selectFrom("plan_share")
    .innerJoin("tenant", "tenant.id", "plan_share.tenant_id")
    .leftJoin("region_municipality as area", (join) =>
      join
        .onRef("area.tenant_id", "=", "plan_share.recipient_tenant_id")
        .onRef("area.country", "=", "tenant.country")
        .onRef("area.code", "=", "tenant.administrative_code"),
    )
    .select("tenant.name")
    .distinct()
    .where("plan_share.recipient_tenant_id", "=", scope.tenantId)
    .where("plan_share.withdrawn_at", "is", null)
    .where("area.code", "is", null)
    .orderBy("tenant.name")
    .execute();
  return rows.map(({ name }) => name);
}
