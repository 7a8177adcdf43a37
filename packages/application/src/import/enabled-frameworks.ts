import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { App } from "../app.ts";

/** Ids of the frameworks that a document can be read with. */
export async function enabledFrameworks(options: { app: App; actor: Actor }): Promise<string[]> {
  const { app, actor } = options;
  requirePermission(actor, "plan:write");
  const rows = await app.tenantStore.read(actor.tenantId, (reader) =>
    reader.selectFrom("tenant_framework").select("framework_id").orderBy("framework_id").execute(),
  );
  return rows.map((row) => row.framework_id);
}
