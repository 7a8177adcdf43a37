import { adminPath } from "./admin.ts";
import { tenantPath } from "./plan.ts";

/** Every token of a tenant, for its administrators. */
export function tokensPath(tenant: string): string {
  return `${adminPath(tenant)}/tokens`;
}

/** A member's own tokens. */
export function ownTokensPath(tenant: string): string {
  return `${tenantPath(tenant)}/tokens`;
}

/** The page about the API, for whoever writes programs. */
export const apiDocsPath = "/api";
