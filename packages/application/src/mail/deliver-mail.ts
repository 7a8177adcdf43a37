import type { MailStatus } from "@boplan/db/tables/mail";
import { isCodedError } from "@boplan/domain/error";
import type { Language } from "@boplan/domain/tenant";
import type { App } from "../app.ts";
import { clearOutbox, postponeOutbox } from "../job-outbox.ts";

/** A letter as it is handed to whoever writes and sends it. */
export interface MailToSend {
  readonly id: string;
  readonly recipient: string;
  readonly kind: string;
  readonly language: Language;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Writes a letter in words and hands it to a mail server. Throws `mail.tryLater` when the server
 * has certainly not taken it; whatever else it throws ends the letter.
 */
export interface MailSender {
  send(mail: MailToSend): Promise<void>;
}

/** Minutes until the next try, by how many there were; after the last the letter is given up. */
const WAIT_MINUTES = [1, 2, 5, 15, 60, 240, 720] as const;

export interface DeliverMailOptions {
  readonly app: App;
  /** `null` where no mail server is set: the letter is kept for the page that shows it. */
  readonly sender: MailSender | null;
  readonly tenantId: string;
  readonly mailId: string;
}

export type DeliverMailOutcome = "sent" | "kept" | "tryLater" | "failed" | "notMine";

/**
 * Sends a letter, at most once: a letter is tried again only when the server certainly has not
 * taken it. One whose worker died while sending may be under way and is given up as
 * `mail.uncertain` rather than sent twice. Safe to call at any time by any number of workers.
 */
export async function deliverMail(options: DeliverMailOptions): Promise<DeliverMailOutcome> {
  const { sender } = options;
  const claimed = await claimMail(options);
  if (claimed === null) return "notMine";
  if (claimed === "uncertain") return "failed";
  if (sender === null) {
    await endMail(options, { attempts: claimed.attempts, status: "kept", code: null });
    return "kept";
  }
  try {
    await sender.send(claimed.mail);
  } catch (error) {
    const code = isCodedError(error) ? error.code : "mail.failed";
    const minutes = WAIT_MINUTES[claimed.attempts - 1];
    if (code === "mail.tryLater" && minutes !== undefined) {
      await postpone(options, { attempts: claimed.attempts, minutes });
      return "tryLater";
    }
    const end = code === "mail.tryLater" ? "mail.unreachable" : code;
    await endMail(options, { attempts: claimed.attempts, status: "failed", code: end });
    return "failed";
  }
  await endMail(options, { attempts: claimed.attempts, status: "sent", code: null });
  return "sent";
}

interface Claimed {
  readonly mail: MailToSend;
  /** Which try this is, from 1. */
  readonly attempts: number;
}

/** Longer than a mail server is waited for, so that a slow one is not taken for a dead worker. */
const LEASE_MS = 180_000;

async function claimMail(options: DeliverMailOptions): Promise<Claimed | "uncertain" | null> {
  const { app, tenantId, mailId } = options;
  const now = app.now();
  return app.tenantStore.write(tenantId, async (writer) => {
    const row = await writer
      .selectFrom("mail")
      .selectAll()
      .where("id", "=", mailId)
      .forUpdate()
      .executeTakeFirst();
    if (!row || row.params === null || !["queued", "sending"].includes(row.status)) {
      await clearOutbox(writer, mailId);
      return null;
    }
    if (row.status === "sending") {
      if (row.leased_until !== null && row.leased_until > now) return null;
      await writer
        .updateTable("mail")
        .set({ status: "failed", error_code: "mail.uncertain", leased_until: null, params: null })
        .where("id", "=", mailId)
        .execute();
      await clearOutbox(writer, mailId);
      return "uncertain";
    }
    if (row.not_before > now) return null;
    const attempts = row.attempts + 1;
    await writer
      .updateTable("mail")
      .set({ status: "sending", attempts, leased_until: new Date(now.getTime() + LEASE_MS) })
      .where("id", "=", mailId)
      .execute();
    const { id, recipient, kind, language, params } = row;
    return { mail: { id, recipient, kind, language, params }, attempts };
  });
}

async function endMail(
  options: DeliverMailOptions,
  end: {
    attempts: number;
    status: Extract<MailStatus, "sent" | "kept" | "failed">;
    code: string | null;
  },
): Promise<void> {
  const { app, tenantId, mailId } = options;
  await app.tenantStore.write(tenantId, async (writer) => {
    await writer
      .updateTable("mail")
      .set({
        status: end.status,
        error_code: end.code,
        leased_until: null,
        ...(end.status === "sent" ? { sent_at: app.now() } : {}),
        // A personal link is kept no longer than it has to travel.
        ...(end.status === "kept" ? {} : { params: null }),
      })
      .where("id", "=", mailId)
      .where("status", "=", "sending")
      .where("attempts", "=", end.attempts)
      .execute();
    await clearOutbox(writer, mailId);
  });
}

async function postpone(
  options: DeliverMailOptions,
  next: { attempts: number; minutes: number },
): Promise<void> {
  const { app, tenantId, mailId } = options;
  const until = new Date(app.now().getTime() + next.minutes * 60_000);
  await app.tenantStore.write(tenantId, async (writer) => {
    await writer
      .updateTable("mail")
      .set({
        status: "queued",
        leased_until: null,
        not_before: until,
        error_code: "mail.tryLater",
      })
      .where("id", "=", mailId)
      .where("status", "=", "sending")
      .where("attempts", "=", next.attempts)
      .execute();
    await postponeOutbox(writer, { jobId: mailId, until });
  });
}
