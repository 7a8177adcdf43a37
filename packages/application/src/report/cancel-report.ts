import { type Actor, isAllowed } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { clearOutbox } from "../job-outbox.ts";
import { readableReports, requireReadable } from "./report-access.ts";

/**
 * Stops a report that waits or is being made; its worker drops it within a second and nothing of it
 * is kept. Who ordered it may, and an administrator. Cancelled twice is cancelled once. Throws
 * `report.notFound`, `report.alreadyOver`.
 */
export async function cancelReport(options: {
  app: App;
  actor: Actor;
  reportId: string;
}): Promise<void> {
  const { app, actor, reportId } = options;
  readableReports(actor);
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const report = await writer
      .selectFrom("report")
      .select(["status", "requested_by", "kind", "format"])
      .where("id", "=", reportId)
      .forUpdate()
      .executeTakeFirst();
    if (!report) throw new CodedError("report.notFound");
    requireReadable(actor, report.kind);
    if (!mayCancel({ actor, requestedBy: report.requested_by })) {
      throw new CodedError("access.forbidden", { permission: "tenant:administer" });
    }
    if (report.status === "cancelled") return;
    if (report.status !== "queued" && report.status !== "running") {
      throw new CodedError("report.alreadyOver");
    }
    await writer
      .updateTable("report")
      .set({
        status: "cancelled",
        leased_until: null,
        finished_at: app.now(),
        cancelled_by: actor.userId,
        link_key: null,
        error_code: null,
      })
      .where("id", "=", reportId)
      .execute();
    await clearOutbox(writer, reportId);
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "report.cancel",
      subject: reportId,
      details: { kind: report.kind, format: report.format },
    });
  });
}

/** Whether a person may stop a report that `requestedBy` ordered. */
export function mayCancel(options: { actor: Actor; requestedBy: string | null }): boolean {
  const { actor, requestedBy } = options;
  return (
    actor.userId === requestedBy || isAllowed({ role: actor.role, permission: "tenant:administer" })
  );
}
