import type { Language } from "@boplan/domain/tenant";
import type { Generated, JSONColumnType } from "kysely";

/** `kept`: nowhere to send it (no mail server is set); it is read on a page instead. */
export type MailStatus = "queued" | "sending" | "sent" | "kept" | "failed";

/** A letter to one person. The same key twice is one letter. */
export interface MailTable {
  tenant_id: string;
  id: string;
  mail_key: string;
  /** Names the texts it is written with. */
  kind: string;
  /** One address, lower case. */
  recipient: string;
  language: Language;
  /** What fills the texts. Emptied when the letter is sent: it may hold a personal link. */
  params: JSONColumnType<Readonly<Record<string, string>>> | null;
  status: Generated<MailStatus>;
  attempts: Generated<number>;
  leased_until: Date | null;
  /** Not tried before then. */
  not_before: Generated<Date>;
  error_code: string | null;
  requested_by: string | null;
  created_at: Generated<Date>;
  sent_at: Date | null;
}
