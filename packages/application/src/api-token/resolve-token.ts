import { readApiToken } from "@boplan/auth/api-token";
import type { Actor } from "@boplan/auth/permission";
import type { ApiTokenKind } from "@boplan/db/tables/api-token";
import { CodedError } from "@boplan/domain/error";
import type { Language, Tenant } from "@boplan/domain/tenant";
import type { App } from "../app.ts";
import { type ApiScope, isApiScope, permissionsOf } from "./scopes.ts";

/** Who a token speaks for, asked anew with every request. */
export interface TokenHolder {
  readonly tokenId: string;
  readonly kind: ApiTokenKind;
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly expiresAt: Date;
  readonly tenant: Tenant;
  readonly actor: Actor;
  /** Language of the person, or of the tenant for a service. */
  readonly language: Language;
}

/** How exact «last used» is. */
const USED_WITHIN_MS = 5 * 60_000;

/**
 * The holder of a token that stands: its rights are those of the member's role today, as far as the
 * token was given them. A service has those of a planner, as far as it was given them. Throws
 * `api.badToken` alike for one that never was, is revoked or expired, or whose member has gone.
 */
export async function resolveToken(options: { app: App; token: string }): Promise<TokenHolder> {
  const { app } = options;
  const presented = readApiToken(options.token);
  if (!presented) throw new CodedError("api.badToken");
  const { tenantId, tokenHash } = presented;
  const row = await app.tenantStore.read(tenantId, (reader) =>
    reader
      .selectFrom("api_token")
      .innerJoin("tenant", "tenant.id", "api_token.tenant_id")
      .leftJoin("membership", (join) =>
        join
          .onRef("membership.tenant_id", "=", "api_token.tenant_id")
          .onRef("membership.user_id", "=", "api_token.user_id"),
      )
      .leftJoin("user_account", "user_account.id", "membership.user_id")
      .selectAll("tenant")
      .select(["api_token.id as tokenId", "api_token.kind as tokenKind", "api_token.scopes"])
      .select(["api_token.name as tokenName", "api_token.expires_at", "api_token.last_used_at"])
      .select(["membership.user_id", "membership.role", "user_account.language as own"])
      .where("api_token.token_hash", "=", tokenHash)
      .where("api_token.revoked_at", "is", null)
      .executeTakeFirst(),
  );
  const now = app.now();
  if (!row || row.expires_at <= now) throw new CodedError("api.badToken");
  const isPersonal = row.tokenKind === "personal";
  if (isPersonal && (row.user_id === null || row.role === null))
    throw new CodedError("api.badToken");
  if (isStale(row.last_used_at, now)) await noteUse({ app, tenantId, tokenId: row.tokenId, now });
  const scopes = row.scopes.filter(isApiScope);
  return {
    tokenId: row.tokenId,
    kind: row.tokenKind,
    name: row.tokenName,
    scopes,
    expiresAt: row.expires_at,
    tenant: {
      id: row.id,
      slug: row.slug,
      name: row.name,
      kind: row.kind,
      country: row.country,
      administrativeCode: row.administrative_code,
      language: row.language,
    },
    actor: {
      userId: row.user_id ?? row.tokenId,
      tenantId,
      role: row.role ?? "planner",
      limitedTo: permissionsOf(scopes),
    },
    language: row.own ?? row.language,
  };
}

function isStale(usedAt: Date | null, now: Date): boolean {
  return usedAt === null || now.getTime() - usedAt.getTime() > USED_WITHIN_MS;
}

async function noteUse(options: {
  app: App;
  tenantId: string;
  tokenId: string;
  now: Date;
}): Promise<void> {
  const { app, tenantId, tokenId, now } = options;
  await app.tenantStore.write(tenantId, (writer) =>
    writer.updateTable("api_token").set({ last_used_at: now }).where("id", "=", tokenId).execute(),
  );
}
