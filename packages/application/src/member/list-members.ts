import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { MailStatus } from "@boplan/db/tables/mail";
import type { Role } from "@boplan/domain/tenant";
import { sql } from "kysely";
import type { App } from "../app.ts";
import { byName } from "../name-order.ts";
import { type InvitationState, stateOf } from "./open-invitation.ts";

export interface Member {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly joinedAt: Date;
  /** Units an officer is bound to; empty means all of them. */
  readonly unitIds: readonly string[];
}

export interface PendingInvitation {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly state: Extract<InvitationState, "open" | "expired">;
  readonly expiresAt: Date;
  readonly invitedBy: string | null;
  /** How often it was sent; goes back with «send again». */
  readonly sendings: number;
  /** How the last letter fares; `null` when its traces are gone. */
  readonly letter: MailStatus | null;
}

/** The tenant's members by name, and the invitations that nobody has answered. */
export async function listMembers(options: {
  app: App;
  actor: Actor;
}): Promise<{ members: Member[]; invitations: PendingInvitation[] }> {
  const { app, actor } = options;
  requirePermission(actor, "tenant:administer");
  return app.tenantStore.read(actor.tenantId, async (reader) => {
    const rows = await reader
      .selectFrom("membership")
      .innerJoin("user_account", "user_account.id", "membership.user_id")
      .select(["membership.user_id", "membership.role", "membership.joined_at"])
      .select(["user_account.name", "user_account.email"])
      .execute();
    const bound = await reader.selectFrom("membership_unit").selectAll().execute();
    const invitations = await reader
      .selectFrom("invitation")
      .leftJoin("user_account", "user_account.id", "invitation.invited_by")
      .leftJoin("mail", (join) =>
        join
          .onRef("mail.tenant_id", "=", "invitation.tenant_id")
          .on(
            sql<boolean>`mail.mail_key = 'invitation/' || invitation.id || '/' || invitation.sendings`,
          ),
      )
      .selectAll("invitation")
      .select(["user_account.name as inviter", "mail.status as letter"])
      .where("accepted_at", "is", null)
      .where("withdrawn_at", "is", null)
      .orderBy("invited_at", "desc")
      .execute();
    return {
      members: rows
        .map((row) => ({
          userId: row.user_id,
          name: row.name,
          email: row.email,
          role: row.role,
          joinedAt: row.joined_at,
          unitIds: bound.flatMap((one) => (one.user_id === row.user_id ? [one.unit_id] : [])),
        }))
        .sort(byName(({ name }) => name)),
      invitations: invitations.map((row) => ({
        id: row.id,
        email: row.email,
        role: row.role,
        state: stateOf(row, app.now()) === "expired" ? "expired" : "open",
        expiresAt: row.expires_at,
        invitedBy: row.inviter,
        sendings: row.sendings,
        letter: row.letter,
      })),
    };
  });
}
