import { createHash } from "node:crypto";
import type { SystemStore } from "@boplan/db/store";
import {
  type RateLimiterAbstract,
  RateLimiterPostgres,
  RateLimiterRes,
} from "rate-limiter-flexible";

/** How many requests are borne in how many seconds. */
export interface RequestQuota {
  readonly points: number;
  readonly seconds: number;
}

/** A reader without a token shares an office's address with others; a token has one user. */
export const API_QUOTAS = {
  address: { points: 300, seconds: 60 },
  token: { points: 600, seconds: 60 },
  /** Tokens that hold for nothing: guessing is slow, mistyping is not. */
  refused: { points: 30, seconds: 60 },
} as const satisfies Readonly<Record<string, RequestQuota>>;

export type QuotaName = keyof typeof API_QUOTAS;

/** What is left of a quota after a request was counted. */
export interface QuotaState {
  readonly name: QuotaName;
  readonly quota: RequestQuota;
  /** Requests left until the quota is full again. */
  readonly remaining: number;
  /** Whole seconds until then, at least 1. */
  readonly resetsInSeconds: number;
  readonly isExceeded: boolean;
}

/** Counts requests of programs, for all processes of the installation together. */
export interface ApiThrottle {
  count(request: { name: QuotaName; key: string }): Promise<QuotaState>;
}

/** Counts in an unlogged table: a crash forgets a minute's counts, and counting stays cheap. */
export function createApiThrottle(
  systemStore: SystemStore,
  quotas: Readonly<Record<QuotaName, RequestQuota>> = API_QUOTAS,
): ApiThrottle {
  const limiterOf = (name: QuotaName): RateLimiterAbstract =>
    new RateLimiterPostgres({
      storeClient: {
        query: (statement: { text: string; values: unknown[] }) => systemStore.query(statement),
      },
      storeType: "pool",
      tableName: "request_throttle",
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: `api-${name}`,
      points: quotas[name].points,
      duration: quotas[name].seconds,
      // Who is over the limit is turned away without asking the database again.
      inMemoryBlockOnConsumed: quotas[name].points + 1,
    });
  const limiters = {
    address: limiterOf("address"),
    token: limiterOf("token"),
    refused: limiterOf("refused"),
  };
  return {
    async count({ name, key }) {
      // Addresses of people stay out of the table; a hash counts as well.
      const hashed = createHash("sha256").update(key).digest("base64url");
      const state = await limiters[name].consume(hashed).catch((refusal: unknown) => {
        if (refusal instanceof RateLimiterRes) return refusal;
        throw refusal;
      });
      return {
        name,
        quota: quotas[name],
        remaining: Math.max(0, state.remainingPoints),
        resetsInSeconds: Math.max(1, Math.ceil(state.msBeforeNext / 1000)),
        isExceeded: state.consumedPoints > quotas[name].points,
      };
    },
  };
}
