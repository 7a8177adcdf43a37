import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantReader } from "@boplan/db/store";
import type { MailStatus } from "@boplan/db/tables/mail";
import type { HearingMode, RemarkOutcome } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import type { App } from "../app.ts";
import { letterKey } from "./ask-party.ts";
import { type RoundRow, type RoundState, roundStateOf, selectRound } from "./round-rows.ts";

/** A remark with what was said of it. */
export interface RemarkView {
  readonly id: string;
  readonly elementIds: readonly string[];
  readonly text: string;
  readonly outcome: RemarkOutcome | null;
  readonly assessment: string;
  readonly changedElementIds: readonly string[];
  /** Version to base a change of the assessment on; 0 where there is none. */
  readonly version: number;
  readonly assessedBy: string | null;
  readonly assessedAt: Date | null;
}

/** One sending of a body. */
export interface AnswerView {
  readonly id: string;
  readonly receivedAt: Date;
  readonly receivedOn: string;
  readonly late: boolean;
  readonly noComments: boolean;
  readonly signedBy: string;
  /** Whether a member wrote it down for the body. */
  readonly isRegistered: boolean;
  readonly remarks: readonly RemarkView[];
  readonly files: readonly {
    readonly id: string;
    readonly name: string;
    readonly sizeBytes: number;
  }[];
}

/** Somebody who is heard, with all that came in. */
export interface PartyView {
  readonly id: string;
  readonly bodyId: string | null;
  readonly name: string;
  readonly mode: HearingMode;
  readonly email: string | null;
  readonly language: Language;
  readonly askedOn: string | null;
  readonly remindedOn: string | null;
  /** How the latest letter fares. */
  readonly letter: MailStatus | null;
  readonly answers: readonly AnswerView[];
}

export interface ReadRound {
  readonly plan: Awaited<ReturnType<typeof selectRound>>["plan"];
  readonly round: RoundRow & { readonly state: RoundState };
  readonly parties: readonly PartyView[];
}

/** A round with everybody heard and everything that came in. Throws as `selectRound`. */
export async function readRound(options: {
  app: App;
  actor: Actor;
  planSlug: string;
  roundId: string;
}): Promise<ReadRound> {
  const { app, actor } = options;
  requirePermission(actor, "plan:read");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const { plan, round } = await selectRound(reader, options);
    return {
      plan,
      round: { ...round, state: roundStateOf(round) },
      parties: await selectParties(reader, round.id),
    };
  });
}

async function selectParties(reader: TenantReader, roundId: string): Promise<PartyView[]> {
  const parties = await reader
    .selectFrom("consultation_party")
    .selectAll()
    .where("round_id", "=", roundId)
    .orderBy("place")
    .orderBy("id")
    .execute();
  if (parties.length === 0) return [];
  const answers = await selectAnswers(
    reader,
    parties.map(({ id }) => id),
  );
  const keyOf = (party: { id: string; sendings: number }) =>
    letterKey({ partyId: party.id, sendings: party.sendings });
  const letters = await reader
    .selectFrom("mail")
    .select(["mail_key", "status"])
    .where("mail_key", "in", parties.map(keyOf))
    .execute();
  return parties.map((party) => ({
    id: party.id,
    bodyId: party.body_id,
    name: party.name,
    mode: party.mode,
    email: party.email,
    language: party.language,
    askedOn: party.asked_on,
    remindedOn: party.reminded_on,
    letter: letters.find(({ mail_key }) => mail_key === keyOf(party))?.status ?? null,
    answers: answers.filter(({ partyId }) => partyId === party.id).map(({ answer }) => answer),
  }));
}

async function selectAnswers(
  reader: TenantReader,
  partyIds: readonly string[],
): Promise<{ partyId: string; answer: AnswerView }[]> {
  const answers = await reader
    .selectFrom("consultation_answer")
    .selectAll()
    .where("party_id", "in", [...partyIds])
    .orderBy("received_on")
    .orderBy("received_at")
    .orderBy("id")
    .execute();
  if (answers.length === 0) return [];
  const ids = answers.map(({ id }) => id);
  const remarks = await reader
    .selectFrom("consultation_remark")
    .leftJoin("consultation_assessment", "remark_id", "consultation_remark.id")
    .leftJoin("user_account", "user_account.id", "assessed_by")
    .selectAll("consultation_remark")
    .select(["outcome", "consultation_assessment.text as assessment", "changed_element_ids"])
    .select(["version", "assessed_at", "user_account.name as assessor"])
    .where("answer_id", "in", ids)
    .orderBy("place")
    .execute();
  const files = await reader
    .selectFrom("consultation_attachment")
    .select(["id", "answer_id", "file_name", "size_bytes"])
    .where("answer_id", "in", ids)
    .orderBy("file_name")
    .execute();
  return answers.map((answer) => ({
    partyId: answer.party_id,
    answer: {
      id: answer.id,
      receivedAt: answer.received_at,
      receivedOn: answer.received_on,
      late: answer.late,
      noComments: answer.no_comments,
      signedBy: answer.signed_by,
      isRegistered: answer.registered_by !== null,
      remarks: remarks
        .filter(({ answer_id }) => answer_id === answer.id)
        .map((remark) => ({
          id: remark.id,
          elementIds: remark.element_ids,
          text: remark.text,
          outcome: remark.outcome,
          assessment: remark.assessment ?? "",
          changedElementIds: remark.changed_element_ids ?? [],
          version: remark.version ?? 0,
          assessedBy: remark.assessor,
          assessedAt: remark.assessed_at,
        })),
      files: files
        .filter(({ answer_id }) => answer_id === answer.id)
        .map(({ id, file_name, size_bytes }) => ({ id, name: file_name, sizeBytes: size_bytes })),
    },
  }));
}
