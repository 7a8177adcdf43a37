import { type Actor, requirePermission } from "@boplan/auth/permission";
import { type PlanHead, selectPlanHeads } from "@boplan/db/plan/plan-rows";
import type { App } from "../app.ts";

/** The tenant's plans, the one edited last first. */
export async function listPlans(options: { app: App; actor: Actor }): Promise<PlanHead[]> {
  const { app, actor } = options;
  requirePermission(actor, "plan:read");
  return app.tenantStore.read(actor.tenantId, (reader) => selectPlanHeads(reader));
}
