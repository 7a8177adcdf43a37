import type { TenantReader } from "@boplan/db/store";
import type { ComparisonPlanTable, CoverageDigest } from "@boplan/db/tables/comparison";
import type { DwellingFigure, RequirementResults } from "@boplan/domain/comparison";
import type { PartialDate } from "@boplan/domain/partial-date";
import type { Language } from "@boplan/domain/tenant";
import type { ThemeId } from "@boplan/domain/theme";
import { type RawBuilder, type Selectable, sql } from "kysely";
import type { ComparisonQuery } from "./comparison-query.ts";
import {
  type ComparisonScope,
  inReadingOrder,
  type MunicipalityName,
  nameMunicipality,
} from "./comparison-scope.ts";

/** A plan as others may see it, by what its municipality shared or published last. */
export interface ComparedPlan {
  /** Id of the share or publication: names the plan within one answer, and no longer. */
  readonly id: string;
  /** Where everybody reads it; `null` for a plan that was only shared. */
  readonly publicPlace: { readonly tenant: string; readonly plan: string } | null;
  readonly title: string;
  readonly language: Language;
  readonly frameworkId: string;
  readonly versionLabel: string;
  readonly contentHash: string;
  /** When it was shared or published. */
  readonly givenAt: Date;
  readonly adopted: boolean;
  /** Document type of the framework, and whether one of the type can be the law's plan. */
  readonly documentType: string | null;
  readonly statutory: boolean | null;
  /** Regime of the framework. */
  readonly regime: string | null;
  readonly adoptedOn: PartialDate | null;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  /** Day by which it has to be adopted anew, `YYYY-MM-DD`, by the framework's clock. */
  readonly renewBy: string | null;
  readonly decidingBody: string | null;
  readonly currency: string | null;
  readonly goals: number;
  readonly measures: number;
  readonly measuresDone: number;
  readonly measuresWithUnit: number;
  readonly measuresWithTime: number;
  readonly measuresWithCost: number;
  readonly requirements: RequirementResults | null;
  readonly planned: DwellingFigure | null;
  readonly need: DwellingFigure | null;
  /** As `framework/id`. */
  readonly instruments: readonly string[];
  readonly targetGroups: readonly string[];
  /** How far it carries the themes it speaks of, as they are stored; read by `coverageOf`. */
  readonly coverage: PlanCoverage;
}

export type PlanCoverage = Readonly<Partial<Record<ThemeId, CoverageDigest>>>;

/** A municipality of the comparison: with what it shared or published, or without a plan to show. */
export interface ComparedMunicipality extends MunicipalityName {
  readonly plan: ComparedPlan | null;
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
  const within =
    scope.keys === null
      ? sql`true`
      : sql`p.country || '-' || p.municipality_code = any(${[...scope.keys]})`;
  const written = query.framework === null ? sql`true` : sql`framework_id = ${query.framework}`;
  // The readers' policies show public rows of all tenants, so one's own are asked for by name.
  return sql<Selectable<ComparisonPlanTable>>`(select * from (
    select distinct on (p.country, p.municipality_code) p.*
    from comparison_plan p
    where p.municipality_code is not null and ${within}
      and (p.listed or (p.tenant_id = ${scope.tenantId} and exists (
        select from plan_share s
        where s.id = p.source_id and s.recipient_tenant_id = p.tenant_id
          and s.withdrawn_at is null)))
    order by p.country, p.municipality_code, p.adopted desc, p.given_at desc, p.source_id
  ) latest where ${written})`;
}

/** All but the digest of measures, which is large and for one view alone. */
const PLAN_COLUMNS = [
  "plan.source_id",
  "plan.listed",
  "plan.municipality_name",
  "plan.municipality_code",
  "plan.country",
  "plan.plan_slug",
  "plan.title",
  "plan.language",
  "plan.framework_id",
  "plan.version_label",
  "plan.content_hash",
  "plan.given_at",
  "plan.adopted",
  "plan.document_type",
  "plan.statutory",
  "plan.regime",
  "plan.adopted_on",
  "plan.valid_from",
  "plan.valid_to",
  "plan.renew_by",
  "plan.deciding_body",
  "plan.currency",
  "plan.goals",
  "plan.measures",
  "plan.measures_done",
  "plan.measures_with_unit",
  "plan.measures_with_time",
  "plan.measures_with_cost",
  "plan.requirements",
  "plan.dwellings_planned",
  "plan.dwellings_needed",
  "plan.coverage",
] as const;

type PlanRow = Omit<Selectable<ComparisonPlanTable>, NotShown>;

type NotShown =
  | "tenant_id"
  | "projection_version"
  | "municipality_id"
  | "plan_id"
  | "version_number"
  | "measure_digest"
  | "projected_at";

/** Those compared, in reading order, each with its plan. One statement. */
export async function selectMunicipalities(
  reader: TenantReader,
  options: { scope: ComparisonScope; query: Pick<ComparisonQuery, "framework"> },
): Promise<ComparedMunicipality[]> {
  const { scope, query } = options;
  const rows = await reader
    .selectFrom(visiblePlans(scope, query).as("plan"))
    .innerJoin("tenant", "tenant.id", "plan.municipality_id")
    .select(PLAN_COLUMNS)
    // As JSON: the driver reads arrays letter by letter, which for hundreds of plans takes longer
    // than the query.
    .select(sql<string[]>`to_json(plan.instruments)`.as("instruments"))
    .select(sql<string[]>`to_json(plan.target_groups)`.as("target_groups"))
    .select("tenant.slug as tenantSlug")
    .execute();
  const found = new Map(
    rows.map((row) => {
      const { country, municipality_code: code, municipality_name: name } = row;
      const named = nameMunicipality({ country, code: code ?? "", name });
      return [named.key, { ...named, plan: planOf(row) }];
    }),
  );
  if (query.framework !== null) return [...found.values()].sort(inReadingOrder);
  const listed = new Set(scope.municipalities.map(({ key }) => key));
  const known = scope.municipalities.map((municipality) => ({
    ...municipality,
    ...(found.get(municipality.key) ?? { plan: null }),
  }));
  const unregistered = [...found.values()].filter(({ key }) => !listed.has(key));
  return unregistered.length === 0 ? known : [...known, ...unregistered].sort(inReadingOrder);
}

function planOf(row: PlanRow & { readonly tenantSlug: string }): ComparedPlan {
  return {
    id: row.source_id,
    publicPlace: row.listed ? { tenant: row.tenantSlug, plan: row.plan_slug } : null,
    title: row.title,
    language: row.language,
    frameworkId: row.framework_id,
    versionLabel: row.version_label,
    contentHash: row.content_hash,
    givenAt: row.given_at,
    adopted: row.adopted,
    documentType: row.document_type,
    statutory: row.statutory,
    regime: row.regime,
    adoptedOn: row.adopted_on,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    renewBy: row.renew_by,
    decidingBody: row.deciding_body,
    currency: row.currency,
    goals: row.goals,
    measures: row.measures,
    measuresDone: row.measures_done,
    measuresWithUnit: row.measures_with_unit,
    measuresWithTime: row.measures_with_time,
    measuresWithCost: row.measures_with_cost,
    requirements: row.requirements,
    planned: row.dwellings_planned,
    need: row.dwellings_needed,
    instruments: row.instruments,
    targetGroups: row.target_groups,
    coverage: row.coverage,
  };
}
