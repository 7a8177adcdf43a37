import { type Actor, requirePermission } from "@boplan/auth/permission";
import { writePlanJson, writePlanWorkbook } from "@boplan/ingest/plan-file";
import type { App } from "../app.ts";
import { snapshotPlan } from "../plan/freeze-version.ts";

export const EXPORT_FORMATS = ["json", "xlsx"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * A plan as a file that can be read in again, as it stands now, without the accounts of persons.
 * Throws `plan.notFound`.
 */
export async function exportPlan(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  format: ExportFormat;
}): Promise<{ name: string; mediaType: string; bytes: Uint8Array }> {
  const { app, actor, planSlug, format } = options;
  requirePermission(actor, "plan:read");
  const { snapshot } = await app.tenantStore.read(actor.tenantId, (reader) =>
    snapshotPlan(reader, planSlug),
  );
  const name = `${planSlug}.${format}`;
  if (format === "json") {
    const bytes = new TextEncoder().encode(writePlanJson(snapshot));
    return { name, mediaType: "application/json", bytes };
  }
  const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { name, mediaType, bytes: await writePlanWorkbook(snapshot) };
}
