import { type Actor, requirePermission } from "@boplan/auth/permission";
import { type KeptPart, selectPart } from "@boplan/db/plan/part-rows";
import { selectPlanHead } from "@boplan/db/plan/plan-rows";
import { CodedError } from "@boplan/domain/error";
import type { PartName } from "@boplan/domain/plan";
import type { App } from "../app.ts";

/** One part of a plan with the version to base a change on. Throws `plan.notFound`. */
export async function openPart<Name extends PartName>(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  part: Name;
}): Promise<KeptPart<Name>> {
  const { app, actor, planSlug, part } = options;
  requirePermission(actor, "plan:read");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const plan = await selectPlanHead(reader, planSlug);
    if (!plan) throw new CodedError("plan.notFound");
    return selectPart(reader, { planId: plan.id, part });
  });
}
