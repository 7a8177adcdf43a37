import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantWriter } from "@boplan/db/store";
import { newPlanOf, type PlanFile } from "@boplan/ingest/plan-file";
import type { App } from "../app.ts";
import { selectCustomFields } from "../custom-field/select-custom-fields.ts";
import { insertPlan, type NewPlan } from "../plan/create-plan.ts";
import { openUnits } from "./import-rows.ts";

/** An exported plan as a new draft, with the tenant's own units and fields found again by name. */
export async function draftFromPlanFile(
  writer: TenantWriter,
  planFile: PlanFile,
): Promise<NewPlan> {
  const units = await openUnits(writer);
  const customFields = await selectCustomFields(writer);
  return newPlanOf({ planFile, units, customFields });
}

/**
 * Saves an exported plan as a draft with everything that the file says, under its own title unless
 * another is given. Throws what `createPlan` throws.
 */
export async function savePlanFile(options: {
  app: App;
  actor: Actor;
  planFile: PlanFile;
  title?: string;
}): Promise<{ id: string; slug: string }> {
  const { app, actor, planFile, title } = options;
  requirePermission(actor, "plan:write");
  return app.tenantStore.write(actor.tenantId, async (writer) => {
    const draft = await draftFromPlanFile(writer, planFile);
    const plan = title === undefined ? draft : { ...draft, title };
    return insertPlan(writer, { app, actor, plan });
  });
}
