import { type Kysely, sql } from "kysely";
import { isolateTable } from "./isolation.ts";

/** What programs identify themselves with, the trace they leave, and how often they ask. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // A personal token is a member's and goes with the membership; a service's has no member.
  await sql`create table api_token (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    kind text not null check (kind in ('personal', 'service')),
    user_id uuid,
    name text not null check (name <> ''),
    scopes text[] not null check (cardinality(scopes) > 0),
    token_hash text not null,
    hint text not null,
    created_at timestamptz not null default now(),
    created_by uuid,
    expires_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, token_hash),
    check ((kind = 'personal') = (user_id is not null)),
    foreign key (tenant_id, user_id) references membership (tenant_id, user_id) on delete cascade
  )`.execute(db);
  // A member's own tokens, and what goes when the membership does.
  await sql`create index api_token_of_member on api_token (tenant_id, user_id)
    where user_id is not null`.execute(db);
  await isolateTable(db, "api_token");
  await sql`alter table audit_event add column token_id uuid`.execute(db);
  // Lives for a minute a row: what a crash forgets is not missed.
  await sql`create unlogged table request_throttle (
    key varchar(255) primary key, points integer not null default 0, expire bigint
  )`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table request_throttle`.execute(db);
  await sql`alter table audit_event drop column token_id`.execute(db);
  await sql`drop table api_token`.execute(db);
}
