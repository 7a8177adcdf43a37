import type { Permission } from "@boplan/auth/permission";

/** What a token may be given, as it is written in OAuth: `noun:verb`. */
export const API_SCOPES = ["plans:read", "plans:write", "status:write"] as const;

export type ApiScope = (typeof API_SCOPES)[number];

const PERMISSIONS: Readonly<Record<ApiScope, readonly Permission[]>> = {
  "plans:read": ["plan:read"],
  // Who writes must be able to see what was written.
  "plans:write": ["plan:read", "plan:write"],
  "status:write": ["plan:read", "element:report"],
};

/** The rights that scopes give at most; those of the holder's role still bound them. */
export function permissionsOf(scopes: readonly ApiScope[]): Permission[] {
  return [...new Set(scopes.flatMap((scope) => PERMISSIONS[scope]))];
}

export function isApiScope(value: string): value is ApiScope {
  return (API_SCOPES as readonly string[]).includes(value);
}

/** Whether scopes are enough for what asks for one: writing includes reading. */
export function includesScope(scopes: readonly ApiScope[], wanted: ApiScope): boolean {
  return scopes.includes(wanted) || (wanted === "plans:read" && scopes.length > 0);
}
