import { selectPlanHead } from "@boplan/db/plan/plan-rows";
import type { TenantReader, TenantWriter } from "@boplan/db/store";
import type { ConsultationRoundTable } from "@boplan/db/tables/consultation";
import { CodedError } from "@boplan/domain/error";
import { isBeingWritten } from "@boplan/domain/plan";
import type { Selectable } from "kysely";
import { lockPlan } from "../plan/freeze-version.ts";

/** A round as it is kept. */
export type RoundRow = Selectable<ConsultationRoundTable>;

/** Where a round stands. */
export type RoundState = "preparing" | "open" | "closed";

export function roundStateOf(round: Pick<RoundRow, "opened_at" | "closed_at">): RoundState {
  if (round.closed_at !== null) return "closed";
  return round.opened_at === null ? "preparing" : "open";
}

/** A round of this plan. Throws `plan.notFound`, `consultation.notFound`. */
export async function selectRound(
  reader: TenantReader,
  key: { planSlug: string; roundId: string },
): Promise<{ plan: NonNullable<Awaited<ReturnType<typeof selectPlanHead>>>; round: RoundRow }> {
  const plan = await selectPlanHead(reader, key.planSlug);
  if (!plan) throw new CodedError("plan.notFound");
  const round = await reader
    .selectFrom("consultation_round")
    .selectAll()
    .where("id", "=", key.roundId)
    .where("plan_id", "=", plan.id)
    .executeTakeFirst();
  if (!round) throw new CodedError("consultation.notFound");
  return { plan, round };
}

/**
 * As `selectRound`, with the plan held until the transaction ends: openings, answers and
 * assessments of a plan come one after the other. Throws `plan.notEditable` once it is adopted.
 */
export async function lockRound(
  writer: TenantWriter,
  key: { planSlug: string; roundId: string },
): ReturnType<typeof selectRound> {
  await lockPlan(writer, key.planSlug);
  const found = await selectRound(writer, key);
  if (!isBeingWritten(found.plan.status)) throw new CodedError("plan.notEditable");
  return found;
}
