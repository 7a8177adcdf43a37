import type { ApiScope } from "@boplan/application/api-token/scopes";
import type { TextKey } from "../../text/text.tsx";

/** A token as its page shows it. */
export interface TokenView {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly scopes: readonly ApiScope[];
  readonly state: "open" | "expired" | "revoked";
  /** In words, as `created` and `used`. */
  readonly until: string;
  readonly created: string;
  /** `null` for one that was never used. */
  readonly used: string | null;
  readonly person: string | null;
}

/** A token just made, shown this once. */
export interface MadeToken {
  readonly name: string;
  readonly token: string;
}

export const SCOPE_NAMES: Readonly<Record<ApiScope, TextKey>> = {
  "plans:read": "programs.scope.read",
  "plans:write": "programs.scope.write",
  "status:write": "programs.scope.status",
};

export const SCOPE_HINTS: Readonly<Record<ApiScope, TextKey>> = {
  "plans:read": "programs.scopeHint.read",
  "plans:write": "programs.scopeHint.write",
  "status:write": "programs.scopeHint.status",
};
