import type { TenantReader } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import type { FrozenComparison } from "@boplan/domain/frozen-comparison";
import { type PlanSnapshot, readSnapshot, type StoredSnapshot } from "@boplan/domain/snapshot";
import { snapshotPlan } from "../plan/freeze-version.ts";

/** A comparison as it stood when a document of it was ordered. */
export interface ComparisonSource {
  readonly planId: null;
  /** In the document's language. */
  readonly title: string;
  readonly comparison: FrozenComparison;
  readonly contentHash: string;
  readonly version: null;
  readonly ofRecord: false;
}

/** What a document of a plan is made of, fixed at the moment it is ordered. */
export interface ReportSource {
  readonly planId: string;
  readonly snapshot: PlanSnapshot;
  readonly contentHash: string;
  /** The frozen version; `null` for the plan as it stands. */
  readonly version: {
    readonly number: number;
    readonly label: string;
    /** When it was frozen: what is late or in force in it was so then. */
    readonly frozenAt: Date;
  } | null;
  /** Whether that version is one that was decided on. */
  readonly ofRecord: boolean;
}

/**
 * The plan as it stands, or one of its versions under the label it was frozen with. Throws
 * `plan.notFound`, `plan.versionNotFound`.
 */
export async function sourceOf(
  reader: TenantReader,
  options: { planSlug: string; version?: number | undefined },
): Promise<ReportSource> {
  const { planSlug, version } = options;
  if (version === undefined) {
    return { ...(await snapshotPlan(reader, planSlug)), version: null, ofRecord: false };
  }
  const plan = await reader
    .selectFrom("plan")
    .select("id")
    .where("slug", "=", planSlug)
    .executeTakeFirst();
  if (!plan) throw new CodedError("plan.notFound");
  const source = await versionSource(reader, { planId: plan.id, version });
  if (!source) throw new CodedError("plan.versionNotFound");
  return source;
}

/**
 * The version in force, else the latest that was frozen; `null` for a plan that never was. What a
 * schedule makes documents of: never a draft.
 */
export async function standingSource(
  reader: TenantReader,
  planId: string,
): Promise<ReportSource | null> {
  const row = await reader
    .selectFrom("plan_version")
    .select("number")
    .where("plan_id", "=", planId)
    .orderBy((eb) => eb("purpose", "=", "adopted"), "desc")
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? versionSource(reader, { planId, version: row.number }) : null;
}

async function versionSource(
  reader: TenantReader,
  { planId, version }: { planId: string; version: number },
): Promise<ReportSource | null> {
  const row = await reader
    .selectFrom("plan_version")
    .select(["number", "snapshot", "content_hash", "label", "purpose", "created_at"])
    .where("plan_id", "=", planId)
    .where("number", "=", version)
    .executeTakeFirst();
  if (!row) return null;
  return {
    planId,
    snapshot: readSnapshot(row.snapshot),
    contentHash: row.content_hash,
    version: { number: row.number, label: row.label, frozenAt: row.created_at },
    ofRecord: row.purpose === "adopted",
  };
}

/**
 * The version to compare with: the one asked for, else the latest that says something else. Throws
 * `report.nothingToCompare`, `plan.versionNotFound`.
 */
export async function baseOf(
  reader: TenantReader,
  options: { planId: string; contentHash: string; since: number | undefined },
): Promise<{ snapshot: StoredSnapshot; label: string }> {
  const { planId, contentHash, since } = options;
  let query = reader
    .selectFrom("plan_version")
    .select(["snapshot", "label"])
    .where("plan_id", "=", planId)
    .orderBy("number", "desc")
    .limit(1);
  query =
    since === undefined
      ? query.where("content_hash", "!=", contentHash)
      : query.where("number", "=", since);
  const row = await query.executeTakeFirst();
  if (!row) {
    throw new CodedError(since === undefined ? "report.nothingToCompare" : "plan.versionNotFound");
  }
  return row;
}
