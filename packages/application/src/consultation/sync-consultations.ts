import { savePartRow, selectPart } from "@boplan/db/plan/part-rows";
import type { TenantReader, TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { parsePartialDate } from "@boplan/domain/partial-date";
import type { Consultation, HeardParty, Remark } from "@boplan/domain/plan";
import { touchPlan } from "../plan/save-part.ts";

const TRIES = 5;

/**
 * Brings what the plan itself says of its consultations in step with the rounds, so that rules,
 * documents and versions see them. Rounds that are still being prepared stay out: nobody was asked.
 * Entries that were written or imported by hand stay as they are. The plan is locked by then.
 */
export async function syncConsultations(
  writer: TenantWriter,
  options: { planId: string; updatedBy: string | null },
): Promise<void> {
  const { planId, updatedBy } = options;
  const rounds = await consultationsOf(writer, planId);
  const ours = new Set(rounds.map(({ id }) => id));
  for (let tries = 0; tries < TRIES; tries += 1) {
    const kept = await selectPart(writer, { planId, part: "consultations" });
    const others = kept.entries.filter(({ id }) => !ours.has(id));
    const saved = await savePartRow(writer, {
      planId,
      part: "consultations",
      basedOn: kept.version,
      entries: [...others, ...rounds],
      updatedBy,
    });
    if (saved !== null) return touchPlan(writer, planId);
    // Somebody saved the part by hand at that moment; theirs is read and kept.
  }
  throw new CodedError("plan.changedMeanwhile");
}

/** The opened rounds of a plan in the plan's own words. */
async function consultationsOf(reader: TenantReader, planId: string): Promise<Consultation[]> {
  const rounds = await reader
    .selectFrom("consultation_round")
    .selectAll()
    .where("plan_id", "=", planId)
    .where("opened_at", "is not", null)
    .orderBy("opened_at")
    .orderBy("id")
    .execute();
  const roundIds = rounds.map(({ id }) => id);
  if (roundIds.length === 0) return [];
  const parties = await reader
    .selectFrom("consultation_party")
    .selectAll()
    .select((eb) =>
      eb
        .selectFrom("consultation_answer")
        .select((inner) => inner.fn.min("received_on").as("first"))
        .whereRef("consultation_answer.party_id", "=", "consultation_party.id")
        .as("answered_on"),
    )
    .where("round_id", "in", roundIds)
    .orderBy("place")
    .orderBy("id")
    .execute();
  const remarks = await reader
    .selectFrom("consultation_remark")
    .innerJoin("consultation_answer", "consultation_answer.id", "consultation_remark.answer_id")
    .innerJoin("consultation_party", "consultation_party.id", "consultation_answer.party_id")
    .leftJoin("consultation_assessment", "remark_id", "consultation_remark.id")
    .selectAll("consultation_remark")
    .select(["round_id", "consultation_party.name", "received_on", "late", "outcome"])
    .select(["consultation_assessment.text as assessment", "changed_element_ids"])
    .where("round_id", "in", roundIds)
    .orderBy("consultation_answer.received_at")
    .orderBy("consultation_answer.id")
    .orderBy("consultation_remark.place")
    .execute();
  return rounds.map(
    (round): Consultation => ({
      id: round.id,
      name: round.name,
      kind: round.kind,
      opensOn: dateOf(round.opened_on),
      deadline: dateOf(round.deadline),
      announcedOn: dateOf(round.announced_on),
      url: round.url,
      versionNumber: round.version_number,
      text: round.message,
      parties: parties
        .filter((party) => party.round_id === round.id)
        .map(
          (party): HeardParty => ({
            id: party.id,
            body: party.body_id,
            name: party.name,
            mode: party.mode,
            askedOn: dateOf(party.asked_on),
            answeredOn: dateOf(party.answered_on),
          }),
        ),
      remarks: remarks
        .filter((remark) => remark.round_id === round.id)
        .map(
          (remark): Remark => ({
            id: remark.id,
            from: remark.name,
            elementIds: remark.element_ids,
            text: remark.text,
            receivedOn: dateOf(remark.received_on),
            late: remark.late,
            outcome: remark.outcome,
            assessment: remark.assessment ?? "",
            changedElementIds: remark.changed_element_ids ?? [],
          }),
        ),
    }),
  );
}

function dateOf(written: string | null) {
  return written === null ? null : parsePartialDate(written);
}
