import type { TokenHolder } from "@boplan/application/api-token/resolve-token";
import { CodedError } from "@boplan/domain/error";

/** Whoever the token speaks for, in an operation that asks for a token. */
export function holderOf(holder: TokenHolder | null): TokenHolder {
  if (!holder) throw new CodedError("api.tokenMissing");
  return holder;
}
