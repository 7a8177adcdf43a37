import { randomUUID } from "node:crypto";
import { type Actor, requirePermission } from "@boplan/auth/permission";
import { selectPlanHead } from "@boplan/db/plan/plan-rows";
import type { TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { isBeingWritten } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import { type App, todayOf } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { namedBodies } from "./named-bodies.ts";
import { roundSchema } from "./round-form.ts";
import { lockRound, roundStateOf } from "./round-rows.ts";

/**
 * Begins a round: described, with the bodies that law and practice name already in its list. Asked
 * for twice with one `roundId` it is one round. Throws `plan.notFound`, `plan.notEditable`.
 */
export async function prepareRound(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  /** Made with the form, so that a double click is one round. */
  roundId: string;
  round: unknown;
}): Promise<void> {
  const { app, actor, planSlug, roundId } = options;
  requirePermission(actor, "plan:write");
  const form = roundSchema.parse(options.round);
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const plan = await selectPlanHead(writer, planSlug);
    if (!plan) throw new CodedError("plan.notFound");
    if (!isBeingWritten(plan.status)) throw new CodedError("plan.notEditable");
    const inserted = await writer
      .insertInto("consultation_round")
      .values({
        tenant_id: actor.tenantId,
        id: roundId,
        plan_id: plan.id,
        name: form.name,
        kind: form.kind,
        deadline: form.deadline,
        message: form.message,
        announced_on: form.announcedOn,
        url: form.url,
        created_at: app.now(),
        created_by: actor.userId,
      })
      .onConflict((conflict) => conflict.columns(["tenant_id", "id"]).doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!inserted) return;
    const framework = app.frameworks.get(plan.frameworkId);
    const bodies = namedBodies({ framework, plan, on: todayOf(app) });
    // Of bodies that are several each is named by a person; nobody is heard under a kind's name.
    const proposed = bodies.filter(({ several, citation }) => !several && citation !== null);
    await insertProposed(writer, { roundId, language: plan.language, proposed });
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "consultation.prepare",
      subject: plan.id,
      details: { plan: planSlug, title: form.name },
    });
  });
}

async function insertProposed(
  writer: TenantWriter,
  options: { roundId: string; language: Language; proposed: ReturnType<typeof namedBodies> },
): Promise<void> {
  const { roundId, language, proposed } = options;
  if (proposed.length === 0) return;
  await writer
    .insertInto("consultation_party")
    .values(
      proposed.map(({ id, name, mode }, place) => ({
        tenant_id: writer.tenantId,
        id: randomUUID(),
        round_id: roundId,
        body_id: id,
        name,
        mode,
        language,
        place,
      })),
    )
    .execute();
}

/**
 * Describes a round anew before it is opened. `basedOn` is the version the writer had.
 * Throws `consultation.alreadyOpen`, `consultation.changedMeanwhile` and as `lockRound`.
 */
export async function editRound(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  roundId: string;
  basedOn: number;
  round: unknown;
}): Promise<void> {
  const { app, actor, basedOn } = options;
  requirePermission(actor, "plan:write");
  const form = roundSchema.parse(options.round);
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const { round } = await lockRound(writer, options);
    if (roundStateOf(round) !== "preparing") throw new CodedError("consultation.alreadyOpen");
    if (round.version !== basedOn) throw new CodedError("consultation.changedMeanwhile");
    await writer
      .updateTable("consultation_round")
      .set({
        name: form.name,
        kind: form.kind,
        deadline: form.deadline,
        message: form.message,
        announced_on: form.announcedOn,
        url: form.url,
        version: basedOn + 1,
      })
      .where("id", "=", round.id)
      .execute();
  });
}

/** Gives up a round that nobody was asked in. Throws `consultation.alreadyOpen`. */
export async function dropRound(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  roundId: string;
}): Promise<void> {
  const { app, actor } = options;
  requirePermission(actor, "plan:write");
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const { round } = await lockRound(writer, options);
    if (roundStateOf(round) !== "preparing") throw new CodedError("consultation.alreadyOpen");
    await writer.deleteFrom("consultation_party").where("round_id", "=", round.id).execute();
    await writer.deleteFrom("consultation_round").where("id", "=", round.id).execute();
  });
}
