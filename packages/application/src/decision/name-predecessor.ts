import { type Actor, requirePermission } from "@boplan/auth/permission";
import { selectPlanHead } from "@boplan/db/plan/plan-rows";
import { CodedError } from "@boplan/domain/error";
import { isBeingWritten } from "@boplan/domain/plan";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";

/**
 * Says which plan in force this one will supersede when it is adopted; `null` for none.
 * Throws `plan.notFound`, `plan.alreadyAdopted`, `plan.badPredecessor`.
 */
export async function namePredecessor(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  predecessorSlug: string | null;
}): Promise<void> {
  const { app, actor, planSlug, predecessorSlug } = options;
  requirePermission(actor, "plan:write");
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const plan = await selectPlanHead(writer, planSlug);
    if (!plan) throw new CodedError("plan.notFound");
    if (!isBeingWritten(plan.status)) throw new CodedError("plan.alreadyAdopted");
    const former = predecessorSlug === null ? null : await selectPlanHead(writer, predecessorSlug);
    const isFormer = former === null ? predecessorSlug === null : former.status === "adopted";
    if (!isFormer) throw new CodedError("plan.badPredecessor");
    await writer
      .updateTable("plan")
      .set({ predecessor_id: former?.id ?? null })
      .where("id", "=", plan.id)
      .execute();
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "plan.namePredecessor",
      subject: plan.id,
      details: { plan: planSlug, predecessor: predecessorSlug },
    });
  });
}
