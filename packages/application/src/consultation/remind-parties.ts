import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import { type App, todayOf } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { announce, type OutboxEntry } from "../job-outbox.ts";
import { type AnswerLink, askParty } from "./ask-party.ts";
import { lockRound, roundStateOf } from "./round-rows.ts";

/**
 * Reminds whoever has not answered: one body, or all of them. Nobody is reminded twice on a day,
 * so that a second click changes nothing. Returns how many letters go out. Throws
 * `consultation.notOpen` and as `lockRound`.
 */
export async function remindParties(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  roundId: string;
  /** One body; all without. */
  partyId?: string;
  linkOf: AnswerLink;
}): Promise<number> {
  const { app, actor, planSlug, partyId, linkOf } = options;
  requirePermission(actor, "plan:write");
  const letters = await app.tenantStore.write(actor.tenantId, async (writer) => {
    const { plan, round } = await lockRound(writer, options);
    if (roundStateOf(round) !== "open") throw new CodedError("consultation.notOpen");
    const today = todayOf(app);
    const parties = await writer
      .selectFrom("consultation_party")
      .selectAll()
      .where("round_id", "=", round.id)
      .where("email", "is not", null)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom("consultation_answer")
              .select("consultation_answer.id")
              .whereRef("consultation_answer.party_id", "=", "consultation_party.id"),
          ),
        ),
      )
      .$if(partyId !== undefined, (query) => query.where("id", "=", partyId ?? ""))
      .orderBy("place")
      .execute();
    const entries: OutboxEntry<"mail">[] = [];
    for (const party of parties) {
      // Asked today counts as well: the first letter is not a day old.
      if (party.reminded_on === today || party.asked_on === today) continue;
      const kind = "consultationReminder" as const;
      const entry = await askParty(writer, { app, actor, plan, round, party, kind, linkOf });
      if (entry) entries.push(entry);
    }
    if (entries.length > 0) {
      await recordEvent(writer, {
        actorUserId: actor.userId,
        action: "consultation.remind",
        subject: plan.id,
        details: { plan: planSlug, title: round.name, letters: entries.length },
      });
    }
    return entries;
  });
  for (const letter of letters) await announce(app, letter);
  return letters.length;
}
