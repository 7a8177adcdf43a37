import { type Actor, requirePermission } from "@boplan/auth/permission";
import type { TenantReader } from "@boplan/db/store";
import { sql } from "kysely";
import { z } from "zod";
import type { App } from "../app.ts";
import { byName } from "../name-order.ts";

/** Which lines of the log. Days are those of the Nordic mainland, both included. */
export interface LogFilter {
  readonly action?: string;
  readonly actorId?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface LogEntry {
  readonly id: string;
  readonly at: Date;
  readonly actor: { readonly id: string; readonly name: string | null } | null;
  /**
   * The token it was done with: that of the actor, or, where there is no actor, the service's own.
   * The name is `null` when the token has gone with its member.
   */
  readonly token: { readonly id: string; readonly name: string | null } | null;
  /** A code; its words are in the locales. */
  readonly action: string;
  readonly subject: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface LogPage {
  readonly entries: readonly LogEntry[];
  /** Where the next, older page begins; `null` at the end. */
  readonly next: string | null;
}

const cursorSchema = z.tuple([
  z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:?\d\d)?$/),
  z.uuid(),
]);

/** The log, newest first, a page at a time. A cursor that is none begins at the newest line. */
export async function readLog(options: {
  app: App;
  actor: Actor;
  filter: LogFilter;
  before?: string;
  limit?: number;
}): Promise<LogPage> {
  const { app, actor, filter, before, limit = 50 } = options;
  requirePermission(actor, "tenant:administer");
  return app.tenantStore.read(actor.tenantId, (reader) =>
    selectLogPage(reader, { filter, before, limit }),
  );
}

/** A page of the log inside a transaction. Paged by key, so that new lines move nothing. */
export async function selectLogPage(
  reader: TenantReader,
  options: { filter: LogFilter; before?: string; limit: number },
): Promise<LogPage> {
  const { filter, limit } = options;
  const cursor = cursorOf(options.before);
  const rows = await reader
    .selectFrom("audit_event")
    .leftJoin("user_account", "user_account.id", "audit_event.actor_user_id")
    .leftJoin("api_token", "api_token.id", "audit_event.token_id")
    .select(["audit_event.id", "audit_event.at", "audit_event.action", "audit_event.token_id"])
    .select(["audit_event.subject", "audit_event.details", "audit_event.actor_user_id"])
    .select(["user_account.name", "api_token.name as token"])
    // Microseconds, which a date of the program does not hold, and which the key needs.
    .select(sql<string>`audit_event.at::text`.as("moment"))
    .$if(filter.action !== undefined, (query) =>
      query.where("audit_event.action", "=", filter.action ?? ""),
    )
    .$if(filter.actorId !== undefined, (query) =>
      query.where("audit_event.actor_user_id", "=", filter.actorId ?? ""),
    )
    .$if(filter.from !== undefined, (query) =>
      query.where("audit_event.at", ">=", startOfDay(filter.from)),
    )
    .$if(filter.to !== undefined, (query) =>
      query.where("audit_event.at", "<", startOfDay(filter.to, 1)),
    )
    .$if(cursor !== null, (query) =>
      query.where(
        sql<boolean>`(audit_event.at, audit_event.id) < (${cursor?.[0]}::timestamptz, ${cursor?.[1]}::uuid)`,
      ),
    )
    .orderBy("audit_event.at", "desc")
    .orderBy("audit_event.id", "desc")
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    entries: shown.map((row) => ({
      id: row.id,
      at: row.at,
      actor: row.actor_user_id === null ? null : { id: row.actor_user_id, name: row.name },
      token: row.token_id === null ? null : { id: row.token_id, name: row.token },
      action: row.action,
      subject: row.subject,
      details: row.details,
    })),
    next: rows.length > limit && last ? JSON.stringify([last.moment, last.id]) : null,
  };
}

function startOfDay(day: string | undefined, plusDays = 0) {
  return sql<Date>`((${day}::date + ${plusDays}::int)::timestamp at time zone 'Europe/Stockholm')`;
}

function cursorOf(written: string | undefined): readonly [string, string] | null {
  if (written === undefined) return null;
  try {
    const parsed = cursorSchema.safeParse(JSON.parse(written));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Everybody who stands in the log, by name; also those who are no members any more. */
export async function listLogPeople(options: {
  app: App;
  actor: Actor;
}): Promise<{ id: string; name: string }[]> {
  const { app, actor } = options;
  requirePermission(actor, "tenant:administer");
  const rows = await app.tenantStore.read(actor.tenantId, (reader) =>
    reader
      .selectFrom("user_account")
      .select(["id", "name"])
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom("audit_event")
            .select(sql`1`.as("one"))
            .whereRef("audit_event.actor_user_id", "=", "user_account.id"),
        ),
      )
      .execute(),
  );
  return rows.sort(byName(({ name }) => name));
}
