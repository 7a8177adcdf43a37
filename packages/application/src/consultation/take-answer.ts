import { randomUUID } from "node:crypto";
import type { TenantWriter } from "@boplan/db/store";
import type { App } from "../app.ts";
import type { StoredFile } from "../attachment/store-files.ts";
import { recordEvent } from "../audit/record-event.ts";
import type { AnswerForm } from "./round-form.ts";
import { syncConsultations } from "./sync-consultations.ts";

/** What became of an answer. */
export interface TakenAnswer {
  readonly answerId: string;
  /** Whether the same form had come before; nothing was written then. */
  readonly isRepeat: boolean;
  readonly late: boolean;
}

/**
 * Writes down an answer, once however often its form is sent. The plan is locked by then and the
 * round has been seen to take answers.
 */
export async function takeAnswer(
  writer: TenantWriter,
  options: {
    app: App;
    plan: { readonly id: string; readonly slug: string };
    round: { readonly deadline: string };
    party: { readonly id: string; readonly name: string };
    answer: AnswerForm;
    files: readonly StoredFile[];
    /** `YYYY-MM-DD`. */
    receivedOn: string;
    registeredBy: string | null;
  },
): Promise<TakenAnswer> {
  const { app, plan, round, party, answer, files, receivedOn, registeredBy } = options;
  const late = receivedOn > round.deadline;
  const answerId = randomUUID();
  const inserted = await writer
    .insertInto("consultation_answer")
    .values({
      tenant_id: writer.tenantId,
      id: answerId,
      party_id: party.id,
      client_key: answer.clientKey,
      received_at: app.now(),
      received_on: receivedOn,
      late,
      no_comments: answer.noComments,
      signed_by: answer.signedBy,
      registered_by: registeredBy,
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "party_id", "client_key"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!inserted) return earlier(writer, { partyId: party.id, clientKey: answer.clientKey });
  await insertRemarks(writer, { answerId, remarks: answer.remarks });
  await insertAttachments(writer, { answerId, files });
  await syncConsultations(writer, { planId: plan.id, updatedBy: registeredBy });
  await recordEvent(writer, {
    actorUserId: registeredBy,
    action: registeredBy === null ? "consultation.answer" : "consultation.register",
    subject: plan.id,
    details: { plan: plan.slug, title: party.name, remarks: answer.remarks.length, late },
  });
  return { answerId, isRepeat: false, late };
}

async function earlier(
  writer: TenantWriter,
  key: { partyId: string; clientKey: string },
): Promise<TakenAnswer> {
  const row = await writer
    .selectFrom("consultation_answer")
    .select(["id", "late"])
    .where("party_id", "=", key.partyId)
    .where("client_key", "=", key.clientKey)
    .executeTakeFirstOrThrow();
  return { answerId: row.id, isRepeat: true, late: row.late };
}

async function insertRemarks(
  writer: TenantWriter,
  options: { answerId: string; remarks: AnswerForm["remarks"] },
): Promise<void> {
  const { answerId, remarks } = options;
  if (remarks.length === 0) return;
  await writer
    .insertInto("consultation_remark")
    .values(
      remarks.map(({ elementId, text }, place) => ({
        tenant_id: writer.tenantId,
        id: randomUUID(),
        answer_id: answerId,
        place,
        element_ids: JSON.stringify(elementId === null ? [] : [elementId]),
        text,
      })),
    )
    .execute();
}

async function insertAttachments(
  writer: TenantWriter,
  options: { answerId: string; files: readonly StoredFile[] },
): Promise<void> {
  const { answerId, files } = options;
  if (files.length === 0) return;
  await writer
    .insertInto("consultation_attachment")
    .values(
      files.map(({ name, mediaType, bytes, key }) => ({
        tenant_id: writer.tenantId,
        id: randomUUID(),
        answer_id: answerId,
        file_name: name,
        media_type: mediaType,
        size_bytes: bytes.byteLength,
        storage_key: key,
      })),
    )
    .execute();
}
