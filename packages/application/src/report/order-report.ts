import { randomUUID } from "node:crypto";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantReader } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import type { ReportFormat, ReportKind } from "@boplan/domain/report";
import { readSnapshot, type StoredSnapshot } from "@boplan/domain/snapshot";
import type { Language } from "@boplan/domain/tenant";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { announce, type OutboxEntry, writeOutbox } from "../job-outbox.ts";
import { type FrozenPlan, snapshotPlan } from "../plan/freeze-version.ts";

export interface OrderReportOptions {
  readonly app: App;
  readonly actor: Actor;
  readonly planSlug: string;
  readonly language: Language;
  /** What to make of it; the whole plan when missing. */
  readonly kind?: ReportKind;
  readonly format?: ReportFormat;
  /** Number of the frozen version to make it of; the plan as it stands now when missing. */
  readonly version?: number;
  /** For `changes`: number of the version to compare with; the latest other one when missing. */
  readonly since?: number;
  /** The same key twice is the same order: a double click makes one report. */
  readonly requestKey: string;
}

/**
 * Orders a document of a plan, frozen as it is at that moment. The order, its snapshot and its
 * place in the outbox are one transaction. Throws `plan.notFound`, `plan.versionNotFound`,
 * `report.nothingToCompare`.
 */
export async function orderReport(options: OrderReportOptions): Promise<{ reportId: string }> {
  const { app, actor, planSlug, language, requestKey, kind = "full", format = "pdf" } = options;
  requirePermission(actor, "report:order");
  const order = await app.tenantStore.write(actor.tenantId, async (writer) => {
    const { planId, snapshot, contentHash, label } = await frozenPlan(writer, options);
    const base =
      kind === "changes"
        ? await baseOf(writer, { planId, contentHash, since: options.since })
        : null;
    const inserted = await writer
      .insertInto("report")
      .values({
        tenant_id: actor.tenantId,
        id: randomUUID(),
        plan_id: planId,
        request_key: `${actor.userId}:${requestKey}`,
        kind,
        format,
        language,
        snapshot: JSON.stringify(snapshot),
        content_hash: contentHash,
        version_label: label,
        base_snapshot: base && JSON.stringify(base.snapshot),
        base_label: base?.label ?? null,
        requested_by: actor.userId,
      })
      .onConflict((conflict) => conflict.columns(["tenant_id", "request_key"]).doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!inserted) return { reportId: await earlierOrder(), entry: null };
    const entry: OutboxEntry<"report"> = {
      name: "report",
      payload: { tenantId: actor.tenantId, reportId: inserted.id },
      jobId: inserted.id,
      turn: await countUnfinished(writer),
    };
    await writeOutbox(writer, { app, entry });
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "report.order",
      subject: inserted.id,
      details: { plan: planSlug, kind, format, contentHash },
    });
    return { reportId: inserted.id, entry };

    async function earlierOrder(): Promise<string> {
      const earlier = await writer
        .selectFrom("report")
        .select("id")
        .where("request_key", "=", `${actor.userId}:${requestKey}`)
        .executeTakeFirstOrThrow();
      return earlier.id;
    }
  });
  if (order.entry) await announce(app, order.entry);
  return { reportId: order.reportId };
}

/** The tenant's reports that wait or are under way, the one just ordered among them. */
async function countUnfinished(reader: TenantReader): Promise<number> {
  const row = await reader
    .selectFrom("report")
    .select((eb) => eb.fn.countAll<string>().as("count"))
    .where("status", "in", ["queued", "running"])
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** The plan as it stands, or one of its versions under the label it was frozen with. */
async function frozenPlan(
  reader: TenantReader,
  options: { planSlug: string; version?: number },
): Promise<FrozenPlan & { label: string | null }> {
  const { planSlug, version } = options;
  if (version === undefined) return { ...(await snapshotPlan(reader, planSlug)), label: null };
  const plan = await reader
    .selectFrom("plan")
    .select("id")
    .where("slug", "=", planSlug)
    .executeTakeFirst();
  if (!plan) throw new CodedError("plan.notFound");
  const row = await reader
    .selectFrom("plan_version")
    .select(["snapshot", "content_hash", "label"])
    .where("plan_id", "=", plan.id)
    .where("number", "=", version)
    .executeTakeFirst();
  if (!row) throw new CodedError("plan.versionNotFound");
  const snapshot = readSnapshot(row.snapshot);
  return { planId: plan.id, snapshot, contentHash: row.content_hash, label: row.label };
}

/** The version to compare with: the one asked for, else the latest that says something else. */
async function baseOf(
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
