import { type Kysely, sql } from "kysely";
import { isolateTable } from "./isolation.ts";

/** Reports that are made by the calendar, and how long a municipality keeps what was made. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table report_retention (
    tenant_id uuid primary key references tenant (id),
    keep_days integer check (keep_days between 1 and 36500),
    keep_of_record boolean not null default true,
    version integer not null default 1,
    changed_at timestamptz not null default now(),
    changed_by uuid
  )`.execute(db);
  await sql`create table report_schedule (
    tenant_id uuid not null,
    id uuid not null,
    plan_id uuid not null,
    kind text not null,
    outputs jsonb not null,
    language text not null,
    rhythm text not null check (rhythm in ('yearly', 'tertial', 'monthly')),
    month integer check (month between 1 and 12),
    day integer not null check (day between 1 and 31),
    is_on boolean not null default true,
    next_run_at timestamptz not null,
    last_run_at timestamptz,
    last_outcome text check (last_outcome in ('ordered', 'noVersion', 'nothingToCompare')),
    origin text,
    version integer not null default 1,
    created_by uuid,
    created_at timestamptz not null default now(),
    primary key (tenant_id, id),
    foreign key (tenant_id, plan_id) references plan (tenant_id, id) on delete cascade
  )`.execute(db);
  await isolateTable(db, "report_retention");
  await isolateTable(db, "report_schedule");
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table report_schedule, report_retention`.execute(db);
}
