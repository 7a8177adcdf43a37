import type { Actor } from "@boplan/auth/permission";
import type { App } from "../app.ts";
import { readableReports } from "./report-access.ts";
import { countUnseen } from "./tell-of-report.ts";

/**
 * Notes that who ordered them has seen how their reports ended: one of them, or all. The mark in
 * the frame of the pages goes out. Of others' reports nothing changes.
 */
export async function seeReports(options: {
  app: App;
  actor: Actor;
  /** All of the person's when missing. */
  reportId?: string;
}): Promise<void> {
  const { app, actor, reportId } = options;
  readableReports(actor);
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    await writer
      .updateTable("report")
      .set({ seen_at: app.now() })
      .where("requested_by", "=", actor.userId)
      .where("status", "in", ["done", "failed"])
      .where("seen_at", "is", null)
      .$if(reportId !== undefined, (query) => query.where("id", "=", reportId ?? ""))
      .execute();
    await countUnseen(writer, actor.userId);
  });
}
