import type { CoverageDigest } from "@boplan/db/tables/comparison";
import type { ComparisonPlan } from "@boplan/domain/comparison";
import type { ThemeId } from "@boplan/domain/theme";
import { type RawBuilder, sql } from "kysely";

/** A plan as others may see it, by what its municipality shared or published last. */
export interface ComparedPlan extends ComparisonPlan {
  /** Id of the share or publication: names the plan within one answer, and no longer. */
  readonly id: string;
  /** Where everybody reads it; `null` for a plan that was only shared. */
  readonly publicPlace: { readonly tenant: string; readonly plan: string } | null;
  readonly versionLabel: string;
  readonly contentHash: string;
  /** When it was shared or published. */
  readonly givenAt: Date;
  /** How far it carries the themes it speaks of, as they are stored; read by `coverageOf`. */
  readonly coverage: PlanCoverage;
}

/** How far a plan carries the themes it speaks of. */
export type PlanCoverage = Readonly<Partial<Record<ThemeId, CoverageDigest>>>;

/** Something that is known of a compared plan. */
export type PlanFact = keyof ComparedPlan;

/** A plan with as much of it as a view asks for. */
export type PlanWith<Fact extends PlanFact> = Pick<ComparedPlan, "id" | Fact>;

/** Where each fact is read from, in statements that join `tenant` to `visiblePlans` as `plan`. */
export const FACT_SOURCES: { readonly [Fact in PlanFact]: RawBuilder<ComparedPlan[Fact]> } = {
  id: sql.ref("plan.source_id"),
  publicPlace: sql`case when plan.listed
    then json_build_object('tenant', tenant.slug, 'plan', plan.plan_slug) end`,
  title: sql.ref("plan.title"),
  language: sql.ref("plan.language"),
  frameworkId: sql.ref("plan.framework_id"),
  versionLabel: sql.ref("plan.version_label"),
  contentHash: sql.ref("plan.content_hash"),
  givenAt: sql.ref("plan.given_at"),
  adopted: sql.ref("plan.adopted"),
  documentType: sql.ref("plan.document_type"),
  statutory: sql.ref("plan.statutory"),
  regime: sql.ref("plan.regime"),
  adoptedOn: sql.ref("plan.adopted_on"),
  validFrom: sql.ref("plan.valid_from"),
  validTo: sql.ref("plan.valid_to"),
  renewBy: sql.ref("plan.renew_by"),
  decidingBody: sql.ref("plan.deciding_body"),
  currency: sql.ref("plan.currency"),
  goals: sql.ref("plan.goals"),
  measures: sql.ref("plan.measures"),
  measuresDone: sql.ref("plan.measures_done"),
  measuresWithUnit: sql.ref("plan.measures_with_unit"),
  measuresWithTime: sql.ref("plan.measures_with_time"),
  measuresWithCost: sql.ref("plan.measures_with_cost"),
  requirements: sql.ref("plan.requirements"),
  planned: sql.ref("plan.dwellings_planned"),
  need: sql.ref("plan.dwellings_needed"),
  // As JSON: the driver reads arrays letter by letter, which for hundreds of plans takes longer
  // than the query.
  instruments: sql`to_json(plan.instruments)`,
  targetGroups: sql`to_json(plan.target_groups)`,
  coverage: sql.ref("plan.coverage"),
};
