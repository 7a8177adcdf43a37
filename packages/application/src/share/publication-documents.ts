import { randomUUID } from "node:crypto";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { REPORT_FORMATS } from "@boplan/domain/report";
import type { StoredSnapshot } from "@boplan/domain/snapshot";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { announce, type OutboxEntry, writeOutbox } from "../job-outbox.ts";

/**
 * Orders the documents of a publication, in the transaction that publishes: the whole plan in every
 * format, in the plan's own language, from the very snapshot that is public. They are made once.
 */
export async function orderPublicationDocuments(
  writer: TenantWriter,
  options: {
    app: App;
    publication: {
      readonly id: string;
      readonly planId: string;
      readonly snapshot: StoredSnapshot;
      readonly contentHash: string;
      readonly versionLabel: string;
      /** When the version was frozen. */
      readonly frozenAt: Date;
    };
  },
): Promise<OutboxEntry<"report">[]> {
  const { app, publication } = options;
  const { id, planId, snapshot, contentHash, versionLabel, frozenAt } = publication;
  const reports = REPORT_FORMATS.map((format) => ({ id: randomUUID(), format }));
  await writer
    .insertInto("report")
    .values(
      reports.map((report) => ({
        tenant_id: writer.tenantId,
        id: report.id,
        plan_id: planId,
        request_key: `publication:${id}:${report.format}`,
        kind: "full" as const,
        format: report.format,
        language: snapshot.plan.language,
        snapshot: JSON.stringify(snapshot),
        content_hash: contentHash,
        version_label: versionLabel,
        stated_at: frozenAt,
        publication_id: id,
        requested_by: null,
      })),
    )
    .execute();
  return enter(writer, { app, reportIds: reports.map((report) => report.id) });
}

/**
 * Has the documents of a public version that could not be made tried once more. Throws
 * `share.notFound` when the tenant has no such publication standing.
 */
export async function retryPublicationDocuments(options: {
  app: App;
  actor: Actor;
  publicationId: string;
}): Promise<void> {
  const { app, actor, publicationId } = options;
  requirePermission(actor, "plan:share");
  const entries = await app.tenantStore.write(actor.tenantId, async (writer) => {
    const publication = await writer
      .selectFrom("public_plan")
      .select("plan_id")
      .where("tenant_id", "=", actor.tenantId)
      .where("id", "=", publicationId)
      .where("withdrawn_at", "is", null)
      .executeTakeFirst();
    if (!publication) throw new CodedError("share.notFound");
    const again = await writer
      .updateTable("report")
      .set({ status: "queued", step: "queued", attempts: 0, error_code: null, finished_at: null })
      .where("publication_id", "=", publicationId)
      .where("status", "=", "failed")
      .returning("id")
      .execute();
    if (again.length === 0) return [];
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "plan.publishDocuments",
      subject: publication.plan_id,
      details: { publicationId },
    });
    return enter(writer, { app, reportIds: again.map(({ id }) => id) });
  });
  for (const entry of entries) await announce(app, entry);
}

async function enter(
  writer: TenantWriter,
  options: { app: App; reportIds: readonly string[] },
): Promise<OutboxEntry<"report">[]> {
  const { app, reportIds } = options;
  const entries = reportIds.map((reportId, place) => ({
    name: "report" as const,
    payload: { tenantId: writer.tenantId, reportId },
    jobId: reportId,
    turn: place + 1,
  }));
  for (const entry of entries) await writeOutbox(writer, { app, entry });
  return entries;
}
