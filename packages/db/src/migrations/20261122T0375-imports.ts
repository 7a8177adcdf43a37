import { type Kysely, sql } from "kysely";
import { isolateTable } from "./isolation.ts";

/** Documents that are read in: the order, what was read, and how far a person has come with it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table plan_import (
    tenant_id uuid not null,
    id uuid not null,
    request_key text not null,
    file_name text not null,
    file_bytes integer not null,
    wanted_framework text,
    target_plan_id uuid,
    status text not null default 'queued',
    progress real not null default 0,
    attempts integer not null default 0,
    leased_until timestamptz,
    error_code text,
    error_params jsonb,
    framework_id text,
    source jsonb,
    proposal jsonb,
    plan_file jsonb,
    review jsonb,
    done jsonb not null default '[]',
    undone jsonb not null default '[]',
    version integer not null default 0,
    plan_id uuid,
    requested_by uuid,
    requested_at timestamptz not null default now(),
    finished_at timestamptz,
    expires_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, request_key),
    foreign key (tenant_id, plan_id) references plan (tenant_id, id) on delete cascade,
    foreign key (tenant_id, target_plan_id) references plan (tenant_id, id) on delete cascade
  )`.execute(db);
  await isolateTable(db, "plan_import");
  await sql`create index plan_import_newest on plan_import (tenant_id, requested_at desc)`.execute(
    db,
  );
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table plan_import`.execute(db);
}
