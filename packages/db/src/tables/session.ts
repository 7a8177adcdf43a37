import type { Language } from "@boplan/domain/tenant";
import type { Generated } from "kysely";

export interface UserAccountTable {
  id: string;
  /** Lower case. */
  email: string;
  name: string;
  language: Language;
  password_hash: string | null;
}

export interface SessionTable {
  /** SHA-256 of the session id; the id itself is only in the cookie. */
  id_hash: string;
  user_id: string;
  expires_at: Date;
  created_at: Generated<Date>;
}

/** Shape fixed by rate-limiter-flexible. */
export interface SignInThrottleTable {
  key: string;
  points: number;
  expire: string | null;
}
