import { randomUUID } from "node:crypto";
import type { TenantWriter } from "@boplan/db/store";
import type { Language } from "@boplan/domain/tenant";
import type { App } from "../app.ts";
import { type OutboxEntry, writeOutbox } from "../job-outbox.ts";

export interface NewMail {
  /** What the letter is for: the same key asked for twice is one letter. */
  readonly key: string;
  /** Names the texts, see `mail` in the locales. */
  readonly kind: string;
  /** One address. */
  readonly recipient: string;
  readonly language: Language;
  /** Fills the texts; `link` is where the letter's button leads. */
  readonly params: Readonly<Record<string, string>>;
  readonly requestedBy: string | null;
}

/**
 * Writes a letter down in the transaction that causes it. Returns what to `announce` after the
 * commit, or `null` when the letter has been asked for before.
 */
export async function requestMail(
  writer: TenantWriter,
  options: { app: Pick<App, "now" | "patience">; mail: NewMail },
): Promise<OutboxEntry<"mail"> | null> {
  const { app, mail } = options;
  const inserted = await writer
    .insertInto("mail")
    .values({
      tenant_id: writer.tenantId,
      id: randomUUID(),
      mail_key: mail.key,
      kind: mail.kind,
      recipient: mail.recipient.toLowerCase(),
      language: mail.language,
      params: JSON.stringify(mail.params),
      requested_by: mail.requestedBy,
      created_at: app.now(),
      not_before: app.now(),
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "mail_key"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!inserted) return null;
  const entry: OutboxEntry<"mail"> = {
    name: "mail",
    payload: { tenantId: writer.tenantId, mailId: inserted.id },
    jobId: inserted.id,
  };
  await writeOutbox(writer, { app, entry });
  return entry;
}
