import { type Kysely, sql } from "kysely";
import { isolateTable } from "./isolation.ts";

/** Ordered reports, the outbox that keeps them from being lost, and what regions compare. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table report (
    tenant_id uuid not null,
    id uuid not null,
    plan_id uuid not null,
    request_key text not null,
    kind text not null,
    format text not null,
    language text not null,
    status text not null default 'queued',
    step text not null default 'queued',
    snapshot jsonb not null,
    content_hash text not null,
    version_label text,
    requested_by uuid,
    requested_at timestamptz not null default now(),
    attempts integer not null default 0,
    leased_until timestamptz,
    error_code text,
    file_name text,
    file_bytes integer,
    file_sha256 text,
    finished_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, request_key),
    foreign key (tenant_id, plan_id) references plan (tenant_id, id)
  )`.execute(db);
  // The list of ordered reports, newest first.
  await sql`create index report_recent on report (tenant_id, requested_at desc)`.execute(db);
  await sql`create table job_outbox (
    id uuid primary key,
    name text not null,
    payload jsonb not null,
    created_at timestamptz not null default now(),
    due_at timestamptz not null default now()
  )`.execute(db);
  // The sweep: what should have been done by now?
  await sql`create index job_outbox_due on job_outbox (due_at)`.execute(db);
  await sql`create table worker_presence (
    id uuid primary key,
    started_at timestamptz not null default now(),
    seen_at timestamptz not null default now()
  )`.execute(db);
  await sql`create table comparison_plan (
    tenant_id uuid not null references tenant (id),
    share_id uuid not null,
    municipality_id uuid not null,
    municipality_code text,
    municipality_name text not null,
    country text not null,
    framework_id text not null,
    language text not null,
    title text not null,
    valid_to text,
    content_hash text not null,
    projected_at timestamptz not null default now(),
    primary key (tenant_id, share_id)
  )`.execute(db);
  await sql`create table comparison_element (
    tenant_id uuid not null,
    share_id uuid not null,
    element_id uuid not null,
    theme text not null,
    kind text not null,
    title text not null,
    status text,
    attainment text,
    lead_unit text,
    ends text,
    has_cost boolean not null,
    place integer not null,
    primary key (tenant_id, share_id, element_id, theme),
    foreign key (tenant_id, share_id) references comparison_plan (tenant_id, share_id)
      on delete cascade
  )`.execute(db);
  // One theme across the shared plans of a region.
  await sql`create index comparison_element_theme on comparison_element (tenant_id, theme, share_id)`.execute(
    db,
  );
  for (const table of ["report", "comparison_plan", "comparison_element"]) {
    await isolateTable(db, table);
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table comparison_element, comparison_plan, worker_presence, job_outbox, report`.execute(
    db,
  );
}
