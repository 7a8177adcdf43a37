import type { SystemStore } from "@boplan/db/store";
import { CodedError } from "@boplan/domain/error";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";

/** Sendings borne: enough for a body with much to say, more for an office behind one address. */
const PER_LINK = { points: 30, duration: 15 * 60 };
const PER_ADDRESS = { points: 200, duration: 15 * 60 };

/** Bounds what can be sent in without an account. */
export interface AnswerThrottle {
  /** Counts a sending. Throws `consultation.throttled` (minutes). */
  admit(sending: { link: string; address: string }): Promise<void>;
}

/** Counts in the same table as sign-in, under names of its own. `link` is already a hash. */
export function createAnswerThrottle(systemStore: SystemStore): AnswerThrottle {
  const shared = {
    storeClient: {
      query: (statement: { text: string; values: unknown[] }) => systemStore.query(statement),
    },
    storeType: "pool",
    tableName: "sign_in_throttle",
    tableCreated: true,
    clearExpiredByTimeout: false,
  };
  const perLink = new RateLimiterPostgres({ ...shared, ...PER_LINK, keyPrefix: "answer" });
  const perAddress = new RateLimiterPostgres({
    ...shared,
    ...PER_ADDRESS,
    keyPrefix: "answerAddress",
  });
  return {
    async admit({ link, address }) {
      try {
        await perAddress.consume(address);
        await perLink.consume(link);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        throw new CodedError("consultation.throttled", {
          minutes: Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000)),
        });
      }
    },
  };
}
