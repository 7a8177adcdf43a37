import type { TenantReader } from "@boplan/db/store";

/** A line of the log as people read it. `action` is a code; its words are in the locales. */
export interface RecentEvent {
  readonly at: Date;
  readonly actor: string | null;
  readonly action: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** What happened last in the tenant, newest first. */
export async function selectRecentEvents(
  reader: TenantReader,
  limit: number,
): Promise<RecentEvent[]> {
  return (
    reader
      .selectFrom("audit_event")
      .leftJoin("user_account", "user_account.id", "audit_event.actor_user_id")
      .select(["audit_event.at", "audit_event.action", "audit_event.details"])
      // A service acts in its own name.
      .leftJoin("api_token", "api_token.id", "audit_event.token_id")
      .select((eb) => eb.fn.coalesce("user_account.name", "api_token.name").as("actor"))
      .orderBy("audit_event.at", "desc")
      .orderBy("audit_event.id")
      .limit(limit)
      .execute()
  );
}
