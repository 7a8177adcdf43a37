import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantReader } from "@boplan/db/store";
import type { ApiTokenKind } from "@boplan/db/tables/api-token";
import type { App } from "../app.ts";
import { type ApiScope, isApiScope } from "./scopes.ts";

export type TokenState = "open" | "expired" | "revoked";

/** A token as it is listed: never the token itself, which nobody has but its user. */
export interface ListedToken {
  readonly id: string;
  readonly kind: ApiTokenKind;
  readonly name: string;
  readonly hint: string;
  readonly scopes: readonly ApiScope[];
  readonly state: TokenState;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** To within a few minutes; `null` when it never was. */
  readonly lastUsedAt: Date | null;
  /** The member of a personal one, else who made it; `null` for a person no longer known. */
  readonly person: string | null;
}

/** Every token of the tenant, services first, the newest first. For administrators. */
export async function listTokens(options: { app: App; actor: Actor }): Promise<ListedToken[]> {
  const { app, actor } = options;
  requirePermission(actor, "tenant:administer");
  return app.tenantStore.read(actor.tenantId, async (reader) =>
    (await selectTokens(reader).execute()).map((row) => listed(row, app.now())),
  );
}

/** The member's own tokens, the newest first. */
export async function listOwnTokens(options: { app: App; actor: Actor }): Promise<ListedToken[]> {
  const { app, actor } = options;
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const rows = await selectTokens(reader).where("api_token.user_id", "=", actor.userId).execute();
    return rows.map((row) => listed(row, app.now()));
  });
}

function selectTokens(reader: TenantReader) {
  return reader
    .selectFrom("api_token")
    .leftJoin("user_account", (join) =>
      join.on((eb) =>
        eb("user_account.id", "=", eb.fn.coalesce("api_token.user_id", "api_token.created_by")),
      ),
    )
    .select(["api_token.id", "kind", "api_token.name", "hint", "scopes", "created_at"])
    .select(["expires_at", "last_used_at", "revoked_at", "user_account.name as person"])
    .orderBy("kind", "desc")
    .orderBy("created_at", "desc")
    .orderBy("api_token.id");
}

type Row = Awaited<ReturnType<ReturnType<typeof selectTokens>["execute"]>>[number];

function listed(row: Row, now: Date): ListedToken {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    hint: row.hint,
    scopes: row.scopes.filter(isApiScope),
    state: row.revoked_at ? "revoked" : row.expires_at <= now ? "expired" : "open",
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
    person: row.person,
  };
}
