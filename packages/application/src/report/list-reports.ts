import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { App } from "../app.ts";
import { type ReportView, selectReports } from "./report-view.ts";

/** The newest hundred reports ordered in the tenant. */
export async function listReports(options: { app: App; actor: Actor }): Promise<ReportView[]> {
  const { app, actor } = options;
  requirePermission(actor, "plan:read");
  return app.tenantStore.read(actor.tenantId, (reader) => selectReports(reader, { limit: 100 }));
}
