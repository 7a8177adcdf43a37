import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import { type App, todayOf } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { announce, type OutboxEntry } from "../job-outbox.ts";
import { keepVersion, snapshotPlan } from "../plan/freeze-version.ts";
import { type AnswerLink, askParty } from "./ask-party.ts";
import { lockRound, roundStateOf } from "./round-rows.ts";
import { syncConsultations } from "./sync-consultations.ts";

/**
 * Opens a round: freezes the text that is sent out and the deadline, and writes to everybody on the
 * list. Opened twice is opened once. A round shorter than the law's least is opened all the same:
 * the page says so before, and the requirements say so afterwards.
 *
 * Throws `consultation.nobodyToAsk`, `consultation.deadlinePassed`,
 * `consultation.changedMeanwhile` (described anew since the page was made) and as `lockRound`.
 */
export async function openRound(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  roundId: string;
  basedOn: number;
  /** Label of the version that is frozen. */
  versionLabel: string;
  linkOf: AnswerLink;
}): Promise<void> {
  const { app, actor, planSlug, basedOn, versionLabel, linkOf } = options;
  requirePermission(actor, "plan:write");
  const letters = await app.tenantStore.write(actor.tenantId, async (writer) => {
    const { plan, round } = await lockRound(writer, options);
    if (roundStateOf(round) !== "preparing") return [];
    if (round.version !== basedOn) throw new CodedError("consultation.changedMeanwhile");
    const today = todayOf(app);
    if (round.deadline <= today) throw new CodedError("consultation.deadlinePassed");
    const parties = await writer
      .selectFrom("consultation_party")
      .selectAll()
      .where("round_id", "=", round.id)
      .orderBy("place")
      .execute();
    if (parties.length === 0) throw new CodedError("consultation.nobodyToAsk");
    const frozen = await snapshotPlan(writer, planSlug);
    const { number } = await keepVersion(writer, {
      actor,
      frozen,
      label: versionLabel,
      purpose: "consultation",
    });
    await writer
      .updateTable("consultation_round")
      .set({
        version_number: number,
        opened_on: today,
        opened_at: app.now(),
        version: basedOn + 1,
      })
      .where("id", "=", round.id)
      .execute();
    await writer
      .updateTable("plan")
      .set({ status: "inConsultation" })
      .where("id", "=", plan.id)
      .execute();
    const entries: (OutboxEntry<"mail"> | null)[] = [];
    for (const party of parties) {
      const asked = { app, actor, plan, round, party, linkOf };
      entries.push(await askParty(writer, { ...asked, kind: "consultation" }));
    }
    await syncConsultations(writer, { planId: plan.id, updatedBy: actor.userId });
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "consultation.open",
      subject: plan.id,
      details: { plan: planSlug, title: round.name, number, to: round.deadline },
    });
    return entries.filter((entry) => entry !== null);
  });
  for (const letter of letters) await announce(app, letter);
}
