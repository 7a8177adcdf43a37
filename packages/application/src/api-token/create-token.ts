import { createApiToken } from "@boplan/auth/api-token";
import { type Actor, mayDo, requirePermission } from "@boplan/auth/permission";
import type { TenantWriter } from "@boplan/db/store";
import type { ApiTokenKind } from "@boplan/db/tables/api-token";
import { CodedError } from "@boplan/domain/error";
import { z } from "zod";
import type { App } from "../app.ts";
import { recordEvent } from "../audit/record-event.ts";
import { API_SCOPES, type ApiScope, permissionsOf } from "./scopes.ts";

/** How long a token may stand, in days. None stands for ever: nobody remembers it then. */
export const TOKEN_DAYS = [30, 90, 180, 365, 730] as const;

/** Tokens that stand at once, of a member and of a tenant's services. */
const MOST = 50;
const DAY_MS = 86_400_000;
const DOUBLE_CLICK_MS = 60_000;

/** Issues carry codes of the `errors` texts. */
export const newTokenSchema = z.object({
  name: z.string().trim().min(1, "token.nameMissing").max(100, "token.nameTooLong"),
  scopes: z
    .array(z.enum(API_SCOPES))
    .min(1, "token.scopeMissing")
    .transform((scopes) => [...new Set(scopes)]),
  days: z
    .number()
    .int()
    .refine((days) => (TOKEN_DAYS as readonly number[]).includes(days), "token.badExpiry"),
  /** Made by the page, so that a double click makes one. */
  key: z.uuid(),
});

export type NewToken = z.output<typeof newTokenSchema>;

/** A token just made. It is never shown again: only its hash is kept. */
export interface CreatedToken {
  readonly id: string;
  readonly token: string;
}

/** A member's own token: never more than the member's role. Throws `token.*`, `access.forbidden`. */
export async function createPersonalToken(options: {
  app: App;
  actor: Actor;
  token: NewToken;
}): Promise<CreatedToken> {
  const { actor, token } = options;
  requirePermission(actor, "plan:read");
  const beyond = token.scopes.find((scope) => !grants(actor, scope));
  if (beyond) throw new CodedError("token.scopeBeyondRole", { scope: beyond });
  return insertToken({ ...options, kind: "personal" });
}

/** A token of a program that acts as itself. For administrators. Throws `token.*`. */
export async function createServiceToken(options: {
  app: App;
  actor: Actor;
  token: NewToken;
}): Promise<CreatedToken> {
  requirePermission(options.actor, "tenant:administer");
  return insertToken({ ...options, kind: "service" });
}

/** Whether a member may give a token the scope: all that it includes, nothing less. */
export function grants(actor: Actor, scope: ApiScope): boolean {
  return permissionsOf([scope]).every((permission) => mayDo(actor, permission));
}

async function insertToken(options: {
  app: App;
  actor: Actor;
  token: NewToken;
  kind: ApiTokenKind;
}): Promise<CreatedToken> {
  const { app, actor, token: given, kind } = options;
  const { token, tokenHash, hint } = createApiToken(actor.tenantId);
  const secret = { token_hash: tokenHash, hint };
  await app.tenantStore.write(actor.tenantId, async (writer) => {
    if (await renewSecret(writer, { app, actor, id: given.key, secret })) return;
    await requireRoom(writer, { app, actor, kind });
    const made = await writer
      .insertInto("api_token")
      .values({
        tenant_id: actor.tenantId,
        id: given.key,
        kind,
        user_id: kind === "personal" ? actor.userId : null,
        name: given.name,
        scopes: given.scopes,
        ...secret,
        created_at: app.now(),
        created_by: actor.userId,
        expires_at: new Date(app.now().getTime() + given.days * DAY_MS),
        last_used_at: null,
        revoked_at: null,
      })
      .onConflict((conflict) => conflict.columns(["tenant_id", "id"]).doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!made) {
      if (await renewSecret(writer, { app, actor, id: given.key, secret })) return;
      throw new CodedError("token.alreadyMade");
    }
    await recordEvent(writer, {
      actorUserId: actor.userId,
      action: kind === "personal" ? "token.createPersonal" : "token.createService",
      subject: given.key,
      details: { title: given.name, scopes: given.scopes, days: given.days },
    });
  });
  return { id: given.key, token };
}

/**
 * The second of two clicks: its answer is the one that is read, so its secret is the one that holds.
 * Only while nobody has used the first.
 */
async function renewSecret(
  writer: TenantWriter,
  options: { app: App; actor: Actor; id: string; secret: { token_hash: string; hint: string } },
): Promise<boolean> {
  const { app, actor, id, secret } = options;
  const renewed = await writer
    .updateTable("api_token")
    .set(secret)
    .where("id", "=", id)
    .where("created_by", "=", actor.userId)
    .where("created_at", ">", new Date(app.now().getTime() - DOUBLE_CLICK_MS))
    .where("last_used_at", "is", null)
    .where("revoked_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return renewed !== undefined;
}

async function requireRoom(
  writer: TenantWriter,
  options: { app: App; actor: Actor; kind: ApiTokenKind },
): Promise<void> {
  const { app, actor, kind } = options;
  const { count } = await writer
    .selectFrom("api_token")
    .select((eb) => eb.fn.countAll<string>().as("count"))
    .where("kind", "=", kind)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", app.now())
    .$if(kind === "personal", (query) => query.where("user_id", "=", actor.userId))
    .executeTakeFirstOrThrow();
  if (Number(count) >= MOST) throw new CodedError("token.tooMany", { limit: MOST });
}
