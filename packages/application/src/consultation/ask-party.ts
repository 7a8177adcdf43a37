import { createLinkToken } from "@boplan/auth/link-token";
import type { Actor } from "@boplan/auth/permission";
import type { TenantWriter } from "@boplan/db/store";
import type { ConsultationPartyTable } from "@boplan/db/tables/consultation";
import { addDays } from "@boplan/domain/calendar";
import type { Language } from "@boplan/domain/tenant";
import type { Selectable } from "kysely";
import { type App, todayOf } from "../app.ts";
import type { OutboxEntry } from "../job-outbox.ts";
import { requestMail } from "../mail/request-mail.ts";
import type { RoundRow } from "./round-rows.ts";

/** Somebody who is heard, as kept. */
export type PartyRow = Selectable<ConsultationPartyTable>;

/** Where the personal link of a body leads, given its secret. Made by the web, which knows addresses. */
export type AnswerLink = (link: {
  readonly tenantSlug: string;
  readonly token: string;
  readonly language: Language;
}) => string;

/** Days after the deadline that a link is good for: late answers are taken too. */
export const LATE_DAYS = 90;

/** Sends a body its letter, with a link of its own; the links before stay good. */
export async function askParty(
  writer: TenantWriter,
  options: {
    app: App;
    actor: Actor;
    plan: { readonly title: string };
    round: Pick<RoundRow, "name" | "deadline" | "message">;
    party: PartyRow;
    kind: "consultation" | "consultationReminder";
    linkOf: AnswerLink;
  },
): Promise<OutboxEntry<"mail"> | null> {
  const { app, actor, plan, round, party, kind, linkOf } = options;
  const today = todayOf(app);
  const sendings = party.sendings + 1;
  await writer
    .updateTable("consultation_party")
    .set({
      asked_on: party.asked_on ?? today,
      ...(kind === "consultationReminder" ? { reminded_on: today } : {}),
      ...(party.email === null ? {} : { sendings }),
    })
    .where("id", "=", party.id)
    .execute();
  if (party.email === null) return null;
  const { token, tokenHash } = createLinkToken();
  const from = round.deadline > today ? round.deadline : today;
  await writer
    .insertInto("consultation_link")
    .values({
      tenant_id: writer.tenantId,
      party_id: party.id,
      token_hash: tokenHash,
      expires_at: new Date(`${addDays({ day: from, days: LATE_DAYS })}T23:59:59Z`),
    })
    .execute();
  const tenant = await writer
    .selectFrom("tenant")
    .select(["name", "slug"])
    .where("id", "=", writer.tenantId)
    .executeTakeFirstOrThrow();
  return requestMail(writer, {
    app,
    mail: {
      key: letterKey({ partyId: party.id, sendings }),
      kind,
      recipient: party.email,
      language: party.language,
      params: {
        tenant: tenant.name,
        plan: plan.title,
        round: round.name,
        party: party.name,
        message: round.message,
        expires: round.deadline,
        link: linkOf({ tenantSlug: tenant.slug, token, language: party.language }),
      },
      requestedBy: actor.userId,
    },
  });
}

/** Under which key a body's letter is kept. */
export function letterKey(options: { partyId: string; sendings: number }): string {
  return `consultation/${options.partyId}/${options.sendings}`;
}
