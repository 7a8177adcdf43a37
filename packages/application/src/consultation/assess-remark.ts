import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import type { RemarkOutcome } from "@boplan/domain/plan";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { type AssessmentForm, assessmentSchema } from "./round-form.ts";
import { lockRound } from "./round-rows.ts";
import { syncConsultations } from "./sync-consultations.ts";

/** An assessment as it stands. */
export interface KeptAssessment {
  readonly outcome: RemarkOutcome;
  readonly text: string;
  readonly changedElementIds: readonly string[];
  readonly version: number;
}

/** Either it was saved, or somebody else's stands there and nothing was overwritten. */
export type AssessResult =
  | { readonly outcome: "saved"; readonly version: number }
  | { readonly outcome: "conflict"; readonly current: KeptAssessment };

/**
 * Says what the municipality makes of a remark, and what the remark changed in the plan. `basedOn`
 * is the version the writer had; 0 where there was none. Assessing goes on after the round is
 * closed, until the plan is adopted. Saving what stands there already changes nothing.
 *
 * Throws `consultation.notFound`, `consultation.changedElementGone` and as `lockRound`.
 */
export async function assessRemark(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  roundId: string;
  remarkId: string;
  basedOn: number;
  assessment: unknown;
}): Promise<AssessResult> {
  const { app, actor, remarkId, basedOn } = options;
  requirePermission(actor, "plan:write");
  const form = assessmentSchema.parse(options.assessment);
  return app.tenantStore.write(actor.tenantId, async (writer) => {
    const { plan, round } = await lockRound(writer, options);
    const current = await selectAssessment(writer, { roundId: round.id, remarkId });
    if ((current?.version ?? 0) !== basedOn) {
      if (!current) throw new CodedError("consultation.changedMeanwhile");
      if (isSame(current, form)) return { outcome: "saved", version: current.version };
      return { outcome: "conflict", current };
    }
    await requireElements(writer, { planId: plan.id, ids: form.changedElementIds });
    const written = {
      outcome: form.outcome,
      text: form.text,
      changed_element_ids: JSON.stringify(form.changedElementIds),
      assessed_by: actor.userId,
      assessed_at: app.now(),
      version: basedOn + 1,
    };
    await writer
      .insertInto("consultation_assessment")
      .values({ tenant_id: actor.tenantId, remark_id: remarkId, ...written })
      .onConflict((conflict) => conflict.columns(["tenant_id", "remark_id"]).doUpdateSet(written))
      .execute();
    await syncConsultations(writer, { planId: plan.id, updatedBy: actor.userId });
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "consultation.assess",
      subject: plan.id,
      details: { plan: plan.slug, title: round.name, outcome: form.outcome },
    });
    return { outcome: "saved", version: basedOn + 1 };
  });
}

/** The assessment of a remark of this round; `null` while there is none. */
async function selectAssessment(
  writer: TenantWriter,
  key: { roundId: string; remarkId: string },
): Promise<KeptAssessment | null> {
  const row = await writer
    .selectFrom("consultation_remark")
    .innerJoin("consultation_answer", "consultation_answer.id", "consultation_remark.answer_id")
    .innerJoin("consultation_party", "consultation_party.id", "consultation_answer.party_id")
    .leftJoin("consultation_assessment", "remark_id", "consultation_remark.id")
    .select(["outcome", "consultation_assessment.text", "changed_element_ids", "version"])
    .where("consultation_remark.id", "=", key.remarkId)
    .where("round_id", "=", key.roundId)
    .executeTakeFirst();
  if (!row) throw new CodedError("consultation.notFound");
  const { outcome, text, changed_element_ids, version } = row;
  return outcome === null
    ? null
    : {
        outcome,
        text: text ?? "",
        changedElementIds: changed_element_ids ?? [],
        version: version ?? 0,
      };
}

function isSame(current: KeptAssessment, form: AssessmentForm): boolean {
  return (
    current.outcome === form.outcome &&
    current.text === form.text &&
    current.changedElementIds.join() === form.changedElementIds.join()
  );
}

/** What a remark changed is an element of this plan, also one that it made be removed. */
async function requireElements(
  writer: TenantWriter,
  options: { planId: string; ids: readonly string[] },
): Promise<void> {
  const { planId, ids } = options;
  if (ids.length === 0) return;
  const found = await writer
    .selectFrom("plan_element")
    .select("id")
    .where("plan_id", "=", planId)
    .where("id", "in", [...ids])
    .execute();
  if (found.length !== ids.length) throw new CodedError("consultation.changedElementGone");
}
