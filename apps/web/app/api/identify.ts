import { resolveToken, type TokenHolder } from "@boplan/application/api-token/resolve-token";
import { includesScope } from "@boplan/application/api-token/scopes";
import type { App } from "@boplan/application/app";
import type { QuotaState } from "@boplan/auth/api-throttle";
import { CodedError, isCodedError } from "@boplan/domain/error";
import type { Operation } from "./operation.ts";

/** Who asks, and what is left of what they may ask. */
export interface Caller {
  readonly holder: TokenHolder | null;
  readonly quota: QuotaState;
}

/**
 * Finds out who asks and counts the request: by token, else by address. Throws `api.badToken`, and
 * `api.throttled` through `onQuota`, which is told of the quota before anything is refused.
 */
export async function identify(options: {
  app: App;
  authorization: string | null;
  address: string;
}): Promise<Caller> {
  const { app, authorization, address } = options;
  if (authorization === null) {
    return { holder: null, quota: await app.apiThrottle.count({ name: "address", key: address }) };
  }
  const token = /^Bearer ([\w.~+/=-]{1,300})$/i.exec(authorization.trim())?.[1] ?? "";
  try {
    const holder = await resolveToken({ app, token });
    const quota = await app.apiThrottle.count({ name: "token", key: holder.tokenId });
    return { holder, quota };
  } catch (error) {
    if (!isCodedError(error)) throw error;
    // Whoever tries tokens that do not hold is soon asked to wait.
    const quota = await app.apiThrottle.count({ name: "refused", key: address });
    if (quota.isExceeded) throw throttled(quota);
    throw error;
  }
}

export function throttled(quota: QuotaState): CodedError {
  return new CodedError("api.throttled", { seconds: quota.resetsInSeconds });
}

/** Throws `api.tokenMissing`, `api.scopeMissing` unless the caller may use the operation. */
export function requireScope(options: { operation: Operation; holder: TokenHolder | null }): void {
  const { operation, holder } = options;
  const { scope } = operation;
  if (scope === null) return;
  if (!holder) throw new CodedError("api.tokenMissing");
  if (scope !== "any" && !includesScope(holder.scopes, scope)) {
    throw new CodedError("api.scopeMissing", { scope });
  }
}

/** What is left, in the fields of the RateLimit draft (structured fields). */
export function quotaHeaders({ name, quota, remaining, resetsInSeconds }: QuotaState) {
  return {
    "RateLimit-Policy": `"${name}";q=${quota.points};w=${quota.seconds}`,
    RateLimit: `"${name}";r=${remaining};t=${resetsInSeconds}`,
  };
}
