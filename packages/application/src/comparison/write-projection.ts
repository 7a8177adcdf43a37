import type { TenantWriter } from "@boplan/db/store";
import type { CoverageDigest } from "@boplan/db/tables/comparison";
import {
  COVERAGE_LEVELS,
  type ComparisonElement,
  digestMeasures,
  PROJECTION_VERSION,
  type Projection,
  projectSnapshot,
} from "@boplan/domain/comparison";
import { readSnapshot, type StoredSnapshot } from "@boplan/domain/snapshot";
import type { App } from "../app.ts";
import { describeForComparison } from "./describe-for-comparison.ts";

/** A snapshot that was given away: to a region by a share, to everybody by a publication. */
export interface GivenSnapshot {
  /** Id of the share or the publication. */
  readonly sourceId: string;
  /** True of a publication alone: everybody reads its rows. */
  readonly listed: boolean;
  readonly givenAt: Date;
  /** The tenant that gave it. */
  readonly municipalityId: string;
  readonly planId: string;
  readonly versionNumber: number | null;
  readonly versionLabel: string;
  readonly contentHash: string;
  readonly snapshot: StoredSnapshot;
}

/** So many rows go into one statement. */
const BATCH = 1000;

/** Takes away what was made from a share or a publication; what stands below it goes along. */
export async function removeProjection(
  writer: TenantWriter,
  sourceIds: readonly string[],
): Promise<void> {
  if (sourceIds.length === 0) return;
  await writer
    .deleteFrom("comparison_plan")
    // Others' public rows are visible here as well; only one's own can be deleted.
    .where("tenant_id", "=", writer.tenantId)
    .where("source_id", "in", sourceIds)
    .execute();
}

/** Writes the rows of a snapshot in place of whatever stood there: it may run any number of times. */
export async function writeProjection(
  writer: TenantWriter,
  options: { app: Pick<App, "frameworks">; given: GivenSnapshot },
): Promise<void> {
  const { app, given } = options;
  await removeProjection(writer, [given.sourceId]);
  const snapshot = readSnapshot(given.snapshot);
  const { plan } = snapshot;
  const on = given.givenAt.toISOString().slice(0, 10);
  const facts = describeForComparison({ frameworks: app.frameworks, plan, on });
  const projection = projectSnapshot(snapshot, facts);
  // Somebody else does the same at this moment: the same snapshot gives the same rows.
  if (!(await insertPlan(writer, { given, projection }))) return;
  const of = {
    tenant_id: writer.tenantId,
    source_id: given.sourceId,
    listed: given.listed,
  };
  const themes = projection.themes.map((row) => ({
    ...of,
    theme: row.theme,
    level: row.level,
    ...countColumns(row),
  }));
  if (themes.length > 0) await writer.insertInto("comparison_theme").values(themes).execute();
  for (const rows of batches(projection.elements)) {
    await writer
      .insertInto("comparison_element")
      .values(rows.map((row) => ({ ...of, ...elementColumns(row) })))
      .execute();
  }
  for (const rows of batches(projection.indicators)) {
    await writer
      .insertInto("comparison_indicator")
      .values(
        rows.map((row) => ({
          ...of,
          element_id: row.elementId,
          place: row.place,
          indicator: row.indicator,
          name: row.name,
          unit: row.unit,
          definition: row.definition,
          norm: row.norm,
          period: row.value?.period ?? null,
          value: row.value?.value ?? null,
          preliminary: row.preliminary,
          target_period: row.target?.period ?? null,
          target_value: row.target?.value ?? null,
        })),
      )
      .execute();
  }
}

/** Whether the row was written: not when another transaction has just done so. */
async function insertPlan(
  writer: TenantWriter,
  options: { given: GivenSnapshot; projection: Projection },
): Promise<boolean> {
  const { given, projection } = options;
  const { plan } = projection;
  // By its code of today: municipalities merge, and areas are named by the codes in use.
  const municipality = await writer
    .selectFrom("tenant")
    .select(["name", "country", "administrative_code"])
    .where("id", "=", given.municipalityId)
    .executeTakeFirstOrThrow();
  const made = await writer
    .insertInto("comparison_plan")
    .values({
      tenant_id: writer.tenantId,
      source_id: given.sourceId,
      listed: given.listed,
      projection_version: PROJECTION_VERSION,
      given_at: given.givenAt,
      municipality_id: given.municipalityId,
      municipality_name: municipality.name,
      municipality_code: municipality.administrative_code,
      country: municipality.country,
      plan_id: given.planId,
      plan_slug: given.snapshot.plan.slug,
      version_number: given.versionNumber,
      version_label: given.versionLabel,
      content_hash: given.contentHash,
      framework_id: plan.frameworkId,
      language: plan.language,
      title: plan.title,
      adopted: plan.adopted,
      document_type: plan.documentType,
      statutory: plan.statutory,
      regime: plan.regime,
      adopted_on: plan.adoptedOn,
      valid_from: plan.validFrom,
      valid_to: plan.validTo,
      renew_by: plan.renewBy,
      deciding_body: plan.decidingBody,
      currency: plan.currency,
      ...countColumns(plan),
      requirements: jsonOrNull(plan.requirements),
      dwellings_planned: jsonOrNull(plan.planned),
      dwellings_needed: jsonOrNull(plan.need),
      instruments: [...plan.instruments],
      target_groups: [...plan.targetGroups],
      coverage: JSON.stringify(coverageOf(projection)),
      measure_digest: JSON.stringify(digestMeasures(projection.elements)),
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "source_id"]).doNothing())
    .returning("source_id")
    .executeTakeFirst();
  return made !== undefined;
}

function coverageOf({ themes }: Projection): Record<string, CoverageDigest> {
  return Object.fromEntries(
    themes.map((row): [string, CoverageDigest] => [
      row.theme,
      [
        COVERAGE_LEVELS.indexOf(row.level),
        row.goals,
        row.measures,
        row.measuresDone,
        row.measuresWithUnit,
        row.measuresWithTime,
        row.measuresWithCost,
      ],
    ]),
  );
}

function elementColumns(row: ComparisonElement) {
  return {
    theme: row.theme ?? ("" as const),
    element_id: row.elementId,
    leading: row.leading,
    kind: row.kind,
    title: row.title,
    status: row.status,
    attainment: row.attainment,
    lead_unit: row.leadUnit,
    starts: row.start,
    ends: row.end,
    instruments: [...row.instruments],
    target_groups: [...row.targetGroups],
    costs: JSON.stringify(row.costs),
    has_cost: row.hasCost,
    place: row.place,
  };
}

function countColumns(
  row: Pick<
    Projection["plan"],
    | "goals"
    | "measures"
    | "measuresDone"
    | "measuresWithUnit"
    | "measuresWithTime"
    | "measuresWithCost"
  >,
) {
  return {
    goals: row.goals,
    measures: row.measures,
    measures_done: row.measuresDone,
    measures_with_unit: row.measuresWithUnit,
    measures_with_time: row.measuresWithTime,
    measures_with_cost: row.measuresWithCost,
  };
}

function jsonOrNull(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}

function* batches<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
}
