import { hashLinkToken } from "@boplan/auth/link-token";
import { CodedError } from "@boplan/domain/error";
import type { Language, Role } from "@boplan/domain/tenant";
import type { App } from "../app.ts";

export type InvitationState = "open" | "expired" | "accepted" | "withdrawn";

export interface OpenedInvitation {
  readonly id: string;
  readonly tenant: { readonly id: string; readonly slug: string; readonly name: string };
  readonly email: string;
  readonly role: Role;
  readonly language: Language;
  readonly expiresAt: Date;
  readonly state: InvitationState;
  /** Whether the address has an account already: then one signs in instead of choosing a password. */
  readonly hasAccount: boolean;
}

/** The link of an invitation, as it stands in the address. */
export interface InvitationKey {
  readonly tenantSlug: string;
  readonly token: string;
}

export function stateOf(
  row: { accepted_at: Date | null; withdrawn_at: Date | null; expires_at: Date },
  now: Date,
): InvitationState {
  if (row.accepted_at) return "accepted";
  if (row.withdrawn_at) return "withdrawn";
  return row.expires_at <= now ? "expired" : "open";
}

/**
 * What an invitation's link leads to, for whoever holds it. Throws `invitation.notFound` alike for
 * a tenant that is not there, a secret that is wrong and one that a later letter has replaced.
 */
export async function openInvitation(options: {
  app: App;
  key: InvitationKey;
}): Promise<OpenedInvitation> {
  const { app, key } = options;
  const tenant = await app.systemStore.read((reader) =>
    reader
      .selectFrom("tenant")
      .select(["id", "slug", "name"])
      .where("slug", "=", key.tenantSlug)
      .executeTakeFirst(),
  );
  if (!tenant) throw new CodedError("invitation.notFound");
  return app.tenantStore.read(tenant.id, async (reader) => {
    const row = await reader
      .selectFrom("invitation")
      .leftJoin("user_account", "user_account.email", "invitation.email")
      .selectAll("invitation")
      .select("user_account.id as account_id")
      .where("token_hash", "=", hashLinkToken(key.token))
      .executeTakeFirst();
    if (!row) throw new CodedError("invitation.notFound");
    return {
      id: row.id,
      tenant,
      email: row.email,
      role: row.role,
      language: row.language,
      expiresAt: row.expires_at,
      state: stateOf(row, app.now()),
      hasAccount: row.account_id !== null,
    };
  });
}
