import { createHash } from "node:crypto";
import type { SystemStore } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";

/** Wrong passwords tolerated before waiting: few for one account, more for an office's address. */
const PER_ACCOUNT = { points: 5, duration: 15 * 60 };
const PER_ADDRESS = { points: 50, duration: 15 * 60 };

export interface SignInThrottle {
  /** Counts an attempt before the password is looked at. Throws `signIn.throttled` (minutes). */
  admit(attempt: { email: string; address: string }): Promise<void>;
  /**
   * Forgets an account's attempts after a right password, and the one attempt of the address: a
   * town hall in which everybody signs in at eight is no attack.
   */
  forgive(attempt: { email: string; address: string }): Promise<void>;
}

export function createSignInThrottle(systemStore: SystemStore): SignInThrottle {
  const shared = {
    storeClient: {
      query: (statement: { text: string; values: unknown[] }) => systemStore.query(statement),
    },
    storeType: "pool",
    tableName: "sign_in_throttle",
    tableCreated: true,
    clearExpiredByTimeout: false,
  };
  const perAccount = new RateLimiterPostgres({ ...shared, ...PER_ACCOUNT, keyPrefix: "account" });
  const perAddress = new RateLimiterPostgres({ ...shared, ...PER_ADDRESS, keyPrefix: "address" });

  return {
    async admit({ email, address }) {
      try {
        await perAddress.consume(address);
        await perAccount.consume(accountKey(email));
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        throw new CodedError("signIn.throttled", {
          minutes: Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000)),
        });
      }
    },
    async forgive({ email, address }) {
      await perAccount.delete(accountKey(email));
      await perAddress.reward(address, 1);
    },
  };
}

/** Addresses of people stay out of the table; a hash counts as well. */
function accountKey(email: string): string {
  return createHash("sha256").update(email).digest("base64url");
}
