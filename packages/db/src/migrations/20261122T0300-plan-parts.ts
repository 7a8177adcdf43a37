import { type Kysely, sql } from "kysely";
import { isolateTable } from "./isolation.ts";

const DIGITS = sql.lit("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

/** What stands around a plan's tree, the municipality's own fields, and a version of the head. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // The head (title, summary, document facts) is written by people at the same time as elements.
  await sql`alter table plan add column version integer not null default 1`.execute(db);
  await sql`create table plan_part (
    tenant_id uuid not null,
    plan_id uuid not null,
    part text not null,
    entries jsonb not null,
    version integer not null default 1,
    updated_at timestamptz not null default now(),
    updated_by uuid,
    primary key (tenant_id, plan_id, part),
    foreign key (tenant_id, plan_id) references plan (tenant_id, id) on delete cascade
  )`.execute(db);
  await sql`create table custom_field (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    label text not null check (label <> ''),
    type text not null check (type in ('text', 'number', 'date', 'choice', 'yesNo')),
    options jsonb not null default '[]',
    kinds jsonb not null,
    place integer not null,
    retired_at timestamptz,
    version integer not null default 1,
    primary key (tenant_id, id)
  )`.execute(db);
  // Places become keys that leave room between any two (fractional indexing), so that moving an
  // element touches its own rows alone. "c" and three digits of base 62 is the key of an integer.
  await sql`alter table plan_element alter column place type text collate "C" using
    'c' || substr(${DIGITS}, place / 3844 % 62 + 1, 1) || substr(${DIGITS}, place / 62 % 62 + 1, 1)
    || substr(${DIGITS}, place % 62 + 1, 1)`.execute(db);
  await sql`alter table plan_element
    add column field_versions jsonb not null default '{}',
    add column removed_at timestamptz,
    add column removal_id uuid`.execute(db);
  for (const table of ["plan_part", "custom_field"]) await isolateTable(db, table);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table custom_field, plan_part`.execute(db);
  await sql`alter table plan drop column version`.execute(db);
  await sql`alter table plan_element
    drop column removal_id, drop column removed_at, drop column field_versions`.execute(db);
  await sql`alter table plan_element alter column place type integer using
    (position(substr(place, 2, 1) in ${DIGITS}) - 1) * 3844
    + (position(substr(place, 3, 1) in ${DIGITS}) - 1) * 62
    + position(substr(place, 4, 1) in ${DIGITS}) - 1`.execute(db);
}
