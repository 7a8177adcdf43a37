import type { TenantReader } from "@boplan/db/store";
import type { Language } from "@boplan/domain/tenant";
import { type App, todayOf } from "../app.ts";

/** A hearing that a municipality has announced to everybody and that is open now. */
export interface AnnouncedRound {
  readonly name: string;
  /** Last day in time, `YYYY-MM-DD`. */
  readonly deadline: string;
  /** The municipality's own page about it; `null` when it named none. */
  readonly url: string | null;
  /** Language of the plan that is heard about. */
  readonly language: Language;
  readonly planId: string;
  /** The plan that the heard one will take the place of. */
  readonly predecessorId: string | null;
}

/**
 * Open hearings of a municipality that it has given a day of announcement: without one, only those
 * who were asked know of a round. Nothing of the plan being written is read but its language.
 */
export async function listAnnouncedRounds(options: {
  app: App;
  tenantId: string;
}): Promise<AnnouncedRound[]> {
  const { app, tenantId } = options;
  return app.tenantStore.read(tenantId, (reader) => selectAnnouncedRounds(reader, todayOf(app)));
}

/** As `listAnnouncedRounds`, in the tenant's scope. */
export async function selectAnnouncedRounds(
  reader: TenantReader,
  today: string,
): Promise<AnnouncedRound[]> {
  const rows = await reader
    .selectFrom("consultation_round")
    .innerJoin("plan", (join) =>
      join
        .onRef("plan.tenant_id", "=", "consultation_round.tenant_id")
        .onRef("plan.id", "=", "consultation_round.plan_id"),
    )
    .select(["consultation_round.name", "consultation_round.deadline", "consultation_round.url"])
    .select(["consultation_round.plan_id", "plan.language", "plan.predecessor_id"])
    .where("consultation_round.opened_at", "is not", null)
    .where("consultation_round.closed_at", "is", null)
    .where("consultation_round.announced_on", "is not", null)
    .where("consultation_round.announced_on", "<=", today)
    .where("consultation_round.deadline", ">=", today)
    .where("plan.status", "in", ["draft", "inConsultation"])
    .orderBy("consultation_round.deadline")
    .execute();
  return rows.map((row) => ({
    name: row.name,
    deadline: row.deadline,
    url: row.url,
    language: row.language,
    planId: row.plan_id,
    predecessorId: row.predecessor_id,
  }));
}
