import { type Actor, requirePermission } from "@boplan/auth/permission";
import { selectPlanHead } from "@boplan/db/plan/plan-rows";
import { CodedError } from "@boplan/domain/error";
import type { App } from "../app.ts";
import { type RoundRow, type RoundState, roundStateOf } from "./round-rows.ts";

/** A round in short. */
export interface RoundSummary {
  readonly id: string;
  readonly name: string;
  readonly kind: RoundRow["kind"];
  readonly state: RoundState;
  readonly openedOn: string | null;
  readonly deadline: string;
  readonly parties: number;
  /** Bodies that have sent in anything. */
  readonly answered: number;
  readonly remarks: number;
  readonly unassessed: number;
}

/** The rounds of a plan, newest first. Throws `plan.notFound`. */
export async function listRounds(options: { app: App; actor: Actor; planSlug: string }): Promise<{
  plan: NonNullable<Awaited<ReturnType<typeof selectPlanHead>>>;
  rounds: readonly RoundSummary[];
}> {
  const { app, actor, planSlug } = options;
  requirePermission(actor, "plan:read");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const plan = await selectPlanHead(reader, planSlug);
    if (!plan) throw new CodedError("plan.notFound");
    const rows = await reader
      .selectFrom("consultation_round")
      .leftJoin("consultation_party", "round_id", "consultation_round.id")
      .leftJoin("consultation_answer", "party_id", "consultation_party.id")
      .leftJoin("consultation_remark", "answer_id", "consultation_answer.id")
      .leftJoin("consultation_assessment", "remark_id", "consultation_remark.id")
      .select(["consultation_round.id", "consultation_round.name", "kind", "opened_on"])
      .select(["opened_at", "closed_at", "deadline"])
      .select((eb) => [
        eb.fn.count<string>("consultation_party.id").distinct().as("parties"),
        eb.fn.count<string>("consultation_answer.party_id").distinct().as("answered"),
        eb.fn.count<string>("consultation_remark.id").as("remarks"),
        eb.fn.count<string>("consultation_assessment.remark_id").as("assessed"),
      ])
      .where("plan_id", "=", plan.id)
      .groupBy(["consultation_round.tenant_id", "consultation_round.id"])
      .orderBy("consultation_round.created_at", "desc")
      .execute();
    const rounds = rows.map((row) => ({
      id: row.id,
      name: row.name,
      kind: row.kind,
      state: roundStateOf(row),
      openedOn: row.opened_on,
      deadline: row.deadline,
      parties: Number(row.parties),
      answered: Number(row.answered),
      remarks: Number(row.remarks),
      unassessed: Number(row.remarks) - Number(row.assessed),
    }));
    return { plan, rounds };
  });
}
