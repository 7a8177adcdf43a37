import { type Actor, requirePermission } from "@boplan/auth/permission";
import { CodedError } from "@boplan/domain/error";
import { type App, todayOf } from "../app.ts";
import { admitFiles, type SentFile } from "../attachment/admit-files.ts";
import { forgetFiles, storeFiles } from "../attachment/store-files.ts";
import { requireParty } from "./change-parties.ts";
import { answerSchema, registeredOnSchema } from "./round-form.ts";
import { lockRound, roundStateOf } from "./round-rows.ts";
import { type TakenAnswer, takeAnswer } from "./take-answer.ts";

/**
 * Writes down an answer that came by letter or to the registry, as received on its day. Throws
 * `consultation.notOpen`, `consultation.receivedOdd` (before the round opened, or in the future),
 * as `admitFiles` and `lockRound`, and `ZodError`.
 */
export async function registerAnswer(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  roundId: string;
  partyId: string;
  receivedOn: unknown;
  answer: unknown;
  files: readonly SentFile[];
}): Promise<TakenAnswer> {
  const { app, actor, partyId } = options;
  requirePermission(actor, "plan:write");
  const receivedOn: string = registeredOnSchema.parse(options.receivedOn);
  const answer = answerSchema.parse(options.answer);
  const files = await storeFiles({
    app,
    tenantId: actor.tenantId,
    files: admitFiles(options.files),
  });
  try {
    const taken = await app.tenantStore.write(actor.tenantId, async (writer) => {
      const { plan, round } = await lockRound(writer, options);
      if (roundStateOf(round) !== "open") throw new CodedError("consultation.notOpen");
      const party = await requireParty(writer, { roundId: round.id, partyId });
      if (receivedOn > todayOf(app) || receivedOn < (round.opened_on ?? "")) {
        throw new CodedError("consultation.receivedOdd");
      }
      const by = { registeredBy: actor.userId, receivedOn };
      return takeAnswer(writer, { app, plan, round, party, answer, files, ...by });
    });
    if (taken.isRepeat) await forgetFiles(app, files);
    return taken;
  } catch (error) {
    await forgetFiles(app, files);
    throw error;
  }
}
