import type { Consultation, HearingMode, RemarkOutcome } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import type { Generated, JSONColumnType } from "kysely";

/** A round. Deadline and version are frozen by the database from the moment it is opened. */
export interface ConsultationRoundTable {
  tenant_id: string;
  id: string;
  plan_id: string;
  name: string;
  kind: Consultation["kind"];
  /** Last day in time, `YYYY-MM-DD`. */
  deadline: string;
  /** The municipality's own words in the letter. */
  message: Generated<string>;
  /** Partial date of the public announcement. */
  announced_on: string | null;
  url: string | null;
  version_number: number | null;
  opened_on: string | null;
  opened_at: Date | null;
  closed_at: Date | null;
  version: Generated<number>;
  created_at: Generated<Date>;
  created_by: string | null;
}

/** Somebody who is heard. Deleted only before it was asked. */
export interface ConsultationPartyTable {
  tenant_id: string;
  id: string;
  round_id: string;
  /** Hearing body of the framework; `null` for one of the municipality's own choice. */
  body_id: string | null;
  name: string;
  mode: HearingMode;
  /** Lower case; `null` for a body that is asked outside of the system. */
  email: string | null;
  language: Language;
  place: number;
  asked_on: string | null;
  reminded_on: string | null;
  /** Letters sent so far: the first and the reminders. */
  sendings: Generated<number>;
}

/** A personal way to answer. All of a party's that are not revoked hold. */
export interface ConsultationLinkTable {
  tenant_id: string;
  party_id: string;
  /** SHA-256 of the link's secret, hexadecimal; the secret itself is only in the letter. */
  token_hash: string;
  expires_at: Date;
  revoked_at: Date | null;
}

/** Something sent in. The app role may insert and read, never change. */
export interface ConsultationAnswerTable {
  tenant_id: string;
  id: string;
  party_id: string;
  /** Made with the form: the same form sent twice is one answer. */
  client_key: string;
  received_at: Date;
  received_on: string;
  late: boolean;
  no_comments: boolean;
  signed_by: Generated<string>;
  /** The member who wrote down an answer that came another way. */
  registered_by: string | null;
}

/** One remark of an answer. The app role may insert and read, never change. */
export interface ConsultationRemarkTable {
  tenant_id: string;
  id: string;
  answer_id: string;
  place: number;
  element_ids: JSONColumnType<readonly string[]>;
  text: string;
}

/** A file of an answer. The app role may insert and read, never change. */
export interface ConsultationAttachmentTable {
  tenant_id: string;
  id: string;
  answer_id: string;
  file_name: string;
  media_type: string;
  size_bytes: number;
  storage_key: string;
}

/** What the municipality says of a remark. */
export interface ConsultationAssessmentTable {
  tenant_id: string;
  remark_id: string;
  outcome: RemarkOutcome;
  text: string;
  changed_element_ids: JSONColumnType<readonly string[]>;
  version: Generated<number>;
  assessed_by: string | null;
  assessed_at: Generated<Date>;
}
