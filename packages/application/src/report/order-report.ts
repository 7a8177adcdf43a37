import { randomUUID } from "node:crypto";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { Language } from "@boplan/domain/tenant";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { announce, type OutboxEntry, writeOutbox } from "../job-outbox.ts";
import { snapshotPlan } from "../plan/freeze-version.ts";

export interface OrderReportOptions {
  readonly app: App;
  readonly actor: Actor;
  readonly planSlug: string;
  readonly language: Language;
  /** The same key twice is the same order: a double click makes one report. */
  readonly requestKey: string;
}

/**
 * Orders a plan's document from the plan as it stands now. The order, its snapshot and its place
 * in the outbox are one transaction. Throws `plan.notFound`.
 */
export async function orderReport(options: OrderReportOptions): Promise<{ reportId: string }> {
  const { app, actor, planSlug, language, requestKey } = options;
  requirePermission(actor, "report:order");
  const order = await app.tenantStore.write(actor.tenantId, async (writer) => {
    const { planId, snapshot, contentHash } = await snapshotPlan(writer, planSlug);
    const inserted = await writer
      .insertInto("report")
      .values({
        tenant_id: actor.tenantId,
        id: randomUUID(),
        plan_id: planId,
        request_key: `${actor.userId}:${requestKey}`,
        kind: "full",
        format: "pdf",
        language,
        snapshot: JSON.stringify(snapshot),
        content_hash: contentHash,
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
    };
    await writeOutbox(writer, { app, entry });
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "report.order",
      subject: inserted.id,
      details: { plan: planSlug, contentHash },
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
