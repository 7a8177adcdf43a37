import { type Kysely, sql } from "kysely";
import { isolateTable, isolateTableWithReader } from "./isolation.ts";

/** Tenants, people, sessions and who may do what where. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table tenant (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text not null check (name <> ''),
    kind text not null check (kind in ('municipality', 'region')),
    country text not null check (country ~ '^[A-Z]{2}$'),
    administrative_code text,
    language text not null
  )`.execute(db);
  await sql`create table user_account (
    id uuid primary key,
    email text not null unique check (email = lower(email)),
    name text not null,
    language text not null,
    password_hash text
  )`.execute(db);
  await sql`create table session (
    id_hash text primary key,
    user_id uuid not null references user_account (id) on delete cascade,
    expires_at timestamptz not null,
    created_at timestamptz not null default now()
  )`.execute(db);
  // Signing out everywhere, and removing an account's sessions.
  await sql`create index session_by_user on session (user_id)`.execute(db);
  await sql`create index session_by_expiry on session (expires_at)`.execute(db);
  await sql`create table sign_in_throttle (
    key varchar(255) primary key, points integer not null default 0, expire bigint
  )`.execute(db);

  await sql`create table membership (
    tenant_id uuid not null references tenant (id),
    user_id uuid not null references user_account (id) on delete cascade,
    role text not null,
    primary key (tenant_id, user_id)
  )`.execute(db);
  // "My tenants": the only question asked across tenants, and only about oneself.
  await sql`create index membership_user on membership (user_id, tenant_id)`.execute(db);
  await isolateTableWithReader(db, "membership", {
    name: "own_memberships",
    condition: sql`user_id = nullif(current_setting('app.user_id', true), '')::uuid`,
  });

  await sql`create table organisation_unit (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    name text not null check (name <> ''),
    place integer not null,
    primary key (tenant_id, id)
  )`.execute(db);
  await sql`create table tenant_framework (
    tenant_id uuid not null references tenant (id),
    framework_id text not null,
    framework_version text not null,
    activated_at timestamptz not null default now(),
    primary key (tenant_id, framework_id)
  )`.execute(db);
  await sql`create table region_member (
    tenant_id uuid not null references tenant (id),
    municipality_id uuid not null references tenant (id),
    primary key (tenant_id, municipality_id)
  )`.execute(db);
  await sql`create table audit_event (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    at timestamptz not null default now(),
    actor_user_id uuid,
    action text not null,
    subject text not null,
    details jsonb not null default '{}',
    primary key (tenant_id, id)
  )`.execute(db);
  // Newest events first, on the home page and in the log.
  await sql`create index audit_event_recent on audit_event (tenant_id, at desc)`.execute(db);
  for (const table of ["organisation_unit", "tenant_framework", "region_member", "audit_event"]) {
    await isolateTable(db, table);
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table audit_event, region_member, tenant_framework, organisation_unit, membership,
    sign_in_throttle, session, user_account, tenant`.execute(db);
}
