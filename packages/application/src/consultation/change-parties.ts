import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantWriter } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { announce } from "../job-outbox.ts";
import { type AnswerLink, askParty, type PartyRow } from "./ask-party.ts";
import { type PartyForm, partySchema } from "./round-form.ts";
import { lockRound, type RoundRow, roundStateOf } from "./round-rows.ts";
import { syncConsultations } from "./sync-consultations.ts";

interface Asked {
  readonly app: App;
  readonly actor: Actor;
  readonly planSlug: string;
  readonly roundId: string;
}

/**
 * Adds somebody to hear. In an open round the letter goes out at once. The same name twice is one
 * body. Throws `consultation.partyTwice`, `consultation.closed` and as `lockRound`.
 */
export async function addParty(
  options: Asked & { partyId: string; party: unknown; linkOf: AnswerLink },
): Promise<void> {
  const { app, actor, partyId, linkOf } = options;
  requirePermission(actor, "plan:write");
  const form = partySchema.parse(options.party);
  const letter = await app.tenantStore.write(actor.tenantId, async (writer) => {
    const { plan, round } = await lockRound(writer, options);
    const state = roundStateOf(round);
    if (state === "closed") throw new CodedError("consultation.closed");
    const existing = await selectParty(writer, { roundId: round.id, partyId });
    if (existing) return null;
    const party = await insertParty(writer, { round, partyId, form });
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: "consultation.addParty",
      subject: plan.id,
      details: { plan: plan.slug, title: form.name },
    });
    if (state === "preparing") return null;
    const asked = { app, actor, plan, round, party, kind: "consultation" as const, linkOf };
    const entry = await askParty(writer, asked);
    await syncConsultations(writer, { planId: plan.id, updatedBy: actor.userId });
    return entry;
  });
  if (letter) await announce(app, letter);
}

/**
 * Corrects a body: its name and kind until it is asked, its address and language always. A new
 * address in an open round ends the links that went to the old one and sends the letter there.
 * Throws `consultation.notFound`, `consultation.partyTwice`, `consultation.closed`.
 */
export async function editParty(
  options: Asked & { partyId: string; party: unknown; linkOf: AnswerLink },
): Promise<void> {
  const { app, actor, partyId, linkOf } = options;
  requirePermission(actor, "plan:write");
  const form = partySchema.parse(options.party);
  const letter = await app.tenantStore.write(actor.tenantId, async (writer) => {
    const { plan, round } = await lockRound(writer, options);
    const state = roundStateOf(round);
    if (state === "closed") throw new CodedError("consultation.closed");
    const party = await requireParty(writer, { roundId: round.id, partyId });
    const isAsked = party.asked_on !== null;
    if (!isAsked) await requireFreeName(writer, { roundId: round.id, partyId, name: form.name });
    const { name, body, mode, email, language } = form;
    const naming = isAsked ? {} : { name, body_id: body, mode };
    await writer
      .updateTable("consultation_party")
      .set({ ...naming, email, language })
      .where("id", "=", partyId)
      .execute();
    if (state === "preparing" || email === party.email) return null;
    await writer
      .updateTable("consultation_link")
      .set({ revoked_at: app.now() })
      .where("party_id", "=", partyId)
      .where("revoked_at", "is", null)
      .execute();
    const moved = { ...party, email, language };
    return askParty(writer, {
      app,
      actor,
      plan,
      round,
      party: moved,
      kind: "consultation",
      linkOf,
    });
  });
  if (letter) await announce(app, letter);
}

/** Takes somebody off the list who was not asked yet. Throws `consultation.partyAsked`. */
export async function removeParty(options: Asked & { partyId: string }): Promise<void> {
  const { app, actor, partyId } = options;
  requirePermission(actor, "plan:write");
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    const { round } = await lockRound(writer, options);
    const party = await selectParty(writer, { roundId: round.id, partyId });
    if (!party) return;
    if (party.asked_on !== null) throw new CodedError("consultation.partyAsked");
    await writer.deleteFrom("consultation_party").where("id", "=", partyId).execute();
  });
}

/** Somebody of a round; `undefined` for one of another. */
export async function selectParty(
  writer: TenantWriter,
  key: { roundId: string; partyId: string },
): Promise<PartyRow | undefined> {
  return writer
    .selectFrom("consultation_party")
    .selectAll()
    .where("id", "=", key.partyId)
    .where("round_id", "=", key.roundId)
    .executeTakeFirst();
}

/** Somebody of a round. Throws `consultation.notFound`. */
export async function requireParty(
  writer: TenantWriter,
  key: { roundId: string; partyId: string },
): Promise<PartyRow> {
  const party = await selectParty(writer, key);
  if (!party) throw new CodedError("consultation.notFound");
  return party;
}

async function insertParty(
  writer: TenantWriter,
  options: { round: RoundRow; partyId: string; form: PartyForm },
): Promise<PartyRow> {
  const { round, partyId, form } = options;
  await requireFreeName(writer, { roundId: round.id, partyId, name: form.name });
  const last = await writer
    .selectFrom("consultation_party")
    .select((eb) => eb.fn.max("place").as("place"))
    .where("round_id", "=", round.id)
    .executeTakeFirst();
  return writer
    .insertInto("consultation_party")
    .values({
      tenant_id: writer.tenantId,
      id: partyId,
      round_id: round.id,
      body_id: form.body,
      name: form.name,
      mode: form.mode,
      email: form.email,
      language: form.language,
      place: (last?.place ?? -1) + 1,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

async function requireFreeName(
  writer: TenantWriter,
  options: { roundId: string; partyId: string; name: string },
): Promise<void> {
  const taken = await writer
    .selectFrom("consultation_party")
    .select("id")
    .where("round_id", "=", options.roundId)
    .where("name", "=", options.name)
    .where("id", "<>", options.partyId)
    .executeTakeFirst();
  if (taken) throw new CodedError("consultation.partyTwice", { name: options.name });
}
