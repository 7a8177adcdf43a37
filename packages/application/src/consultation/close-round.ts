import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import { type App, todayOf } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { lockRound, roundStateOf } from "./round-rows.ts";

/**
 * Closes a round: nothing more is taken. Not before the deadline has passed, since bodies were
 * promised the time. With no round open any more the plan is a draft again. Closed twice is closed
 * once. Throws `consultation.notOpen`, `consultation.beforeDeadline` and as `lockRound`.
 */
export async function closeRound(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  roundId: string;
}): Promise<void> {
  const { app, actor, planSlug } = options;
  requirePermission(actor, "plan:write");
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const { plan, round } = await lockRound(writer, options);
    const state = roundStateOf(round);
    if (state === "closed") return;
    if (state === "preparing") throw new CodedError("consultation.notOpen");
    if (todayOf(app) <= round.deadline) throw new CodedError("consultation.beforeDeadline");
    await writer
      .updateTable("consultation_round")
      .set((eb) => ({ closed_at: app.now(), version: eb("version", "+", 1) }))
      .where("id", "=", round.id)
      .execute();
    const open = await writer
      .selectFrom("consultation_round")
      .select("id")
      .where("plan_id", "=", plan.id)
      .where("opened_at", "is not", null)
      .where("closed_at", "is", null)
      .executeTakeFirst();
    if (!open) {
      await writer
        .updateTable("plan")
        .set({ status: "draft" })
        .where("id", "=", plan.id)
        .where("status", "=", "inConsultation")
        .execute();
    }
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "consultation.close",
      subject: plan.id,
      details: { plan: planSlug, title: round.name },
    });
  });
}
