import { type Actor, requirePermission } from "@boplan/auth/permission";
import { type LeftElement, selectLeftElements } from "@boplan/db/unit/hand-over-rows";
import type { App } from "../app.ts";

export type { LeftElement } from "@boplan/db/unit/hand-over-rows";

/** Elements of plans in use whose unit is dissolved (or will be) or whose person has left. */
export async function listHandOver(options: { app: App; actor: Actor }): Promise<LeftElement[]> {
  const { app, actor } = options;
  requirePermission(actor, "tenant:administer");
  return app.tenantStore.read(actor.tenantId, (reader) => selectLeftElements(reader));
}
