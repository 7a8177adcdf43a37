import { type Actor, requirePermission } from "@boplan/auth/permission";
import { elementOfRow } from "@boplan/db/plan/element-rows";
import { selectPlanHead } from "@boplan/db/plan/plan-rows";
import { CodedError } from "@boplan/domain/error";
import type { PlanElement } from "@boplan/domain/plan";
import type { App } from "../../app.ts";

/** One element with all it says. Throws `plan.notFound`, `element.notFound`. */
export async function openElement(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  elementId: string;
}): Promise<PlanElement> {
  const { app, actor, planSlug, elementId } = options;
  requirePermission(actor, "plan:read");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const plan = await selectPlanHead(reader, planSlug);
    if (!plan) throw new CodedError("plan.notFound");
    const row = await reader
      .selectFrom("plan_element")
      .selectAll()
      .where("plan_id", "=", plan.id)
      .where("id", "=", elementId)
      .where("removed_at", "is", null)
      .executeTakeFirst();
    if (!row) throw new CodedError("element.notFound");
    return elementOfRow(row);
  });
}
